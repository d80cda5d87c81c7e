package org.demarche.cli;

import org.demarche.contract.FindingsJson;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demarche timeline}: prints what happened, each happening once, in the order of time, with how many independent reports tell it. */
@Command(
        name = "timeline",
        description =
                "Prints what happened, each happening once, in the order of time, with how many independent reports tell it.",
        footer = {
            "%nExamples:",
            "  demarche timeline reports/",
            "  demarche timeline reports/ --format csv > timeline.csv",
            "  demarche timeline --archive desk.db --type ASSAULT --place Syria"
        })
final class TimelineCommand extends FindingsCommand {
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
        super(terminal, engine);
    }

    @Override
    String printed(Findings findings, Names names, Palette palette, int columns) {
        return switch (format) {
            case text -> new TimelineText(names, palette, columns).of(findings.happenings());
            case json -> FindingsJson.timeline(findings.happenings());
            case csv -> FindingsCsv.timeline(findings.happenings());
        };
    }
}
