package org.demarche.cli;

import java.time.Instant;
import java.util.Optional;
import org.demarche.feed.Feed;

/** Tells how a feed does. */
final class FeedHealth {
    private FeedHealth() {}

    /** Whether it fails, when it could be had last, and when it could not. */
    static String of(Feed feed) {
        if (feed.polled().isEmpty()) {
            return "never polled";
        }
        String failed = feed.failed().map(time -> ", last failure " + time).orElse("");
        return feed.failure().orElse("fine") + "; " + success(feed.succeeded()) + failed;
    }

    /** When a feed could be had last. */
    static String success(Optional<Instant> succeeded) {
        return succeeded.map(time -> "last success " + time).orElse("never a success");
    }

    /** What to do about a feed that couldn't be had when it was asked for last. */
    static Optional<String> advice(Feed feed) {
        return feed.failure()
                .map(failure -> failure + "; demarche feeds poll asks again, demarche feeds remove " + feed.address()
                        + " gives it up");
    }
}
