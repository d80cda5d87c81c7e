package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Attribution;
import org.demarche.event.Clauses;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Evidence;
import org.demarche.event.Modality;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;
import org.demarche.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Acts that lie in saying something: whoever says that another attacked accuses it, whoever says that another must withdraw
 * demands it, and what is called unacceptable without saying by whom is so by the speaker.
 */
public final class SpeechActs {
    private static final Set<EventType> HOSTILE = Set.of(EventType.ASSAULT, EventType.COERCE);
    /** Help that is held against whoever gives it to an armed group. */
    private static final Set<EventType> ABETTING = Set.of(EventType.AID, EventType.SUPPORT, EventType.AGREE);

    private static final Set<EventType> SPOKEN =
            Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REQUEST, EventType.THREATEN);
    /** How many characters may stand between an accusation's words and who says them, to be cited together. */
    private static final int LONGEST_GAP = 60;

    private static final String ALLEGATION_RULE = "accuse.said";
    private static final String REBEL_SECTOR = "REB";

    private static final Comparator<EventMention> ORDER = Comparator.comparing(
                    (EventMention event) -> event.evidence().trigger())
            .thenComparing(event -> event.evidence().rule());
    private static final Evaluations EVALUATIONS = new Evaluations();

    private SpeechActs() {}

    /** {@code events} with speakers as the sources of evaluations, and with the accusations and demands that statements are. */
    public static List<EventMention> complete(
            List<EventMention> events, List<Parse> parses, Mentions mentions, List<Statement> statements) {
        Map<Integer, Parse> sentences = parses.stream()
                .collect(Collectors.toMap(parse -> parse.sentence().number(), parse -> parse));
        List<EventMention> all = new ArrayList<>();
        for (EventMention event : events) {
            Parse parse = sentences.get(event.evidence().sentence());
            all.add(parse == null ? event : spoken(event, parse, mentions));
            allegation(event)
                    .filter(act -> !isMereAim(event, parse) && !isAside(event, parse))
                    .ifPresent(all::add);
        }
        for (Parse parse : parses) {
            Demands demands = new Demands(parse, mentions, statements);
            for (EventMention demand : demands.find()) {
                all.removeIf(event -> demands.isContent(event, demand));
                all.add(demand);
            }
        }
        all.sort(ORDER);
        all.addAll(EVALUATIONS.find(bySentence(all), parses, mentions, statements));
        all.sort(ORDER);
        return Tellings.settled(withoutRepeats(all, sentences), sentences);
    }

    /** "hold Russia accountable": verb and adjective tell one act. */
    private static List<EventMention> withoutRepeats(List<EventMention> events, Map<Integer, Parse> sentences) {
        Map<Integer, List<EventMention>> bySentence = bySentence(events);
        return events.stream()
                .filter(event -> {
                    int sentence = event.evidence().sentence();
                    Parse parse = sentences.get(sentence);
                    return parse == null
                            || bySentence.getOrDefault(sentence, List.of()).stream()
                                    .noneMatch(other ->
                                            isRepeat(event, other, parse) || isJudgedAndTold(event, other, parse));
                })
                .toList();
    }

    static Map<Integer, List<EventMention>> bySentence(List<EventMention> events) {
        return events.stream()
                .collect(Collectors.groupingBy(event -> event.evidence().sentence()));
    }

    private static boolean isRepeat(EventMention event, EventMention other, Parse parse) {
        boolean isSame = event.type() == other.type()
                && !other.target().isEmpty()
                && codes(event.target()).equals(codes(other.target()));
        return isSame
                && parse.within(event.evidence().trigger()).stream()
                        .filter(word -> word.is("xcomp")
                                || word.is("ccomp")
                                || word.is("csubj")
                                || word.is("amod")
                                || word.is("acl"))
                        .flatMap(word -> Stream.concat(
                                parse.head(word).stream(), parse.head(word).flatMap(parse::head).stream()))
                        .anyMatch(above -> above.span().equals(other.evidence().trigger()));
    }

    /** "It is unacceptable that Iran has seized a ship": to judge it and to say it is one accusation. */
    private static boolean isJudgedAndTold(EventMention event, EventMention other, Parse parse) {
        return event.type() == EventType.ACCUSE
                && other.evidence().rule().equals(ALLEGATION_RULE)
                && !event.evidence().rule().equals(ALLEGATION_RULE)
                && event.target().stream().noneMatch(target -> isOther(target, other.target()))
                && parse.within(other.evidence().trigger()).stream()
                        .anyMatch(told -> parse.within(event.evidence().trigger()).stream()
                                .anyMatch(judging -> parse.isBelow(told, judging)));
    }

    /** For whom those of one side act, in their order. */
    static List<String> codes(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.codes().stream()).toList();
    }

    /** "Any attack would meet a firm response": who says so is the source, unless the words name another. */
    private static EventMention spoken(EventMention event, Parse parse, Mentions mentions) {
        if (!(SPOKEN.contains(event.type()) || isTold(event, parse))
                || !event.source().isEmpty()
                || event.target().isEmpty()
                || isMerelyNamed(event, parse)
                || hasOtherSubject(event, parse)) {
            return event;
        }
        Optional<Mention> speaker = event.attribution().isEmpty()
                ? mentions.issuer()
                : event.attribution().get(0).who();
        return speaker.filter(who -> isOther(who, event.target()))
                .map(who -> uttered(event)
                        .between(List.of(who), event.target())
                        .attributedTo(event.attribution().stream().skip(1).toList()))
                .orElse(event);
    }

    /** "welcomes calls for talks": who calls isn't said; "the spill was Iran's fault" says it of Iran. */
    private static boolean isMerelyNamed(EventMention event, Parse parse) {
        return parse.within(event.evidence().trigger()).stream()
                .anyMatch(word -> word.isNoun() && parse.children(word, "cop").isEmpty());
    }

    /** "Officials said that Iran had been told": by those who say so. */
    private static boolean isTold(EventMention event, Parse parse) {
        return event.type() == EventType.CONSULT
                && parse.within(event.evidence().trigger()).stream()
                        .anyMatch(verb -> verb.isVerb()
                                && parse.children(verb, "aux:pass").stream()
                                        .findAny()
                                        .isPresent());
    }

    /** "It would be met with force": the harm is still to come, the threat is made. */
    private static EventMention uttered(EventMention event) {
        boolean isMade = event.type() == EventType.THREATEN && event.modality() != Modality.DENIED;
        return isMade ? event.told(Modality.ASSERTED) : event;
    }

    /** "The resolution demanded access": what somebody unknown does isn't the speaker's. */
    private static boolean hasOtherSubject(EventMention event, Parse parse) {
        Clauses clauses = new Clauses(parse);
        return parse.within(event.evidence().trigger()).stream()
                .filter(Token::isVerb)
                .flatMap(verb -> clauses.subjects(verb).stream())
                .filter(Token::isNoun)
                .anyMatch(subject -> parse.subtree(subject).stream().noneMatch(word -> event.target().stream()
                        .anyMatch(party -> party.sentence() == parse.sentence().number()
                                && party.span().overlaps(word.span()))));
    }

    static boolean isOther(Mention speaker, List<Mention> others) {
        return speaker.isCoded()
                && others.stream().anyMatch(Mention::isCoded)
                && others.stream().filter(Mention::isCoded).allMatch(speaker::isOtherThan);
    }

    /** Only what is told as an act is alleged by telling it; an event noun may be known to all. */
    private static Optional<EventMention> allegation(EventMention event) {
        boolean isWrong = HOSTILE.contains(event.type())
                || (ABETTING.contains(event.type())
                        && event.target().stream()
                                .anyMatch(party -> party.sector().equals(REBEL_SECTOR)));
        boolean isAlleged = isWrong
                && event.evidence().isByVerb()
                && (event.modality() == Modality.ASSERTED || event.modality() == Modality.POSSIBLE)
                && !event.attribution().isEmpty();
        if (!isAlleged) {
            return Optional.empty();
        }
        Attribution said = event.attribution().get(0);
        return said.who()
                .filter(who -> said.kind() != Attribution.Kind.PRESS && isOther(who, event.source()))
                .filter(who -> HOSTILE.contains(event.type()) || isOther(who, event.target()))
                .map(who -> act(
                        EventType.ACCUSE,
                        who,
                        event.source(),
                        event.attribution().subList(1, event.attribution().size()),
                        new Evidence(
                                event.evidence().sentence(),
                                withSpeaker(
                                        event.evidence().span(),
                                        event.evidence().sentence(),
                                        who),
                                event.evidence().trigger(),
                                ALLEGATION_RULE)));
    }

    /** {@code span} with the words for whoever says it, where they stand near by in {@code sentence}. */
    static Span withSpeaker(Span span, int sentence, Mention speaker) {
        int gap = Math.max(
                speaker.span().start() - span.end(),
                span.start() - speaker.span().end());
        return speaker.sentence() == sentence && gap <= LONGEST_GAP ? span.cover(speaker.span()) : span;
    }

    /** "the strait, where both sides have attacked ships": told to say which, not to blame. */
    private static boolean isAside(EventMention event, @Nullable Parse parse) {
        return parse != null
                && parse.within(event.evidence().trigger()).stream()
                        .filter(word -> word.relation().equals("acl:relcl"))
                        .flatMap(word -> parse.head(word).stream())
                        .anyMatch(noun -> event.source().stream()
                                .noneMatch(who ->
                                        who.sentence() == parse.sentence().number()
                                                && who.span().overlaps(noun.span())));
    }

    /** "is entitled to close the border": nobody says that it has. */
    private static boolean isMereAim(EventMention event, @Nullable Parse parse) {
        return parse != null
                && event.modality() == Modality.POSSIBLE
                && parse.within(event.evidence().trigger()).stream()
                        .anyMatch(word -> parse.children(word, "mark").stream()
                                .anyMatch(mark -> mark.tag().equals("TO")));
    }

    static EventMention act(
            EventType type, Mention source, List<Mention> target, List<Attribution> attribution, Evidence evidence) {
        return new EventMention(
                type,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(source),
                target,
                List.of(),
                List.of(),
                Modality.ASSERTED,
                attribution,
                new When.Unknown(),
                Optional.empty(),
                Optional.empty(),
                evidence);
    }
}
