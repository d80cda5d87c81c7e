package org.demarche.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.relation.Relation;

/**
 * Two parties over all months.
 *
 * @param one the code of one
 * @param other the code of the other
 * @param months what passed between them, month by month
 */
record Pair(String one, String other, List<Relation> months) {
    private static final int LAST_COOPERATIVE_QUAD = 2;

    /** Copies the list. */
    Pair {
        months = List.copyOf(months);
    }

    /** The pairs of {@code relations}, those with most happenings first. */
    static List<Pair> of(List<Relation> relations) {
        Map<String, List<Relation>> byPair = new LinkedHashMap<>();
        relations.forEach(month -> byPair.computeIfAbsent(month.one() + " " + month.other(), any -> new ArrayList<>())
                .add(month));
        return byPair.values().stream()
                .map(months -> new Pair(months.get(0).one(), months.get(0).other(), months))
                .sorted(Comparator.comparing(Pair::happenings)
                        .reversed()
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other))
                .toList();
    }

    /** How many happenings there are of any modality. */
    int happenings() {
        return months.stream().mapToInt(Relation::happenings).sum();
    }

    /** How many are told as done and are cooperation. */
    int cooperation() {
        return done() - conflict();
    }

    /** How many are told as done and are conflict. */
    int conflict() {
        return months.stream()
                .flatMap(month -> month.byQuad().entrySet().stream())
                .filter(quad -> quad.getKey() > LAST_COOPERATIVE_QUAD)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int done() {
        return months.stream()
                .flatMap(month -> month.byQuad().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** PLOVER's score of what is told as done, on average; 0 if nothing is. */
    double scoreMean() {
        int done = done();
        return done == 0 ? 0 : months.stream().mapToDouble(Relation::scoreSum).sum() / done;
    }

    /** The first month that is known. */
    Optional<YearMonth> first() {
        return months.stream().flatMap(month -> month.month().stream()).min(Comparator.naturalOrder());
    }

    /** The last month that is known. */
    Optional<YearMonth> last() {
        return months.stream().flatMap(month -> month.month().stream()).max(Comparator.naturalOrder());
    }

    /** Whether {@code code} is one of the two. */
    boolean has(String code) {
        return one.equals(code) || other.equals(code);
    }

    /** The one that isn't {@code code}. */
    String partner(String code) {
        return one.equals(code) ? other : one;
    }
}
