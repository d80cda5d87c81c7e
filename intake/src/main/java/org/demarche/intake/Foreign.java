package org.demarche.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.demarche.text.Reading;

/**
 * Calls libraries that take formats apart. On bytes that nobody foresaw they fail in ways that they don't declare; then
 * the bytes are at fault, and whoever reads on must not suffer for it.
 */
final class Foreign {
    private Foreign() {}

    /** A call of a library. */
    interface Call<T> {
        /** What the library makes. */
        T call() throws IOException;
    }

    /**
     * What {@code call} makes.
     *
     * @throws UnreadableException for {@code reason}, or the one that the failure itself gives, if the library fails
     * @throws UncheckedIOException if the bytes can't be had
     */
    static <T> T make(Reading.Reason reason, Call<T> call) throws UnreadableException {
        try {
            return call.call();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof UnreadableException unreadable) {
                throw unreadable;
            }
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(UnreadableException.reason(e, reason));
        }
    }
}
