package org.demarche.disagreement;

import java.util.List;
import java.util.Locale;

/**
 * Two accounts of one matter that can't both stand. It says who says what and by which words, never who is right.
 *
 * @param id the same for the same documents on any machine
 * @param about the matter in a few words
 * @param kind in what the accounts differ
 * @param sides two or more, the one told first before the others
 */
public record Disagreement(String id, String about, Kind kind, List<Side> sides) {
    /** Copies the list; one account is no disagreement. */
    public Disagreement {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a disagreement needs two sides: " + about);
        }
    }

    /** In what accounts differ. */
    public enum Kind {
        /** One asserts what the other denies. */
        DENIAL,
        /** One says that a request was met, the other that it was refused. */
        ANSWER,
        /** They name different parties. */
        PARTY,
        /** They name different numbers. */
        NUMBER,
        /** They name different dates. */
        DATE,
        /** They tell acts that can't both have been done. */
        TYPE;

        /** The name as printed: lower-case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
