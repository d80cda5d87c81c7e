package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.contract.FindingsJson;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche relations}: prints what passed between each two parties in each month: how much of which kind, and how well it is evidenced. */
@Command(
        name = "relations",
        description =
                "Prints what passed between each two parties in each month: how much of which kind, and how well it is evidenced.",
        footer = {
            "%nExamples:",
            "  demarche relations reports/",
            "  demarche relations reports/ --format csv > relations.csv"
        })
final class RelationsCommand implements Callable<Integer> {
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

    RelationsCommand(Terminal terminal, Engine engine) {
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
        return switch (format) {
            case text -> RelationText.of(findings.relations(), Names.read(), new Palette(terminal.hasColour()));
            case json -> FindingsJson.relations(findings.relations());
            case csv -> FindingsCsv.relations(findings.relations());
        };
    }
}
