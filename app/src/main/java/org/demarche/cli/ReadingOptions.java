package org.demarche.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How commands read texts. */
class ReadingOptions {
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "The day of publication, such as 2015-10-09, of texts that come without one.")
    private @Nullable LocalDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts to read at a time; as many as there are processors if not given. The output"
                    + " is the same for any number.")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    /** The day of publication of texts that come without one. */
    final Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** How many texts to read at a time. */
    final int threads() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw wrong("Invalid value for option '--threads': expected 1 to " + MOST_THREADS + ", found " + threads);
        }
        return threads;
    }

    /** That the command is wrong, and why. */
    final ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
