package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.actor.Mention.Form;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.text.Span;

/** Says who answers for an event. */
final class EventSources {
    /** Acts that are done by saying something: whoever does so is the source of the act, and others report it. */
    private static final Set<EventType> SPOKEN =
            Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SUPPORT);

    /** Acts that need hands: where their word is one of saying ("claimed responsibility"), only the claim is known. */
    private static final Set<EventType> BODILY = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION);

    private EventSources() {}

    /** The sources of {@code event}, nearest first; empty if the article says it in its own voice. */
    static List<Attribution> of(EventMention event, List<Statement> statements) {
        Span trigger = event.evidence().trigger();
        List<Attribution> found = new ArrayList<>(claimants(event, statements));
        List<Attribution> said = said(trigger, statements);
        boolean isSpoken = SPOKEN.contains(event.type()) && event.modality() != Modality.DENIED;
        for (int i = 0; i < said.size(); i++) {
            boolean isLast = i == said.size() - 1;
            if (!isSpoken || !isOwn(event, said.get(i), isLast)) {
                found.add(said.get(i));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The sources of the statements that the words of {@code span} stand in, the innermost first. */
    static List<Attribution> said(Span span, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.vouchesFor(span))
                .sorted(Comparator.comparingInt(Statement::length))
                .map(Statement::source)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<Attribution> claimants(EventMention event, List<Statement> statements) {
        if (!BODILY.contains(event.type())) {
            return List.of();
        }
        Span trigger = event.evidence().trigger();
        return statements.stream()
                .filter(statement -> statement.cue().filter(trigger::overlaps).isPresent())
                .flatMap(statement -> statement.source().stream())
                .toList();
    }

    /**
     * Whether {@code said} only tells that its speaker speaks: "Iran said it rejected the offer" is the rejection. "Damascus
     * wants more, the minister said" has no other ground than the minister.
     */
    private static boolean isOwn(EventMention event, Attribution said, boolean isLast) {
        return event.source().stream()
                .filter(actor -> said.codes().stream().anyMatch(actor.codes()::contains))
                .anyMatch(actor -> !isLast || isSpeaker(actor, said));
    }

    private static boolean isSpeaker(Mention actor, Attribution said) {
        return said.who()
                .filter(who -> who.span().equals(actor.span())
                        || (actor.form() == Form.ANAPHOR && who.resolution().equals(actor.resolution())))
                .isPresent();
    }
}
