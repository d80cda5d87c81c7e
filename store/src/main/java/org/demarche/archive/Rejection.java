package org.demarche.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that can't be read.
 *
 * @param origin the file that holds it
 * @param name the file's name, with the line for a record of many
 * @param reason why, in a word or two, for counting
 * @param message a line that tells what is wrong and what would be right
 * @param published the day of publication that was given for texts that come without one
 */
public record Rejection(String origin, String name, String reason, String message, Optional<LocalDate> published) {
    /** The same for the same piece and reason. */
    public String id() {
        return DocumentId.partId(origin, name, reason);
    }
}
