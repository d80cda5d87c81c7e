package org.demarche.time;

/** Whether the clause that holds an expression tells what was or what is to come. */
enum Tense {
    PAST,
    FUTURE,
    /** No verb says it: past, as news mostly tell, or for a day of a month the nearest. */
    NONE,
    /** The expression modifies a noun ("the June accord") in a clause about what is to come: the nearest. */
    EITHER
}
