package org.demarche.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds near-copies: one wire's text in several papers, with another head or without its end. Likely pairs are looked up by title
 * and by groups of fingerprint numbers (locality-sensitive hashing), so that the work grows with the number of stories. Which story
 * is the original of which depends on the stories alone, not on the order in which they come.
 */
final class Copies {
    /** With groups of 3 numbers, a pair of texts that share half of their runs is looked up with a probability of 0.88. */
    private static final int GROUP = 3;

    /** So many of the latest originals are compared for each likeness, so that a common title costs no more than a rare one. */
    private static final int MOST_LIKELY = 40;

    private static final double SAME_TEXT = 0.5;
    /** A common title makes up for a text that was cut. */
    private static final double SAME_TITLE_AND_TEXT = 0.2;
    /** Later, the same words are a formula: a yearly message, a list of members. */
    private static final int MOST_DAYS_APART = 10;

    private static final Comparator<Taken> IN_TIME =
            Comparator.comparing(Taken::story, Story.byPublication()).thenComparingInt(Taken::number);

    private final Map<Object, NavigableSet<Taken>> likely = new HashMap<>();

    /** Forgets those of {@code gone} and takes in {@code come}; returns the stories that are now copies of another than before. */
    Set<Taken> change(List<Taken> gone, List<Taken> come) {
        NavigableSet<Taken> open = new TreeSet<>(IN_TIME);
        for (Taken story : gone) {
            for (Object key : keys(story.story())) {
                NavigableSet<Taken> alike = alike(key);
                alike.remove(story);
                if (story.isOriginal()) {
                    open.addAll(alike.tailSet(story, false));
                }
            }
        }
        gone.forEach(open::remove);
        for (Taken story : come) {
            keys(story.story()).forEach(key -> alike(key).add(story));
            open.add(story);
        }
        Set<Taken> changed = new TreeSet<>(IN_TIME);
        while (!open.isEmpty()) {
            // An earlier story's original is settled before those that may be copies of it are looked at.
            Taken story = open.pollFirst();
            boolean wasOriginal = story.isSettled() && story.isOriginal();
            Taken original = original(story);
            if (!story.isSettled() || !original.equals(story.original())) {
                story.settle(original);
                changed.add(story);
                if (wasOriginal != story.isOriginal()) {
                    keys(story.story()).forEach(key -> open.addAll(alike(key).tailSet(story, false)));
                }
            }
        }
        return changed;
    }

    private NavigableSet<Taken> alike(Object key) {
        return likely.computeIfAbsent(key, any -> new TreeSet<>(IN_TIME));
    }

    /** The first of the stories before {@code story} that it is a copy of, else itself. */
    private Taken original(Taken story) {
        Taken original = story;
        for (Object key : keys(story.story())) {
            int compared = 0;
            for (Taken other : alike(key).headSet(story, false).descendingSet()) {
                if (compared == MOST_LIKELY) {
                    break;
                }
                if (other.isOriginal()) {
                    compared++;
                    if (IN_TIME.compare(other, original) < 0 && isCopy(story.story(), other.story())) {
                        original = other;
                    }
                }
            }
        }
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
