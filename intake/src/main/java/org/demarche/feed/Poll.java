package org.demarche.feed;

import java.time.Instant;
import java.util.Optional;

/** What came of asking for a feed. */
public sealed interface Poll {
    /** Where it was asked for. */
    String address();

    /**
     * It was read.
     *
     * @param fresh how many items were new or had changed, and were handed on
     * @param known how many had been taken in before
     */
    record Read(String address, int fresh, int known) implements Poll {}

    /** It is as it was. */
    record Unchanged(String address) implements Poll {}

    /**
     * It couldn't be had or read.
     *
     * @param reason the end of a sentence that begins with the address
     * @param succeeded when it could be had last
     */
    record Failed(String address, String reason, Optional<Instant> succeeded) implements Poll {}
}
