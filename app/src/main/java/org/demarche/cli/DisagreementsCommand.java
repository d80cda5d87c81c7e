package org.demarche.cli;

import org.demarche.contract.FindingsJson;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demarche disagreements}: prints accounts of one matter that can't both stand, side by side, with who says what by which words. */
@Command(
        name = "disagreements",
        description =
                "Prints accounts of one matter that can't both stand, side by side, with who says what by which words.",
        footer = {
            "%nExamples:",
            "  demarche disagreements reports/",
            "  demarche disagreements reports/ --format json",
            "  demarche disagreements --archive desk.db --from 2023-01-01"
        })
final class DisagreementsCommand extends FindingsCommand {
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
        super(terminal, engine);
    }

    @Override
    String printed(Findings findings, Names names, Palette palette, int columns) {
        return switch (format) {
            case text -> new DisagreementText(names, palette, columns).of(findings.disagreements());
            case json -> FindingsJson.disagreements(findings.disagreements());
            case csv -> FindingsCsv.disagreements(findings.disagreements());
        };
    }
}
