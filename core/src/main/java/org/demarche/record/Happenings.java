package org.demarche.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.lexicon.Resources;
import org.demarche.text.Document;
import org.demarche.text.Span;
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

    private static final Set<String> OTHER = Set.copyOf(Resources.entries("record/other-happening.txt"));
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}-]+");
    private static final int MODIFIERS = 2;
    private static final int LONGEST_MODIFIERS = 40;

    private Happenings() {}

    /**
     * For each of {@code events} of {@code document}, in their order, the number of the happening that it tells, counted from 0 in the order of
     * first mention.
     */
    public static List<Integer> number(List<EventMention> events, Document document) {
        List<List<EventMention>> happenings = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (EventMention event : events) {
            int number = 0;
            while (number < happenings.size()
                    && !happenings.get(number).stream().allMatch(other -> isSame(event, other, document))) {
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
    private static boolean isSame(EventMention event, EventMention other, Document document) {
        return event.type() == other.type()
                && isAnother(event, document) == isAnother(other, document)
                && (event.modality() == Modality.DENIED) == (other.modality() == Modality.DENIED)
                && (isBetween(event, other.source(), other.target())
                        || (event.type().isSymmetric() && isBetween(event, other.target(), other.source())))
                && agrees(event.when(), other.when());
    }

    /** Whether the words say that it is another act than the one told before: "a similar request". */
    private static boolean isAnother(EventMention event, Document document) {
        Span trigger = event.evidence().trigger();
        int begin = Math.max(0, trigger.start() - LONGEST_MODIFIERS);
        String[] before = WORD_ENDS.split(
                document.text().substring(begin, trigger.start()).strip());
        for (int i = Math.max(0, before.length - MODIFIERS); i < before.length; i++) {
            if (OTHER.contains(before[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
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
     * @param document the text that tells them
     */
    public static List<EventMention> date(List<EventMention> events, Mentions mentions, Document document) {
        List<Integer> numbers = number(events, document);
        Optional<LocalDate> published = document.article().metadata().published();
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
