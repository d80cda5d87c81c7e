package org.demarche.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.place.Place.Kind;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * How often an article speaks of each state, by its name or its people's.
 *
 * @param counts by ISO 3166 alpha-3
 */
record Countries(Map<String, Integer> counts) {
    private static final double WEIGHT = 2;

    /** Copies the map. */
    Countries {
        counts = Map.copyOf(counts);
    }

    /** Counts names of states among {@code candidates} and demonyms in {@code parses}. */
    static Countries of(List<Parse> parses, List<Candidate> candidates, Gazetteer gazetteer) {
        Map<String, Integer> counts = new HashMap<>();
        for (Parse parse : parses) {
            for (Token token : parse.tokens()) {
                String country = gazetteer.countryOf(token.form());
                if (!country.isEmpty()) {
                    counts.merge(country, 1, Integer::sum);
                }
            }
        }
        for (Candidate candidate : candidates) {
            candidate.entries().stream()
                    .filter(entry -> entry.place().kind() == Kind.STATE)
                    .findFirst()
                    .ifPresent(entry -> counts.merge(entry.place().country(), 1, Integer::sum));
        }
        return new Countries(counts);
    }

    /** Up to 2 for the state that an article is all about, 0 for others. */
    double weight(String country) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return total == 0 ? 0 : WEIGHT * Math.sqrt((double) counts.getOrDefault(country, 0) / total);
    }
}
