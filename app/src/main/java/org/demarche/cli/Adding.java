package org.demarche.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.demarche.archive.Archive;
import org.demarche.archive.Delivery;
import org.demarche.archive.DocumentId;
import org.demarche.archive.Rejection;
import org.demarche.cli.Supply.Piece;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.demarche.text.Reading;

/**
 * Takes texts into an archive: reads those that are new on several threads, and commits them in their order, some at a time,
 * together with what was read from them. Killed at any moment, it can be run again and goes on where it was.
 */
final class Adding {
    private static final int MOST_PER_COMMIT = 64;
    private static final String MISTAKE = "mistake in Demarche";
    private static final long LONGEST_BETWEEN_COMMITS_NANOS = 1_000_000_000L;

    private final Archive archive;
    private final TextReader reader;
    private final Optional<LocalDate> published;
    private final BooleanSupplier isStopped;
    private final Terminal terminal;
    private final Set<DocumentId> underWay = new HashSet<>();
    private final List<Delivery> uncommitted = new ArrayList<>();
    private final Tally tally = new Tally();
    private long lastCommit = System.nanoTime();
    private Listener listener = (tally, part) -> {};
    private boolean opensKnownFiles;
    private int documentsOfFile;
    private int rejectedOfFile;
    private int mistakesOfFile;

    /** Adds to {@code archive} what {@code reader} reads, until {@code isStopped}. */
    Adding(
            Terminal terminal,
            Archive archive,
            TextReader reader,
            Optional<LocalDate> published,
            BooleanSupplier isStopped) {
        this.terminal = terminal;
        this.archive = archive;
        this.reader = reader;
        this.published = published;
        this.isStopped = isStopped;
    }

    /** What the next piece comes to: what is new, and how much was there already. */
    private record Step(List<Delivery> deliveries, Archive.FileCounts known) {
        private static final Archive.FileCounts NOTHING = new Archive.FileCounts(0, 0);

        static Step of(Delivery... deliveries) {
            return new Step(List.of(deliveries), NOTHING);
        }

        static Step knownFile(Archive.FileCounts counts) {
            return new Step(List.of(), counts);
        }

        static Step knownText() {
            return knownFile(new Archive.FileCounts(1, 0));
        }

        Step and(Step other) {
            List<Delivery> both = new ArrayList<>(deliveries);
            both.addAll(other.deliveries);
            return new Step(
                    both,
                    new Archive.FileCounts(
                            known.documents() + other.known.documents(), known.rejected() + other.known.rejected()));
        }
    }

    /** Is told how far it is. */
    interface Listener {
        /** {@code tally} counts what is committed; {@code part} of the whole has been read, if that is known. */
        void tell(Tally tally, Optional<Double> part);
    }

    /** This, which tells {@code other} after each piece. */
    Adding telling(Listener other) {
        listener = other;
        return this;
    }

    /** This, which also opens files that were taken in whole before. */
    Adding readingAll() {
        opensKnownFiles = true;
        return this;
    }

    /** Adds everything in {@code sources}. */
    Tally run(Sources sources, int threads) {
        sources.problems().forEach(problem -> {
            terminal.say(problem);
            tally.rejected++;
        });
        String salt = published.map(String::valueOf).orElse("");
        try (Progress progress = new Progress(terminal);
                Supply supply = new Supply(
                        sources,
                        terminal.in(),
                        salt,
                        key -> !opensKnownFiles && archive.file(key).isPresent())) {
            OrderedWork.run(threads, steps(supply), step -> {
                accept(step);
                progress.show(() -> tally.line(supply.done(), terminal.columns()));
                listener.tell(tally, supply.done());
            });
        }
        commit();
        tally.isStopped = isStopped.getAsBoolean();
        listener.tell(tally, Optional.empty());
        return tally;
    }

    /** Adds {@code readings}, which come from {@code origin}; all of it is kept when this returns. */
    void add(String origin, List<Reading> readings) {
        OrderedWork.run(
                1,
                readings.stream()
                        .map(reading -> step(new Piece.Found(origin, reading)))
                        .iterator(),
                this::accept);
        commit();
        listener.tell(tally, Optional.empty());
    }

    /** How many pieces couldn't be read so far. */
    int rejected() {
        return tally.rejected;
    }

