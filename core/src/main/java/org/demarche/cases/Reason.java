package org.demarche.cases;

import java.util.Locale;

/**
 * One thing that speaks for or against a happening's being part of a case.
 *
 * @param kind what is compared
 * @param weight what it adds to the score; below 0 if it speaks against
 * @param words what was found, for people
 */
public record Reason(Kind kind, double weight, String words) {
    /** What is compared. */
    public enum Kind {
        /** Who takes part. */
        PARTIES,
        /** Whom it regards in the end, and who stands between. */
        REGARDING,
        /** PLOVER's mode. */
        MODE,
        /** Content words, and PLOVER's contexts. */
        TOPIC,
        /** How far apart in time. */
        TIME,
        /** Words that point back, and nearness in one text. */
        DISCOURSE,
        /** Whether the type of act follows on what is there. */
        SEQUENCE;

        /** The name as printed: lower-case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
