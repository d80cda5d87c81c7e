package org.demarche.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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

    private Merger() {}

    /** Pairs of those of {@code alike} that tell one happening; they share a key and come in the order of publication. */
    static List<int[]> join(List<Integer> alike, List<Telling> tellings) {
        List<int[]> joined = new ArrayList<>();
        Deque<List<Integer>> open = new ArrayDeque<>();
        for (int number : alike) {
            Telling telling = tellings.get(number);
            Optional<List<Integer>> best = best(telling, open, tellings);
            if (best.isPresent()) {
                joined.add(new int[] {best.get().get(0), number});
                best.get().add(number);
            } else {
                open.addFirst(new ArrayList<>(List.of(number)));
                if (open.size() > MOST_OPEN) {
                    open.removeLast();
                }
            }
        }
        return joined;
    }

    private static Optional<List<Integer>> best(Telling telling, Deque<List<Integer>> open, List<Telling> tellings) {
        Optional<List<Integer>> best = Optional.empty();
        double most = Sameness.ENOUGH;
        Iterator<List<Integer>> candidates = open.iterator();
        while (candidates.hasNext()) {
            List<Integer> candidate = candidates.next();
            if (isSilent(tellings.get(candidate.get(candidate.size() - 1)), telling)) {
                candidates.remove();
                continue;
            }
            double score = score(telling, candidate, tellings);
            if (score > most) {
                most = score;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /** What speaks best for it, and worst against it: one date that can't be is enough. */
    private static double score(Telling telling, List<Integer> candidate, List<Telling> tellings) {
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < candidate.size(); i++) {
            if (i < MOST_COMPARED / 2 || i >= candidate.size() - MOST_COMPARED / 2) {
                double score = Sameness.of(telling, tellings.get(candidate.get(i)));
                highest = Math.max(highest, score);
                lowest = Math.min(lowest, score);
            }
        }
        return lowest < -1 ? lowest : highest;
    }

    private static boolean isSilent(Telling latest, Telling now) {
        return latest.report()
                .origin()
                .published()
                .flatMap(then -> now.report()
                        .origin()
                        .published()
                        .map(day -> day.toEpochDay() - then.toEpochDay() > MOST_DAYS_SILENT))
                .orElse(false);
    }
}
