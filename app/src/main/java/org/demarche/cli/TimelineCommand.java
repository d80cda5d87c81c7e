package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.contract.FindingsJson;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche timeline}: prints what happened, each happening once, in the order of time, with how many independent reports tell it. */
@Command(
        name = "timeline",
        description =
                "Prints what happened, each happening once, in the order of time, with how many independent reports tell it.",
        footer = {
            "%nExamples:",
            "  demarche timeline reports/",
            "  demarche timeline reports/ --format csv > timeline.csv"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    /** Ways to print them, named as users write them. */
    enum Format {
        text,
        json,
        csv
    }

    TimelineCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Batch batch = inputs.batch(terminal);
        if (batch.isEmpty()) {
            return batch.exitCode();
        }
        Findings findings = Survey.of(batch, engine, terminal);
        try (Output output = new Output(terminal)) {
            output.print(printed(findings));
        }
        return batch.exitCode();
    }

    private String printed(Findings findings) {
        Names names = Names.read();
        return switch (format) {
            case text ->
                new TimelineText(names, new Palette(terminal.hasColour()), terminal.columns())
                        .of(findings.happenings());
            case json -> FindingsJson.timeline(findings.happenings());
            case csv -> FindingsCsv.timeline(findings.happenings());
        };
    }
}
