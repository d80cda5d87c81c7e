package org.demarche.cli;

import java.util.concurrent.CompletableFuture;
import org.demarche.archive.DocumentId;
import org.demarche.archive.Entry;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Pipeline;
import org.demarche.text.Input;
import org.jspecify.annotations.Nullable;

/** Reads texts for an archive, on any thread. Nothing is loaded before the first text, for often there is nothing new. */
final class TextReader {
    private final Terminal terminal;
    private final Engine engine;
    private final ActorOptions actors;
    private @Nullable Loaded loaded;

    TextReader(Terminal terminal, Engine engine) {
        this(terminal, engine, new ActorOptions());
    }

    /** Reads with {@code actors} besides those that the program knows. */
    TextReader(Terminal terminal, Engine engine, ActorOptions actors) {
        this.terminal = terminal;
        this.engine = engine;
        this.actors = actors;
    }

    /** The version of what reads with {@code actors}. */
    static String version(ActorOptions actors) {
        return ReaderVersion.current() + actors.version();
    }

    private record Loaded(Pipeline pipeline, Ontology ontology, String version) {}

    /** What {@code input} holds. */
    Entry read(DocumentId id, Input input, String origin) {
        Loaded parts = loaded();
        return Entry.of(
                id,
                input,
                origin,
                parts.version(),
                parts.ontology(),
                parts.pipeline().read(input));
    }

    private synchronized Loaded loaded() {
        if (loaded == null) {
            CompletableFuture<String> version = CompletableFuture.supplyAsync(() -> version(actors));
            CompletableFuture<Ontology> ontology = CompletableFuture.supplyAsync(Ontology::read);
            loaded = new Loaded(actors.pipeline(engine, terminal), ontology.join(), version.join());
        }
        return loaded;
    }
}
