package org.demarche.cli;

import org.demarche.archive.SearchFilter;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;

/** A command that prints something of what texts amount to together. */
abstract class FindingsCommand extends SurveyCommand {
    FindingsCommand(Terminal terminal, Engine engine) {
        super(terminal, engine, 0);
    }

    /** For a command that takes {@code leading} arguments before its paths. */
    FindingsCommand(Terminal terminal, Engine engine, int leading) {
        super(terminal, engine, leading);
    }

    /** What to print of {@code findings}. */
    abstract String printed(Findings findings, Names names, Palette palette, int columns);

    @Override
    final void take(Findings findings, SearchFilter filter) {
        try (Output output = new Output(terminal())) {
            output.print(printed(
                    findings,
                    Names.read(),
                    new Palette(terminal().hasColour()),
                    terminal().columns()));
        }
    }
}
