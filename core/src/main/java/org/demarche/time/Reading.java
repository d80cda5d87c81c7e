package org.demarche.time;

/**
 * Words read as an expression of time.
 *
 * @param start the first word's index
 * @param end the index after the last word
 * @param meaning what they mean
 * @param floats whether they leave the year or week open ("in May", "on Friday"), so that tense or a second date decides
 */
record Reading(int start, int end, Meaning meaning, boolean floats) {
    /** Words whose year or week is said. */
    static Reading of(int start, int end, Meaning meaning) {
        return new Reading(start, end, meaning, false);
    }

    /** Words whose year or week is open. */
    static Reading floating(int start, int end, Meaning meaning) {
        return new Reading(start, end, meaning, true);
    }

    /** The same up to a later word. */
    Reading until(int newEnd) {
        return new Reading(start, newEnd, meaning, floats);
    }
}
