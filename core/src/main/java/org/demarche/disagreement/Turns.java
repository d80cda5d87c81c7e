package org.demarche.disagreement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and turns of phrase to look for in passages; a star at the end of one stands for any ending. */
final class Turns {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern any;

    Turns(List<String> turns) {
        // The longest first, since the first that fits is taken.
        String alternatives = turns.stream()
                .sorted(Comparator.comparingInt((String turn) -> -turn.length()).thenComparing(turn -> turn))
                .map(Turns::pattern)
                .collect(Collectors.joining("|"));
        this.any = turns.isEmpty() ? NOTHING : Pattern.compile(alternatives);
    }

    private static String pattern(String turn) {
        boolean isOpen = turn.endsWith("*");
        String words = (isOpen ? turn.substring(0, turn.length() - 1) : turn).toLowerCase(Locale.ROOT);
        // "n't" is the end of a word; all others begin one.
        String begin = words.startsWith("n't") ? "" : "\\b";
        return begin + Pattern.quote(words) + (isOpen ? "\\w*" : "\\b");
    }

    /** Lower-case, with straight apostrophes and single spaces: what turns are looked for in. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s", " ");
    }

    /** Whether one of them stands in {@code plain}, a text as {@link #plain} makes it. */
    boolean areIn(String plain) {
        return any.matcher(plain).find();
    }

    /** Finds them in {@code plain}. */
    Matcher in(String plain) {
        return any.matcher(plain);
    }
}
