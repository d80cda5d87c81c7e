package org.demarche.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which documents are wanted.
 *
 * @param from the first day of publication
 * @param until the last day of publication
 * @param outlet who published them
 * @param actor the id of somebody who appears in them
 * @param isCurrent whether earlier versions of pages are left out
 */
public record DocumentFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> outlet,
        Optional<String> actor,
        boolean isCurrent) {}
