package org.demarche.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Modality;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * Acts that are no more than telling somebody something ("Iran told Iraq that it would wait"), or than denying it. Where what
 * is told is itself an act between the two ("told Iraq that it must wait"), or an act denied, that act is meant; where both
 * are of one side, or nobody known is told, there is none.
 */
final class Tellings {
    private static final String ORGANISATION_SECTOR = "IGO";
    private static final String DENY = "deny";
    private static final Set<EventType> SHARPER = Set.of(
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AGREE,
            EventType.CONCEDE);

    private static final ReportingWords REPORTING = ReportingWords.read();

    private Tellings() {}

    /** {@code events} without mere tellings that another of them tells better, or that are none. */
    static List<EventMention> settled(List<EventMention> events, Map<Integer, Parse> sentences) {
        Map<Integer, List<EventMention>> bySentence = SpeechActs.bySentence(events);
        return events.stream()
                .filter(event -> {
                    int sentence = event.evidence().sentence();
                    Optional<Parse> parse = Optional.ofNullable(sentences.get(sentence));
                    List<EventMention> beside = bySentence.getOrDefault(sentence, List.of());
                    if (isDenial(event, parse)) {
                        return beside.stream().noneMatch(other -> isDeniedBy(other, event));
                    }
                    return verbs(event, parse).findAny().isEmpty()
                            || ((isBetweenTwo(event) || !hasClause(event, parse))
                                    && beside.stream().noneMatch(other -> isSharper(other, event)));
                })
                .toList();
    }

    private static boolean isDenial(EventMention event, Optional<Parse> parse) {
        return event.type() == EventType.REJECT
                && parse.stream()
                        .flatMap(found -> found.within(event.evidence().trigger()).stream())
                        .anyMatch(verb -> REPORTING
                                .of(verb)
                                .filter(word -> word.kind().equals(DENY))
                                .isPresent());
    }

    /** "denied allegations that it had attacked Iraq" is the attack denied. */
    private static boolean isDeniedBy(EventMention other, EventMention denial) {
        return other.modality() == Modality.DENIED
                && other.evidence().isByVerb()
                && Mentions.share(other.source(), denial.source());
    }

    /** The word of {@code event} where that is a verb of telling. */
    private static Stream<Token> verbs(EventMention event, Optional<Parse> parse) {
        boolean isTalk = event.type() == EventType.CONSULT && event.evidence().isByVerb();
        return parse.stream()
                .filter(found -> isTalk)
                .flatMap(found -> found.within(event.evidence().trigger()).stream())
                .filter(Token::isVerb)
                .filter(verb -> REPORTING
                        .of(verb)
                        .filter(word -> word.isUttered() && word.takes("clause"))
                        .isPresent());
    }

    /** "told the people that …", unlike "briefed Congress", is speech to the public where both are of one state. */
    private static boolean hasClause(EventMention event, Optional<Parse> parse) {
        return verbs(event, parse).anyMatch(verb -> parse.stream()
                .anyMatch(found -> !found.children(verb, "ccomp").isEmpty()));
    }

    private static boolean isBetweenTwo(EventMention event) {
        return event.target().isEmpty()
                || event.source().isEmpty()
                || event.target().stream()
                        .filter(Mention::isCoded)
                        .anyMatch(told -> told.sector().equals(ORGANISATION_SECTOR)
                                || event.source().stream().allMatch(teller -> told.isOtherThan(teller)));
    }

    private static boolean isSharper(EventMention other, EventMention telling) {
        return SHARPER.contains(other.type())
                && Mentions.share(other.source(), telling.source())
                && Mentions.share(other.target(), telling.target());
    }
}
