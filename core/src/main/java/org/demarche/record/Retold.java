package org.demarche.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.actor.Mention;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;

/**
 * Third parties of requests that are told again: "the request", "a similar request" go through whom, and regard whom, the
 * request told in full does; so does its refusal.
 */
public final class Retold {
    private static final String NOUN_MARK = ".n.";

    private Retold() {}

    /** {@code events} of one document, in the same order. */
    public static List<EventMention> complete(List<EventMention> events) {
        List<EventMention> completed = new ArrayList<>();
        for (EventMention event : events) {
            completed.add(isRepeated(event) ? completed(event, events) : event);
        }
        return Collections.unmodifiableList(completed);
    }

    private static boolean isRepeated(EventMention event) {
        boolean isTold = event.type() == EventType.REJECT
                || (event.type() == EventType.REQUEST && event.evidence().rule().contains(NOUN_MARK));
        return isTold && event.regarding().isEmpty();
    }

    private static EventMention completed(EventMention event, List<EventMention> events) {
        if (event.type() == EventType.REJECT) {
            return full(
                            events,
                            other -> other.type() == EventType.REQUEST
                                    && Happenings.isBetween(event, other.target(), other.source()))
                    .map(request -> event.through(event.intermediary(), others(request.regarding(), event)))
                    .orElse(event);
        }
        return full(
                        events,
                        other -> other.type() == EventType.REQUEST
                                && Happenings.isBetween(event, other.source(), other.target()))
                .map(request -> event.through(
                        event.intermediary().isEmpty() ? request.intermediary() : event.intermediary(),
                        others(request.regarding(), event)))
                .orElse(event);
    }

    /** The first request with a third party. */
    private static Optional<EventMention> full(List<EventMention> events, Predicate<EventMention> fits) {
        return events.stream()
                .filter(other -> !other.regarding().isEmpty() && fits.test(other))
                .findFirst();
    }

    private static List<Mention> others(List<Mention> third, EventMention event) {
        return third.stream()
                .filter(mention -> Collections.disjoint(mention.codes(), Happenings.codes(event.source()))
                        && Collections.disjoint(mention.codes(), Happenings.codes(event.target())))
                .toList();
    }
}
