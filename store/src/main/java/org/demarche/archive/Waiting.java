package org.demarche.archive;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * What to do while another program writes to the archive.
 *
 * @param limit after how long to give up
 * @param listener is told in a line that there is something to wait for
 */
public record Waiting(Duration limit, Consumer<String> listener) {
    private static final Duration USUAL_LIMIT = Duration.ofSeconds(60);

    /** Waits for a minute. */
    public static Waiting aMinute(Consumer<String> listener) {
        return new Waiting(USUAL_LIMIT, listener);
    }
}
