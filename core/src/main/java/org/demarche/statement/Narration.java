package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.event.Clauses;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * The words of a sentence outside of quotation marks, on one side of a quotation.
 *
 * @param parse the sentence
 * @param tokens in text order, without a gap
 */
record Narration(Parse parse, List<Token> tokens) {
    Narration {
        tokens = List.copyOf(tokens);
    }

    boolean isEmpty() {
        return tokens.stream().allMatch(token -> token.is("punct"));
    }

    boolean holds(Token token) {
        return !tokens.isEmpty()
                && token.number() >= tokens.get(0).number()
                && token.number() <= tokens.get(tokens.size() - 1).number();
    }

    /**
     * Who does {@code verb}: by the parse where that stays in these words, else the noun that stands before it, or behind it
     * where it begins the narration ("…," said the minister).
     */
    Optional<Token> subject(Token verb) {
        Optional<Token> parsed =
                new Clauses(parse).subjects(verb).stream().filter(this::holds).findFirst();
        if (parsed.isPresent()) {
            return parsed;
        }
        int at = tokens.indexOf(verb);
        boolean isFirst = tokens.subList(0, at).stream().noneMatch(this::isNominal);
        if (isFirst) {
            return nominal(tokens.subList(at + 1, tokens.size()));
        }
        for (int i = at - 1; i >= 0; i--) {
            if (isNominal(tokens.get(i))) {
                return Optional.of(head(tokens.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The head of the first noun phrase of {@code words}, up to the next comma. */
    private Optional<Token> nominal(List<Token> words) {
        for (Token word : words) {
            if (isNominal(word)) {
                return Optional.of(head(word));
            }
            if (word.form().equals(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The subject of the sentence, or the first noun of words without a verb. */
    Optional<Token> topic() {
        Optional<Token> root =
                tokens.stream().filter(token -> token.head() == 0).findFirst();
        Optional<Token> subject = root.flatMap(token ->
                new Clauses(parse).subjects(token).stream().filter(this::holds).findFirst());
        return subject.or(() -> root.filter(this::isNominal));
    }

    private boolean isNominal(Token token) {
        return token.isNoun() || token.tag().equals("PRP");
    }

    private Token head(Token word) {
        Token current = word;
        while (current.head() != 0) {
            Token above = parse.token(current.head());
            boolean isInside = holds(above)
                    && above.isNoun()
                    && (current.is("compound") || current.is("flat") || current.is("nmod:poss") || current.is("amod"));
            if (!isInside) {
                return current;
            }
            current = above;
        }
        return current;
    }
}
