package org.demarche.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that is followed, and how it did so far.
 *
 * @param address where it is fetched from
 * @param title what it calls itself
 * @param tag by which the server knows the state that was read last
 * @param modified when the server says that state was made, in its own words
 * @param polled when it was asked for last
 * @param succeeded when the server gave it last, or said that it is as it was
 * @param failure what went wrong when it was asked for last; absent if nothing did
 * @param failed when something went wrong last, even if it could be had since
 */
public record Feed(
        String address,
        Optional<String> title,
        Optional<String> tag,
        Optional<String> modified,
        Optional<Instant> polled,
        Optional<Instant> succeeded,
        Optional<String> failure,
        Optional<Instant> failed) {
    /** A feed that was never asked for. */
    public static Feed of(String address) {
        return new Feed(
                address,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** This, after it could not be had at {@code now}; what was known of it before stays. */
    Feed failed(String reason, Instant now) {
        return new Feed(
                address, title, tag, modified, Optional.of(now), succeeded, Optional.of(reason), Optional.of(now));
    }

    /** This, after the server said at {@code now} that it is as it was. */
    Feed unchanged(Instant now) {
        return new Feed(address, title, tag, modified, Optional.of(now), Optional.of(now), Optional.empty(), failed);
    }

    /** This, after {@code answer} was read at {@code now}. */
    Feed read(Optional<String> newTitle, Answer.Fresh answer, Instant now) {
        return new Feed(
                address,
                newTitle.or(() -> title),
                answer.tag(),
                answer.modified(),
                Optional.of(now),
                Optional.of(now),
                Optional.empty(),
                failed);
    }
}
