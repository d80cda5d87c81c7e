package org.demarche.time;

/**
 * Words read as an expression of time.
 *
 * @param start the first word's index
 * @param end the index after the last word
 * @param meaning what they mean
 * @param open what they leave open, so that tense or a second date decides
 */
record Reading(int start, int end, Meaning meaning, Open open) {
    /** What an expression may leave unsaid. */
    enum Open {
        /** Nothing, or only the day of publication. */
        NOTHING,
        /** "In May", "on 3 May". */
        YEAR,
        /** "On Friday". */
        WEEK
    }

    /** Words whose year and week are said. */
    static Reading of(int start, int end, Meaning meaning) {
        return new Reading(start, end, meaning, Open.NOTHING);
    }

    /** Whether tense or a second date decides. */
    boolean floats() {
        return open != Open.NOTHING;
    }
}
