package org.demarche.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes one key of the spellings of a name: no capitals, marks, apostrophes, dots or hyphens. */
final class NameKey {
    private static final int LONGEST_ACRONYM = 4;
    private static final int SHORTEST_WITH_ENDING = 4;

    private NameKey() {}

    /** The words of {@code name}, folded; empty for signs. */
    static List<String> words(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>(2);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                // The Turkish dotless i has no decomposition.
                word.append(character == '\u0131' ? 'i' : Character.toLowerCase(character));
            } else if (isBreak(character) && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isBreak(char character) {
        return character == ' '
                || character == '-'
                || character == '/'
                || (character >= '\u2010' && character <= '\u2015');
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** One key. */
    static String of(List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join(" ", words);
    }

    /**
     * A key that is the same for the transcriptions of an Arabic name: no article at its start, one form of it inside,
     * and "a" for a final "ah".
     */
    static String loose(List<String> words, Set<String> articles) {
        List<String> loose = new ArrayList<>();
        for (String word : words) {
            boolean isArticle = articles.contains(word);
            if (isArticle && loose.isEmpty() && words.size() > 1) {
                continue;
            }
            boolean hasEnding = word.length() >= SHORTEST_WITH_ENDING && word.endsWith("ah");
            loose.add(isArticle ? "al" : hasEnding ? word.substring(0, word.length() - 1) : word);
        }
        return of(loose);
    }

    /** Whether a name is an acronym, which only matches in capitals. */
    static boolean isAcronym(String name) {
        int letters = 0;
        for (int i = 0; i < name.length() && letters <= LONGEST_ACRONYM; i++) {
            if (name.charAt(i) == '.') {
                continue;
            }
            if (!Character.isUpperCase(name.charAt(i))) {
                return false;
            }
            letters++;
        }
        return letters >= 2 && letters <= LONGEST_ACRONYM;
    }
}
