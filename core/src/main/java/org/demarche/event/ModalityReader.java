package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** Says how real an act is: by negation, auxiliaries, modifiers, conditions, and the words whose content it is. */
final class ModalityReader {
    private static final int MAX_CLIMB = 3;

    private final SupportVerbs supportVerbs;
    private final Map<String, List<GovernorRule>> governors = new HashMap<>();
    private final Map<String, Modality> modifiers = new HashMap<>();

    private ModalityReader(SupportVerbs supportVerbs) {
        this.supportVerbs = supportVerbs;
    }

    static ModalityReader read(SupportVerbs supportVerbs) {
        ModalityReader reader = new ModalityReader(supportVerbs);
        for (Table.Row row : Table.read("modality.tsv", "lemma", "pos", "effect", "scope", "note")
                .rows()) {
            Modality effect = modality(row);
            String key = key(row.required("pos").charAt(0), row.required("lemma"));
            if (row.required("scope").equals("self")) {
                reader.modifiers.put(key, effect);
            } else {
                reader.governors.computeIfAbsent(key, word -> new ArrayList<>()).add(GovernorRule.of(effect, row));
            }
        }
        return reader;
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

    /**
     * The modality of the act that {@code word} reports.
     *
     * @param isNegative whether the act lies in the negation itself ("is not happy", "will not allow")
     */
    Modality of(Parse parse, Token word, boolean isNegative) {
        Optional<Modality> own = own(parse, word).filter(effect -> !isNegative);
        if (own.isPresent() || isNegative) {
            return own.orElse(Modality.ASSERTED);
        }
        Token current = word;
        for (int i = 0; i < MAX_CLIMB && current.head() != 0; i++) {
            Token above = parse.token(current.head());
            Optional<Modality> governed = governed(parse, current, above);
            if (governed.isPresent()) {
                return governed.get();
            }
            if (current.is("ccomp") || current.is("parataxis") || (current.is("conj") && isFinite(parse, current))) {
                break;
            }
            current = above;
        }
        return Modality.ASSERTED;
    }

    private static boolean isFinite(Parse parse, Token verb) {
        return !parse.children(verb, "nsubj").isEmpty();
    }

    /** What the word's own auxiliaries and modifiers say. */
    private Optional<Modality> own(Parse parse, Token word) {
        List<Token> children = parse.children(word);
        if (children.stream().anyMatch(supportVerbs::isNegation)) {
            return Optional.of(Modality.DENIED);
        }
        for (Token child : children) {
            char part = child.is("aux") ? 'v' : child.is("mark") ? 'p' : child.is("amod") ? 'a' : 'r';
            boolean mayModify = part != 'r' || child.is("advmod") || child.is("det");
            Modality effect = mayModify ? modifiers.get(key(part, child.lemma())) : null;
            if (effect == Modality.POSSIBLE && part == 'v' && isReportedPlan(word, child)) {
                // "said it would begin" tells a plan; "it would be a mistake" a thought
                effect = Modality.FUTURE;
            }
            if (effect != null) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }

    /** "announced that it had agreed" tells no plan. */
    private static boolean isPast(Parse parse, Token content) {
        return content.is("ccomp")
                && (content.tag().equals("VBD")
                        || parse.children(content, "aux").stream()
                                .anyMatch(auxiliary -> auxiliary.lemma().equals("have")));
    }

    private static boolean isReportedPlan(Token word, Token auxiliary) {
        return word.is("ccomp") && auxiliary.lemma().equals("would");
    }

    /** What the word above says of its content. */
    private Optional<Modality> governed(Parse parse, Token current, Token above) {
        char part = above.isVerb() ? 'v' : above.isNoun() ? 'n' : 'a';
        Optional<Modality> effect = governors.getOrDefault(key(part, above.lemma()), List.of()).stream()
                .filter(rule -> rule.holds(parse, current, above))
                .map(GovernorRule::effect)
                .filter(future -> future != Modality.FUTURE || !isPast(parse, current))
                .findFirst();
        if (effect.isPresent()) {
            return effect;
        }
        // "did not launch an attack", "may hold talks": what is said of the carrying verb is said of the noun
        boolean isSeparateClause = current.is("advcl") || current.is("ccomp") || current.is("parataxis");
        return above.isVerb() && !isSeparateClause ? own(parse, above) : Optional.empty();
    }
}
