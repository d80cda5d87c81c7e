package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Dashes around an insertion, which the parser reads best as commas: "Turkey — a member of NATO — accused Greece". Its
 * models were trained on texts that hardly have them.
 */
final class Dashes {
    private static final Set<String> ALWAYS = Set.of("—", "--", "―");
    /** These also join: "Iran–Iraq war", "5 - 3". */
    private static final Set<String> WHERE_SPACED = Set.of("–", "-");

    private Dashes() {}

    /** {@code words} with such dashes to be read as commas. */
    static List<Word> asCommas(List<Word> words) {
        List<Word> read = new ArrayList<>(words);
        for (int i = 1; i + 1 < words.size(); i++) {
            String form = words.get(i).form();
            boolean isInsertion = ALWAYS.contains(form) || (WHERE_SPACED.contains(form) && isSpaced(words, i));
            if (isInsertion) {
                read.set(i, words.get(i).readAs(","));
            }
        }
        return read;
    }

    private static boolean isSpaced(List<Word> words, int i) {
        boolean isNumber = Character.isDigit(words.get(i + 1).form().charAt(0));
        return words.get(i - 1).span().end() < words.get(i).span().start()
                && words.get(i).span().end() < words.get(i + 1).span().start()
                && !isNumber;
    }
}
