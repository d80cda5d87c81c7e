package org.demarche.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.time.When;

/** Finds which mentions of a document tell the same happening. */
public final class Happenings {
    /** What is done by publishing a statement is done on its day. */
    private static final Set<EventType> DONE_BY_SAYING = Set.of(
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.AGREE,
            EventType.REJECT,
            EventType.THREATEN);

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

    /** The same type between the same parties, with nothing said of the dates that can't both be true. */
    private static boolean isSame(EventMention event, EventMention other) {
        return event.type() == other.type()
                && (event.modality() == Modality.DENIED) == (other.modality() == Modality.DENIED)
                && (isBetween(event, other.source(), other.target())
                        || (event.type().isSymmetric() && isBetween(event, other.target(), other.source())))
                && agrees(event.when(), other.when());
    }

    private static boolean isBetween(EventMention event, List<Mention> source, List<Mention> target) {
        return shares(event.source(), source) && shares(event.target(), target);
    }

    private static boolean shares(List<Mention> one, List<Mention> other) {
        return (one.isEmpty() && other.isEmpty()) || !Collections.disjoint(codes(one), codes(other));
    }

    private static Set<String> codes(List<Mention> mentions) {
        Set<String> codes = new TreeSet<>();
        mentions.forEach(mention -> codes.addAll(mention.codes()));
        return codes;
    }

    private static boolean agrees(When one, When other) {
        return one.iso().isEmpty() || other.iso().isEmpty() || one.equals(other);
    }

    /**
     * {@code events} with dates for those whose own sentence has none: that of another mention of the happening, or the
     * publication's for what its issuer does by publishing it.
     *
     * @param published the day of publication
     */
    public static List<EventMention> date(List<EventMention> events, Mentions mentions, Optional<LocalDate> published) {
        List<Integer> numbers = number(events);
        List<EventMention> dated = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventMention event = events.get(i);
            if (event.when().iso().isEmpty()) {
                When when = elsewhere(events, numbers, i)
                        .or(() -> published
                                .filter(day -> isDoneByPublishing(event, mentions))
                                .map(When.Day::new))
                        .orElse(event.when());
                dated.add(event.dated(when));
            } else {
                dated.add(event);
            }
        }
        return dated;
    }

    private static Optional<When> elsewhere(List<EventMention> events, List<Integer> numbers, int index) {
        for (int i = 0; i < events.size(); i++) {
            if (numbers.get(i).equals(numbers.get(index))
                    && !events.get(i).when().iso().isEmpty()) {
                return Optional.of(events.get(i).when());
            }
        }
        return Optional.empty();
    }

    private static boolean isDoneByPublishing(EventMention event, Mentions mentions) {
        return DONE_BY_SAYING.contains(event.type())
                && event.modality() == Modality.ASSERTED
                && event.attribution().isEmpty()
                && mentions.issuer()
                        .map(issuer -> !Collections.disjoint(issuer.codes(), codes(event.source())))
                        .orElse(false);
    }
}
