package org.demarche.intake;

import java.util.List;
import java.util.Optional;
import org.demarche.text.Reading;

/** What came of reading a feed. */
public sealed interface FeedReading {
    /**
     * It could be read.
     *
     * @param title what the feed calls itself
     * @param items in the feed's order
     */
    record Whole(Optional<String> title, List<FeedItem> items) implements FeedReading {
        /** Copies the list. */
        public Whole {
            items = List.copyOf(items);
        }
    }

    /**
     * It couldn't.
     *
     * @param reason why
     */
    record Broken(Reading.Reason reason) implements FeedReading {}
}
