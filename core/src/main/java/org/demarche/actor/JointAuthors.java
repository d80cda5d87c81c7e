package org.demarche.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.Mention.Form;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/**
 * Who speaks as "we" in a statement of several: "The text of the following statement was released by the Governments of Canada
 * and France", "We, the foreign ministers of Canada and France, condemn".
 */
final class JointAuthors {
    private static final Set<String> TEXTS = Set.copyOf(Resources.entries("document-nouns.txt"));
    private static final Set<String> AUTHORING = Set.copyOf(Resources.entries("actors/authoring-verbs.txt"));
    /** They are named at the beginning, behind a headline. */
    private static final int LEAD_SENTENCES = 4;

    private JointAuthors() {}

    /**
     * The authors that one of the first sentences names; absent if it names fewer than two.
     *
     * @param names those of each sentence, in order
     * @param issuer who publishes the document, who is one of them
     */
    static Optional<Mention> of(List<Parse> parses, List<List<Mention>> names, Optional<Mention> issuer) {
        return parses.stream()
                .limit(LEAD_SENTENCES)
                .flatMap(parse -> parse.tokens().stream()
                        .flatMap(token -> authors(parse, token))
                        .flatMap(words ->
                                together(words, names.get(parse.sentence().number()), issuer).stream()))
                .findFirst();
    }

    /** The words that name the authors, by the verb of their text or by the "we" before them. */
    private static Stream<Set<Integer>> authors(Parse parse, Token token) {
        boolean isOfText = AUTHORING.contains(token.lemma())
                && parse.children(token, "nsubj:pass").stream()
                        .flatMap(subject -> parse.subtree(subject).stream())
                        .anyMatch(word -> TEXTS.contains(word.lemma()));
        if (isOfText) {
            return parse.children(token, "obl").stream()
                    .filter(agent -> parse.preposition(agent).equals("by"))
                    .map(agent -> words(parse, agent));
        }
        boolean isWe = token.is("nsubj") && token.form().equalsIgnoreCase("we");
        return isWe
                ? parse.head(token).stream()
                        .flatMap(verb -> parse.children(verb, "nsubj").stream())
                        .filter(other -> other.number() > token.number())
                        .map(ministers -> words(parse, ministers))
                : Stream.of();
    }

    private static Set<Integer> words(Parse parse, Token head) {
        return parse.subtree(head).stream().map(Token::number).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Mention> together(Set<Integer> words, List<Mention> names, Optional<Mention> issuer) {
        Set<String> codes = new LinkedHashSet<>();
        names.stream()
                .filter(name -> words.contains(name.head()))
                .flatMap(name -> name.codes().stream())
                .forEach(codes::add);
        if (codes.size() < 2) {
            return Optional.empty();
        }
        issuer.ifPresent(who -> codes.addAll(who.codes()));
        String name = String.join(", ", codes);
        return Optional.of(new Mention(
                0, 0, new Span(0, 0), Form.NAME, new Resolution.Unresolved(name), name, List.copyOf(codes), "GOV"));
    }
}
