package org.demarche.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.event.EventType;
import org.demarche.relation.Relation;

/**
 * Two parties and all that passed between them.
 *
 * @param one the code of one party
 * @param other the code of the other
 * @param months what passed in which month, in the order of time, undated last
 */
record Pair(String one, String other, List<Relation> months) {
    /** Copies the list. */
    Pair {
        months = List.copyOf(months);
    }

    /** The pairs of {@code relations}, those with the most happenings first, then by codes. */
    static List<Pair> of(List<Relation> relations) {
        Map<List<String>, List<Relation>> byPair = new LinkedHashMap<>();
        for (Relation relation : relations) {
            byPair.computeIfAbsent(List.of(relation.one(), relation.other()), pair -> new ArrayList<>())
                    .add(relation);
        }
        Comparator<YearMonth> inTime = Comparator.naturalOrder();
        return byPair.values().stream()
                .map(months -> new Pair(
                        months.get(0).one(),
                        months.get(0).other(),
                        months.stream()
                                .sorted(Comparator.comparing(
                                        relation -> relation.month().orElse(YearMonth.of(9999, 12)), inTime))
                                .toList()))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.happenings())
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other))
                .toList();
    }

    /** How many happenings there are, of any modality. */
    int happenings() {
        return months.stream().mapToInt(Relation::happenings).sum();
    }

    /** How many happenings are told as done. */
    int done() {
        return months.stream()
                .flatMap(month -> month.byType().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** PLOVER's score of the happenings told as done, on average; absent if there are none. */
    Optional<Double> score() {
        double sum = months.stream().mapToDouble(Relation::scoreSum).sum();
        return done() == 0 ? Optional.empty() : Optional.of(sum / done());
    }

    /** The types of what is told as done, with their numbers. */
    Map<EventType, Integer> byType() {
        Map<EventType, Integer> types = new TreeMap<>();
        months.forEach(month -> month.byType().forEach((type, count) -> types.merge(type, count, Integer::sum)));
        return types;
    }
}