    private Iterator<Callable<Step>> steps(Supply supply) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return supply.hasNext() && !isStopped.getAsBoolean();
            }

            @Override
            public Callable<Step> next() {
                return step(supply.next());
            }
        };
    }

    private Callable<Step> step(Piece piece) {
        if (piece instanceof Piece.Found found) {
            return step(found);
        }
        if (piece instanceof Piece.KnownFile known) {
            Step step = Step.knownFile(archive.file(known.key()).orElseThrow());
            return () -> step;
        }
        if (piece instanceof Piece.Opened opened) {
            documentsOfFile = 0;
            rejectedOfFile = 0;
            // What standard input held before can't be read again.
            Step step = opened.origin().equals("-") ? Step.of() : Step.of(new Delivery.Opened(opened.origin()));
            return () -> step;
        }
        if (piece instanceof Piece.Unreadable unreadable) {
            Rejection rejection = new Rejection(
                    unreadable.origin(),
                    Sources.name(Path.of(unreadable.origin())),
                    "unreadable",
                    unreadable.message(),
                    published);
            return () -> Step.of(new Delivery.Refused(rejection));
        }
        Piece.Closed closed = (Piece.Closed) piece;
        Step step = closed.key()
                .map(key -> Step.of(new Delivery.Whole(key, closed.name(), documentsOfFile, rejectedOfFile)))
                .orElse(Step.of());
        return () -> step;
    }

    private Callable<Step> step(Piece.Found found) {
        if (found.reading() instanceof Reading.Rejected rejected) {
            rejectedOfFile++;
            Rejection rejection = new Rejection(
                    found.origin(),
                    rejected.name(),
                    rejected.reason().name().toLowerCase(Locale.ROOT),
                    rejected.message(),
                    published);
            return () -> Step.of(new Delivery.Refused(rejection));
        }
        List<Callable<Step>> steps = new ArrayList<>();
        for (Input input : ((Reading.Parsed) found.reading()).inputs()) {
            documentsOfFile++;
            steps.add(step(found.origin(), dated(input)));
        }
        return steps.size() == 1 ? steps.get(0) : () -> joined(steps);
    }

    private static Step joined(List<Callable<Step>> steps) throws Exception {
        Step all = Step.of();
        for (Callable<Step> step : steps) {
            all = all.and(step.call());
        }
        return all;
    }

    private Callable<Step> step(String origin, Input input) {
        DocumentId id = DocumentId.of(input);
        if (!underWay.add(id) || archive.contains(id)) {
            return Step::knownText;
        }
        return () -> Step.of(delivery(id, origin, input));
    }

    /** A text that our own mistake makes unreadable is rejected like any other; the rest goes on. */
    private Delivery delivery(DocumentId id, String origin, Input input) {
        try {
            return new Delivery.Read(reader.read(id, input, origin));
        } catch (RuntimeException | StackOverflowError e) {
            String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            return new Delivery.Refused(new Rejection(
                    origin,
                    input.name(),
                    MISTAKE,
                    input.name() + ": can't be read for a mistake in Demarche; please report it (" + e + where + ")",
                    published));
        }
    }

    private Input dated(Input input) {
        Metadata given = new Metadata(Optional.empty(), Optional.empty(), published, Optional.empty());
        return new Input(input.name(), input.text(), input.metadata().orElse(given));
    }

    private void accept(Step step) {
        tally.known(step.known());
        for (Delivery delivery : step.deliveries()) {
            count(delivery);
            uncommitted.add(delivery instanceof Delivery.Whole whole ? whole.without(mistakesOfFile) : delivery);
        }
        boolean isLate = System.nanoTime() - lastCommit >= LONGEST_BETWEEN_COMMITS_NANOS;
        if (uncommitted.size() >= MOST_PER_COMMIT || (isLate && !uncommitted.isEmpty())) {
            commit();
        }
    }

    private void count(Delivery delivery) {
        if (delivery instanceof Delivery.Refused refused) {
            terminal.say(refused.rejection().message());
            tally.rejected++;
            // Known only after reading, when the file has been walked through.
            mistakesOfFile += refused.rejection().reason().equals(MISTAKE) ? 1 : 0;
        } else if (delivery instanceof Delivery.Read) {
            tally.read++;
        } else if (delivery instanceof Delivery.Opened) {
            mistakesOfFile = 0;
        }
    }

    private void commit() {
        if (!uncommitted.isEmpty()) {
            archive.take(uncommitted).forEach(tally::add);
            uncommitted.clear();
        }
        lastCommit = System.nanoTime();
    }
}
