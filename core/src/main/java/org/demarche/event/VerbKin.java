package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.Table;

/**
 * Verbs that mean nearly the same as another, by WordNet's sets of synonyms: those that share a set, those one step more
 * general or more special, and those with a general verb in common. Immutable once read.
 */
final class VerbKin {
    private static final String FILE = "wordnet/verbs.tsv";
    private static final double GENERAL = 0.5;
    private static final double SPECIAL = 0.5;
    private static final double SISTER = 0.2;
    /** "act", "move", "change": below so wide a verb nothing is alike any more. */
    private static final int MAX_SISTERS = 40;

    private final Map<Integer, Synonyms> sets = new HashMap<>();
    private final Map<Integer, List<Integer>> special = new HashMap<>();
    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Map<String, List<Sense>> nounSenses = new HashMap<>();

    /**
     * Verbs with one meaning.
     *
     * @param general the sets that are one step more general
     * @param ranks the verbs, with how usual this meaning is for each, 1 the most
     */
    private record Synonyms(List<Integer> general, Map<String, Integer> ranks) {}

    /**
     * A word's meaning.
     *
     * @param set the number of the set of synonyms
     * @param rank how usual this meaning is for the word, 1 the most
     */
    private record Sense(int set, int rank) {}

    /** Read when a word without an entry first needs it, which a start doesn't. */
    private static final class Shared {
        private static final VerbKin KIN = read();
    }

    private VerbKin() {}

    /** The verbs of {@code wordnet/verbs.tsv}, read once. */
    static VerbKin shared() {
        return Shared.KIN;
    }

    private static VerbKin read() {
        VerbKin kin = new VerbKin();
        for (Table.Row row :
                Table.read(FILE, "number", "general", "words", "nouns").rows()) {
            try {
                kin.add(row);
            } catch (NumberFormatException e) {
                throw row.error("expected numbers of sets, and ranks behind a full stop");
            }
        }
        return kin;
    }

    private void add(Table.Row row) {
        int number = Integer.parseInt(row.required("number"));
        List<Integer> general = new ArrayList<>();
        for (String above : parts(row.text("general"))) {
            general.add(Integer.parseInt(above));
            special.computeIfAbsent(Integer.parseInt(above), key -> new ArrayList<>())
                    .add(number);
        }
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (String word : parts(row.text("words"))) {
            int stop = word.indexOf('.');
            int rank = stop < 0 ? 1 : Integer.parseInt(word.substring(stop + 1));
            String verb = stop < 0 ? word : word.substring(0, stop);
            ranks.put(verb, rank);
            senses.computeIfAbsent(verb, key -> new ArrayList<>()).add(new Sense(number, rank));
        }
        int best = ranks.values().stream().mapToInt(Integer::intValue).min().orElse(1);
        for (String noun : parts(row.text("nouns"))) {
            nounSenses.computeIfAbsent(noun, key -> new ArrayList<>()).add(new Sense(number, best));
        }
        sets.put(number, new Synonyms(List.copyOf(general), ranks));
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** The kin of {@code verb} with how near they are, from 0 (not included) to 1; empty if the verb is unknown. */
    Map<String, Double> ofVerb(String verb) {
        return of(senses.getOrDefault(verb, List.of()));
    }

    /** The verbs from which {@code noun} is made, and their kin. */
    Map<String, Double> ofNoun(String noun) {
        return of(nounSenses.getOrDefault(noun, List.of()));
    }

    private Map<String, Double> of(List<Sense> meanings) {
        Map<String, Double> near = new HashMap<>();
        for (Sense sense : meanings) {
            double weight = 1.0 / sense.rank();
            collect(near, sense.set(), weight);
            for (int above : set(sense.set()).general()) {
                collect(near, above, weight * GENERAL);
                List<Integer> sisters = special.getOrDefault(above, List.of());
                if (sisters.size() <= MAX_SISTERS) {
                    sisters.stream()
                            .filter(sister -> sister != sense.set())
                            .forEach(sister -> collect(near, sister, weight * SISTER));
                }
            }
            special.getOrDefault(sense.set(), List.of()).forEach(below -> collect(near, below, weight * SPECIAL));
        }
        return near;
    }

    private Synonyms set(int number) {
        return sets.getOrDefault(number, new Synonyms(List.of(), Map.of()));
    }

    private void collect(Map<String, Double> near, int set, double weight) {
        set(set).ranks().forEach((verb, rank) -> near.merge(verb, weight / rank, Math::max));
    }
}
