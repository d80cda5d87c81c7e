package org.demarche.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.demarche.archive.ActorEntry;
import org.demarche.archive.Archive;
import org.demarche.archive.ArchiveException;
import org.demarche.archive.StoredStory;
import org.demarche.pipeline.Casebook;
import org.demarche.record.Story;

/**
 * Keeps what all documents amount to up to date while they come in, whoever adds them: a thread of its own asks the archive what
 * has changed, works it in, and puts a new snapshot in place of the last. Readers take the snapshot that is there and wait for
 * nothing.
 */
final class Live implements AutoCloseable {
    private static final long INTERVAL_MILLIS = 500;
    private static final long LONGEST_PAUSE_NANOS = 30_000_000_000L;
    /** After each piece of work the thread rests so many times as long, so that readers and writers have the processors. */
    private static final int REST = 3;

    private final Path file;
    private final Consumer<Snapshot> listener;
    private final Consumer<String> failures;
    private final Thread thread = new Thread(this::run, "casebook");
    private final Semaphore wakes = new Semaphore(0);
    /** The keys of each document's articles that are in the casebook. */
    private final Map<String, List<String>> articles = new HashMap<>();

    private final Casebook casebook = new Casebook();
    private volatile Snapshot snapshot = Snapshot.loading();
    private volatile boolean isClosed;

    /**
     * Follows the archive in {@code file}.
     *
     * @param listener is told of each new snapshot
     * @param failures is told in a line what goes wrong
     */
    Live(Path file, Consumer<Snapshot> listener, Consumer<String> failures) {
        this.file = file;
        this.listener = listener;
        this.failures = failures;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** What documents amount to now. */
    Snapshot now() {
        return snapshot;
    }

    /** The same; a problem while nothing was read yet. */
    Snapshot ready() {
        Snapshot present = snapshot;
        if (present.isLoading()) {
            throw Problem.of(
                    Problem.Kind.LATER,
                    "cases are still being made of the archive; ask again when /progress tells of them");
        }
        return present;
    }

    /** Looks for changes now rather than in a moment. */
    void wake() {
        wakes.release();
    }

    private void run() {
        while (!isClosed) {
            try (Archive archive = Archive.read(file)) {
                follow(archive);
            } catch (ArchiveException | IllegalStateException e) {
                failures.accept(String.valueOf(e.getMessage()));
                rest(LONGEST_PAUSE_NANOS);
            }
        }
    }

    private void follow(Archive archive) {
        while (!isClosed) {
            long start = System.nanoTime();
            boolean isFirst = snapshot.isLoading();
            if (isFirst || archive.catalogue().lastChange() != snapshot.change()) {
                renew(archive);
                long work = isFirst ? 0 : System.nanoTime() - start;
                rest(Math.min(LONGEST_PAUSE_NANOS, REST * work));
            }
            await();
        }
    }

    private void renew(Archive archive) {
        List<Story> fresh = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        Map<String, List<Story>> changed = new LinkedHashMap<>();
        long change = archive.stories(snapshot.change(), stored -> take(stored, changed));
        changed.forEach((document, told) -> {
            List<String> keys = told.stream().map(story -> story.origin().key()).toList();
            forgotten.addAll(articles.getOrDefault(document, List.of()));
            articles.put(document, keys);
            fresh.addAll(told);
        });
        casebook.replace(forgotten, fresh);
        List<ActorEntry> actors = archive.catalogue().actors();
        Snapshot next = new Snapshot(change, casebook.findings(), actors);
        snapshot = next;
        listener.accept(next);
    }

    /** Of a page its last version alone counts. */
    private static void take(StoredStory stored, Map<String, List<Story>> changed) {
        List<Story> told = changed.computeIfAbsent(stored.story().origin().document(), any -> new ArrayList<>());
        if (stored.isCurrent()) {
            told.add(stored.story());
        }
    }

    private void await() {
        try {
            if (wakes.tryAcquire(INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                wakes.drainPermits();
            }
        } catch (InterruptedException e) {
            isClosed = true;
        }
    }

    private void rest(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            isClosed = true;
        }
    }

    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
