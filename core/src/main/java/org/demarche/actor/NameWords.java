package org.demarche.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Span;

/**
 * The words of names, in a form in which spellings of one name agree: no accents, no full stops in acronyms, straight
 * apostrophes, no possessive ending, hyphens as gaps. Capitals stay: "US" is a state, "us" is not.
 */
final class NameWords {
    private static final Pattern WORD =
            Pattern.compile("(?:\\p{Lu}\\.){2,}\\p{Lu}?|[\\p{L}\\p{N}]+(?:['\u2019\u2018`]\\p{L}+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2019\u2018`]");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    private NameWords() {}

    /**
     * A word and where it stands.
     *
     * @param key the form to compare
     * @param span in the text that was split
     */
    record Word(String key, Span span) {}

    /** The words of {@code text} from {@code start} to {@code end}, with their places in {@code text}. */
    static List<Word> split(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(start, end);
        while (matcher.find()) {
            String form = APOSTROPHES.matcher(matcher.group()).replaceAll("'");
            String bare = POSSESSIVE.matcher(form).replaceFirst("");
            if (!bare.isEmpty()) {
                words.add(new Word(key(bare), new Span(matcher.start(), matcher.start() + bare.length())));
            }
        }
        return words;
    }

    /** The keys of a name's words. */
    static List<String> keys(String name) {
        return split(name, 0, name.length()).stream().map(Word::key).toList();
    }

    private static String key(String word) {
        String plain = word.replace(".", "");
        if (isAscii(plain)) {
            return plain;
        }
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(character -> character < 128);
    }
}
