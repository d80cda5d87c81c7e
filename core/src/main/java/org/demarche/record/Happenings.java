package org.demarche.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.actor.ActorId;
import org.demarche.actor.Mention;
import org.demarche.actor.Resolution;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Modality;

/** Finds which mentions of a document tell the same happening. */
public final class Happenings {
    /** What a minister says, the president hasn't said; whichever base is bombed, the state is. */
    private static final Set<EventType> DONE_IN_PERSON = Set.of(
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.AGREE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.CONSULT);

    private Happenings() {}

    /**
     * For each of {@code events}, in their order, the number of the happening that it tells, counted from 0 in the order of
     * first mention.
     */
    public static List<Integer> number(List<EventMention> events) {
        List<List<EventMention>> happenings = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (EventMention event : events) {
            int number = 0;
            while (number < happenings.size()
                    && !happenings.get(number).stream().allMatch(other -> isSame(event, other))) {
                number++;
            }
            if (number == happenings.size()) {
                happenings.add(new ArrayList<>());
            }
            happenings.get(number).add(event);
            numbers.add(number);
        }
        return numbers;
    }

    /**
     * Whether both can tell the same happening: the same type between the same parties, with nothing said of people and dates
     * that can't both be true.
     */
    static boolean isSame(EventMention event, EventMention other) {
        return event.type() == other.type()
                && (event.modality() == Modality.DENIED) == (other.modality() == Modality.DENIED)
                && (isBetween(event, other.source(), other.target())
                        || (event.type().isSymmetric() && isBetween(event, other.target(), other.source())))
                && event.when().agreesWith(other.when());
    }

    /** Whether {@code event} is done by {@code source} toward {@code target}. */
    static boolean isBetween(EventMention event, List<Mention> source, List<Mention> target) {
        boolean mayBeSame = !DONE_IN_PERSON.contains(event.type())
                || (maySpeakOf(event.source(), source) && maySpeakOf(event.target(), target));
        return mayBeSame && shares(event.source(), source) && shares(event.target(), target);
    }

    private static boolean shares(List<Mention> one, List<Mention> other) {
        return (one.isEmpty() && other.isEmpty()) || !Collections.disjoint(codes(one), codes(other));
    }

    /** The ministers of a state are not each other, though each is its government. */
    static boolean maySpeakOf(List<Mention> one, List<Mention> other) {
        Optional<Set<ActorId>> people = people(one);
        Optional<Set<ActorId>> others = people(other);
        return people.isEmpty() || others.isEmpty() || !Collections.disjoint(people.get(), others.get());
    }

    /** Who is meant, if that is somebody in particular. */
    private static Optional<Set<ActorId>> people(List<Mention> mentions) {
        Set<ActorId> ids = new TreeSet<>();
        for (Mention mention : mentions) {
            if (!(mention.resolution() instanceof Resolution.Known known)
                    || known.actor().isGovernment()) {
                return Optional.empty();
            }
            ids.add(known.actor());
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
    }

    static Set<String> codes(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.codes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
