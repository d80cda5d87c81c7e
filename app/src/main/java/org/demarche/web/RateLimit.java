package org.demarche.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Lets each client do something so often: a bucket of tokens that fills up steadily. */
final class RateLimit {
    private static final int MOST_CLIENTS = 20_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private final double perSecond;
    private final double burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    private record Bucket(double tokens, long at) {}

    /** Lets each do it {@code perSecond} times a second, and {@code burst} times at once after a pause. */
    RateLimit(double perSecond, double burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
    }

    /** Whether {@code client} may do it once more now. */
    synchronized boolean allows(String client) {
        long now = nanos.getAsLong();
        Bucket before = buckets.getOrDefault(client, new Bucket(burst, now));
        // A clock that is set back takes nothing away.
        double seconds = Math.max(0, now - before.at()) / NANOS_PER_SECOND;
        double tokens = Math.min(burst, before.tokens() + seconds * perSecond);
        boolean isAllowed = tokens >= 1;
        buckets.put(client, new Bucket(isAllowed ? tokens - 1 : tokens, now));
        return isAllowed;
    }
}
