package org.demarche.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche completion}: prints what a shell needs to complete commands. */
@Command(
        name = "completion",
        description = "Prints a script by which Bash and Zsh complete commands and options.",
        footer = {"%nExample:", "  source <(demarche completion)"})
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Output output = new Output(terminal)) {
            output.print(AutoComplete.bash(
                    "demarche", Objects.requireNonNull(spec).root().commandLine()));
        }
        return 0;
    }
}
