package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;

/**
 * An office that a person held.
 *
 * @param person who
 * @param office the office's key, such as {@code foreign-minister}
 * @param title its own words where the office's are not enough; may be empty
 * @param codes for whom the person acts in it
 * @param from the first day, {@link LocalDate#MIN} if unknown
 * @param until the last day, {@link LocalDate#MAX} while in office or if unknown
 */
public record Role(ActorId person, String office, String title, List<String> codes, LocalDate from, LocalDate until) {
    /** Copies the list. */
    public Role {
        codes = List.copyOf(codes);
    }

    /** Whether the office was held on {@code day}. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
