package org.demarche.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.pipeline.Findings;
import org.demarche.record.Names;
import org.demarche.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made of.
 *
 * @param title the page's headline
 * @param findings what the documents amount to
 * @param sources the documents, in the order of reading
 */
public record Dossier(String title, Findings findings, List<Source> sources) {
    private static final int NAMED = 3;

    /** Copies the list. */
    public Dossier {
        sources = List.copyOf(sources);
    }

    /** A dossier under {@code title}, else under the names of the parties that deal the most. */
    public static Dossier of(@Nullable String title, Findings findings, List<Source> sources, Names names) {
        return new Dossier(title == null ? dealings(findings, names) : title, findings, sources);
    }

    private static String dealings(Findings findings, Names names) {
        Map<String, Integer> weights = new HashMap<>();
        for (Relation relation : findings.relations()) {
            if (relation.one().equals(relation.other())) {
                continue;
            }
            weights.merge(relation.one(), relation.happenings(), Integer::sum);
            weights.merge(relation.other(), relation.happenings(), Integer::sum);
        }
        String parties = weights.keySet().stream()
                .sorted(Comparator.comparingInt((String code) -> -weights.getOrDefault(code, 0))
                        .thenComparing(code -> code))
                .limit(NAMED)
                .map(names::of)
                .collect(Collectors.joining(", "));
        return parties.isEmpty() ? "Dealings" : "Dealings of " + parties;
    }
}
