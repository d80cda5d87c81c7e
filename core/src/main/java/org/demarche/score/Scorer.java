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
        private final Map<Field, Share> fields = new EnumMap<>(Field.class);
        private final Map<String, Counts> byType = new HashMap<>();
        private final List<Score.Missed> missed = new ArrayList<>();
        private final List<ReportedMention> extra = new ArrayList<>();
        private Counts mentions = new Counts(0, 0, 0);
        private int rightPairs;

        Tally() {
            for (Field field : Field.values()) {
                fields.put(field, new Share(0, 0));
            }
        }

        void add(GoldDocument document, List<ReportedMention> reports) {
            List<GoldMention> gold = document.mentions();
            Map<Integer, Integer> typed = matching(reports, gold, true);
            for (int i = 0; i < reports.size(); i++) {
                Integer found = typed.get(i);
                if (found == null) {
                    extra.add(reports.get(i));
                    count(reports.get(i).type(), new Counts(0, 1, 0));
                } else if (!gold.get(found).isOptional()) {
                    count(reports.get(i).type(), new Counts(1, 1, 1));
                    compareFields(reports.get(i), gold.get(found));
                }
            }
            for (int j = 0; j < gold.size(); j++) {
                if (!gold.get(j).isOptional() && !typed.containsValue(j)) {
                    missed.add(new Score.Missed(document.name(), gold.get(j)));
                    count(gold.get(j).types().get(0), new Counts(0, 0, 1));
                }
            }
            for (int j : matching(reports, gold, false).values()) {
                rightPairs += gold.get(j).isOptional() ? 0 : 1;
            }
        }

        private void count(String type, Counts counts) {
            mentions = mentions.plus(counts);
            byType.merge(type, counts, Counts::plus);
        }

        private void compareFields(ReportedMention report, GoldMention gold) {
            for (Field field : Field.values()) {
                int right = Comparison.isRight(field, report, gold) ? 1 : 0;
                fields.computeIfPresent(field, (key, share) -> new Share(share.right() + right, share.all() + 1));
            }
        }

        Score score() {
            Counts pairs = new Counts(rightPairs, mentions.reported(), mentions.expected());
            return new Score(mentions, pairs, fields, byType, missed, extra);
        }
    }
}
