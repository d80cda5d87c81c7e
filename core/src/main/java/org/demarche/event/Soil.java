package org.demarche.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Actor;
import org.demarche.actor.Mention;
import org.demarche.actor.Registry;
import org.demarche.actor.Resolution;
import org.demarche.place.PlaceMention;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** The state on whose soil an act is done: its target where none is named (gold/GUIDELINES, "Decided cases"). */
final class Soil {
    private static final Set<EventType> PHYSICAL = Set.of(
            EventType.ASSAULT,
            EventType.MOBILIZE,
            EventType.COERCE,
            EventType.RETREAT,
            EventType.AID,
            EventType.PROTEST);

    private static final Set<EventType> VERBAL =
            Set.of(EventType.CONSULT, EventType.REQUEST, EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE);

    private static final Set<String> DOMESTIC_MODES = Set.of("resign", "curfew", "martial-law", "censor");

    private static final String YIELD = "yield";
    private static final String MEDIA_SECTOR = "MED";

    private final Registry registry;

    Soil(Registry registry) {
        this.registry = registry;
    }

    static boolean matters(EventType type) {
        return PHYSICAL.contains(type);
    }

    /** Whether an act is toward the state on whose soil it is done, or on which it asks that something end. */
    static boolean matters(Predicate predicate) {
        return matters(predicate.type())
                || (predicate.type() == EventType.REQUEST
                        && predicate.mode().filter(YIELD::equals).isPresent());
    }

    /** Whether an act is done inside the own state where nothing says otherwise: a resignation, a curfew, a march. */
    static boolean isDomestic(Predicate predicate) {
        return predicate.type() == EventType.PROTEST
                || predicate.mode().filter(DOMESTIC_MODES::contains).isPresent();
    }

    /** "Two Germans were arrested in Iran", "was not given access to Aleppo": who holds or keeps out is whose soil it is. */
    static boolean isKept(PredicateMatcher.Match match, List<Mention> target) {
        return match.predicate().type() == EventType.COERCE
                && match.frame().isMarked(Frame.VOICE, "passive")
                && target.stream()
                        .filter(party -> party.isCoded() && party.form() != Mention.Form.MODIFIER)
                        .anyMatch(party -> match.frame().arguments(Frame.OBJECT).stream()
                                .anyMatch(held -> held.number() == party.head()));
    }

    /** The state that {@code place} lies in, as mentioned by the place's words. */
    Optional<Mention> of(Parse parse, PlaceMention place) {
        Optional<Actor> state = registry.government(place.place().country());
        Optional<Token> head = parse.tokens().stream()
                .filter(token -> token.span().overlaps(place.span()))
                .reduce((first, second) -> second);
        return state.flatMap(actor -> head.map(token -> new Mention(
                parse.sentence().number(),
                token.number(),
                place.span(),
                Mention.Form.PLACE,
                new Resolution.Known(actor.id()),
                actor.name(),
                List.of(place.place().country()),
                "")));
    }

    /** "told Reuters", "a call with reporters": what is said to the press is no act toward it (gold/GUIDELINES: "The unit"). */
    boolean isTalkToPress(EventType type, List<Mention> source, List<Mention> target) {
        return VERBAL.contains(type) && (isPress(source) || isPress(target));
    }

    /** "the Summit of the Americas", "African talks": a part of the world as the only party is where, not who. */
    boolean isMereRegion(EventType type, List<Mention> source, List<Mention> target) {
        return type.isSymmetric() && target.isEmpty() && areAll(source, Actor.Kind.COLLECTIVE);
    }

    private boolean isPress(List<Mention> mentions) {
        return areAll(mentions, Actor.Kind.PRESS)
                || (!mentions.isEmpty()
                        && mentions.stream()
                                .allMatch(mention -> mention.sector().equals(MEDIA_SECTOR)));
    }

    private boolean areAll(List<Mention> mentions, Actor.Kind kind) {
        return !mentions.isEmpty()
                && mentions.stream()
                        .allMatch(mention -> mention.resolution() instanceof Resolution.Known known
                                && registry.actor(known.actor())
                                        .map(actor -> actor.kind() == kind)
                                        .orElse(false));
    }
}
