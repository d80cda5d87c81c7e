package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.pipeline.Analysis;

/** How much was read since this was made, and how fast. */
final class Statistics {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private final long start = System.nanoTime();
    private int texts;
    private Counts total = new Counts(0, 0, 0, 0, 0);

    /** What one text or several hold. */
    record Counts(long articles, long sentences, long tokens, long events, long skippedSentences) {
        static Counts of(List<Analysis> analyses) {
            Counts counts = new Counts(0, 0, 0, 0, 0);
            for (Analysis analysis : analyses) {
                long tokens = analysis.parses().stream()
                        .mapToLong(parse -> parse.tokens().size())
                        .sum();
                counts = counts.plus(new Counts(
                        1,
                        analysis.parses().size(),
                        tokens,
                        analysis.events().size(),
                        analysis.skippedSentences().size()));
            }
            return counts;
        }

        Counts plus(Counts other) {
            return new Counts(
                    articles + other.articles,
                    sentences + other.sentences,
                    tokens + other.tokens,
                    events + other.events,
                    skippedSentences + other.skippedSentences);
        }
    }

    /** Adds the counts of one more text. */
    void add(Counts counts) {
        texts++;
        total = total.plus(counts);
    }

    /** Tells how many sentences were not read, if any. */
    void tellSkipped(Terminal terminal) {
        if (total.skippedSentences() > 0) {
            terminal.say(
                    "%,d of %,d sentences skipped, for they are too long to parse",
                    total.skippedSentences(), total.sentences());
        }
    }

    /** Tells everything. */
    void tell(Terminal terminal) {
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        terminal.say(
                "%,d texts with %,d articles, %,d sentences, %,d tokens and %,d events in %.1f s after start",
                texts, total.articles(), total.sentences(), total.tokens(), total.events(), seconds);
        terminal.say(
                "%.1f texts, %.0f sentences and %.0f tokens a second",
                texts / seconds, total.sentences() / seconds, total.tokens() / seconds);
        peakMegabytes().ifPresent(peak -> terminal.say("%.0f MB of memory at most", peak));
    }

    /** The most memory that the process has had; known on Linux only. */
    private static Optional<Double> peakMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES_PER_MEGABYTE)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
