package org.demarche.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text's likeness in a few numbers: the smallest values that {@value #SIZE} hash functions take over its runs of
 * {@value #WORDS} words (Broder's min-wise hashing). The share of equal numbers estimates the share of runs that two texts have in
 * common, so that a wire's text is recognised though an editor cut its end or changed its head.
 *
 * @param minima one number for each hash function; empty for a text too short to have a likeness
 */
public record Fingerprint(List<Integer> minima) {
    private static final int SIZE = 48;
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Copies the list. */
    public Fingerprint {
        minima = List.copyOf(minima);
    }

    /** The fingerprint of {@code text}; case and punctuation don't matter. */
    public static Fingerprint of(String text) {
        List<Integer> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT).hashCode());
        }
        if (words.size() < WORDS) {
            return new Fingerprint(List.of());
        }
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int i = 0; i + WORDS <= words.size(); i++) {
            int run = words.subList(i, i + WORDS).hashCode();
            for (int function = 0; function < SIZE; function++) {
                minima[function] = Math.min(minima[function], mixed(run, function));
            }
        }
        return new Fingerprint(Arrays.stream(minima).boxed().toList());
    }

    /** The estimated share of runs that this text and {@code other}'s have in common, 0 to 1; 0 if one has no likeness. */
    public double likeness(Fingerprint other) {
        if (minima.isEmpty() || other.minima.isEmpty()) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += minima.get(i).equals(other.minima.get(i)) ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    /** Another permutation of the integers for each {@code function}: the last steps of MurmurHash3, seeded. */
    private static int mixed(int run, int function) {
        int hash = run ^ (function * 0x9E3779B9);
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return hash ^ (hash >>> 16);
    }
}
