package org.demarche.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.lexicon.Resources;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Sentence;

/**
 * Acts that are told without all their parties: "the attack killed dozens" after "the Taliban attacked a base", "Baghdad
 * declined" after Damascus asked. What a mention lacks is taken from another of the same type that doesn't disagree, else
 * from the last dealing of the party that it names; where a text is about one state alone, that state deals with itself.
 * Mentions that stay without a source or a target are given up, unless their type needs none. One use serves one document.
 */
public final class Recurrence {
    private static final Set<EventType> WITHOUT_TARGET = Set.of(EventType.MOBILIZE, EventType.RETREAT);
    private static final Set<EventType> WITHOUT_SOURCE = Set.of(EventType.ASSAULT);
    /** Moves between two sides, of which a report often names one only. */
    private static final Set<EventType> MOVES = Set.of(
            EventType.AGREE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.ACCUSE,
            EventType.COERCE,
            EventType.SANCTION,
            EventType.AID);

    /** Nobody is taken to be accused or punished because he helped. */
    private static final Set<EventType> HOSTILE = Set.of(EventType.ACCUSE, EventType.COERCE, EventType.SANCTION);

    private static final Set<EventType> FRIENDLY = Set.of(EventType.AID, EventType.COOPERATE, EventType.SUPPORT);

    /** What a government announces in headlines of its own without naming itself. */
    private static final Set<EventType> ISSUED = Set.of(EventType.SANCTION, EventType.AID, EventType.SUPPORT);

