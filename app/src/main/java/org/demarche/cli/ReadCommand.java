package org.demarche.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche read}: prints the events of texts. */
@Command(name = "read", description = "Prints the events that texts report.")
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or directories")
    private List<String> paths = List.of();

    @Option(names = "--format", description = "text, jsonl")
    private Format format = Format.text;

    @Option(names = "--published", description = "the day")
    private @Nullable LocalDate published;

    @Option(names = "--threads", description = "threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    enum Format {
        text,
        jsonl
    }

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Batch batch = new Batch(terminal, paths, threads, Optional.ofNullable(published));
        if (batch.isEmpty()) {
            return batch.exitCode();
        }
        Pipeline pipeline = Engine.load(terminal);
        EventFormat printer =
                switch (format) {
                    case text, jsonl -> new EventJson(Ontology.read());
                };
        try (Output output = new Output(terminal)) {
            output.print(printer.head());
            batch.run(input -> printer.format(input, pipeline.read(input)), output::print);
        }
        return batch.exitCode();
    }
}
