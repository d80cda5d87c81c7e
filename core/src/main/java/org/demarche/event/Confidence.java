package org.demarche.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Sentence;

/**
 * Says how sure a mention is: the share of mentions with the same doubts that annotators have marked too. A logistic model
 * with one weight for each doubt, in {@code confidence.tsv}.
 */
public final class Confidence {
    private static final String FILE = "confidence.tsv";
    private static final String BASE = "base";
    private static final int FAR_WORDS = 10;
    private static final int LONG_WORDS = 35;

    private final Map<Doubt, Double> weights = new EnumMap<>(Doubt.class);
    private final Set<String> generalRules;
    private final Set<String> rules;
    private double base;

    /** Knows the entries of {@code lexicon}. */
    public Confidence(PredicateLexicon lexicon) {
        rules = lexicon.predicates().stream().map(Predicate::id).collect(Collectors.toUnmodifiableSet());
        generalRules = lexicon.predicates().stream()
                .filter(predicate -> predicate.conditions().isEmpty())
                .map(Predicate::id)
                .collect(Collectors.toUnmodifiableSet());
        readWeights();
    }

    private void readWeights() {
        for (Table.Row row : Table.read(FILE, "doubt", "weight", "note").rows()) {
            double weight = weight(row);
            if (row.required("doubt").equals(BASE)) {
                base = weight;
            } else {
                weights.put(doubt(row), weight);
            }
        }
        for (Doubt doubt : Doubt.values()) {
            if (!weights.containsKey(doubt)) {
                throw new LexiconException(FILE, 0, "expected a line for " + doubt.label());
            }
        }
    }

    private static double weight(Table.Row row) {
        try {
            return Double.parseDouble(row.required("weight"));
        } catch (NumberFormatException e) {
            throw row.error("expected a number as the weight");
        }
    }

    private static Doubt doubt(Table.Row row) {
        for (Doubt doubt : Doubt.values()) {
            if (doubt.label().equals(row.required("doubt"))) {
                return doubt;
            }
        }
        throw row.error("expected \"base\" or one of " + List.of(Doubt.values()));
    }

    /**
     * {@code events} with their confidence, in the same order. Where an act's type was guessed, they come with how likely it
     * is; the result is the product.
     *
     * @param parses the document's sentences, in order
     */
    public List<EventMention> judge(List<EventMention> events, List<Parse> parses) {
        List<EventMention> judged = new ArrayList<>();
        for (EventMention event : events) {
            double sum = base;
            for (Doubt doubt : doubts(event, parses)) {
                sum += weights.getOrDefault(doubt, 0.0);
            }
            judged.add(event.withConfidence(event.confidence() / (1 + Math.exp(-sum))));
        }
        return judged;
    }

    /**
     * What speaks for or against {@code event}, in the order of {@link Doubt}.
     *
     * @param parses the document's sentences, in order
     */
    public Set<Doubt> doubts(EventMention event, List<Parse> parses) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        String rule = event.evidence().rule();
        Parse parse = parses.get(event.evidence().sentence());
        put(doubts, Doubt.INFERRED, !rules.contains(rule));
        put(doubts, Doubt.GENERAL, generalRules.contains(rule));
        put(doubts, Doubt.UNREAL, event.modality() != Modality.ASSERTED);
        put(doubts, Doubt.MUTUAL, event.type().isSymmetric());
        put(doubts, Doubt.HEADLINE, parse.sentence().kind() != Sentence.Kind.BODY);
        put(doubts, Doubt.LONG, parse.tokens().size() > LONG_WORDS);
        addPartyDoubts(doubts, event, parse);
        return doubts;
    }

    private static void addPartyDoubts(Set<Doubt> doubts, EventMention event, Parse parse) {
        List<Mention> parties =
                Stream.of(event.source(), event.target()).flatMap(List::stream).toList();
        put(
                doubts,
                Doubt.UNKNOWN_PARTY,
                event.source().stream().noneMatch(Mention::isCoded)
                        || event.target().stream().noneMatch(Mention::isCoded));
        put(doubts, Doubt.ANAPHOR, parties.stream().anyMatch(party -> party.form() == Mention.Form.ANAPHOR));
        put(
                doubts,
                Doubt.OBLIQUE_TARGET,
                !event.target().isEmpty()
                        && event.target().stream()
                                .allMatch(party ->
                                        party.form() == Mention.Form.MODIFIER || party.form() == Mention.Form.PLACE));
        int sentence = event.evidence().sentence();
        put(doubts, Doubt.ELSEWHERE, parties.stream().anyMatch(party -> party.sentence() != sentence));
        put(
                doubts,
                Doubt.FAR,
                parties.stream()
                        .filter(party -> party.sentence() == sentence)
                        .anyMatch(party -> Math.abs(party.head() - trigger(event, parse)) > FAR_WORDS));
        Set<String> own = new HashSet<>(Mentions.codes(event.source()));
        own.retainAll(Mentions.codes(event.target()));
        put(doubts, Doubt.OWN, !own.isEmpty());
    }

    private static int trigger(EventMention event, Parse parse) {
        return parse.within(event.evidence().trigger()).stream()
                .mapToInt(Token::number)
                .findFirst()
                .orElse(0);
    }

    private static void put(Collection<Doubt> doubts, Doubt doubt, boolean holds) {
        if (holds) {
            doubts.add(doubt);
        }
    }
}
