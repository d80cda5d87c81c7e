package org.demarche.cli;

import org.demarche.contract.FindingsJson;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demarche relations}: prints what passed between each two parties in each month: how much of which kind, and how well it is evidenced. */
@Command(
        name = "relations",
        description =
                "Prints what passed between each two parties in each month: how much of which kind, and how well it is evidenced.",
        footer = {
            "%nExamples:",
            "  demarche relations reports/",
            "  demarche relations reports/ --format csv > relations.csv",
            "  demarche relations --archive desk.db --actor RUS --format csv"
        })
final class RelationsCommand extends FindingsCommand {
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
        super(terminal, engine);
    }

    @Override
    String printed(Findings findings, Names names, Palette palette, int columns) {
        return switch (format) {
            case text -> RelationText.of(findings.relations(), names, palette);
            case json -> FindingsJson.relations(findings.relations());
            case csv -> FindingsCsv.relations(findings.relations());
        };
    }
}
