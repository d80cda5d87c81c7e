package org.demarche.text;

import java.util.List;
import java.util.Locale;

/**
 * A paragraph of an input, or a line that stands for itself.
 *
 * @param lines where its lines stand in the input, at least one, in order
 * @param text its lines joined by spaces
 * @param key what it says, without regard to case, spaces and punctuation: {@link #key(String)} of its text
 * @param isIndented whether it is set further in than the running text
 * @param blankBefore how many empty lines stand before it
 * @param isTabular whether it is a row of a table of figures
 */
record Block(List<Span> lines, String text, String key, boolean isIndented, int blankBefore, boolean isTabular) {
    private static final int LONGEST_TITLE = 250;
    private static final int SHORTEST_PARAGRAPH_WORDS = 25;

    Block {
        lines = List.copyOf(lines);
    }

    /** Whether the last sentence of the paragraph is whole. */
    boolean endsSentence() {
        return Characters.endsSentence(text);
    }

    /** Whether the paragraph goes on with a sentence that began before it. */
    boolean startsLowerCase() {
        return Characters.startsLowerCase(text);
    }

    /** How many words stand in it, counted up to {@code limit}. */
    int words(int limit) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && words < limit; i++) {
            boolean isWord = Character.isLetterOrDigit(text.charAt(i));
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord || (inWord && !Characters.isBlank(text.charAt(i)));
        }
        return words;
    }

    /** Whether it reads like running text: a whole sentence of some words, or many words. */
    boolean isProse() {
        if (isTabular) {
            return false;
        }
        int words = words(SHORTEST_PARAGRAPH_WORDS);
        return words >= SHORTEST_PARAGRAPH_WORDS || (words >= 4 && (endsSentence() || text.endsWith(":")));
    }

    /** Whether it reads like a headline: one short line of some words without a full stop, not in small letters. */
    boolean isTitleLike() {
        if (isTabular || text.length() > LONGEST_TITLE || startsLowerCase() || words(3) < 3) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return last == '?' || !(endsSentence() || last == ':' || last == ';' || last == ',');
    }

    /** What {@code text} says, without regard to case, spaces and punctuation. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        String folded = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                key.append(folded.charAt(i));
            }
        }
        return key.toString();
    }
}
