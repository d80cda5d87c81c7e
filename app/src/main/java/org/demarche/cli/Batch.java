package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.intake.Intake;
import org.demarche.text.Input;
import org.demarche.text.InputReader;
import org.demarche.text.Metadata;
import org.demarche.text.Reading;

/** Everything that one command reads. What can't be read is told in a line, and the rest goes on. */
final class Batch {
    /** So many lines can be read at a glance; above it their number helps. */
    private static final int FEW_REJECTIONS = 10;

    private final Terminal terminal;
    private final Sources sources;
    private final int threads;
    private final Optional<LocalDate> published;
    private final Intake reader = Intake.english();
    private final Map<String, Integer> rejections = new TreeMap<>();
    private int readings;

    /**
     * Opens {@code sources} when it is run.
     *
     * @param published the day of publication of texts that come without one
     */
    Batch(Terminal terminal, Sources sources, int threads, Optional<LocalDate> published) {
        this.terminal = terminal;
        this.sources = sources;
        this.threads = threads;
        this.published = published;
        sources.problems().forEach(problem -> reject(problem.line(), "can't be found"));
    }

    /** Whether there is nothing to open. */
    boolean isEmpty() {
        return sources.files().isEmpty() && !sources.isStandardInput();
    }

    /** 0 if all could be read, else 1. */
    int exitCode() {
        return rejections.isEmpty() ? 0 : 1;
    }

    /** What became of one reading. */
    private sealed interface Outcome<R> {
        /** It was read. */
        record Read<R>(R result) implements Outcome<R> {}

        /** It wasn't; {@code line} says why, {@code reason} is for counting. */
        record Rejected<R>(String line, String reason) implements Outcome<R> {}
    }

    /** Hands each text to {@code work}, on several threads, and what it returns to {@code sink}, in the texts' order. */
    <R> void run(Function<Input, R> work, Consumer<R> sink) {
        Stream<Callable<List<Outcome<R>>>> files = sources.files().stream().flatMap(file -> tasks(file, work));
        Stream<Callable<List<Outcome<R>>>> standardInput =
                sources.isStandardInput() ? records("-", "", terminal.in(), Optional.empty(), work) : Stream.empty();
        try (Progress progress = new Progress(terminal)) {
            OrderedWork.run(threads, Stream.concat(files, standardInput).iterator(), outcomes -> {
                outcomes.forEach(outcome -> accept(outcome, sink));
                progress.show(() -> String.format(Locale.ROOT, "%,d texts read", readings));
            });
        }
        int rejected = rejections.values().stream().mapToInt(Integer::intValue).sum();
        if (rejected > FEW_REJECTIONS) {
            terminal.say("%,d of %,d rejected: %s", rejected, readings, rejections);
        }
    }

    private <R> void accept(Outcome<R> outcome, Consumer<R> sink) {
        readings++;
        if (outcome instanceof Outcome.Rejected<R> rejected) {
            reject(rejected.line(), rejected.reason());
        } else if (outcome instanceof Outcome.Read<R> read) {
            sink.accept(read.result());
        }
    }

    private void reject(String line, String reason) {
        terminal.say(line);
        rejections.merge(reason, 1, Integer::sum);
    }

    private <R> Stream<Callable<List<Outcome<R>>>> tasks(Path file, Function<Input, R> work) {
        String name = Sources.name(file);
        String folder = file.getParent() == null ? "" : file.getParent() + "/";
        try {
            if (!isSeries(file, name)) {
                return Stream.of(() -> single(file, name, folder, work));
            }
            InputStream content = Files.newInputStream(file);
            Stream<Callable<List<Outcome<R>>>> records = records(name, folder, content, sidecar(file), work);
            return records.onClose(() -> close(content));
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(() -> List.of(unreadable(file, e)));
        }
    }

    /** Whether the file may hold texts without end; one that holds a single text is left to a worker to open. */
    private boolean isSeries(Path file, String name) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return reader.isSeries(name, content);
        }
    }

    private <R> List<Outcome<R>> single(Path file, String name, String folder, Function<Input, R> work) {
        try (InputStream content = Files.newInputStream(file)) {
            List<Outcome<R>> outcomes = new ArrayList<>();
            reader.stream(name, content, sidecar(file))
                    .forEach(reading -> outcomes.addAll(outcomes(folder, reading, work)));
            return outcomes;
        } catch (IOException | UncheckedIOException e) {
            return List.of(unreadable(file, e));
        }
    }

    private <R> Stream<Callable<List<Outcome<R>>>> records(
            String name, String folder, InputStream content, Optional<byte[]> sidecar, Function<Input, R> work) {
        return reader.stream(name, content, sidecar).map(reading -> () -> outcomes(folder, reading, work));
    }

    private <R> List<Outcome<R>> outcomes(String folder, Reading reading, Function<Input, R> work) {
        if (reading instanceof Reading.Parsed parsed) {
            return parsed.inputs().stream()
                    .map(input -> outcome(folder, input, work))
                    .toList();
        }
        Reading.Rejected rejected = (Reading.Rejected) reading;
        return List.of(new Outcome.Rejected<>(
                folder + rejected.message(), rejected.reason().name().toLowerCase(Locale.ROOT)));
    }

    /** A text that our own mistake makes unreadable is told like any other that can't be read; the rest goes on. */
    private <R> Outcome<R> outcome(String folder, Input input, Function<Input, R> work) {
        try {
            return new Outcome.Read<>(work.apply(dated(input)));
        } catch (RuntimeException | StackOverflowError e) {
            String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            return new Outcome.Rejected<>(
                    folder + input.name() + ": can't be read for a mistake in Demarche; please report it (" + e + where
                            + ")",
                    "mistake in Demarche");
        }
    }

    private Input dated(Input input) {
        Metadata given = new Metadata(Optional.empty(), Optional.empty(), published, Optional.empty());
        return new Input(input.name(), input.text(), input.metadata().orElse(given));
    }

    private static <R> Outcome<R> unreadable(Path file, Exception e) {
        return new Outcome.Rejected<>(file + ": can't be opened; check its permissions (" + e + ")", "can't be opened");
    }

    private static Optional<byte[]> sidecar(Path file) throws IOException {
        Path sidecar = file.resolveSibling(InputReader.sidecarName(Sources.name(file)));
        return Files.isRegularFile(sidecar) ? Optional.of(Files.readAllBytes(sidecar)) : Optional.empty();
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException("can't close a file", e);
        }
    }
}
