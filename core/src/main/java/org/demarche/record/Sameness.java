package org.demarche.record;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.demarche.place.Place;

/**
 * How much speaks for two reports of the same type of act between the same parties telling one happening. What a text says
 * twice is mostly one happening; across texts, days and topics must agree.
 */
final class Sameness {
    /** Above it, two reports tell one happening. */
    static final double ENOUGH = 0.7;

    private static final double NEVER = -10;
    /** Reports of a day's happening are dated a day apart when it happened at night, or far east. */
    private static final int DAY_SLIP = 1;
    /** Words are few; below this, nothing in common says nothing. */
    private static final int TELLING_WORDS = 3;
    /** Two short texts with a word in common aren't as like as two long ones with half of theirs. */
    private static final int COMPARABLE_WORDS = 4;

    private static final int NEAR_SENTENCES = 12;

    private Sameness() {}

    /** The score of {@code one} and {@code other}, which share one of their keys. */
    static double of(Telling one, Telling other) {
        boolean isOneStory = one.story() == other.story();
        double score = isOneStory ? inOneStory(one, other) : 0;
        score += days(one, other, isOneStory);
        score += topic(one.topic(), other.topic());
        score += regarding(one.thirds(), other.thirds());
        score += mode(one.report().act().mode(), other.report().act().mode());
        score += place(one.report().place(), other.report().place());
        return score + (one.original() == other.original() && !isOneStory ? 1 : 0);
    }

    /** A text comes back to a happening soon, or not at all; what stands far off needs a common topic. */
    private static double inOneStory(Telling one, Telling other) {
        int distance = Math.abs(one.report().sentence() - other.report().sentence());
        return distance <= NEAR_SENTENCES ? 1 : 0.6;
    }

    private static double days(Telling one, Telling other, boolean isOneStory) {
        Optional<Days> first = Days.of(one.report().when());
        Optional<Days> second = Days.of(other.report().when());
        if (first.isPresent() && second.isPresent()) {
            long gap = first.get().gap(second.get());
            if (gap > (isOneStory ? 0 : DAY_SLIP)) {
                return NEVER;
            }
            return first.get().length() == 1 && second.get().length() == 1 ? 0.5 : 0.2;
        }
        if (isOneStory) {
            return 0;
        }
        boolean isNear = one.days().isPresent()
                && other.days().isPresent()
                && one.days().get().gap(other.days().get()) <= DAY_SLIP;
        return isNear || one.original() == other.original() ? 0 : NEVER;
    }

    private static double topic(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        if (smaller < TELLING_WORDS) {
            return 0;
        }
        int common = common(one, other);
        return common == 0 ? -0.7 : 1.5 * common / Math.max(COMPARABLE_WORDS, smaller);
    }

    private static double regarding(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Collections.disjoint(one, other) ? -0.8 : 0.5;
    }

    private static double mode(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.equals(other) ? 0.2 : -0.4;
    }

    private static double place(Optional<Place> one, Optional<Place> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        boolean isWithin = one.get().country().equals(other.get().country())
                && (one.get().kind() == Place.Kind.STATE || other.get().kind() == Place.Kind.STATE);
        return isWithin || one.get().name().equals(other.get().name()) ? 0.3 : -0.6;
    }

    private static int common(Set<String> one, Collection<String> other) {
        int common = 0;
        for (String word : one) {
            common += other.contains(word) ? 1 : 0;
        }
        return common;
    }
}
