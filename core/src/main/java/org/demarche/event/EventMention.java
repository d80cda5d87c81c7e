package org.demarche.event;

import java.util.List;
import java.util.Optional;
import org.demarche.actor.Mention;
import org.demarche.place.Place;
import org.demarche.text.Span;
import org.demarche.time.When;

/**
 * One report of an act.
 *
 * @param type what is done
 * @param mode PLOVER's mode, where known
 * @param cameo CAMEO's numeric code, where known
 * @param contexts PLOVER's contexts, in alphabetical order
 * @param source who acts
 * @param target toward whom
 * @param intermediary who stands between
 * @param regarding whom the act regards in the end
 * @param modality how real it is by the words
 * @param attribution who says so, nearest first; empty if the article says it in its own voice
 * @param when the happening's date
 * @param whenWords the words that give the date, if the sentence has them
 * @param place where it happened, by the same sentence
 * @param evidence the words and the rule
 */
public record EventMention(
        EventType type,
        Optional<String> mode,
        Optional<String> cameo,
        List<String> contexts,
        List<Mention> source,
        List<Mention> target,
        List<Mention> intermediary,
        List<Mention> regarding,
        Modality modality,
        List<Attribution> attribution,
        When when,
        Optional<Span> whenWords,
        Optional<Place> place,
        Evidence evidence) {
    /** Copies the lists. */
    public EventMention {
        contexts = List.copyOf(contexts);
        source = List.copyOf(source);
        target = List.copyOf(target);
        intermediary = List.copyOf(intermediary);
        regarding = List.copyOf(regarding);
        attribution = List.copyOf(attribution);
    }

    /** This, attributed to {@code sources}, nearest first. */
    public EventMention attributedTo(List<Attribution> sources) {
        return new EventMention(
                type,
                mode,
                cameo,
                contexts,
                source,
                target,
                intermediary,
                regarding,
                modality,
                sources,
                when,
                whenWords,
                place,
                evidence);
    }

    /** This, dated {@code date} by nothing in its own sentence. */
    public EventMention dated(When date) {
        return new EventMention(
                type,
                mode,
                cameo,
                contexts,
                source,
                target,
                intermediary,
                regarding,
                modality,
                attribution,
                date,
                whenWords,
                place,
                evidence);
    }

    /** This, as real as {@code other} says. */
    public EventMention told(Modality other) {
        return new EventMention(
                type,
                mode,
                cameo,
                contexts,
                source,
                target,
                intermediary,
                regarding,
                other,
                attribution,
                when,
                whenWords,
                place,
                evidence);
    }

    private static boolean isAmong(Mention mention, List<Mention> parties) {
        return parties.stream().anyMatch(party -> party.codes().stream().anyMatch(mention.codes()::contains));
    }

    /** This, done by {@code actors} toward {@code others}, who are no third parties then. */
    public EventMention between(List<Mention> actors, List<Mention> others) {
        return new EventMention(
                type,
                mode,
                cameo,
                contexts,
                actors,
                others,
                intermediary,
                regarding.stream()
                        .filter(third -> !isAmong(third, actors) && !isAmong(third, others))
                        .toList(),
                modality,
                attribution,
                when,
                whenWords,
                place,
                evidence);
    }
}
