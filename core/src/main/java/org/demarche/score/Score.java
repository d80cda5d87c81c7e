package org.demarche.score;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well reported events fit those marked.
 *
 * @param all of everything together
 * @param byType for each type that occurs, in alphabetical order, without pairs; a marked event that allows several types
 *     counts under the one reported, else under its first
 * @param byDocument for each document, in alphabetical order
 * @param byLevel how many of the events that the program reports with this confidence are marked; all levels, the surest first
 * @param missed marked events that were not found
 * @param extra reported events that nobody has marked
 */
public record Score(
        Measures all,
        Map<String, Measures> byType,
        Map<String, Measures> byDocument,
        Map<Level, Share> byLevel,
        List<Missed> missed,
        List<ReportedMention> extra) {
    /** Copies the collections; the maps are put in order. */
    public Score {
        byType = Collections.unmodifiableMap(new TreeMap<>(byType));
        byDocument = Collections.unmodifiableMap(new TreeMap<>(byDocument));
        byLevel = Collections.unmodifiableMap(new EnumMap<>(byLevel));
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    /** Of events with their type. */
    public Counts mentions() {
        return all.mentions();
    }

    /** Of source and target, whatever the type. */
    public Counts pairs() {
        return all.pairs();
    }

    /** For each field how many of the events found have it right. */
    public Map<Field, Share> fields() {
        return all.fields();
    }

    /**
     * All that is measured of some of the events.
     *
     * @param mentions of events with their type
     * @param pairs of source and target, whatever the type
     * @param fields for each field how many of the events found have it right; all fields, in their order
     */
    public record Measures(Counts mentions, Counts pairs, Map<Field, Share> fields) {
        /** Copies the map. */
        public Measures {
            fields = Collections.unmodifiableMap(new EnumMap<>(fields));
        }

        /** Nothing measured yet. */
        static Measures none() {
            Map<Field, Share> fields = new EnumMap<>(Field.class);
            for (Field field : Field.values()) {
                fields.put(field, new Share(0, 0));
            }
            return new Measures(new Counts(0, 0, 0), new Counts(0, 0, 0), fields);
        }

        Measures plus(Measures other) {
            Map<Field, Share> sums = new EnumMap<>(fields);
            other.fields.forEach((field, share) -> sums.merge(field, share, Share::plus));
            return new Measures(mentions.plus(other.mentions), pairs.plus(other.pairs), sums);
        }
    }

    /** How sure a program is of what it reports. */
    public enum Level {
        /** A confidence of at least 0.8. */
        SURE(0.8),
        /** At least 0.6. */
        LIKELY(0.6),
        /** Below. */
        UNSURE(0);

        private final double least;

        Level(double least) {
            this.least = least;
        }

        /** The level of {@code confidence}, from 0 to 1. */
        public static Level of(double confidence) {
            return Arrays.stream(values())
                    .filter(level -> confidence >= level.least)
                    .findFirst()
                    .orElse(UNSURE);
        }

        /** The least confidence that belongs to it. */
        public double least() {
            return least;
        }

        /** The name as printed: lower-case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is compared of an event that was found. */
    public enum Field {
        /** All who stand between. */
        INTERMEDIARY,
        /** All whom it regards. */
        REGARDING,
        /** How real it is. */
        MODALITY,
        /** Who says so. */
        ATTRIBUTION,
        /** When. */
        DATE,
        /** Where. */
        PLACE;

        /** The name as printed: lower-case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A marked event that was not found.
     *
     * @param document the document's name
     * @param mention the event
     */
    public record Missed(String document, GoldMention mention) {}

    /**
     * So many of so many.
     *
     * @param right how many are right
     * @param all of how many
     */
    public record Share(int right, int all) {
        /** From 0 to 1; 0 if there is nothing to compare. */
        public double value() {
            return all == 0 ? 0 : (double) right / all;
        }

        Share plus(Share other) {
            return new Share(right + other.right, all + other.all);
        }
    }

    /**
     * The counts behind precision and recall.
     *
     * @param right how many are both reported and marked
     * @param reported how many are reported
     * @param expected how many are marked
     */
    public record Counts(int right, int reported, int expected) {
        /** The share of what is reported that is right. */
        public double precision() {
            return new Share(right, reported).value();
        }

        /** The share of what is marked that is found. */
        public double recall() {
            return new Share(right, expected).value();
        }

        /** The harmonic mean of precision and recall. */
        public double f1() {
            return reported + expected == 0 ? 0 : 2.0 * right / (reported + expected);
        }

        Counts plus(Counts other) {
            return new Counts(right + other.right, reported + other.reported, expected + other.expected);
        }
    }
}
