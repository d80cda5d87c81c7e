package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** The words that make an act denied, still to come or only possible. */
final class ModalityLexicon {
    private final Map<String, List<GovernorRule>> governors = new HashMap<>();
    private final Map<String, Modality> modifiers = new HashMap<>();

    static ModalityLexicon read() {
        ModalityLexicon lexicon = new ModalityLexicon();
        for (Table.Row row : Table.read("modality.tsv", "lemma", "pos", "effect", "scope", "note")
                .rows()) {
            Modality effect = modality(row);
            String key = key(row.required("pos").charAt(0), row.required("lemma"));
            if (row.required("scope").equals("self")) {
                lexicon.modifiers.put(key, effect);
            } else {
                lexicon.governors
                        .computeIfAbsent(key, word -> new ArrayList<>())
                        .add(GovernorRule.of(effect, row));
            }
        }
        return lexicon;
    }

    private static Modality modality(Table.Row row) {
        try {
            return Modality.valueOf(row.required("effect").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("expected asserted, denied, future or possible as the effect");
        }
    }

    private static String key(char part, String lemma) {
        return part + " " + lemma;
    }

    /** What {@code modifier} says of the word that it hangs on; a participle counts as it is written ("planned"). */
    Optional<Modality> ofModifier(Token modifier) {
        if (modifier.is("aux")) {
            return modifier('v', modifier.lemma());
        }
        if (modifier.is("amod") || modifier.is("compound")) {
            return modifier('a', modifier.lemma()).or(() -> modifier('a', written(modifier)));
        }
        if (modifier.is("det") || modifier.is("nsubj") || modifier.is("obj")) {
            return modifier('d', modifier.lemma()).or(() -> modifier('r', modifier.lemma()));
        }
        return modifier.is("advmod") ? modifier('r', modifier.lemma()) : Optional.empty();
    }

    /** What an adjective says of its subject ("talks are imminent"). */
    Optional<Modality> ofPredicate(Token adjective) {
        return modifier('a', adjective.lemma()).or(() -> modifier('a', written(adjective)));
    }

    private static String written(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private Optional<Modality> modifier(char part, String lemma) {
        return Optional.ofNullable(modifiers.get(key(part, lemma)));
    }

    /** What the conjunction or preposition {@code marker} says of the clause or noun {@code marked}. */
    Optional<Modality> ofMarker(Parse parse, Token marker, Token marked) {
        return rules(key('p', marker.lemma()))
                .filter(rule -> rule.holdsOfMarked(parse, marker, marked))
                .map(GovernorRule::effect)
                .findFirst();
    }

    /** What {@code above} says of its content {@code content}, which hangs on it directly. */
    Optional<Modality> ofGovernor(Parse parse, Token content, Token above) {
        char part = above.isVerb() ? 'v' : above.isNoun() ? 'n' : 'a';
        return rules(key(part, above.lemma()))
                .filter(rule -> rule.holds(parse, content, above))
                .map(GovernorRule::effect)
                .findFirst();
    }

    /** What the participle or relative clause {@code below} says of the noun that it hangs on: "the visit, since cancelled". */
    Optional<Modality> ofParticiple(Token below) {
        return rules(key('v', below.lemma()))
                .filter(GovernorRule::isPlain)
                .map(GovernorRule::effect)
                .findFirst()
                .or(() -> modifier('a', written(below)));
    }

    private Stream<GovernorRule> rules(String key) {
        return governors.getOrDefault(key, List.of()).stream();
    }
}
