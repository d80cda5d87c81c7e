package org.demarche.record;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.time.When;

/**
 * The days in which something may have happened, both included.
 *
 * @param first the first, as a count from 1970-01-01
 * @param last the last
 */
public record Days(long first, long last) {
    /** What is told as news happened a few days ago at most. */
    private static final int NEWS = 3;

    /** Those that a text gives; absent if it gives none. */
    public static Optional<Days> of(When when) {
        if (when instanceof When.Day day) {
            return Optional.of(new Days(day.date().toEpochDay(), day.date().toEpochDay()));
        }
        if (when instanceof When.Interval interval) {
            return Optional.of(
                    new Days(interval.first().toEpochDay(), interval.last().toEpochDay()));
        }
        return Optional.empty();
    }

    /** Those that a text gives, else the last before its publication; absent if neither is known. */
    public static Optional<Days> of(When when, Optional<LocalDate> published) {
        return of(when).or(() -> published.map(day -> new Days(day.toEpochDay() - NEWS, day.toEpochDay())));
    }

    /** How many days lie between these and {@code other}; 0 if they meet. */
    public long gap(Days other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }

    /** The number of days. */
    public long length() {
        return last - first + 1;
    }

    /** The days that both hold; these if there are none. */
    public Days narrowed(Days other) {
        return gap(other) > 0 ? this : new Days(Math.max(first, other.first), Math.min(last, other.last));
    }
}
