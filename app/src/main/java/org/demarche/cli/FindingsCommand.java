package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.pipeline.Findings;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.Stories;
import org.demarche.pipeline.Surveyor;
import org.demarche.record.Names;
import org.demarche.record.Story;
import picocli.CommandLine.Mixin;

/** A command that prints something of what texts amount to together. */
abstract class FindingsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;
    private final int leading;

    @Mixin
    private InputOptions inputs = new InputOptions();

    FindingsCommand(Terminal terminal, Engine engine) {
        this(terminal, engine, 0);
    }

    /** For a command that takes {@code leading} arguments before its paths. */
    FindingsCommand(Terminal terminal, Engine engine, int leading) {
        this.terminal = terminal;
        this.engine = engine;
        this.leading = leading;
    }

    /** What to print of {@code findings}. */
    abstract String printed(Findings findings, Names names, Palette palette, int columns);

    /** Looks at what was given before anything is read, which takes long. */
    void check() {}

    /** The arguments before the paths; fewer if not so many were given. */
    final List<String> arguments() {
        return inputs.leading(leading);
    }

    @Override
    public final Integer call() {
        check();
        Batch batch = inputs.batchAfter(terminal, leading);
        if (batch.isEmpty()) {
            return batch.exitCode();
        }
        Findings findings = new Surveyor().survey(read(batch));
        try (Output output = new Output(terminal)) {
            output.print(printed(findings, Names.read(), new Palette(terminal.hasColour()), terminal.columns()));
        }
        return batch.exitCode();
    }

    private List<Story> read(Batch batch) {
        Pipeline pipeline = engine.pipeline(terminal);
        List<Story> stories = new ArrayList<>();
        batch.run(input -> Stories.of(input, pipeline.read(input)), stories::addAll);
        return stories;
    }
}
