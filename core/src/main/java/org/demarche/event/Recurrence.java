package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;

/**
 * Acts that are told again without their parties: "the attack killed dozens" after "the Taliban attacked a base". What one
 * mention lacks is taken from another of the same type that doesn't disagree: the last one before it, else the first after.
 * Mentions that stay without a source or a target are given up, unless their type needs no target.
 */
final class Recurrence {
    private static final Set<EventType> WITHOUT_TARGET = Set.of(EventType.MOBILIZE);

    private Recurrence() {}

    static List<EventMention> complete(List<EventMention> events) {
        List<EventMention> completed = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventMention event = events.get(i);
            if (!isComplete(event)) {
                Optional<EventMention> other = other(event, events, completed, i);
                event = other.isPresent() ? filled(event, other.get()) : event;
            }
            if (isComplete(event) || (WITHOUT_TARGET.contains(event.type()) && isCoded(event.source()))) {
                completed.add(event);
            }
        }
        return completed;
    }

    private static boolean isComplete(EventMention event) {
        return !event.source().isEmpty()
                && !event.target().isEmpty()
                && (isCoded(event.source()) || isCoded(event.target()));
    }

    private static boolean isCoded(List<Mention> mentions) {
        return mentions.stream().anyMatch(Mention::isCoded);
    }

    private static Optional<EventMention> other(
            EventMention event, List<EventMention> events, List<EventMention> before, int index) {
        Predicate<EventMention> fits = candidate -> isComplete(candidate)
                && candidate.type() == event.type()
                && agrees(event.source(), candidate.source())
                && agrees(event.target(), candidate.target())
                && (!event.source().isEmpty() || !event.target().isEmpty() || isSameWord(event, candidate));
        return before.stream().filter(fits).reduce((first, second) -> second).or(() -> events.stream()
                .skip(index + 1L)
                .filter(fits)
                .findFirst());
    }

    private static boolean isSameWord(EventMention event, EventMention other) {
        return event.evidence().rule().equals(other.evidence().rule());
    }

    /** Whether the sides can be the same: one is unknown, or they share a code. */
    private static boolean agrees(List<Mention> side, List<Mention> other) {
        return side.isEmpty() || !isCoded(side) || codes(side).stream().anyMatch(codes(other)::contains);
    }

    private static Set<String> codes(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.codes().stream()).collect(Collectors.toSet());
    }

    private static EventMention filled(EventMention event, EventMention other) {
        return event.between(
                event.source().isEmpty() ? other.source() : event.source(),
                event.target().isEmpty() ? other.target() : event.target());
    }
}
