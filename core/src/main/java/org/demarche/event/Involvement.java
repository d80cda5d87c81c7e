package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Whose doing a deed is said to be, or not to be, by words for having had part in it: "denied any role in the attack", "was
 * not involved in the killing", "had nothing to do with a raid".
 */
final class Involvement {
    private static final Set<String> NOUNS = Set.copyOf(Resources.entries("involvement-nouns.txt"));
    private static final Set<String> ADJECTIVES = Set.copyOf(Resources.entries("involvement-adjectives.txt"));
    /** Verbs whose subject has, or says that he hasn't, what their object names. */
    private static final Set<String> OWNING_VERBS = Set.copyOf(Resources.entries("involvement-verbs.txt"));

    /** Words for what goes on for long: a role in a war needn't be one in an attack. */
    private static final Set<String> STRUGGLES = Set.copyOf(Resources.entries("struggle-nouns.txt"));

    private static final Set<String> PREPOSITIONS = Set.of("in", "for", "with", "to", "behind", "of");
    private static final String INVOLVE = "involve";
    private static final String DO = "do";

    private final Parse parse;
    private final Clauses clauses;

    /** Reads the words of {@code parse}. */
    Involvement(Parse parse) {
        this.parse = parse;
        this.clauses = new Clauses(parse);
    }

    /** Those who are said to have had part in what {@code deed}, a noun, tells, or not to; nobody where nothing is said. */
    List<Token> of(Token deed) {
        boolean isPhrase = (deed.is("nmod") || deed.is("obl"))
                && PREPOSITIONS.contains(parse.preposition(deed))
                && !STRUGGLES.contains(deed.lemma());
        return parse.head(deed)
                .filter(above -> isPhrase && isInvolving(above))
                .map(this::holders)
                .orElse(List.of());
    }

    /** Whether {@code word} says that somebody has had part in something. */
    static boolean isInvolving(Token word) {
        return (word.isNoun() && NOUNS.contains(word.lemma()))
                || ADJECTIVES.contains(word.lemma())
                || (word.isVerb()
                        && (word.lemma().equals(INVOLVE) || word.lemma().equals(DO)));
    }

    private List<Token> holders(Token word) {
        if (word.isNoun()) {
            // "punished the unit for its role in the raid": the subject's only where the subject speaks of it
            List<Token> owners = parse.children(word, "nmod:poss").stream()
                    .filter(owner -> !owner.tag().equals("PRP$"))
                    .toList();
            return owners.isEmpty() ? subjectsOfOwning(word) : owners;
        }
        if (word.lemma().equals(DO) && word.isVerb()) {
            // "had nothing to do with", "having anything to do with"
            return parse.head(word)
                    .filter(thing -> word.relation().startsWith("acl") || word.is("xcomp"))
                    .flatMap(thing -> parse.head(thing).filter(Token::isVerb))
                    .map(clauses::subjects)
                    .orElse(List.of());
        }
        List<Token> passive = parse.children(word, "nsubj:pass");
        return passive.isEmpty() ? parse.children(word, "nsubj") : passive;
    }

    private List<Token> subjectsOfOwning(Token noun) {
        Optional<Token> verb = parse.head(noun).filter(above -> noun.is("obj") && above.isVerb());
        return Stream.of(verb)
                .flatMap(Optional::stream)
                .filter(above -> OWNING_VERBS.contains(above.lemma()))
                .flatMap(above -> clauses.subjects(above).stream())
                .toList();
    }
}
