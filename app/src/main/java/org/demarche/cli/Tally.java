package org.demarche.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.archive.Added;
import org.demarche.archive.Archive;

/** How far the adding of texts is. */
final class Tally {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int BAR = 20;
    private static final int SECONDS_PER_MINUTE = 60;

    private final long start = System.nanoTime();
    private final Map<Added, Integer> added = new EnumMap<>(Added.class);
    /** Texts that had to be read. */
    int read;
    /** Texts that were there already. */
    int known;
    /** Pieces that can't be read. */
    int rejected;
    /** Pieces of files taken in before that couldn't be read then. */
    int rejectedBefore;
    /** Whether it was stopped before its end. */
    boolean isStopped;

    /** One more document is in the archive, or was. */
    void add(Added outcome) {
        if (outcome == Added.KNOWN) {
            known++;
        } else {
            added.merge(outcome, 1, Integer::sum);
        }
    }

    /** What was taken in before. */
    void known(Archive.FileCounts counts) {
        known += counts.documents();
        rejectedBefore += counts.rejected();
    }

    /** How many documents are new. */
    int fresh() {
        return added.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A line for somebody who waits. */
    String line(Optional<Double> done, int columns) {
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        String counts = String.format(
                Locale.ROOT,
                "%,d texts, %.1f a second%s",
                read + known,
                read / seconds,
                rejected == 0 ? "" : String.format(Locale.ROOT, ", %,d rejected", rejected));
        String line =
                done.map(part -> bar(part) + " " + counts + left(part, seconds)).orElse(counts);
        return line.length() < columns ? line : line.substring(0, columns - 1);
    }

    private static String bar(double part) {
        int full = (int) (part * BAR);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + (int) (100 * part) + " %, ";
    }

    private static String left(double part, double seconds) {
        if (part <= 0) {
            return "";
        }
        long left = Math.round(seconds * (1 - part) / part);
        return left >= 2 * SECONDS_PER_MINUTE
                ? ", about " + (left + SECONDS_PER_MINUTE / 2) / SECONDS_PER_MINUTE + " min left"
                : ", about " + left + " s left";
    }

    /** A line that tells what became of everything. */
    String summary() {
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%,d added", fresh()));
        int versions = added.getOrDefault(Added.NEW_VERSION, 0);
        int copies = added.getOrDefault(Added.COPY, 0);
        if (versions > 0 || copies > 0) {
            line.append(String.format(Locale.ROOT, " (%,d new versions, %,d copies)", versions, copies));
        }
        line.append(String.format(Locale.ROOT, ", %,d there already, %,d rejected", known, rejected));
        if (rejectedBefore > 0) {
            line.append(String.format(Locale.ROOT, ", %,d rejected before", rejectedBefore));
        }
        return line.toString();
    }
}
