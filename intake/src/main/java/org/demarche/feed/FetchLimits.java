package org.demarche.feed;

import java.time.Duration;

/**
 * How long a server is waited for, and how much is taken from it.
 *
 * @param connecting until it takes the call
 * @param answering until all of it is there, redirections included
 * @param bytes of the feed as sent
 * @param redirections followed
 */
record FetchLimits(Duration connecting, Duration answering, int bytes, int redirections) {
    /** Limits that servers of feeds keep by far. */
    static FetchLimits usual() {
        return new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 16 << 20, 5);
    }
}
