package org.demarche.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.score.Score.Counts;
import org.demarche.score.Score.Field;
import org.demarche.score.Score.Level;
import org.demarche.score.Score.Measures;
import org.demarche.score.Score.Share;

/**
 * Scores reported events against marked ones, micro-averaged over documents. An event is found when one is reported with
 * overlapping words, a type that is allowed and parties that share somebody on each side; one report finds one event.
 * Optional events, and reports that fit only those, count neither for nor against.
 */
public final class Scorer {
    private Scorer() {}

    /** Scores {@code reported} on the documents of {@code gold}; reports on other documents are left out. */
    public static Score score(List<GoldDocument> gold, List<ReportedMention> reported) {
        Tally tally = new Tally();
        for (GoldDocument document : gold) {
            List<ReportedMention> reports = reported.stream()
                    .filter(mention -> baseName(mention.document()).equals(document.name()))
                    .toList();
            tally.add(document, reports);
        }
        return tally.score();
    }

    private static String baseName(String document) {
        return document.substring(document.lastIndexOf('/') + 1);
    }

    /** A report that may find a marked event. */
    private record Candidate(int report, int gold, boolean isOptional, double closeness) {}

    /** The marked event that each report finds, by their numbers; the closest first, and the required before optional. */
    private static Map<Integer, Integer> matching(
            List<ReportedMention> reports, List<GoldMention> gold, boolean isTyped) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                if (fits(reports.get(i), gold.get(j), isTyped)) {
                    double closeness = Comparison.closeness(reports.get(i), gold.get(j));
                    candidates.add(new Candidate(i, j, gold.get(j).isOptional(), closeness));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::isOptional)
                .thenComparing(Candidate::closeness, Comparator.reverseOrder()));
        Map<Integer, Integer> matching = new HashMap<>();
        Set<Integer> found = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!matching.containsKey(candidate.report()) && found.add(candidate.gold())) {
                matching.put(candidate.report(), candidate.gold());
            }
        }
        return matching;
    }

    private static boolean fits(ReportedMention report, GoldMention gold, boolean isTyped) {
        return Comparison.overlap(report, gold) > 0
                && (!isTyped || gold.types().contains(report.type()))
                && Comparison.haveSameParties(report, gold);
    }

    /** Counts document by document. */
    private static final class Tally {
        private final Map<String, Measures> byType = new HashMap<>();
        private final Map<String, Measures> byDocument = new HashMap<>();
        private final Map<Level, Share> byLevel = new EnumMap<>(Level.class);
        private final List<Score.Missed> missed = new ArrayList<>();
        private final List<ReportedMention> extra = new ArrayList<>();
        private Measures all = Measures.none();

        Tally() {
            for (Level level : Level.values()) {
                byLevel.put(level, new Share(0, 0));
            }
        }

        void add(GoldDocument document, List<ReportedMention> reports) {
            String name = document.name();
            byDocument.put(name, Measures.none());
            List<GoldMention> gold = document.mentions();
            Map<Integer, Integer> typed = matching(reports, gold, true);
            for (int i = 0; i < reports.size(); i++) {
                Integer found = typed.get(i);
                if (found == null) {
                    extra.add(reports.get(i));
                    count(name, reports.get(i).type(), new Counts(0, 1, 0));
                    count(reports.get(i), 0);
                } else if (!gold.get(found).isOptional()) {
                    count(name, reports.get(i).type(), new Counts(1, 1, 1));
                    count(reports.get(i), 1);
                    compareFields(name, reports.get(i), gold.get(found));
                }
            }
            for (int j = 0; j < gold.size(); j++) {
                if (!gold.get(j).isOptional() && !typed.containsValue(j)) {
                    missed.add(new Score.Missed(name, gold.get(j)));
                    count(name, gold.get(j).types().get(0), new Counts(0, 0, 1));
                }
            }
            matching(reports, gold, false).forEach((i, j) -> {
                if (!gold.get(j).isOptional()) {
                    add(name, measures(new Counts(0, 0, 0), new Counts(1, 0, 0)));
                }
            });
        }

        /** What is reported and marked is so for events with and without their types. */
        private void count(String document, String type, Counts counts) {
            add(document, measures(counts, new Counts(0, counts.reported(), counts.expected())));
            byType.merge(type, measures(counts, new Counts(0, 0, 0)), Measures::plus);
        }

        private void count(ReportedMention report, int right) {
            byLevel.merge(Level.of(report.confidence()), new Share(right, 1), Share::plus);
        }

        private static Measures measures(Counts mentions, Counts pairs) {
            return new Measures(mentions, pairs, Measures.none().fields());
        }

        private void add(String document, Measures measures) {
            all = all.plus(measures);
            byDocument.merge(document, measures, Measures::plus);
        }

        private void compareFields(String document, ReportedMention report, GoldMention gold) {
            Map<Field, Share> fields = new EnumMap<>(Field.class);
            for (Field field : Field.values()) {
                fields.put(field, new Share(Comparison.isRight(field, report, gold) ? 1 : 0, 1));
            }
            Measures measures = new Measures(new Counts(0, 0, 0), new Counts(0, 0, 0), fields);
            add(document, measures);
            byType.merge(report.type(), measures, Measures::plus);
        }

        Score score() {
            return new Score(all, byType, byDocument, byLevel, missed, extra);
        }
    }
}
