package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.syntax.Parse;

/** What the members of one organisation do among each other: "OPEC ministers met", "forty countries signed the union's treaty". */
final class Members {
    private static final String ORGANISATION_SECTOR = "IGO";
    /** CAMEO's code of agreements that are signed. */
    private static final String FORMAL_AGREEMENT = "057";

    private final Mentions mentions;
    private final List<Parse> parses;

    /** Reads the document whose sentences are {@code parses}, with {@code mentions} in it. */
    Members(Mentions mentions, List<Parse> parses) {
        this.mentions = mentions;
        this.parses = parses;
    }

    /** {@code event} among the members of the one body that it names; absent where it names no body, or more. */
    Optional<EventMention> dealing(EventMention event) {
        List<Mention> known = event.source().isEmpty() ? event.target() : event.source();
        boolean lacksOne = event.source().isEmpty() != event.target().isEmpty();
        boolean isOneBody = lacksOne
                && event.type().isSymmetric()
                && (event.target().isEmpty() || isPact(event))
                && known.size() == 1
                && (known.get(0).sector().equals(ORGANISATION_SECTOR)
                        || (isOfBody(known.get(0))
                                && (event.type() == EventType.CONSULT
                                        || event.evidence().isByVerb())));
        return isOneBody ? Optional.of(event.between(known, known)) : Optional.empty();
    }

    /** "Forty countries signed the union's treaty" */
    private boolean isPact(EventMention event) {
        Parse parse = parses.get(event.evidence().sentence());
        return event.cameo().filter(FORMAL_AGREEMENT::equals).isPresent()
                && parse.within(event.evidence().trigger()).stream()
                        .anyMatch(verb ->
                                verb.isVerb() && !parse.children(verb, "nsubj").isEmpty());
    }

    /** Whether {@code mention} acts for an organisation: nobody else in the text is named by its code. */
    private boolean isOfBody(Mention mention) {
        List<Mention> names = mentions.all().stream()
                .filter(other ->
                        other.form() == Mention.Form.NAME && other.codes().equals(mention.codes()))
                .toList();
        return !names.isEmpty() && names.stream().allMatch(name -> name.sector().equals(ORGANISATION_SECTOR));
    }
}
