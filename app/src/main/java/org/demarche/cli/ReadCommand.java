package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche read}: prints the events of texts. */
@Command(
        name = "read",
        description =
                "Prints the events that texts report: who did what to whom, when, where, who says so, and the words.",
        footer = {
            "%nExamples:",
            "  demarche read examples",
            "  demarche read report.txt --published 2015-10-09",
            "  demarche read page.html --format jsonl",
            "  zcat news.jsonl.gz | demarche read - --format csv > events.csv"
        })
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    @Option(names = "--statistics", description = "Tell at the end how much was read, and how fast.")
    private boolean tellsStatistics;

    /** Ways to print events, named as users write them. */
    enum Format {
        text,
        jsonl,
        csv
    }

    ReadCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Batch batch = inputs.batch(terminal);
        if (batch.isEmpty()) {
            return batch.exitCode();
        }
        Pipeline pipeline = actors.pipeline(engine, terminal);
        EventFormat printer = printer(Ontology.read());
        Statistics statistics = new Statistics();
        try (Output output = new Output(terminal)) {
            output.print(printer.head());
            batch.run(
                    input -> {
                        List<Analysis> analyses = pipeline.read(input);
                        return new Result(printer.format(input, analyses), Statistics.Counts.of(analyses));
                    },
                    result -> {
                        output.print(result.lines());
                        statistics.add(result.counts());
                    });
        }
        statistics.tellSkipped(terminal);
        if (tellsStatistics) {
            statistics.tell(terminal);
        }
        return batch.exitCode();
    }

    private record Result(String lines, Statistics.Counts counts) {}

    private EventFormat printer(Ontology ontology) {
        return switch (format) {
            case text -> new EventText(ontology, new Palette(terminal.hasColour()), terminal.columns());
            case jsonl -> new EventJson(ontology);
            case csv -> new EventCsv(ontology);
        };
    }
}
