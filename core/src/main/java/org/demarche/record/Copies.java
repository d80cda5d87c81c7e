package org.demarche.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds near-copies: one wire's text in several papers, with another head or without its end. Likely pairs are looked up by title
 * and by groups of fingerprint numbers (locality-sensitive hashing), so that the work grows with the number of stories.
 */
public final class Copies {
    /** With groups of 3 numbers, a pair of texts that share half of their runs is looked up with a probability of 0.88. */
    private static final int GROUP = 3;

    /** So many of the latest originals are compared for each likeness, so that a common title costs no more than a rare one. */
    private static final int MOST_LIKELY = 40;

    private static final double SAME_TEXT = 0.5;
    /** A common title makes up for a text that was cut. */
    private static final double SAME_TITLE_AND_TEXT = 0.2;
    /** Later, the same words are a formula: a yearly message, a list of members. */
    private static final int MOST_DAYS_APART = 10;

    private final List<Story> stories = new ArrayList<>();
    private final Map<Object, List<Integer>> likely = new HashMap<>();
    private final List<Integer> originals = new ArrayList<>();

    /** Takes in {@code story}; returns the number of the first story taken in that it copies, else its own, from 0. */
    public int add(Story story) {
        int number = stories.size();
        stories.add(story);
        int original = number;
        for (Object key : keys(story)) {
            List<Integer> others = likely.computeIfAbsent(key, any -> new ArrayList<>(1));
            for (int other : others) {
                if (originals.get(other) < original && isCopy(story, stories.get(other))) {
                    original = originals.get(other);
                }
            }
            if (original == number) {
                others.add(number);
                if (others.size() > MOST_LIKELY) {
                    others.remove(0);
                }
            }
        }
        originals.add(original);
        return original;
    }

    private static List<Object> keys(Story story) {
        List<Object> keys = new ArrayList<>();
        title(story).ifPresent(keys::add);
        List<Integer> minima = story.fingerprint().minima();
        for (int i = 0; i + GROUP <= minima.size(); i += GROUP) {
            // With the first minimum's place, so that a group is compared with the same group alone.
            keys.add(((long) i << Integer.SIZE)
                    ^ Integer.toUnsignedLong(minima.subList(i, i + GROUP).hashCode()));
        }
        return keys;
    }

    private static Optional<String> title(Story story) {
        return story.origin().title().map(title -> title.toLowerCase(Locale.ROOT)
                .strip());
    }

    private static boolean isCopy(Story one, Story other) {
        double likeness = one.fingerprint().likeness(other.fingerprint());
        boolean isSameTitle = title(one).isPresent() && title(one).equals(title(other));
        return isNear(one, other) && (likeness >= SAME_TEXT || (isSameTitle && likeness >= SAME_TITLE_AND_TEXT));
    }

    private static boolean isNear(Story one, Story other) {
        Optional<LocalDate> first = one.origin().published();
        Optional<LocalDate> second = other.origin().published();
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= MOST_DAYS_APART;
    }
}
