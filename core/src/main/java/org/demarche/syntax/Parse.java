package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Resources;
import org.demarche.text.Sentence;
import org.demarche.text.Span;

/**
 * The words of a sentence and how they depend on each other: a tree with Universal Dependencies relations.
 *
 * @param sentence what was parsed
 * @param tokens in text order; token {@code n} stands at index {@code n - 1}; empty for a sentence that was skipped
 */
public record Parse(Sentence sentence, List<Token> tokens) {
    private static final Set<String> PHRASE_PREPOSITIONS =
            Set.copyOf(Resources.entries("syntax/phrase-prepositions.txt"));

    /** Copies the list. */
    public Parse {
        tokens = List.copyOf(tokens);
    }

    /** The token with {@code number}, counted from 1. */
    public Token token(int number) {
        return tokens.get(number - 1);
    }

    /** The word that {@code token} depends on; absent for the root. */
    public Optional<Token> head(Token token) {
        return token.head() == 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    /** The words that depend on {@code token} directly, in text order. */
    public List<Token> children(Token token) {
        List<Token> children = new ArrayList<>();
        for (Token candidate : tokens) {
            if (candidate.head() == token.number()) {
                children.add(candidate);
            }
        }
        return children;
    }

    /** The words that depend on {@code token} directly by {@code relation} or a subtype of it. */
    public List<Token> children(Token token, String relation) {
        return children(token).stream().filter(child -> child.is(relation)).toList();
    }

    /** Whether {@code token} is {@code ancestor} or depends on it, directly or not. */
    public boolean isBelow(Token token, Token ancestor) {
        Token current = token;
        while (current.number() != ancestor.number()) {
            if (current.head() == 0) {
                return false;
            }
            current = token(current.head());
        }
        return true;
    }

    /** The words that depend on {@code token}, directly or not, and the token itself, in text order. */
    public List<Token> subtree(Token token) {
        return tokens.stream().filter(candidate -> isBelow(candidate, token)).toList();
    }

    /** The words of {@code span}, in text order. */
    public List<Token> within(Span span) {
        return tokens.stream().filter(token -> span.contains(token.span())).toList();
    }

    /** The preposition (or prepositions) that mark {@code token}, lower-cased and joined by blanks; empty if none. */
    public String preposition(Token token) {
        StringBuilder words = new StringBuilder();
        for (Token child : children(token)) {
            if (child.is("case") && !child.tag().equals("POS") && child.number() < token.number()) {
                words.append(words.length() == 0 ? "" : " ").append(prepositionForm(child));
                for (Token fixed : children(child, "fixed")) {
                    words.append(' ').append(fixed.lemma());
                }
            }
        }
        return words.toString();
    }

    /** "including" is a preposition of its own, not the verb "include". */
    private static String prepositionForm(Token token) {
        return token.isVerb() ? token.form().toLowerCase(Locale.ROOT) : token.lemma();
    }

    /**
     * The words of the phrase that {@code head} heads, without clauses, appositions and further conjuncts that hang on it
     * and without its preposition: "senior officials in the Iraqi government".
     */
    public Span phrase(Token head) {
        Span span = head.span();
        for (Token child : children(head)) {
            if (child.is("case") && child.tag().equals("POS")) {
                span = span.cover(child.span());
            } else if (isInPhrase(child)) {
                span = span.cover(phrase(child));
                for (Token preposition : children(child, "case")) {
                    span = span.cover(preposition.span());
                }
            }
        }
        return span;
    }

    private boolean isInPhrase(Token child) {
        return child.is("det")
                || child.is("amod")
                || child.is("compound")
                || child.is("flat")
                || child.is("nummod")
                || child.is("nmod:poss")
                || (child.is("nmod") && PHRASE_PREPOSITIONS.contains(preposition(child)));
    }
}
