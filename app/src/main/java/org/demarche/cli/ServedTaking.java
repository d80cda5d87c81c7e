package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.archive.Archive;
import org.demarche.archive.Waiting;
import org.demarche.feed.Feed;
import org.demarche.feed.FeedPoller;
import org.demarche.feed.Poll;
import org.demarche.text.InputReader;
import org.demarche.web.Taking;

/** Takes texts in for a server as {@code add} and {@code feeds poll} do, and tells the server instead of the terminal. */
final class ServedTaking implements Taking {
    private static final String PREFIX = "demarche: ";

    private final Terminal terminal;
    private final Path archive;
    private final boolean allowsPrivate;
    private final TextReader reader;

    /** Into the archive in the file {@code archive}. */
    ServedTaking(Terminal terminal, Engine engine, Path archive, boolean allowsPrivate) {
        this.terminal = terminal;
        this.archive = archive;
        this.allowsPrivate = allowsPrivate;
        this.reader = new TextReader(terminal, engine);
    }

    @Override
    public void add(List<String> paths, Optional<LocalDate> published, Watch watch) {
        Tally tally = run(Sources.all(paths), published, watch);
        terminal.say(String.join(" ", paths) + ": " + tally.summary());
    }

    @Override
    public void upload(Path folder, Optional<LocalDate> published, Watch watch) {
        run(Sources.find(uploaded(folder)), published, watch);
    }

    /** All files but those that tell of others: whatever is uploaded is read or rejected, whatever its name. */
    private static List<String> uploaded(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> files = listed.toList();
            Set<String> sidecars = new HashSet<>();
            files.forEach(file -> sidecars.add(InputReader.sidecarName(Sources.name(file))));
            return files.stream()
                    .filter(file -> !sidecars.contains(Sources.name(file)))
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("what was uploaded can't be listed; send it again", e);
        }
    }

    private Tally run(Sources sources, Optional<LocalDate> published, Watch watch) {
        // Readers of the page shall have a processor.
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        try (Archive store = open(watch)) {
            return adding(store, published, watch).run(sources, threads);
        }
    }

    private Archive open(Watch watch) {
        return Archive.open(archive, Waiting.aMinute(watch::say));
    }

    private Adding adding(Archive store, Optional<LocalDate> published, Watch watch) {
        return new Adding(telling(watch), store, reader, published, watch::isStopped).telling((tally, part) -> {
            watch.count(tally.fresh(), tally.known, tally.rejected);
            part.ifPresent(watch::done);
        });
    }

    @Override
    public void poll(List<String> addresses, Watch watch) {
        try (Archive store = open(watch)) {
            FeedPoller poller = FeedPoller.english(store.feeds(), allowsPrivate);
            Adding adding = adding(store, Optional.empty(), watch);
            List<Feed> feeds = store.feeds().feeds().stream()
                    .filter(feed -> addresses.isEmpty() || addresses.contains(feed.address()))
                    .toList();
            for (int i = 0; i < feeds.size() && !watch.isStopped(); i++) {
                Feed feed = feeds.get(i);
                Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
                watch.say(told(poller.poll(feed, now, items -> adding.add(feed.address(), items))));
                watch.done((i + 1.0) / feeds.size());
            }
        }
    }

    private static String told(Poll poll) {
        if (poll instanceof Poll.Failed failed) {
            return failed.address() + ": " + failed.reason();
        }
        return poll instanceof Poll.Read read
                ? read.address() + ": " + read.fresh() + " new, " + read.known() + " known"
                : poll.address() + ": as it was";
    }

    /** A terminal whose messages are told to {@code watch}, a line each. */
    private static Terminal telling(Watch watch) {
        Writer lines = new Writer() {
            private final StringBuilder line = new StringBuilder();

            @Override
            public void write(char[] buffer, int offset, int length) {
                for (int i = offset; i < offset + length; i++) {
                    if (buffer[i] != '\n') {
                        line.append(buffer[i]);
                    } else {
                        String said = line.toString().strip();
                        line.setLength(0);
                        watch.say(said.startsWith(PREFIX) ? said.substring(PREFIX.length()) : said);
                    }
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        return new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(lines, true),
                Map.of(),
                false,
                false);
    }
}
