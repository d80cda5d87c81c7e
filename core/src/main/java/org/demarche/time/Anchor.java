package org.demarche.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative expressions are counted from.
 *
 * @param published the day of publication
 * @param tense of the clause
 * @param spoken the day that the text named last, for "the day before"
 */
record Anchor(Optional<LocalDate> published, Tense tense, Optional<LocalDate> spoken) {
    /** This, as if it were told on {@code day}. */
    Anchor on(LocalDate day, Tense newTense) {
        return new Anchor(Optional.of(day), newTense, spoken);
    }
}
