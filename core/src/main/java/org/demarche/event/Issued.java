package org.demarche.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;
import org.demarche.syntax.Parse;
import org.demarche.text.Sentence;

/**
 * What a government announces in headlines of its own statements without naming itself: "Visa Restrictions on Belarusian
 * Officials". One use serves one document.
 */
final class Issued {
    private static final Set<EventType> TYPES = Set.of(EventType.SANCTION, EventType.AID, EventType.SUPPORT);

    private final Optional<Mention> issuer;
    private final List<Parse> parses;

    /**
     * @param issuer who publishes the document, where that is a political actor
     * @param parses its sentences, in order
     */
    Issued(Optional<Mention> issuer, List<Parse> parses) {
        this.issuer = issuer;
        this.parses = parses;
    }

    /** {@code event} as the issuer's own, if it is told so. */
    Optional<EventMention> of(EventMention event) {
        Set<String> suffering = event.target().stream()
                .flatMap(mention -> mention.codes().stream())
                .collect(Collectors.toSet());
        boolean isHeadline = parses.get(event.evidence().sentence()).sentence().kind() == Sentence.Kind.HEADLINE;
        return issuer.filter(who -> isHeadline
                        && TYPES.contains(event.type())
                        && event.source().isEmpty()
                        && !suffering.isEmpty()
                        && Collections.disjoint(who.codes(), suffering))
                .map(who -> event.between(List.of(who), event.target()));
    }
}
