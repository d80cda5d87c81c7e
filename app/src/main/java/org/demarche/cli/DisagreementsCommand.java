package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.contract.FindingsJson;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche disagreements}: prints accounts of one matter that can't both stand, side by side, with who says what by which words. */
@Command(
        name = "disagreements",
        description =
                "Prints accounts of one matter that can't both stand, side by side, with who says what by which words.",
        footer = {"%nExamples:", "  demarche disagreements reports/", "  demarche disagreements reports/ --format json"
        })
final class DisagreementsCommand implements Callable<Integer> {
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

    DisagreementsCommand(Terminal terminal, Engine engine) {
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
                new DisagreementText(names, new Palette(terminal.hasColour()), terminal.columns())
                        .of(findings.disagreements());
            case json -> FindingsJson.disagreements(findings.disagreements());
            case csv -> FindingsCsv.disagreements(findings.disagreements());
        };
    }
}
