package org.demarche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demarche classify}: says what one marked party does to another. */
@Command(
        name = "classify",
        description =
                "Says of each sentence, in which two parties are marked, what the first does to the second: prints"
                        + " id, tab and type, or - where it does nothing that is known.",
        footer = {
            "%nThe file is tab-separated; its header names at least id and marked_sentence, in which the parties stand",
            "as <s>…</s> and <t>…</t>.",
            "%nExample:",
            "  demarche classify --pairs pairs.tsv > types.tsv"
        })
final class ClassifyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Option(names = "--pairs", required = true, paramLabel = "FILE", description = "The sentences, tab-separated.")
    private Path pairs = Path.of("");

    ClassifyCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        return 0;
    }
}
