package org.demarche.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;

/**
 * What bodies and people of one state do to each other, in a text about that state alone: "Parliament summoned the
 * minister", "the government will withdraw the bill", "a thousand were arrested". Such texts rarely say whose parliament, and
 * leave out one side or both: it is the state, or those in the text who stand against it. One use serves one document.
 */
final class Domestic {
    /** A text is about one state alone where this share of its mentions of actors is that state's. */
    private static final double HOME_SHARE = 0.6;

    private static final int LEAST_MENTIONS = 8;

    private static final Set<EventType> OWN = Set.of(EventType.REQUEST, EventType.PROTEST, EventType.REJECT);

    /** What a government does to those who stand against it, where the text has such. */
    private static final Set<EventType> TOWARD_OPPOSITION =
            Set.of(EventType.CONCEDE, EventType.AGREE, EventType.REJECT, EventType.COERCE);

    /** What those who stand against a government do to it. */
    private static final Set<EventType> TOWARD_GOVERNMENT =
            Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.PROTEST);

    /** PLOVER's modes of arrests and restrictions: told without saying whose, they are the state's. */
    private static final Set<String> REPRESSION = Set.of("arrest", "restrict");

    private final List<Mention> coded;
    private final Optional<String> home;
    private final List<Mention> government;
    private final List<Mention> opposition;

    Domestic(Mentions mentions) {
        this.coded = mentions.all().stream().filter(Mention::isCoded).toList();
        this.home = home(coded);
        this.government = coded.stream()
                .filter(mention ->
                        home.filter(state -> isGovernment(mention, state)).isPresent())
                .toList();
        this.opposition = coded.stream()
                .filter(mention -> mention.isFaction() && isOwn(List.of(mention)))
                .toList();
    }

    private static Optional<String> home(List<Mention> mentions) {
        Map<String, Long> counts = mentions.stream()
                .flatMap(mention -> mention.states().stream())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= HOME_SHARE * mentions.size() && mentions.size() >= LEAST_MENTIONS)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** {@code event} with the sides that it lacks, if it is a dealing inside the state that the text is about. */
    Optional<EventMention> filled(EventMention event) {
        List<Mention> known = event.source().isEmpty() ? event.target() : event.source();
        boolean isAgainstItself = event.type() == EventType.PROTEST
                && event.source().equals(event.target())
                && event.source().stream().anyMatch(Mention::isFaction);
        if (isAgainstItself) {
            return ownGovernment(event);
        }
        if (!event.source().isEmpty() && !event.target().isEmpty()) {
            return Optional.empty();
        }
        if (home.isEmpty()) {
            return ownGovernment(event);
        }
        if (known.isEmpty()) {
            return unnamed(event);
        }
        return isOwn(known) ? other(event, known) : ownGovernment(event);
    }

    /** "The opposition alleged fraud": whoever stands against a government means that one, unless another is named. */
    private Optional<EventMention> ownGovernment(EventMention event) {
        List<Mention> rulers =
                event.source().size() == 1 && event.source().get(0).isFaction()
                        ? event.source().get(0).states().stream()
                                .flatMap(code -> coded.stream().filter(mention -> isGovernment(mention, code)))
                                .toList()
                        : List.of();
        return rulers.isEmpty() || !TOWARD_GOVERNMENT.contains(event.type())
                ? Optional.empty()
                : Optional.of(event.between(event.source(), List.of(nearest(rulers, event))));
    }

    private static boolean isGovernment(Mention mention, String state) {
        return mention.codes().equals(List.of(state)) && !mention.isBesideGovernment();
    }

    private boolean isOwn(List<Mention> side) {
        return home.filter(state ->
                        side.stream().allMatch(mention -> mention.states().equals(Set.of(state))))
                .isPresent();
    }

    /** "The protests began", "a thousand were arrested" */
    private Optional<EventMention> unnamed(EventMention event) {
        if (opposition.isEmpty() || government.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> state = List.of(nearest(government, event));
        List<Mention> against = List.of(nearest(opposition, event));
        if (event.type() == EventType.PROTEST) {
            return Optional.of(event.between(against, state));
        }
        boolean isRepression = event.type() == EventType.COERCE
                && event.mode().filter(REPRESSION::contains).isPresent();
        return isRepression ? Optional.of(event.between(state, against)) : Optional.empty();
    }

    private Optional<EventMention> other(EventMention event, List<Mention> known) {
        boolean isActing = event.target().isEmpty();
        boolean isFaction = known.stream().anyMatch(Mention::isFaction);
        List<Mention> others = List.of();
        if (isFaction && !government.isEmpty()) {
            boolean fits =
                    isActing ? TOWARD_GOVERNMENT.contains(event.type()) : TOWARD_OPPOSITION.contains(event.type());
            others = fits ? List.of(nearest(government, event)) : List.of();
        } else if (!isFaction && !isActing && event.type() == EventType.PROTEST && !opposition.isEmpty()) {
            others = List.of(nearest(opposition, event));
        } else if (!isFaction && isActing && TOWARD_OPPOSITION.contains(event.type()) && !opposition.isEmpty()) {
            others = List.of(nearest(opposition, event));
        }
        if (others.isEmpty() && OWN.contains(event.type())) {
            others = known;
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(isActing ? event.between(known, others) : event.between(others, known));
    }

    private static Mention nearest(List<Mention> mentions, EventMention event) {
        int sentence = event.evidence().sentence();
        return mentions.stream()
                .min(Comparator.comparingInt(mention -> Math.abs(mention.sentence() - sentence)))
                .orElseThrow();
    }
}
