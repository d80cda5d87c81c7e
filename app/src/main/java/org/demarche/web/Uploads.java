package org.demarche.web;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Tells what is wrong with a body from how reading it has failed. */
final class Uploads {
    private Uploads() {}

    /** The problem that a failure to read a body is; absent if it is something else. */
    static Optional<Problem> problem(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof TimeoutException) {
                return Optional.of(
                        Problem.of(Problem.Kind.TOO_SLOW, "the body came too slowly; send it again, faster"));
            }
            if (message.contains("max length exceeded")
                    || message.contains("too large")
                    || message.contains("exceeds")) {
                return Optional.of(
                        Problem.of(Problem.Kind.TOO_LARGE, "the files are too large together; send fewer at once"));
            }
        }
        return Optional.empty();
    }
}
