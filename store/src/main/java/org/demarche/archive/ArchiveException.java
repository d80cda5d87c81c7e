package org.demarche.archive;

import java.util.Objects;

/** The archive can't do what it was asked to; the message says in one line why, and what to do. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the user. */
    public ArchiveException(String message) {
        super(message);
    }

    /** With a message for the user and what went wrong below. */
    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A line for the user. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
