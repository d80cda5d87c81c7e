package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Clauses;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** Finds of whom the judging words of a sentence are said. */
final class Bearers {
    /** Ties that lead from a judging word to whom it is said of. */
    private static final Set<String> TIES = Set.of("of", "by");

    /** Ties from what somebody does to a part of it: "destruction including atrocities". */
    private static final Set<String> PARTS = Set.of("of", "including", "like", "such as");

    /** How many nouns up a chain is followed. */
    private static final int MAX_STEPS = 3;

    private final Evaluations evaluations;
    private final Parse parse;
    private final Clauses clauses;
    private final Mentions mentions;

    Bearers(Evaluations evaluations, Parse parse, Mentions mentions) {
        this.evaluations = evaluations;
        this.parse = parse;
        this.clauses = new Clauses(parse);
        this.mentions = mentions;
    }

    /** Of whom {@code word} is said, whose clause is headed by {@code clause}. */
    Optional<Mention> of(Token word, Token clause, Predicate<Mention> isOther) {
        if (evaluations.isAdverb(word)) {
            return parse.head(word).filter(Token::isVerb).flatMap(verb -> first(clauses.subjects(verb), isOther));
        }
        if (evaluations.isVerb(word)) {
            return first(clauses.subjects(word), isOther);
        }
        if (evaluations.isWrought(word)) {
            return doer(word, isOther);
        }
        Token noun =
                word.isNoun() ? word : parse.head(word).filter(Token::isNoun).orElse(word);
        Optional<Mention> doer = doer(noun, isOther);
        return owner(noun, isOther)
                .or(() -> isPredicate(word) || isPredicate(noun) ? subject(clause, isOther) : Optional.empty())
                .or(() -> doer)
                .or(() -> manner(noun, isOther));
    }

    /** Whether it is said of a subject, not beside a noun: "is unacceptable", "are entitled". */
    boolean isPredicate(Token word) {
        return !parse.children(word, "cop").isEmpty()
                || !parse.children(word, "aux:pass").isEmpty()
                || (word.is("xcomp") && parse.head(word).map(Token::isVerb).orElse(false));
    }

    /** Whether the noun beside {@code word} belongs to somebody, so that it stands whatever is said of it. */
    boolean isOwned(Token word, Predicate<Mention> isOther) {
        return word.is("amod")
                && parse.head(word).flatMap(noun -> owner(noun, isOther)).isPresent();
    }

    /** "This is a farce", "these actions show contempt": who did so was told before. */
    boolean pointsBack(Token word, Token clause) {
        return isPredicate(word)
                || verbs(word).flatMap(verb -> clauses.subjects(verb).stream()).anyMatch(this::isPointing)
                || (word.isNoun()
                        && isPredicate(word)
                        && parse.children(clause, "nsubj").stream().anyMatch(this::isPointing));
    }

    private boolean isPointing(Token subject) {
        return parse.children(subject, "det").stream().anyMatch(evaluations::isPointer)
                || (at(subject).isEmpty() && evaluations.isPointer(subject));
    }

    /** Who the noun belongs to, or one that it hangs on: "its war of aggression". */
    private Optional<Mention> owner(Token noun, Predicate<Mention> isOther) {
        Token current = noun;
        for (int i = 0; i < MAX_STEPS; i++) {
            Optional<Mention> near = near(current, isOther);
            boolean isPart = current.is("nmod") && parse.preposition(current).equals("of");
            if (near.isPresent() || !isPart || current.head() == 0) {
                return near;
            }
            current = parse.token(current.head());
        }
        return Optional.empty();
    }

    /** "Iran continues its provocations": the subject of a verb of doing whose object the noun is. */
    private Optional<Mention> doer(Token noun, Predicate<Mention> isOther) {
        return verbs(noun)
                .map(verb -> first(clauses.subjects(verb), isOther))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The verb of doing that {@code word} is an object of, or a part of its object. */
    private Stream<Token> verbs(Token word) {
        Token current = word;
        for (int i = 0; i < MAX_STEPS && isPart(current); i++) {
            current = parse.token(current.head());
        }
        Token object = current;
        return parse.head(object).stream()
                .filter(verb -> object.is("obj") || object.is("obl") || object.is("xcomp"))
                .filter(verb -> evaluations.isWrought(word) ? evaluations.isCausing(verb) : evaluations.isDoing(verb))
                .filter(verb -> !evaluations.isWrought(word) || !isMerelyPossible(verb));
    }

    private boolean isMerelyPossible(Token verb) {
        return parse.children(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
    }

    private boolean isPart(Token token) {
        return token.head() != 0
                && ((token.is("nmod") && PARTS.contains(parse.preposition(token)))
                        || token.is("conj")
                        || token.is("amod"));
    }

    /** "has acted in an unlawful way": who does so. */
    private Optional<Mention> manner(Token noun, Predicate<Mention> isOther) {
        return parse.head(noun)
                .filter(verb -> noun.is("obl") && verb.isVerb() && evaluations.isManner(noun))
                .flatMap(verb -> first(clauses.subjects(verb), isOther));
    }

    /** The subject of a judging predicate; of "it is unacceptable that Iran attacks", who does that. */
    private Optional<Mention> subject(Token clause, Predicate<Mention> isOther) {
        List<Token> inner = parse.children(clause).stream()
                .filter(child -> child.is("ccomp") || child.is("csubj") || child.is("advcl"))
                .filter(child -> !clauses.isPassive(child))
                .toList();
        boolean isExpletive = parse.children(clause, "expl").stream().findAny().isPresent()
                || parse.children(clause, "nsubj").stream()
                        .anyMatch(subject ->
                                subject.tag().equals("PRP") && subject.lemma().equals("it") && !inner.isEmpty());
        return isExpletive
                ? inner.stream()
                        .map(child -> first(parse.children(child, "nsubj"), isOther))
                        .flatMap(Optional::stream)
                        .findFirst()
                : first(parse.children(clause, "nsubj"), isOther);
    }

    private Optional<Mention> first(List<Token> tokens, Predicate<Mention> isOther) {
        return tokens.stream()
                .map(token -> near(token, isOther).or(() -> part(token, isOther)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "each of Iran's launches". */
    private Optional<Mention> part(Token token, Predicate<Mention> isOther) {
        return parse.children(token, "nmod").stream()
                .filter(child -> parse.preposition(child).equals("of") && !evaluations.isSuffered(token))
                .map(child -> near(child, isOther))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code noun} itself, its possessor, a modifier, or who stands after "of" or "by". */
    private Optional<Mention> near(Token noun, Predicate<Mention> isOther) {
        Optional<Mention> own = at(noun).filter(isOther);
        if (own.isPresent()) {
            return own;
        }
        return parse.children(noun).stream()
                .filter(child -> child.is("nmod:poss")
                        || child.is("amod")
                        || child.is("compound")
                        || (child.is("nmod") && isTie(noun, parse.preposition(child))))
                .map(this::at)
                .flatMap(Optional::stream)
                .filter(isOther)
                .findFirst();
    }

    private boolean isTie(Token noun, String preposition) {
        return TIES.contains(preposition) && !(preposition.equals("of") && evaluations.isSuffered(noun));
    }

    private Optional<Mention> at(Token token) {
        return mentions.at(parse.sentence().number(), token).filter(mention -> mention.form() != Mention.Form.PLACE);
    }
}
