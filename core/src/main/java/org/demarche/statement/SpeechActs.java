package org.demarche.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.event.EventType;
import org.demarche.event.Evidence;
import org.demarche.event.Modality;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;
import org.demarche.time.When;

/**
 * Acts that lie in saying something: whoever says that another attacked accuses it, whoever says that another must withdraw
 * demands it, and what is called unacceptable without saying by whom is so by the speaker.
 */
public final class SpeechActs {
    private static final Set<EventType> HOSTILE = Set.of(EventType.ASSAULT, EventType.COERCE);
    private static final Set<EventType> EVALUATIVE = Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REQUEST);
    private static final Set<String> DEMAND_VERBS = Set.copyOf(Resources.entries("demand-verbs.txt"));
    private static final Set<String> DEMAND_ADJECTIVES = Set.copyOf(Resources.entries("demand-adjectives.txt"));
    private static final String ALLEGATION_RULE = "accuse.said";
    private static final String DEMAND_RULE = "request.must";

    private static final Evaluations EVALUATIONS = new Evaluations();

    private SpeechActs() {}

    /** {@code events} with speakers as the sources of evaluations, and with the accusations and demands that statements are. */
    public static List<EventMention> complete(
            List<EventMention> events, List<Parse> parses, Mentions mentions, List<Statement> statements) {
        List<EventMention> all = new ArrayList<>();
        for (EventMention event : events) {
            all.add(evaluated(event, mentions));
            allegation(event).ifPresent(all::add);
        }
        for (Parse parse : parses) {
            all.addAll(demands(parse, mentions, statements));
        }
        all.addAll(EVALUATIONS.find(all, parses, mentions, statements));
        all.sort(Comparator.comparing((EventMention event) -> event.evidence().trigger())
                .thenComparing(event -> event.evidence().rule()));
        return Collections.unmodifiableList(all);
    }

    private static EventMention evaluated(EventMention event, Mentions mentions) {
        if (!EVALUATIVE.contains(event.type())
                || !event.source().isEmpty()
                || event.target().isEmpty()) {
            return event;
        }
        Optional<Mention> speaker = event.attribution().isEmpty()
                ? mentions.issuer()
                : event.attribution().get(0).who();
        return speaker.filter(who -> isOther(who, event.target()))
                .map(who -> event.between(List.of(who), event.target())
                        .attributedTo(event.attribution().stream().skip(1).toList()))
                .orElse(event);
    }

    private static boolean isOther(Mention speaker, List<Mention> others) {
        return speaker.isCoded()
                && others.stream().anyMatch(Mention::isCoded)
                && others.stream().noneMatch(other -> other.codes().stream().anyMatch(speaker.codes()::contains));
    }

    /** Only what is told as an act is alleged by telling it; an event noun may be known to all. */
    private static Optional<EventMention> allegation(EventMention event) {
        boolean isAlleged = event.evidence().rule().contains(".v.")
                && HOSTILE.contains(event.type())
                && (event.modality() == Modality.ASSERTED || event.modality() == Modality.POSSIBLE)
                && !event.attribution().isEmpty();
        if (!isAlleged) {
            return Optional.empty();
        }
        Attribution said = event.attribution().get(0);
        return said.who()
                .filter(who -> said.kind() != Attribution.Kind.PRESS && isOther(who, event.source()))
                .map(who -> act(
                        EventType.ACCUSE,
                        who,
                        event.source(),
                        event.attribution().subList(1, event.attribution().size()),
                        new Evidence(
                                event.evidence().sentence(),
                                event.evidence().span(),
                                event.evidence().trigger(),
                                ALLEGATION_RULE)));
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

    private static List<EventMention> demands(Parse parse, Mentions mentions, List<Statement> statements) {
        List<EventMention> demands = new ArrayList<>();
        for (Token token : parse.tokens()) {
            if (DEMAND_VERBS.contains(token.lemma()) || DEMAND_ADJECTIVES.contains(token.lemma())) {
                demanded(parse, token).ifPresent(verb -> parse.children(verb, "nsubj").stream()
                        .flatMap(subject -> subjects(parse, mentions, subject).stream())
                        .findFirst()
                        .flatMap(first -> demand(parse, mentions, statements, token, verb))
                        .ifPresent(demands::add));
            }
        }
        return demands;
    }

    /** "must withdraw": the verb that the auxiliary hangs on; "has to withdraw": "has" itself. */
    private static Optional<Token> demanded(Parse parse, Token token) {
        if (token.is("aux") && token.tag().equals("MD")) {
            return parse.head(token);
        }
        if (DEMAND_ADJECTIVES.contains(token.lemma())) {
            return demandedBy(parse, token);
        }
        boolean hasInfinitive = parse.children(token, "xcomp").stream()
                .anyMatch(complement -> complement.tag().equals("VB"));
        return token.isVerb() && !token.is("aux") && hasInfinitive ? Optional.of(token) : Optional.empty();
    }

    /** "it is essential that Russia withdraw": the clause hangs on the adjective, or on "is" beside it. */
    private static Optional<Token> demandedBy(Parse parse, Token adjective) {
        return Stream.concat(
                        parse.children(adjective).stream(),
                        parse.head(adjective).filter(verb -> adjective.is("xcomp")).stream()
                                .flatMap(verb -> parse.children(verb).stream()))
                .filter(clause -> clause.is("ccomp") || clause.is("csubj"))
                .findFirst();
    }

    private static List<Mention> subjects(Parse parse, Mentions mentions, Token subject) {
        List<Mention> found = new ArrayList<>();
        mentions.at(parse.sentence().number(), subject).filter(Mention::isCoded).ifPresent(found::add);
        for (Token conjunct : parse.children(subject, "conj")) {
            mentions.at(parse.sentence().number(), conjunct)
                    .filter(Mention::isCoded)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<EventMention> demand(
            Parse parse, Mentions mentions, List<Statement> statements, Token modal, Token verb) {
        List<Mention> target = parse.children(verb, "nsubj").stream()
                .flatMap(subject -> subjects(parse, mentions, subject).stream())
                .toList();
        List<Attribution> sources = EventSources.said(verb.span(), statements);
        Optional<Mention> speaker =
                sources.isEmpty() ? mentions.issuer() : sources.get(0).who();
        Span span = verb.span().cover(modal.span()).cover(target.get(0).span());
        return speaker.filter(who -> isOther(who, target))
                .map(who -> act(
                        EventType.REQUEST,
                        who,
                        target,
                        sources.stream().skip(1).toList(),
                        new Evidence(parse.sentence().number(), span, verb.span(), DEMAND_RULE)));
    }
}
