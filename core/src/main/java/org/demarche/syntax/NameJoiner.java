package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.text.Span;

/**
 * Joins the parts of hyphenated names, which the models want apart: "al - Sistani" becomes one word that depends on
 * what its last part depended on. So does "Ki - moon", whose second part is a name without a capital. Compounds like
 * "U.S.-led" and "Iran-Iraq" stay apart, since their parts mean something alone.
 */
final class NameJoiner {
    private final Set<String> particles;

    /**
     * @param particles such as "al", in lower case
     */
    NameJoiner(Set<String> particles) {
        this.particles = particles;
    }

    /** The tokens of {@code sentence}, with names joined and numbered anew. */
    List<Token> join(List<Token> sentence, String text) {
        List<List<Token>> groups = groups(sentence);
        if (groups.size() == sentence.size()) {
            return sentence;
        }
        int[] numbers = new int[sentence.size() + 1];
        for (int i = 0; i < groups.size(); i++) {
            for (Token part : groups.get(i)) {
                numbers[part.number()] = i + 1;
            }
        }
        List<Token> joined = new ArrayList<>();
        for (List<Token> group : groups) {
            joined.add(token(group, numbers, text));
        }
        return joined;
    }

    private List<List<Token>> groups(List<Token> sentence) {
        List<List<Token>> groups = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int end = i + 1;
            while (end + 1 < sentence.size()
                    && isJoined(sentence.get(end - 1), sentence.get(end), sentence.get(end + 1))) {
                end += 2;
            }
            groups.add(sentence.subList(i, end));
            i = end;
        }
        return groups;
    }

    private boolean isJoined(Token first, Token hyphen, Token last) {
        boolean isWritten = hyphen.tag().equals("HYPH")
                && first.span().end() == hyphen.span().start()
                && hyphen.span().end() == last.span().start();
        char initial = last.form().charAt(0);
        boolean hasParticle = particles.contains(first.lemma()) && Character.isUpperCase(initial);
        boolean isGivenName = first.isName() && last.isName() && Character.isLowerCase(initial);
        return isWritten && (hasParticle || isGivenName);
    }

    private static Token token(List<Token> group, int[] numbers, String text) {
        Token head = head(group);
        Span span = new Span(
                group.get(0).span().start(), group.get(group.size() - 1).span().end());
        StringBuilder lemma = new StringBuilder();
        group.forEach(part -> lemma.append(part.lemma()));
        return new Token(
                numbers[head.number()],
                span,
                span.in(text),
                lemma.toString(),
                head.tag(),
                head.entity(),
                head.head() == 0 ? 0 : numbers[head.head()],
                head.relation());
    }

    /** The last part whose head lies outside. */
    private static Token head(List<Token> group) {
        int first = group.get(0).number();
        int last = group.get(group.size() - 1).number();
        for (int i = group.size() - 1; i >= 0; i--) {
            int head = group.get(i).head();
            if (head < first || head > last) {
                return group.get(i);
            }
        }
        throw new IllegalArgumentException("a cycle among the words " + first + " to " + last);
    }
}
