package org.demarche.channel;

import java.util.Locale;

/** Whether a way from one party to another can be used, by one report of it. */
public enum ChannelState {
    /** It is used: a message passed, a meeting was held, talks were hosted. */
    OPEN,
    /** Somebody was asked to stand between, and no answer is known. */
    ASKED,
    /** Who was asked has refused, or one side won't talk. */
    REFUSED,
    /** It is denied that there is one. */
    DENIED,
    /** It was ended: relations cut, an envoy expelled, talks broken off. */
    CLOSED;

    /** The name as printed: lower-case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
