package org.demarche.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.statement.Statement;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.demarche.time.TimeExpression;
import org.demarche.time.When;

/**
 * Dates acts whose own sentence has no date by what the document says elsewhere: what was asked, refused or promised when two
 * parties met, other mentions of the happening, what else somebody said on the occasion, the body for a headline, and the day
 * of publication for what its issuer does by publishing.
 */
public final class Dating {
    /** Done by saying something, thus when it is said. */
    private static final Set<EventType> DONE_BY_SAYING = Set.of(
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.REQUEST,
            EventType.AGREE,
            EventType.REJECT,
            EventType.THREATEN);

    private static final String NOUN_MARK = ".n.";
    /** A report tells a meeting and what was said in it within so many sentences. */
    private static final int MEETING_SENTENCES = 10;
    /** What somebody said on an occasion is told together. */
    private static final int OCCASION_SENTENCES = 4;
    /** The account of a meeting begins with it. */
    private static final int READOUT_SENTENCES = 4;
    /** A date further back is that of an older story. */
    private static final int OCCASION_DAYS = 10;

    private final Document document;
    private final Mentions mentions;
    private final List<Occasion> speeches;
    private final List<EventMention> events;

    private Dating(Document document, Mentions mentions, List<Occasion> speeches, List<EventMention> events) {
        this.document = document;
        this.mentions = mentions;
        this.speeches = speeches;
        this.events = new ArrayList<>(events);
    }

    /**
     * {@code events} of {@code document} with their dates as far as it gives them, in the same order.
     *
     * @param mentions the actors in it
     * @param times the dates in it
     * @param statements who says what in it
     */
    public static List<EventMention> complete(
            Document document,
            Mentions mentions,
            List<TimeExpression> times,
            List<Statement> statements,
            List<EventMention> events) {
        Dating dating = new Dating(document, mentions, speeches(statements, times), events);
        dating.fill(dating::meeting);
        dating.fill(dating::otherMention);
        dating.fill(dating::occasion);
        dating.fill(dating::programme);
        dating.fill(dating::publication);
        dating.fill(dating::otherMention);
        dating.fill(dating::body);
        return Collections.unmodifiableList(dating.events);
    }

    private void fill(Function<EventMention, Optional<When>> source) {
        List<EventMention> filled = new ArrayList<>();
        for (EventMention event : events) {
            filled.add(
                    isDated(event)
                            ? event
                            : source.apply(event).map(event::dated).orElse(event));
        }
        events.clear();
        events.addAll(filled);
    }

    private static boolean isDated(EventMention event) {
        return !event.when().iso().isEmpty();
    }

    private Optional<When> nearest(EventMention event, int sentences, Predicate<EventMention> fits) {
        return events.stream()
                .filter(other -> isDated(other) && distance(event, other) <= sentences && fits.test(other))
                .min(Comparator.comparingInt(other -> distance(event, other)))
                .map(EventMention::when);
    }

    private static int distance(EventMention event, EventMention other) {
        return Math.abs(event.evidence().sentence() - other.evidence().sentence());
    }

    /** "A delegation came last week … he refused its request": when two met is when they spoke. */
    private Optional<When> meeting(EventMention event) {
        boolean maySpeak = DONE_BY_SAYING.contains(event.type()) && event.modality() == Modality.ASSERTED;
        if (!maySpeak || event.source().isEmpty() || kind(event) == Sentence.Kind.HEADLINE) {
            return Optional.empty();
        }
        return nearest(
                event,
                MEETING_SENTENCES,
                other -> other.type() == EventType.CONSULT
                        && other.modality() == Modality.ASSERTED
                        // what is said in a statement now isn't said on a visit of long ago
                        && (!isIssuers(event) || isRecent(other.when()))
                        && (Happenings.isBetween(event, other.source(), other.target())
                                || Happenings.isBetween(event, other.target(), other.source())));
    }

    /** A plan's date is not that of what is going on already. */
    private Optional<When> otherMention(EventMention event) {
        return nearest(
                event,
                Integer.MAX_VALUE,
                other -> Happenings.isSame(event, other)
                        && (event.modality() == Modality.FUTURE) == (other.modality() == Modality.FUTURE));
    }

