package org.demarche.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Questions about the words of two texts. */
final class Texts {
    private Texts() {}

    /** The different words of {@code text} in small letters. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
