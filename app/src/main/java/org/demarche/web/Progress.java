package org.demarche.web;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.demarche.contract.Json;

/** Tells those who listen what goes on. Each has a queue of its own, so that one who reads slowly holds up nobody. */
final class Progress implements AutoCloseable {
    private static final int MOST_LISTENERS = 200;
    private static final int MOST_WAITING = 200;
    private static final long HEARTBEAT_SECONDS = 15;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    /**
     * Something that has happened.
     *
     * @param name what kind
     * @param data a JSON object
     */
    record Event(String name, String data) {
        private static final Event NOTHING = new Event("", "");

        /** Of a snapshot. */
        static Event of(Snapshot snapshot) {
            return new Event("snapshot", Json.object(snapshot::write));
        }

        /** Of a job. */
        static Event of(Job job) {
            return new Event("job", Json.object(job::write));
        }
    }

    /** Where events are sent. */
    interface Out {
        /** Sends an event; returns whether there is still somebody to send to. */
        boolean send(Event event);

        /** Shows that the server is there; returns whether there is still somebody to show it to. */
        boolean beat();
    }

    private static final class Listener {
        private final BlockingQueue<Event> queue = new ArrayBlockingQueue<>(MOST_WAITING);

        /** What waits longest is given up if there is too much: the next event tells how things stand anyway. */
        void tell(Event event) {
            while (!queue.offer(event)) {
                queue.poll();
            }
        }
    }

    /** Tells everybody. */
    void tell(Event event) {
        listeners.forEach(listener -> listener.tell(event));
    }

    /** Refuses more listeners than there can be. */
    void check() {
        if (listeners.size() >= MOST_LISTENERS) {
            throw Problem.of(Problem.Kind.LATER, "too many follow the progress already; ask again later");
        }
    }

    /**
     * Sends {@code first}, and from then on all that happens, until nobody is there any more.
     *
     * @param first what there is to say at the start
     */
    void follow(Supplier<List<Event>> first, Out out) {
        Listener listener = new Listener();
        listeners.add(listener);
        try {
            boolean isThere = true;
            for (Event event : first.get()) {
                isThere &= out.send(event);
            }
            while (isThere && !isClosed) {
                Event event = listener.queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                isThere = event == null ? out.beat() : event.equals(Event.NOTHING) || out.send(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
        }
    }

    @Override
    public void close() {
        isClosed = true;
        tell(Event.NOTHING);
    }
}
