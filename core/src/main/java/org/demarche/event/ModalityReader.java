package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Table;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** Says how real an act is: by negation, auxiliaries, modifiers, conditions, and the words whose content it is. */
final class ModalityReader {
    private static final Set<String> CONTENT = Set.of("xcomp", "ccomp", "acl", "advcl", "obj", "obl", "nmod", "nsubj");
    private static final int MAX_CLIMB = 3;

    private final SupportVerbs supportVerbs;
    private final Map<String, Modality> governors = new HashMap<>();
    private final Map<String, Modality> modifiers = new HashMap<>();

    private ModalityReader(SupportVerbs supportVerbs) {
        this.supportVerbs = supportVerbs;
    }

    static ModalityReader read(SupportVerbs supportVerbs) {
        ModalityReader reader = new ModalityReader(supportVerbs);
        for (Table.Row row : Table.read("modality.tsv", "lemma", "pos", "effect", "scope", "note")
                .rows()) {
            Modality effect = modality(row);
            Map<String, Modality> map = row.required("scope").equals("self") ? reader.modifiers : reader.governors;
            map.put(key(row.required("pos").charAt(0), row.required("lemma")), effect);
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

    /** The modality of the act that {@code word} reports. */
    Modality of(Parse parse, Token word) {
        Optional<Modality> own = own(parse, word);
        if (own.isPresent()) {
            return own.get();
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
            char part = child.is("aux") ? 'v' : child.is("mark") ? 'c' : child.is("amod") ? 'a' : 'r';
            boolean mayModify = part != 'r' || child.is("advmod") || child.is("det");
            Modality effect = mayModify ? modifiers.get(key(part, child.lemma())) : null;
            if (effect != null) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }

    /** What the word above says of its content. */
    private Optional<Modality> governed(Parse parse, Token current, Token above) {
        String relation = current.relation().contains(":")
                ? current.relation().substring(0, current.relation().indexOf(':'))
                : current.relation();
        if (!CONTENT.contains(relation)) {
            return Optional.empty();
        }
        char part = above.isVerb() ? 'v' : above.isNoun() ? 'n' : 'a';
        Modality effect = relation.equals("nsubj") ? null : governors.get(key(part, above.lemma()));
        boolean isClause = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("acl");
        if (effect != null && (isClause || effect == Modality.DENIED || relation.equals("obj"))) {
            return Optional.of(effect);
        }
        // "did not launch an attack", "may hold talks": what is said of the carrying verb is said of the noun
        if (above.isVerb() && !relation.equals("advcl") && !relation.equals("ccomp")) {
            return own(parse, above);
        }
        return Optional.empty();
    }
}
