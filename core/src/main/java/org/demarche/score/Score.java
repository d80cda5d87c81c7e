package org.demarche.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well reported events fit those marked.
 *
 * @param mentions of events with their type
 * @param pairs of source and target, whatever the type
 * @param fields for each field how many of the events found have it right
 * @param byType for each type that occurs, in alphabetical order; a marked event that allows several counts under the
 *     one reported, else under its first
 * @param missed marked events that were not found
 * @param extra reported events that nobody has marked
 */
public record Score(
        Counts mentions,
        Counts pairs,
        Map<Field, Share> fields,
        Map<String, Counts> byType,
        List<Missed> missed,
        List<ReportedMention> extra) {
    /** Copies the collections; the maps keep their order. */
    public Score {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        byType = Collections.unmodifiableMap(new TreeMap<>(byType));
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
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
