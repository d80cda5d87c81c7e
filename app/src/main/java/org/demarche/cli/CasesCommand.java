package org.demarche.cli;

import org.demarche.contract.FindingsJson;
import org.demarche.export.CaseMermaid;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demarche cases}: prints matters between parties: what was asked, offered, alleged or agreed, what came of it, and how it stands. */
@Command(
        name = "cases",
        description =
                "Prints matters between parties: what was asked, offered, alleged or agreed, what came of it, and how it stands.",
        footer = {
            "%nExamples:",
            "  demarche cases reports/",
            "  demarche cases reports/ --why",
            "  demarche cases reports/ --status refused --format json",
            "  demarche cases reports/ --case 5f0c --format mermaid > case.mmd",
            "  demarche cases --archive desk.db --actor IRN --from 2023-01-01"
        })
final class CasesCommand extends FindingsCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    @Option(names = "--case", paramLabel = "ID", description = "Only the case whose id begins so.")
    private String id = "";

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description =
                    "Only cases that stand so: open, in talks, promised, agreed, carried out, refused, disputed, lapsed.")
    private @Nullable String status;

    @Option(names = "--why", description = "With --format text, tell why each step belongs to its case.")
    private boolean tellsWhy;

    /** Ways to print them, named as users write them. */
    enum Format {
        text,
        json,
        csv,
        mermaid
    }

    CasesCommand(Terminal terminal, Engine engine) {
        super(terminal, engine);
    }

    @Override
    String printed(Findings findings, Names names, Palette palette, int columns) {
        Findings shown = findings.withCases(findings.cases().stream()
                .filter(matter -> matter.id().startsWith(id))
                .filter(matter -> status == null || matter.status().label().equals(status))
                .toList());
        return switch (format) {
            case text -> new CaseText(names, palette, columns, tellsWhy).of(shown.cases());
            case json -> FindingsJson.of(shown);
            case csv -> FindingsCsv.cases(shown.cases());
            case mermaid -> new CaseMermaid(names).of(shown.cases());
        };
    }
}
