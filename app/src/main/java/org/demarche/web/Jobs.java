package org.demarche.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Adds to the archive, one job after the other, on a thread of its own. */
final class Jobs implements AutoCloseable {
    private static final int MOST_KEPT = 200;
    private static final int MOST_WAITING = 100;
    private static final long PATIENCE_SECONDS = 30;

    private final Clock clock;
    private final Consumer<Job> listener;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "adding"));
    private volatile boolean isClosed;
    private int count;

    /** Tells {@code listener} whenever a job stands otherwise than before. */
    Jobs(Clock clock, Consumer<Job> listener) {
        this.clock = clock;
        this.listener = listener;
    }

    /** Does what a job is about. */
    interface Work {
        /** Does it, and tells how far it is. */
        void run(Taking.Watch watch);
    }

    /** Lets {@code work} be done when all before it is; {@code last} is done after it, whatever became of it. */
    Job start(String kind, String name, String by, Work work, Runnable last) {
        Job job;
        synchronized (this) {
            long open = jobs.values().stream()
                    .filter(known -> !known.state().isOver())
                    .count();
            if (open >= MOST_WAITING) {
                throw Problem.of(Problem.Kind.TOO_MANY, "so much waits to be added already; ask again when it is done");
            }
            job = Job.waiting(
                    String.valueOf(++count), kind, name, by, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            jobs.put(job.id(), job);
            forget();
        }
        listener.accept(job);
        String id = job.id();
        thread.execute(() -> {
            try {
                run(id, work);
            } finally {
                last.run();
            }
        });
        return job;
    }

    private void forget() {
        List<String> over = jobs.values().stream()
                .filter(known -> known.state().isOver())
                .map(Job::id)
                .toList();
        over.stream().limit(Math.max(0, jobs.size() - MOST_KEPT)).forEach(jobs::remove);
    }

    private void run(String id, Work work) {
        if (isStopped(id)) {
            end(id, Job.State.STOPPED);
            return;
        }
        change(id, job -> job.in(Job.State.RUNNING, Optional.empty()));
        try {
            work.run(watch(id));
            end(id, isStopped(id) ? Job.State.STOPPED : Job.State.DONE);
        } catch (RuntimeException e) {
            // Whatever went wrong with one, the next must go on, and people must see it.
            change(id, job -> job.saying(String.valueOf(e.getMessage())));
            end(id, Job.State.FAILED);
        }
    }

    private void end(String id, Job.State state) {
        change(id, job -> job.in(state, Optional.of(clock.instant().truncatedTo(ChronoUnit.SECONDS))));
    }

    private boolean isStopped(String id) {
        return isClosed || stopped.contains(id);
    }

    private Taking.Watch watch(String id) {
        return new Taking.Watch() {
            @Override
            public void say(String line) {
                change(id, job -> job.saying(line));
            }

            @Override
            public void count(int added, int known, int rejected) {
                change(id, job -> job.counted(added, known, rejected));
            }

            @Override
            public void done(double part) {
                change(id, job -> job.done(part));
            }

            @Override
            public boolean isStopped() {
                return Jobs.this.isStopped(id);
            }
        };
    }

    private void change(String id, UnaryOperator<Job> change) {
        Job job;
        synchronized (this) {
            Job before = jobs.get(id);
            if (before == null) {
                return;
            }
            job = change.apply(before);
            if (job.equals(before)) {
                return;
            }
            jobs.put(id, job);
        }
        listener.accept(job);
    }

    /** All that are known, the last first. */
    synchronized List<Job> all() {
        List<Job> all = new ArrayList<>(jobs.values());
        Collections.reverse(all);
        return all;
    }

    /** One by its id. */
    synchronized Job of(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw Problem.absent("job", id);
        }
        return job;
    }

    /** Asks one to stop. */
    Job stop(String id) {
        Job job = of(id);
        stopped.add(id);
        return job;
    }

    /** Stops all, and waits for what is being committed. */
    @Override
    public void close() {
        isClosed = true;
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
