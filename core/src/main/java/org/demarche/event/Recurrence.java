package org.demarche.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
public final class Recurrence {
    private static final Set<EventType> WITHOUT_TARGET = Set.of(EventType.MOBILIZE, EventType.RETREAT);
    private static final Set<EventType> WITHOUT_SOURCE = Set.of(EventType.ASSAULT);
    private static final String VERB_MARK = ".v.";

    private Recurrence() {}

    /** The events of one document with what they lack, in the same order; without those that lack a party for good. */
    public static List<EventMention> complete(List<EventMention> events) {
        List<EventMention> completed = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventMention event = events.get(i);
            if (!isComplete(event)) {
                EventMention incomplete = event;
                event = other(event, events, completed, i)
                        .map(other -> filled(incomplete, other))
                        .or(() -> complement(incomplete, events).map(other -> filled(incomplete, other)))
                        .filter(whole -> Collections.disjoint(codes(whole.source()), codes(whole.target())))
                        .orElse(incomplete);
            }
            if (isComplete(event)
                    || (WITHOUT_TARGET.contains(event.type()) && isCoded(event.source()))
                    || isSuffered(event)) {
                completed.add(event);
            }
        }
        return completed;
    }

    /** "Navalny was poisoned": what was done to somebody named has happened, whoever did it. */
    private static boolean isSuffered(EventMention event) {
        return WITHOUT_SOURCE.contains(event.type())
                && event.evidence().rule().contains(VERB_MARK)
                && event.source().isEmpty()
                && event.target().stream()
                        .anyMatch(mention -> mention.isCoded() && mention.form() != Mention.Form.PLACE);
    }

    /** "A base in Wardak was attacked … the Taliban claimed the attack": two mentions that each lack what the other has. */
    private static Optional<EventMention> complement(EventMention event, List<EventMention> events) {
        boolean lacksSource = event.source().isEmpty();
        boolean lacksTarget = event.target().isEmpty();
        if (event.type() != EventType.ASSAULT || lacksSource == lacksTarget) {
            return Optional.empty();
        }
        return events.stream()
                .filter(other -> other.type() == event.type())
                .filter(other -> lacksSource
                        ? isCoded(other.source()) && other.target().isEmpty()
                        : other.source().isEmpty() && isCoded(other.target()))
                .min(Comparator.comparingInt(other ->
                        Math.abs(other.evidence().sentence() - event.evidence().sentence())));
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
        return before.stream()
                .filter(fits)
                .reduce((first, second) -> second)
                .or(() -> events.stream().skip(index + 1L).filter(fits).findFirst());
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
