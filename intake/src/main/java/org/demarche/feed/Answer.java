package org.demarche.feed;

import java.nio.ByteBuffer;
import java.util.Optional;

/** What a server says when a feed is asked for. */
sealed interface Answer {
    /**
     * The feed.
     *
     * @param body its bytes, as sent
     * @param contentType what the server says they are
     * @param tag by which the server knows this state of it
     * @param modified when the server says it changed last, in its own words
     */
    record Fresh(ByteBuffer body, Optional<String> contentType, Optional<String> tag, Optional<String> modified)
            implements Answer {
        /** Lets nobody change the bytes. */
        public Fresh {
            body = body.asReadOnlyBuffer();
        }

        /** A copy of the bytes. */
        byte[] bytes() {
            byte[] bytes = new byte[body.remaining()];
            body.duplicate().get(bytes);
            return bytes;
        }
    }

    /** It is as it was. */
    record Unchanged() implements Answer {}

    /**
     * It can't be had.
     *
     * @param reason the end of a sentence that begins with the address
     */
    record Failed(String reason) implements Answer {}
}
