package org.demarche.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which reports tell one happening, within stories and across them. Reports are compared only with those of the same type
 * of act between the same parties, and of about the same time, so that the work grows with the number of reports.
 */
final class Merger {
    /** So many happenings of one kind between two parties are looked back at. */
    private static final int MOST_OPEN = 48;
    /** A happening of which nothing was told for so long gets no more reports. */
    private static final int MOST_DAYS_SILENT = 21;
    /** One happening's own reports are compared with so many at most: its first and its latest. */
    private static final int MOST_COMPARED = 6;

    /** The happenings that may be told of again, the latest first, each with its reports. */
    private final List<List<Told>> open = new ArrayList<>();

    private Merger() {}

    /**
     * For each of {@code told}, which share a key and come in the order of publication, the first that tells the same. Where nothing
     * has changed, the outcome of the last time stands: before the first change, and from where the happenings that may still be told
     * of are the same again.
     *
     * @param changed those that weren't there the last time or are to be compared anew
     * @param before what was there the last time
     * @param firstsBefore what came out of it, of the same length
     */
    static List<Told> firsts(List<Told> told, Set<Told> changed, List<Told> before, List<Told> firstsBefore) {
        List<Told> firsts = new ArrayList<>(told.size());
        Merger now = new Merger();
        int same = 0;
        while (same < told.size()
                && same < before.size()
                && told.get(same).equals(before.get(same))
                && !changed.contains(told.get(same))) {
            now.place(told.get(same), firstsBefore.get(same));
            firsts.add(firstsBefore.get(same));
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < told.size() - same
                && sameAtEnd < before.size() - same
                && told.get(told.size() - 1 - sameAtEnd).equals(before.get(before.size() - 1 - sameAtEnd))
                && !changed.contains(told.get(told.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        Merger then = now.copy();
        for (int i = same; i < before.size() - sameAtEnd; i++) {
            then.place(before.get(i), firstsBefore.get(i));
        }
        for (int i = same; i < told.size(); i++) {
            int old = i - told.size() + before.size();
            boolean isBehind = i >= told.size() - sameAtEnd;
            if (isBehind && now.open.equals(then.open)) {
                firsts.addAll(firstsBefore.subList(old, before.size()));
                break;
            }
            Told one = told.get(i);
            Told first = now.first(one);
            now.place(one, first);
            firsts.add(first);
            if (isBehind) {
                then.place(one, firstsBefore.get(old));
            }
        }
        return firsts;
    }

    private Merger copy() {
        Merger copy = new Merger();
        open.forEach(told -> copy.open.add(new ArrayList<>(told)));
        return copy;
    }

    /** Puts {@code one} with {@code first}, or opens a happening if they are the same. */
    private void place(Told one, Told first) {
        forget(one);
        if (first.equals(one)) {
            open.add(0, new ArrayList<>(List.of(one)));
            if (open.size() > MOST_OPEN) {
                open.remove(open.size() - 1);
            }
            return;
        }
        for (List<Told> candidate : open) {
            if (candidate.get(0).equals(first)) {
                candidate.add(one);
                return;
            }
        }
    }

    private void forget(Told now) {
        open.removeIf(candidate -> isSilent(candidate.get(candidate.size() - 1).telling(), now.telling()));
    }

    /** The first report of the happening that {@code one} tells; itself if it is none of those that are open. */
    private Told first(Told one) {
        forget(one);
        Told first = one;
        double most = Sameness.ENOUGH;
        for (List<Told> candidate : open) {
            double score = score(one.telling(), candidate);
            if (score > most) {
                most = score;
                first = candidate.get(0);
            }
        }
        return first;
    }

    /** What speaks best for it, and worst against it: one date that can't be is enough. */
    private static double score(Telling telling, List<Told> candidate) {
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidate.size(); i++) {
            if (i < MOST_COMPARED / 2 || i >= candidate.size() - MOST_COMPARED / 2) {
                double score = Sameness.of(telling, candidate.get(i).telling());
                highest = Math.max(highest, score);
                lowest = Math.min(lowest, score);
            }
        }
        return lowest < -1 ? lowest : highest;
    }

    private static boolean isSilent(Telling latest, Telling now) {
        Optional<Long> then = latest.report().origin().published().map(day -> day.toEpochDay());
        Optional<Long> today = now.report().origin().published().map(day -> day.toEpochDay());
        return then.isPresent() && today.isPresent() && today.get() - then.get() > MOST_DAYS_SILENT;
    }
}
