package org.demarche.web;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Who is logged in. Sessions end when nobody uses them, and with the server. */
final class Sessions {
    private static final int MOST = 10_000;
    private static final long LONGEST_IDLE_NANOS = Duration.ofHours(12).toNanos();

    private final LongSupplier nanos;
    /** By the hash of what the cookie holds, the one used longest ago first. */
    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);

    /** Takes the time from {@code nanos}. */
    Sessions(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Somebody who is logged in; {@code csrf} proves that a request comes from the page. */
    record Session(String name, Role role, String csrf, long usedAt) {}

    /** A session and what its cookie holds. */
    record Opened(String cookie, Session session) {}

    /** Opens a session. */
    synchronized Opened open(String name, Role role) {
        String cookie = Secret.token();
        Session session = new Session(name, role, Secret.token(), nanos.getAsLong());
        sessions.put(Secret.hashOfToken(cookie), session);
        Iterator<String> oldest = sessions.keySet().iterator();
        while (sessions.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
        return new Opened(cookie, session);
    }

    /** The session of a cookie. */
    synchronized Optional<Session> of(String cookie) {
        String key = Secret.hashOfToken(cookie);
        Session session = sessions.get(key);
        if (session == null) {
            return Optional.empty();
        }
        long now = nanos.getAsLong();
        if (now - session.usedAt() > LONGEST_IDLE_NANOS) {
            sessions.remove(key);
            return Optional.empty();
        }
        Session used = new Session(session.name(), session.role(), session.csrf(), now);
        sessions.put(key, used);
        return Optional.of(used);
    }

    /** Ends the session of a cookie. */
    synchronized void close(String cookie) {
        sessions.remove(Secret.hashOfToken(cookie));
    }

    /** How many there are. */
    synchronized int count() {
        return sessions.size();
    }
}
