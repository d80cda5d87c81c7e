package org.demarche.time;

import java.util.Optional;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Sentence;
import org.demarche.text.Span;

/** Tells from the verb that governs an expression whether its time is past or to come. */
final class Tenses {
    private final TimeVocabulary vocabulary;

    Tenses(TimeVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The tense of the clause that holds {@code span}. */
    Tense of(Parse parse, Span span) {
        Optional<Token> current = parse.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .filter(token -> parse.head(token)
                        .map(head -> !head.span().overlaps(span))
                        .orElse(true))
                .findFirst();
        boolean isAttribute = current.isPresent() && isAttribute(parse, current.get());
        while (current.isPresent() && !isGerund(parse, current.get())) {
            Token token = current.get();
            Tense tense = of(parse, token);
            if (tense != Tense.NONE) {
                return isAttribute ? ofAttribute(tense) : tense;
            }
            current = parse.head(token);
        }
        return Tense.NONE;
    }

    /** The clause around "the July 20 order" doesn't say on which side of publication that is. */
    private static Tense ofAttribute(Tense clause) {
        return clause == Tense.FUTURE ? Tense.EITHER : Tense.NONE;
    }

    /** Whether the expression stands before the noun that it belongs to: "a July 20 order", "Friday's attack". */
    private static boolean isAttribute(Parse parse, Token token) {
        return parse.head(token)
                .filter(head -> head.isNoun() && head.number() > token.number())
                .isPresent();
    }

    /** "After meeting on Friday": the clause around it doesn't say when that is. */
    private static boolean isGerund(Parse parse, Token token) {
        return token.tag().equals("VBG")
                && (!parse.children(token, "mark").isEmpty()
                        || !parse.children(token, "case").isEmpty());
    }

    private Tense of(Parse parse, Token token) {
        for (Token child : parse.children(token)) {
            boolean helps = child.is("aux") || child.is("cop") || child.is("aux:pass");
            if (helps && child.number() < token.number()) {
                Tense tense = ofAuxiliary(parse, token, child);
                if (tense != Tense.NONE) {
                    return tense;
                }
            }
        }
        return switch (token.tag()) {
            case "VBD" -> Tense.PAST;
            case "VBN" -> ofParticiple(parse, token);
            case "VB" -> ofInfinitive(parse, token);
            case "VBZ", "VBP" -> ofPresent(parse, token);
            default -> vocabulary.holds("future-noun", token.lemma()) ? Tense.FUTURE : Tense.NONE;
        };
    }

    /** "Killed on Friday" is past; "scheduled for Friday" and "to be held on Friday" are to come. */
    private Tense ofParticiple(Parse parse, Token token) {
        if (vocabulary.holds("future", token.lemma())) {
            return Tense.FUTURE;
        }
        return hasTo(parse, token) ? ofInfinitive(parse, token) : Tense.PAST;
    }

    private static boolean hasTo(Parse parse, Token token) {
        return parse.children(token).stream()
                .anyMatch(child -> child.tag().equals("TO") && child.number() < token.number());
    }

    private Tense ofAuxiliary(Parse parse, Token token, Token auxiliary) {
        if (vocabulary.holds("modal", auxiliary.lemma()) || vocabulary.holds("modal", auxiliary.form())) {
            return Tense.FUTURE;
        }
        if (vocabulary.holds("future", token.lemma()) && !token.tag().equals("VBG")) {
            return Tense.FUTURE;
        }
        if (auxiliary.tag().equals("VBD") || vocabulary.holds("perfect", auxiliary.lemma())) {
            return Tense.PAST;
        }
        boolean isProgressive = token.tag().equals("VBG") && vocabulary.holds("progressive", auxiliary.lemma());
        return isProgressive && parse.sentence().kind() != Sentence.Kind.HEADLINE ? Tense.FUTURE : Tense.NONE;
    }

    /** "agreed to meet on Friday" is to come; "managed to meet on Friday" has happened. */
    private Tense ofInfinitive(Parse parse, Token token) {
        if (!hasTo(parse, token)) {
            return Tense.NONE;
        }
        Optional<Token> head = parse.head(token);
        boolean hasHappened =
                head.isPresent() && vocabulary.holds("past-control", head.get().lemma());
        return hasHappened ? Tense.NONE : Tense.FUTURE;
    }

    /** Headlines tell what has happened in the present; running text tells schedules with it. */
    private Tense ofPresent(Parse parse, Token token) {
        if (vocabulary.holds("future", token.lemma())) {
            return Tense.FUTURE;
        }
        boolean isTold =
                parse.sentence().kind() == Sentence.Kind.HEADLINE || vocabulary.holds("reporting", token.lemma());
        return isTold ? Tense.PAST : vocabulary.holds("schedule", token.lemma()) ? Tense.FUTURE : Tense.NONE;
    }
}
