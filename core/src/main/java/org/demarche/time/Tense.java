package org.demarche.time;

/** Whether the clause that holds an expression tells what was or what is to come. */
enum Tense {
    PAST,
    FUTURE,
    /** No verb says it. */
    NONE
}
