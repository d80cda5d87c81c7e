package org.demarche.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The state that a whole text is about: whose police, parliament or protesters it means where it says no more. */
final class Homeland {
    private static final double SHARE = 0.65;
    private static final int LEAST_NAMES = 3;
    /** A headline and its first sentences say where the matter takes place. */
    private static final int LEAD_SENTENCES = 4;

    private Homeland() {}

    /**
     * The state that most names of states and of those who act for one belong to, if it is named at the beginning.
     *
     * @param names those of each sentence, in order
     */
    static Optional<String> of(List<List<Mention>> names, Registry registry) {
        Map<String, Long> counts = names.stream()
                .flatMap(List::stream)
                .flatMap(name -> name.states().stream())
                .filter(code -> registry.government(code).isPresent())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARE * all && all >= LEAST_NAMES)
                .map(Map.Entry::getKey)
                .filter(state -> names.stream()
                        .limit(LEAD_SENTENCES)
                        .flatMap(List::stream)
                        .anyMatch(name -> name.states().contains(state)))
                .findFirst();
    }
}
