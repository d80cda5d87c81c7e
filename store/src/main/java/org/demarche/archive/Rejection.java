package org.demarche.archive;

/**
 * Something that can't be read.
 *
 * @param origin the file that holds it
 * @param name the file's name, with the line for a record of many
 * @param reason why, in a word or two, for counting
 * @param message a line that tells what is wrong and what would be right
 */
public record Rejection(String origin, String name, String reason, String message) {
    /** The same for the same piece and reason. */
    public String id() {
        return DocumentId.partId(origin, name, reason);
    }
}
