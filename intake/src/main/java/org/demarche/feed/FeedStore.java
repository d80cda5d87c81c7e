package org.demarche.feed;

import java.util.List;
import java.util.Set;

/** Keeps which feeds are followed and what was taken in of them. */
public interface FeedStore {
    /** The feeds in order of their addresses. */
    List<Feed> feeds();

    /** Keeps {@code feed}, in place of what was kept under its address. */
    void keep(Feed feed);

    /** Follows the feed at {@code address} no more, and forgets what it has offered; returns whether it was followed. */
    boolean forget(String address);

    /** The states of items of the feed at {@code address} that were taken in. */
    Set<SeenItem> seen(String address);

    /**
     * Keeps at once {@code feed} and that {@code items} of it were taken in; after a crash either all of it is there or
     * nothing, so that the next poll offers the same items again.
     */
    void keep(Feed feed, Set<SeenItem> items);
}
