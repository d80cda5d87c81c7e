package org.demarche.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.actor.Mention;

/** What is refused was asked: in "Norway rejected a Kenyan request" the refusal denies nothing of the request. */
public final class Presuppositions {
    private Presuppositions() {}

    /** {@code events}, with requests asserted whose refusal the same sentence tells. */
    public static List<EventMention> complete(List<EventMention> events) {
        return events.stream()
                .map(event -> isRefused(event, events) ? event.told(Modality.ASSERTED) : event)
                .toList();
    }

    private static boolean isRefused(EventMention event, List<EventMention> events) {
        return event.type() == EventType.REQUEST
                && event.modality() == Modality.DENIED
                && events.stream()
                        .anyMatch(other -> other.type() == EventType.REJECT
                                && other.modality() == Modality.ASSERTED
                                && other.evidence().sentence() == event.evidence().sentence()
                                && meets(other.target(), event.source()));
    }

    private static boolean meets(List<Mention> one, List<Mention> other) {
        return !Collections.disjoint(codes(one), codes(other));
    }

    private static Set<String> codes(List<Mention> mentions) {
        Set<String> codes = new TreeSet<>();
        mentions.forEach(mention -> codes.addAll(mention.codes()));
        return codes;
    }
}
