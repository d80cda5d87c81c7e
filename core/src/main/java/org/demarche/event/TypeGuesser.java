package org.demarche.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Predicate.Condition;
import org.demarche.event.Predicate.Part;
import org.demarche.syntax.Token;

/**
 * Types of acts told by words that no entry of the lexicon fits.
 *
 * <p>All evidence comes from the lexicon itself. A word's kin vote for the types of their own entries: the nearer the louder,
 * and an entry that asks for certain words beside it less than one that doesn't; the word's own entries, whose
 * conditions don't hold here, vote too. Kin that the lexicon doesn't have speak against its being an act at all. Then the
 * prepositions and particles around the word, and the words of its arguments, count as far as the lexicon's conditions and
 * roles name them more for one type than for another: naive Bayes with the votes as its prior.
 */
final class TypeGuesser {
    private static final Set<String> NOT_PREPOSITIONS =
            Set.of(Frame.SUBJECT, Frame.OBJECT, Frame.INDIRECT_OBJECT, Frame.MODIFIER, Frame.NEGATION, Frame.VOICE);
    /** Evidence of the surroundings is not independent of the word's own; it counts half. */
    private static final double SURROUNDINGS = 0.5;

    private static final double SMOOTHING = 0.5;
    /** One far relative proves little: as much weight as this stays unconvinced. */
    private static final double DOUBT = 0.5;

    private final Map<Part, Map<String, Map<EventType, Double>>> votes = new EnumMap<>(Part.class);
    private final Counts functions = new Counts();
    private final Counts arguments = new Counts();

    /**
     * What an act most likely is.
     *
     * @param type its type
     * @param confidence how likely, from 0 to 1
     */
    record Guess(EventType type, double confidence) {}

    /** How often something goes with each type. */
    private static final class Counts {
        private final Map<String, Map<EventType, Double>> byFeature = new HashMap<>();
        private final Map<EventType, Double> totals = new EnumMap<>(EventType.class);
        private double total;

        void add(String feature, EventType type) {
            byFeature
                    .computeIfAbsent(feature, key -> new EnumMap<>(EventType.class))
                    .merge(type, 1.0, Double::sum);
            totals.merge(type, 1.0, Double::sum);
            total++;
        }

        /** How much more often {@code feature} goes with {@code type} than with any; 1 if it isn't known. */
        double lift(String feature, EventType type) {
            Map<EventType, Double> counts = byFeature.get(feature);
            if (counts == null) {
                return 1;
            }
            double all =
                    counts.values().stream().mapToDouble(Double::doubleValue).sum();
            double share = (counts.getOrDefault(type, 0.0) + SMOOTHING) / (all + SMOOTHING * EventType.values().length);
            return share * total / Math.max(1, totals.getOrDefault(type, 0.0));
        }
    }

    TypeGuesser(PredicateLexicon lexicon) {
        for (Predicate predicate : lexicon.predicates()) {
            learn(predicate);
        }
    }

    private void learn(Predicate predicate) {
        double vote = 1;
        for (Condition condition : predicate.conditions()) {
            if (condition.test() == Condition.Test.LEMMA) {
                vote /= 2;
                condition.lemmas().forEach(lemma -> arguments.add(lemma, predicate.type()));
            }
            condition.functions().forEach(function -> functions.add(function, predicate.type()));
        }
        predicate.roles().forEach((function, roles) -> {
            if (!roles.contains(Predicate.ArgumentRole.NONE)) {
                functions.add(function, predicate.type());
            }
        });
        for (String lemma : predicate.lemmas()) {
            votes.computeIfAbsent(predicate.part(), part -> new HashMap<>())
                    .computeIfAbsent(lemma, key -> new EnumMap<>(EventType.class))
                    .merge(predicate.type(), vote, Double::sum);
        }
    }

    /**
     * The type of what {@code frame}'s word tells as {@code part}; absent if none of its kin is in the lexicon.
     *
     * @param knowsItself whether the word's own entries may vote
     */
    Optional<Guess> guess(Frame frame, Part part, boolean knowsItself) {
        String lemma = frame.word().lemma();
        Map<String, Double> kin = new HashMap<>(
                part == Part.NOUN
                        ? VerbKin.shared().ofNoun(lemma)
                        : VerbKin.shared().ofVerb(lemma));
        kin.remove(lemma);
        double strange = 0;
        Map<EventType, Double> scores = new EnumMap<>(EventType.class);
        for (Map.Entry<String, Double> relative : kin.entrySet()) {
            strange +=
                    vote(scores, votesOf(Part.VERB, relative.getKey()), relative.getValue()) ? 0 : relative.getValue();
        }
        if (knowsItself) {
            vote(scores, votesOf(part, lemma), 1);
        }
        double known = sum(scores);
        if (known == 0) {
            return Optional.empty();
        }
        weighSurroundings(scores, frame);
        EventType best = best(scores);
        double share = scores.getOrDefault(best, 0.0) / sum(scores);
        return Optional.of(new Guess(best, share * known / (known + strange + DOUBT)));
    }

    private Map<EventType, Double> votesOf(Part part, String lemma) {
        return votes.getOrDefault(part, Map.of()).getOrDefault(lemma, Map.of());
    }

    /** Shares {@code weight} among the types that {@code ballot} names; false if it names none. */
    private static boolean vote(Map<EventType, Double> scores, Map<EventType, Double> ballot, double weight) {
        double all = sum(ballot);
        ballot.forEach((type, votes) -> scores.merge(type, weight * votes / all, Double::sum));
        return !ballot.isEmpty();
    }

    private void weighSurroundings(Map<EventType, Double> scores, Frame frame) {
        for (String function : frame.functions()) {
            if (!NOT_PREPOSITIONS.contains(function)) {
                scores.replaceAll((type, score) -> score * Math.pow(functions.lift(function, type), SURROUNDINGS));
            }
            for (Token argument : frame.arguments(function)) {
                scores.replaceAll(
                        (type, score) -> score * Math.pow(arguments.lift(argument.lemma(), type), SURROUNDINGS));
            }
        }
    }

    private static EventType best(Map<EventType, Double> scores) {
        EventType best = EventType.CONSULT;
        for (Map.Entry<EventType, Double> entry : scores.entrySet()) {
            best = entry.getValue() > scores.getOrDefault(best, 0.0) ? entry.getKey() : best;
        }
        return best;
    }

    private static double sum(Map<EventType, Double> scores) {
        return scores.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
