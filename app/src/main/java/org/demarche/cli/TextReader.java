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
    private @Nullable Loaded loaded;

    TextReader(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
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
            CompletableFuture<String> version = CompletableFuture.supplyAsync(ReaderVersion::current);
            CompletableFuture<Ontology> ontology = CompletableFuture.supplyAsync(Ontology::read);
            loaded = new Loaded(engine.pipeline(terminal), ontology.join(), version.join());
        }
        return loaded;
    }
}
