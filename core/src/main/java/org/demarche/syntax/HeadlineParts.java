package org.demarche.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A headline and the speaker that its punctuation sets apart: "Abadi: Iraq will not join war", "Talks near collapse -
 * envoy". The parser would weave the speaker into the clause, so the two are parsed one by one.
 *
 * @param words the whole headline
 * @param clause where the clause starts and ends in {@code words}, from 0, half-open
 * @param speaker where the speaker does; absent if nothing is set apart
 */
record HeadlineParts(List<Word> words, Range clause, Optional<Range> speaker) {
    /** Longer than this, what punctuation sets apart is a clause of its own. */
    private static final int MAX_SPEAKER_WORDS = 4;

    /**
     * A piece of the headline.
     *
     * @param start the first word
     * @param end the word after the last
     */
    record Range(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** The parts of {@code words}; the clause is the longer one. */
    static HeadlineParts of(List<Word> words) {
        int size = words.size();
        for (int i = 1; i + 1 < size; i++) {
            Range before = new Range(0, i);
            Range after = new Range(i + 1, size);
            boolean speaksFirst = words.get(i).read().equals(":") && i <= MAX_SPEAKER_WORDS;
            if (speaksFirst && after.length() > before.length()) {
                return new HeadlineParts(words, after, Optional.of(before));
            }
            boolean speaksLast = isDash(words, i) && after.length() <= MAX_SPEAKER_WORDS;
            if (speaksLast && before.length() > after.length()) {
                return new HeadlineParts(words, before, Optional.of(after));
            }
        }
        return new HeadlineParts(words, new Range(0, size), Optional.empty());
    }

    /** A dash between words; a hyphen counts only if it stands alone. */
    private static boolean isDash(List<Word> words, int index) {
        String form = words.get(index).read();
        if (form.equals("-")) {
            return words.get(index - 1).span().end() < words.get(index).span().start()
                    && words.get(index).span().end()
                            < words.get(index + 1).span().start();
        }
        return form.equals("--") || form.equals("\u2013") || form.equals("\u2014");
    }

    /** The tree of the whole, from the trees that {@code parser} makes of the parts. */
    Tree join(Function<List<Word>, Tree> parser) {
        Tree main = parser.apply(words.subList(clause.start, clause.end));
        if (speaker.isEmpty()) {
            return main;
        }
        Range aside = speaker.get();
        Tree whole = new Tree(words.size());
        whole.insert(main, clause.start);
        Tree spoken = parser.apply(words.subList(aside.start, aside.end));
        whole.insert(spoken, aside.start);
        int root = clause.start + main.root();
        whole.attach(aside.start + spoken.root(), root, "parataxis");
        int sign = clause.start == 0 ? clause.end : aside.end;
        String form = words.get(sign).form();
        whole.setWord(sign + 1, form, form, ":", "");
        whole.attach(sign + 1, root, "punct");
        return whole;
    }
}
