package org.demarche.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.pipeline.Pipeline;
import org.demarche.score.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche coverage}: how much of what may be an act is reported, and which verbs are not. */
@Command(
        name = "coverage",
        description =
                "Prints the share of sentences with two known actors and a verb between them that yield an event, and"
                        + " the verbs of the others that link two actors, the most frequent first, with a sentence each.",
        footer = {"%nExamples:", "  demarche coverage examples", "  demarche coverage news.jsonl.gz --verbs 100"})
final class CoverageCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--verbs",
            paramLabel = "N",
            description = "How many verbs to print; ${DEFAULT-VALUE} if not given.")
    private int verbs = 30;

    private Coverage all = Coverage.none();

    CoverageCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Batch batch = inputs.batch(terminal);
        if (batch.isEmpty()) {
            return batch.exitCode();
        }
        Pipeline pipeline = engine.pipeline(terminal);
        batch.run(input -> Coverage.of(pipeline.read(input)), coverage -> all = all.and(coverage));
        try (Output output = new Output(terminal)) {
            output.print(text(all));
        }
        return batch.exitCode();
    }

    private String text(Coverage coverage) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "sentences                     %,9d%n", coverage.sentences()));
        text.append(String.format(Locale.ROOT, "two actors, a verb between    %,9d%n", coverage.linking()));
        text.append(String.format(
                Locale.ROOT, "yield an event                %,9d   %.3f%n", coverage.yielding(), coverage.share()));
        text.append("\nverbs that link two actors in the other sentences\n");
        coverage.verbs().stream()
                .limit(Math.max(0, verbs))
                .forEach(missed -> text.append(String.format(
                        Locale.ROOT,
                        "%6d  %-14s %s: %s%n",
                        missed.count(),
                        missed.verb(),
                        missed.document(),
                        Words.onOneLine(missed.sentence()))));
        return text.toString();
    }
}
