package org.demarche.actor;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.syntax.Token;

/** The actors that a document mentions, found by the token that heads the words. */
public final class Mentions {
    private final List<Mention> all;
    private final Optional<Mention> issuer;
    private final Map<Integer, Map<Integer, Mention>> byHead = new HashMap<>();

    /**
     * @param all in text order; of two mentions with one head the first counts
     * @param issuer who publishes the document, where that is a political actor that speaks in it for itself
     */
    public Mentions(List<Mention> all, Optional<Mention> issuer) {
        this.all = List.copyOf(all);
        this.issuer = issuer;
        for (Mention mention : this.all) {
            byHead.computeIfAbsent(mention.sentence(), sentence -> new HashMap<>())
                    .putIfAbsent(mention.head(), mention);
        }
    }

    /** For whom those of one side act, whoever of them. */
    public static Set<String> codes(Collection<Mention> side) {
        return side.stream().flatMap(mention -> mention.codes().stream()).collect(Collectors.toSet());
    }

    /** Whether somebody acts for the same in {@code one} side and the {@code other}. */
    public static boolean share(Collection<Mention> one, Collection<Mention> other) {
        return !Collections.disjoint(codes(one), codes(other));
    }

    /** All mentions in text order. */
    public List<Mention> all() {
        return all;
    }

    /** The mention that {@code token} of the sentence with the number {@code sentence} heads. */
    public Optional<Mention> at(int sentence, Token token) {
        return Optional.ofNullable(byHead.getOrDefault(sentence, Map.of()).get(token.number()));
    }

    /** Who publishes the document, where that is a political actor that speaks in it for itself. */
    public Optional<Mention> issuer() {
        return issuer;
    }
}