    /** What is condemned where the words name nobody. */
    private static final Set<EventType> DEEDS = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);

    private static final Set<EventType> TALKS = Set.of(EventType.CONSULT, EventType.COOPERATE);

    /** Of the parties taken from so near, two in three were right; of those from further off, one in four. */
    private static final int NEAR_SENTENCES = 2;

    private static final int LEAD_SENTENCES = 2;
    private static final int LEAST_WITNESSES = 3;
    private static final double WITNESS_SHARE = 0.67;
    private static final double DEFINITE_SHARE = 0.5;
    private static final Set<String> TOLD_AGAIN = Set.copyOf(Resources.entries("told-again.txt"));
    private static final Set<String> DEFINITE = Set.copyOf(Resources.entries("definite-words.txt"));
    private static final int AFTER_SENTENCES = 1;
    private final List<EventMention> events;
    private final List<Parse> parses;
    private final Mentions mentions;
    private final Domestic domestic;
    private final Members members;
    private final Optional<Mention> issuer;
    private final Outcomes outcomes;
    private final Responses responses;
    private final Unrest unrest;
    private final Echoes echoes;
    private final List<EventMention> completed = new ArrayList<>();

    private Recurrence(List<EventMention> events, Mentions mentions, List<Parse> parses) {
        this.events = events;
        this.parses = parses;
        this.mentions = mentions;
        this.domestic = new Domestic(mentions);
        this.members = new Members(mentions, parses);
        this.issuer = mentions.issuer();
        this.outcomes = new Outcomes(parses);
        this.responses = new Responses(parses);
        this.unrest = new Unrest(mentions);
        this.echoes = new Echoes(mentions, parses);
    }

    /**
     * The events of one document with what they lack, in the same order; without those that lack a party for good.
     *
     * @param mentions the actors of the document
     * @param parses its sentences, in order
     */
    public static List<EventMention> complete(List<EventMention> events, Mentions mentions, List<Parse> parses) {
        return new Recurrence(events, mentions, parses).complete();
    }

    private List<EventMention> complete() {
        for (int i = 0; i < events.size(); i++) {
            EventMention event = events.get(i);
            if (isComplete(event)) {
                event = domestic.filled(event).orElse(event);
            } else {
                event = event.type() == EventType.MOBILIZE ? deployed(event) : filled(event, i);
            }
            if (isComplete(event)
                    || (WITHOUT_TARGET.contains(event.type()) && isCoded(event.source()))
                    || isSuffered(event)
                    || echoes.isAimed(event)) {
                completed.add(event);
            }
        }
        return List.copyOf(completed);
    }

    private EventMention filled(EventMention event, int index) {
        return outcomes.of(event, completed)
                .or(() -> unrest.of(event, completed, isDefinite(event)))
                .or(() -> responses.party(event, completed).map(asker -> event.between(event.source(), asker)))
                .or(() -> issued(event))
                .or(() -> domestic(event))
                .or(() -> members.dealing(event))
                .or(() -> beside(event))
                .or(() -> visited(event))
                .or(() -> condemned(event, index).map(doer -> event.between(event.source(), doer)))
                .or(() -> isNewStep(event) || echoes.isAimedAtSeveral(event) || echoes.isByUnknown(event)
                        ? Optional.of(event)
                        : Optional.empty())
                .or(() -> other(event, index)
                        .filter(other -> isBetweenTwo(filled(event, other)) || isInnerForce(event, other))
                        .map(other -> filled(event, other)))
                .or(() -> disputed(event))
                .or(() -> complement(event).map(other -> filled(event, other)).filter(Recurrence::isBetweenTwo))
                .or(() -> partner(event, index).map(partner -> event.between(event.source(), partner)))
                .orElse(event);
    }

    /** "The government will withdraw a bill": what nobody spoke of before concerns nobody who was spoken of before. */
    private boolean isNewStep(EventMention event) {
        Parse parse = parses.get(event.evidence().sentence());
        return event.type() == EventType.CONCEDE
                && parse.within(event.evidence().trigger()).stream()
                        .filter(Token::isVerb)
                        .flatMap(verb -> parse.children(verb).stream())
                        .filter(child -> child.is("obj") || child.relation().equals("nsubj:pass"))
                        .anyMatch(object -> !Clauses.isBackReference(parse, object));
    }

    /** A dealing inside the state that the text is about; "we want to explore ways" is none, but said of the speaker alone. */
    private Optional<EventMention> domestic(EventMention event) {
        List<Mention> known = event.source().isEmpty() ? event.target() : event.source();
        boolean isOfSpeakerAlone =
                known.stream().anyMatch(mention -> isPronoun(event, mention)) && !namesAnother(event, known);
        return isOfSpeakerAlone ? Optional.empty() : domestic.filled(event);
    }

    /** "He asked for the minister's resignation": after the act somebody else of the same state is named. */
    private boolean namesAnother(EventMention event, List<Mention> known) {
        int sentence = event.evidence().sentence();
        Set<String> own = Mentions.codes(known);
        int end = event.evidence().trigger().end();
        return mentions.all().stream()
                .filter(mention ->
                        mention.sentence() == sentence && mention.span().start() >= end)
                .filter(mention -> mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.DESCRIPTION)
                .anyMatch(mention -> mention.isCoded() && own.containsAll(mention.codes()));
    }

    private boolean isPronoun(EventMention event, Mention mention) {
        return mention.sentence() == event.evidence().sentence()
                && parses.get(mention.sentence()).token(mention.head()).tag().equals("PRP");
    }

    /** "Damascus says it was told of the American raids": who acts on the party in the same sentence is who did the telling. */
    private Optional<EventMention> beside(EventMention event) {
        if (!event.source().isEmpty() || !isCoded(event.target()) || !TALKS.contains(event.type()) || isVisit(event)) {
            return Optional.empty();
        }
        Set<String> own = Mentions.codes(event.target());
        return events.stream()
                .filter(other -> other.evidence().sentence() == event.evidence().sentence())
                .filter(other -> isComplete(other) && isBetween(own, other))
                .map(other ->
                        Collections.disjoint(own, Mentions.codes(other.source())) ? other.source() : other.target())
                .filter(Recurrence::isCoded)
                .findFirst()
                .map(partner -> event.between(partner, event.target()));
    }

    /**
     * "He is the third to visit Damascus after trips by two ministers": visits of one sentence go to one place. "During his
     * visit to Peru he met officials": those are its own.
     */
    private Optional<EventMention> visited(EventMention event) {
        if (event.type() != EventType.CONSULT
                || !isCoded(event.source())
                || !event.target().isEmpty()) {
            return Optional.empty();
        }
        int sentence = event.evidence().sentence();
        boolean isVisit = isVisit(event);
        return events.stream()
                .filter(other -> isVisit(other) && isComplete(other) && isBetweenTwo(other))
                .filter(other -> isVisit
                        ? other.evidence().sentence() == sentence
                        : agrees(event.source(), other.source())
                                && other.evidence().sentence() <= sentence
                                && sentence - other.evidence().sentence() <= NEAR_SENTENCES)
                .map(EventMention::target)
                .filter(host -> isCoded(host) && !Mentions.share(host, event.source()))
                .reduce((first, second) -> second)
                .map(host -> event.between(event.source(), host));
    }

    private static boolean isVisit(EventMention event) {
        return event.mode().filter("visit"::equals).isPresent();
    }

    /** "The rockets had been deployed in two valleys": by whoever was told to deploy before. */
    private EventMention deployed(EventMention event) {
        return event.source().isEmpty() && isDefinite(event)
                ? last(
                                completed,
                                other -> other.type() == event.type()
                                        && isCoded(other.source())
                                        && (isNear(event, other) || isLead(other)))
                        .map(other -> event.between(other.source(), event.target()))
                        .orElse(event)
                : event;
    }

    /** "Visa Restrictions on Belarusian Officials" as the headline of a government's own statement: they are its own. */
    private Optional<EventMention> issued(EventMention event) {
        boolean isHeadline = parses.get(event.evidence().sentence()).sentence().kind() == Sentence.Kind.HEADLINE;
        return issuer.filter(who -> isHeadline
                        && ISSUED.contains(event.type())
                        && event.source().isEmpty()
                        && isCoded(event.target())
                        && Collections.disjoint(who.codes(), Mentions.codes(event.target())))
                .map(who -> event.between(List.of(who), event.target()));
    }

    /** "Navalny was poisoned": what was done to somebody named has happened, whoever did it. */
    private static boolean isSuffered(EventMention event) {
        return WITHOUT_SOURCE.contains(event.type())
                && event.evidence().isByVerb()
                && event.source().isEmpty()
                && event.target().stream()
                        .anyMatch(mention -> mention.isCoded() && mention.form() != Mention.Form.PLACE);
    }

    /** "A base in Wardak was attacked … the Taliban claimed the attack": two mentions that each lack what the other has. */
    private Optional<EventMention> complement(EventMention event) {
        boolean lacksSource = event.source().isEmpty();
        boolean lacksTarget = event.target().isEmpty();
        if (event.type() != EventType.ASSAULT || lacksSource == lacksTarget) {
            return Optional.empty();
        }
        return events.stream()
                .filter(other -> other.type() == event.type())
                .filter(other -> isNear(event, other) || isLead(event) || (isLead(other) && isDefinite(event)))
                .filter(other -> lacksSource
                        ? isCoded(other.source()) && other.target().isEmpty() && other.modality() != Modality.DENIED
                        : other.source().isEmpty() && isCoded(other.target()))
                .min(Comparator.comparingInt(other ->
                        Math.abs(other.evidence().sentence() - event.evidence().sentence())));
    }

    /** "Nothing shows that the raids came from Oman": whom they hit is known, whoever did it. */
    private Optional<EventMention> disputed(EventMention event) {
        boolean isOpen = event.type() == EventType.ASSAULT
                && (event.modality() != Modality.ASSERTED || isPlace(event.source()))
                && isCoded(event.source())
                && event.target().isEmpty()
                && isDefinite(event);
        return isOpen
                ? last(
                                completed,
                                other -> isComplete(other) && other.type() == event.type() && isSameWord(event, other))
                        .filter(other -> !Mentions.share(event.source(), other.target()))
                        .map(other -> event.between(event.source(), other.target()))
                : Optional.empty();
    }

    private Optional<EventMention> other(EventMention event, int index) {
        Predicate<EventMention> fits = candidate -> isComplete(candidate)
                && candidate.type() == event.type()
                && (event.type() != EventType.CONSULT
                        || event.mode().isEmpty()
                        || event.mode().equals(candidate.mode()))
                && agrees(event.source(), candidate.source())
                && agrees(event.target(), candidate.target())
                && !(event.source().isEmpty() && candidate.modality() == Modality.DENIED)
                && (!event.source().isEmpty()
                        || !event.target().isEmpty()
                        || (isDefinite(event)
                                && (isSameWord(event, candidate) || echoes.isSameInOtherWords(event, candidate))
                                && candidate.modality() != Modality.DENIED));
        Optional<EventMention> named = event.source().isEmpty() && event.type() == EventType.ASSAULT
                ? last(
                        completed,
                        fits.and(other -> isNear(event, other) && echoes.isNamedBeside(event, other.source())))
                : Optional.empty();
        return named.or(() -> last(completed, fits))
                .or(() -> events.stream().skip(index + 1L).filter(fits).findFirst())
                .filter(other -> isNear(event, other)
                        || isLead(event)
                        || (isLead(other) && isDefinite(event))
                        || isUndisputed(event, other, index, fits));
    }

    private static boolean isNear(EventMention event, EventMention other) {
        return Math.abs(event.evidence().sentence() - other.evidence().sentence()) <= NEAR_SENTENCES;
    }

    /** A headline, or the sentence after it, tells in short what the whole text tells. */
    private static boolean isLead(EventMention event) {
        return event.evidence().sentence() < LEAD_SENTENCES;
    }

    /**
     * Whether most mentions that fit {@code event} name the party of {@code other} for the one that it lacks: the text is
     * about one matter then. Of "the attack" fewer need to.
     */
    private boolean isUndisputed(EventMention event, EventMention other, int index, Predicate<EventMention> fits) {
        List<EventMention> all = Stream.concat(
                        completed.stream(), events.stream().skip(index + 1L))
                .filter(fits)
                .toList();
        long agreeing = all.stream()
                .filter(witness -> (!event.source().isEmpty() || agrees(other.source(), witness.source()))
                        && (!event.target().isEmpty() || agrees(other.target(), witness.target())))
                .count();
        return isDefinite(event)
                ? agreeing >= LEAST_WITNESSES - 1 && agreeing >= DEFINITE_SHARE * all.size()
                : agreeing >= LEAST_WITNESSES && agreeing >= WITNESS_SHARE * all.size();
    }

    /** "the attack", "these talks": told before. */
    private boolean isDefinite(EventMention event) {
        Parse parse = parses.get(event.evidence().sentence());
        return parse.within(event.evidence().trigger()).stream()
                .flatMap(token -> token.isNoun() ? Stream.of(token) : Echoes.deeds(parse, token))
                .anyMatch(noun -> TOLD_AGAIN.contains(noun.lemma())
                        || parse.children(noun).stream().anyMatch(child -> isDefinite(child)));
    }

    /** "Condemns the attacks, which the group has claimed": who did what is judged in the same sentence is who is judged. */
    private Optional<List<Mention>> condemned(EventMention event, int index) {
        if (event.type() != EventType.ACCUSE
                || !isCoded(event.source())
                || !event.target().isEmpty()) {
            return Optional.empty();
        }
        Set<String> own = Mentions.codes(event.source());
        return IntStream.range(index + 1, events.size())
                .filter(i ->
                        events.get(i).evidence().sentence() == event.evidence().sentence())
                .filter(i -> DEEDS.contains(events.get(i).type()))
                .mapToObj(i -> isComplete(events.get(i)) ? events.get(i) : filled(events.get(i), i))
                .findFirst()
                .map(EventMention::source)
                .filter(doer -> isCoded(doer) && Collections.disjoint(own, Mentions.codes(doer)));
    }

    private static boolean isDefinite(Token child) {
        return child.is("det") && DEFINITE.contains(child.lemma());
    }

    /** With whom the source dealt last: "Damascus asked Baghdad to help. Baghdad declined." */
    private Optional<List<Mention>> partner(EventMention event, int index) {
        if (!isCoded(event.source()) || !event.target().isEmpty() || !MOVES.contains(event.type())) {
            return Optional.empty();
        }
        int sentence = event.evidence().sentence();
        Set<String> own = Mentions.codes(event.source());
        boolean isHostile = HOSTILE.contains(event.type());
        // "told France of its concern about the trial in Peru": France isn't whom it accuses
        Predicate<List<Mention>> mayBeMeant =
                partner -> !isHostile || !isCoded(event.regarding()) || Mentions.share(partner, event.regarding());
        Predicate<EventMention> isDealing =
                other -> isComplete(other) && isBetween(own, other) && !(isHostile && FRIENDLY.contains(other.type()));
        return last(
                        completed,
                        isDealing.and(other -> sentence - other.evidence().sentence() <= NEAR_SENTENCES))
                .or(() -> events.stream()
                        .skip(index + 1L)
                        .filter(isDealing)
                        .filter(other -> other.evidence().sentence() - sentence <= AFTER_SENTENCES)
                        .findFirst())
                .map(other ->
                        Collections.disjoint(own, Mentions.codes(other.source())) ? other.source() : other.target())
                .filter(partner -> isCoded(partner) && mayBeMeant.test(partner));
    }

    /** Whether {@code own} is one side of {@code event} and somebody else the other. */
    private static boolean isBetween(Set<String> own, EventMention event) {
        return Collections.disjoint(own, Mentions.codes(event.source()))
                != Collections.disjoint(own, Mentions.codes(event.target()));
    }

    private static Optional<EventMention> last(List<EventMention> events, Predicate<EventMention> fits) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (fits.test(events.get(i))) {
                return Optional.of(events.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isComplete(EventMention event) {
        return !event.source().isEmpty()
                && !event.target().isEmpty()
                && (isCoded(event.source()) || isCoded(event.target()));
    }

    /** "from Yemen": where something came from needn't be who did it. */
    private static boolean isPlace(List<Mention> mentions) {
        return mentions.stream().allMatch(mention -> mention.form() == Mention.Form.PLACE);
    }

    /** "The regime bombed its people. The attacks show how cruel the regime is": its force against its own, told again. */
    private boolean isInnerForce(EventMention event, EventMention other) {
        return event.type() == EventType.ASSAULT
                && !isBetweenTwo(other)
                && !event.evidence().isByVerb()
                && isDefinite(event)
                && echoes.isNamedBeside(event, other.source());
    }

    private static boolean isBetweenTwo(EventMention event) {
        return !Mentions.share(event.source(), event.target());
    }

    private static boolean isCoded(List<Mention> mentions) {
        return mentions.stream().anyMatch(Mention::isCoded);
    }

    /** "attack" of {@code assault.n.attack-arms} and of {@code assault.v.attack}. */
    private static String word(EventMention event) {
        String rule = event.evidence().rule();
        String entry = rule.substring(rule.lastIndexOf('.') + 1);
        int detail = entry.indexOf('-');
        return detail < 0 ? entry : entry.substring(0, detail);
    }

    private static boolean isSameWord(EventMention event, EventMention other) {
        return word(event).equals(word(other));
    }

    /** Whether the sides can be the same: one is unknown, or they share a code. */
    private static boolean agrees(List<Mention> side, List<Mention> other) {
        return side.isEmpty() || !isCoded(side) || Mentions.share(side, other);
    }

    private static EventMention filled(EventMention event, EventMention other) {
        return event.between(
                event.source().isEmpty() ? other.source() : event.source(),
                event.target().isEmpty() ? other.target() : event.target());
    }
}
