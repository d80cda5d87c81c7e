package org.demarche.intake;

import java.io.IOException;
import org.demarche.text.Reading;

/** What bytes hold is at fault, rather than where they come from. */
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reading.Reason reason;

    UnreadableException(Reading.Reason reason) {
        super(reason.message());
        this.reason = reason;
    }

    /** Why they can't be read. */
    Reading.Reason reason() {
        return reason;
    }

    /** The reason that {@code e} gives, {@code otherwise} if it comes from a library that gives none of ours. */
    static Reading.Reason reason(Throwable e, Reading.Reason otherwise) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException unreadable) {
                return unreadable.reason;
            }
        }
        return otherwise;
    }
}
