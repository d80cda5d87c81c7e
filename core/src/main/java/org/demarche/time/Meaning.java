package org.demarche.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What words mean once it is known from where their time is counted. */
@FunctionalInterface
interface Meaning {
    /** The value; absent if the words are no date after all. */
    Optional<When> at(Anchor anchor);

    /** The same at any time. */
    static Meaning fixed(When when) {
        return anchor -> Optional.of(when);
    }

    /** Counted from the day of publication; unknown without one. */
    static Meaning fromPublication(Function<LocalDate, When> value) {
        return anchor -> Optional.of(anchor.published().map(value).orElseGet(When.Unknown::new));
    }
}
