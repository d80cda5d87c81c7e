package org.demarche.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What commands that read texts have in common. */
final class InputOptions {
    private static final int MOST_THREADS = 256;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Texts, HTML pages, JSONL, mails, RSS and Atom feeds and WARC files, gzipped or not; directories"
                            + " are searched for them; - is standard input. Beside NAME.txt, NAME.meta.json may give title,"
                            + " outlet, date and url.")
    private List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of publication, such as 2015-10-09, of texts that come without one.")
    private @Nullable LocalDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts to read at a time; as many as there are processors if not given. The output"
                    + " is the same for any number.")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    /** What to read. */
    Batch batch(Terminal terminal) {
        return batchAfter(terminal, 0);
    }

    /** The first {@code count} arguments, of a command that takes others before its paths; fewer if no path would be left. */
    List<String> leading(int count) {
        return paths.size() > count ? paths.subList(0, count) : List.of();
    }

    /** What to read, once the first {@code count} arguments are left out. */
    Batch batchAfter(Terminal terminal, int count) {
        return new Batch(terminal, Sources.find(paths.subList(count, paths.size())), threads(), published());
    }

    /** The files to read. */
    Sources sources() {
        return Sources.find(paths);
    }

    /** The day of publication of texts that come without one. */
    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** How many texts to read at a time. */
    int threads() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Invalid value for option '--threads': expected 1 to " + MOST_THREADS + ", found " + threads);
        }
        return threads;
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("expected a day such as 2015-10-09, found " + value);
            }
        }
    }
}
