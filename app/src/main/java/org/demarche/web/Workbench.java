package org.demarche.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.actor.Registry;
import org.demarche.archive.Archive;
import org.demarche.archive.Waiting;
import org.demarche.event.Ontology;
import org.demarche.record.Names;

/** What the routes work with: the archive, what is made of it, and what is done to it. */
final class Workbench implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ServerSettings settings;
    private final Clock clock;
    private final Taking taking;
    private final Exports exports;
    private final ReadPool pool;
    private final Live live;
    private final Progress progress = new Progress();
    private final Jobs jobs;
    private final Metrics metrics = new Metrics();
    private final CompletableFuture<Registry> registry;
    private final CompletableFuture<Names> names;
    private final CompletableFuture<Ontology> ontology;
    private final Object writing = new Object();
    private final AtomicLong settled = new AtomicLong();

    /** Works on the archive of {@code settings}, which is there. */
    Workbench(ServerSettings settings, Taking taking, Exports exports, Clock clock, Consumer<String> failures) {
        this.settings = settings;
        this.clock = clock;
        this.taking = taking;
        this.exports = exports;
        this.pool = new ReadPool(settings.archive());
        this.live = new Live(settings.archive(), snapshot -> progress.tell(Progress.Event.of(snapshot)), failures);
        this.jobs = new Jobs(clock, this::tell);
        this.registry = CompletableFuture.supplyAsync(Registry::read);
        this.names = CompletableFuture.supplyAsync(Names::read);
        this.ontology = CompletableFuture.supplyAsync(Ontology::read);
    }

    void start() {
        live.start();
    }

    ServerSettings settings() {
        return settings;
    }

    Path archive() {
        return settings.archive();
    }

    Clock clock() {
        return clock;
    }

    Taking taking() {
        return taking;
    }

    Exports exports() {
        return exports;
    }

    Live live() {
        return live;
    }

    Progress progress() {
        return progress;
    }

    Jobs jobs() {
        return jobs;
    }

    Metrics metrics() {
        return metrics;
    }

    Registry registry() {
        return registry.join();
    }

    Names names() {
        return names.join();
    }

    Ontology ontology() {
        return ontology.join();
    }

    /** What {@code question} finds in the archive. */
    <R> R read(Function<Archive, R> question) {
        return pool.read(question);
    }

    private void tell(Job job) {
        if (job.state().isOver()) {
            settled.incrementAndGet();
        }
        progress.tell(Progress.Event.of(job));
    }

    /** A number that changes with what whoever did it must see at once: a correction, or the end of a job. */
    long settled() {
        return settled.get();
    }

    /** Changes the archive by {@code work}; one at a time, and what is seen across documents follows. */
    <R> R write(Function<Archive, R> work) {
        synchronized (writing) {
            try (Archive archive = Archive.open(settings.archive(), new Waiting(PATIENCE, line -> {}))) {
                return work.apply(archive);
            } finally {
                settled.incrementAndGet();
                live.wake();
            }
        }
    }

    @Override
    public void close() {
        progress.close();
        jobs.close();
        live.close();
        pool.close();
    }
}
