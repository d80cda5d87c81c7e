package org.demarche.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.actor.ActorId;
import org.demarche.actor.Mention;
import org.demarche.actor.Resolution;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.lexicon.Resources;
import org.demarche.text.Document;
import org.demarche.text.Span;

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

    /** As {@link #isSame(EventMention, EventMention)}, and neither is told as another act than the one before. */
    private static boolean isSame(EventMention event, EventMention other, Document document) {
        return isAnother(event, document) == isAnother(other, document) && isSame(event, other);
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

    /** Whether the words say that it is another act than the one told before: "a similar request". */
    private static boolean isAnother(EventMention event, Document document) {
        Span trigger = event.evidence().trigger();
        int begin = Math.max(0, trigger.start() - LONGEST_MODIFIERS);
        String[] before = WORD_ENDS.split(
                document.text().substring(begin, trigger.start()).strip(), -1);
        for (int i = Math.max(0, before.length - MODIFIERS); i < before.length; i++) {
            if (OTHER.contains(before[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
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