    /** "said on Monday that … He also demanded": one speech. */
    private Optional<When> occasion(EventMention event) {
        if (!DONE_BY_SAYING.contains(event.type())
                || event.modality() != Modality.ASSERTED
                || event.evidence().rule().contains(NOUN_MARK)) {
            return Optional.empty();
        }
        Stream<Occasion> acts = events.stream()
                .filter(other -> DONE_BY_SAYING.contains(other.type()) || other.type() == EventType.CONCEDE)
                .map(other -> new Occasion(other.evidence().sentence(), other.source(), other.when()));
        return Stream.concat(acts, speeches.stream())
                .filter(occasion -> occasion.sentence() <= event.evidence().sentence()
                        && event.evidence().sentence() - occasion.sentence() <= OCCASION_SENTENCES
                        && isRecent(occasion.when())
                        && occasion.isOf(event.source()))
                .max(Comparator.comparingInt(Occasion::sentence))
                .map(Occasion::when);
    }

    /** Somebody's speaking at a time. */
    private record Occasion(int sentence, List<Mention> speakers, When when) {
        boolean isOf(List<Mention> others) {
            return !Collections.disjoint(Happenings.codes(speakers), Happenings.codes(others))
                    && Happenings.maySpeakOf(speakers, others);
        }
    }

    /** "On Wednesday, the government said …": the statements whose own words have a day. */
    private static List<Occasion> speeches(List<Statement> statements, List<TimeExpression> times) {
        List<Occasion> speeches = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Mention> speaker = statement.source().flatMap(Attribution::who);
            for (TimeExpression time : times) {
                if (speaker.isPresent()
                        && time.sentence() == statement.sentence()
                        && !statement.content().overlaps(time.span())) {
                    speeches.add(new Occasion(time.sentence(), List.of(speaker.get()), time.when()));
                }
            }
        }
        return speeches;
    }

    /** "will travel on July 24-26 … will also consult with": what is planned for a journey. */
    private Optional<When> programme(EventMention event) {
        return event.modality() != Modality.FUTURE
                ? Optional.empty()
                : nearest(
                        event,
                        MEETING_SENTENCES,
                        other -> other.type() == EventType.CONSULT
                                && other.modality() == Modality.FUTURE
                                && sharesSource(event, other)
                                && Happenings.maySpeakOf(event.source(), other.source()));
    }

    private boolean isRecent(When when) {
        return when instanceof When.Day day
                && published()
                        .map(published -> Math.abs(ChronoUnit.DAYS.between(day.date(), published)) <= OCCASION_DAYS)
                        .orElse(true);
    }

    private Optional<LocalDate> published() {
        return document.article().metadata().published();
    }

    /** What a government says and promises in its own statement, it says by it; and it gives an account of a meeting at once. */
    private Optional<When> publication(EventMention event) {
        boolean isSaid = DONE_BY_SAYING.contains(event.type()) && event.modality() == Modality.ASSERTED;
        boolean isReadout = event.type() == EventType.CONSULT
                && event.modality() == Modality.ASSERTED
                && event.evidence().sentence() <= READOUT_SENTENCES;
        boolean isOwn = (isSaid || isReadout || event.modality() == Modality.FUTURE)
                && isIssuers(event)
                && event.attribution().isEmpty();
        return published().filter(day -> isOwn).map(When.Day::new);
    }

    private boolean isIssuers(EventMention event) {
        return mentions.issuer()
                .map(issuer -> !Collections.disjoint(issuer.codes(), Happenings.codes(event.source())))
                .orElse(false);
    }

    /** A headline tells what the body dates: the same kind of act by the same. */
    private Optional<When> body(EventMention event) {
        if (kind(event) != Sentence.Kind.HEADLINE || event.modality() == Modality.DENIED) {
            return Optional.empty();
        }
        List<EventMention> dated = events.stream()
                .filter(other -> isDated(other) && kind(other) == Sentence.Kind.BODY)
                .filter(other -> other.modality() == event.modality())
                .toList();
        return dated.stream()
                .filter(other -> other.type() == event.type() && sharesSource(event, other))
                .findFirst()
                .map(EventMention::when);
    }

    private static boolean sharesSource(EventMention event, EventMention other) {
        return !Collections.disjoint(Happenings.codes(event.source()), Happenings.codes(other.source()));
    }

    private Sentence.Kind kind(EventMention event) {
        return document.sentences().get(event.evidence().sentence()).kind();
    }
}
