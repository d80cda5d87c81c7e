package org.demarche.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
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
 * @param confidence how likely the mention is right, from 0 to 1; 1 until it is judged
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
        Evidence evidence,
        double confidence) {
    /** Copies the lists. */
    public EventMention {
        contexts = List.copyOf(contexts);
        source = List.copyOf(source);
        target = List.copyOf(target);
        intermediary = List.copyOf(intermediary);
        regarding = List.copyOf(regarding);
        attribution = List.copyOf(attribution);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** A mention that nothing has judged yet. */
    public EventMention(
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
        this(
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
                when,
                whenWords,
                place,
                evidence,
                1);
    }

    /** This, attributed to {@code sources}, nearest first. */
    public EventMention attributedTo(List<Attribution> sources) {
        Copy copy = new Copy(this);
        copy.attribution = sources;
        return copy.made();
    }

    /** This, through {@code mediators} and regarding {@code others}. */
    public EventMention through(List<Mention> mediators, List<Mention> others) {
        Copy copy = new Copy(this);
        copy.intermediary = mediators;
        copy.regarding = others;
        return copy.made();
    }

    /** This, dated {@code date} by nothing in its own sentence. */
    public EventMention dated(When date) {
        Copy copy = new Copy(this);
        copy.when = date;
        return copy.made();
    }

    /** This, as real as {@code other} says. */
    public EventMention told(Modality other) {
        Copy copy = new Copy(this);
        copy.modality = other;
        return copy.made();
    }

    /** This, done by {@code actors} toward {@code others}, who are no third parties then. */
    public EventMention between(List<Mention> actors, List<Mention> others) {
        Copy copy = new Copy(this);
        copy.source = actors;
        copy.target = others;
        copy.regarding = regarding.stream()
                .filter(third -> !isAmong(third, actors) && !isAmong(third, others))
                .toList();
        return copy.made();
    }

    /** This, held to be right with the probability {@code share}. */
    public EventMention withConfidence(double share) {
        Copy copy = new Copy(this);
        copy.confidence = share;
        return copy.made();
    }

    /** This, with {@code words} as its evidence. */
    EventMention citing(Evidence words) {
        Copy copy = new Copy(this);
        copy.evidence = words;
        return copy.made();
    }

    private static boolean isAmong(Mention mention, List<Mention> parties) {
        return parties.stream().anyMatch(party -> party.codes().stream().anyMatch(mention.codes()::contains));
    }

    /** A mention being made of another: the components that a change touches are set, the others stay. */
    private static final class Copy {
        private final EventMention original;
        private List<Mention> source;
        private List<Mention> target;
        private List<Mention> intermediary;
        private List<Mention> regarding;
        private Modality modality;
        private List<Attribution> attribution;
        private When when;
        private Evidence evidence;
        private double confidence;

        Copy(EventMention original) {
            this.original = original;
            source = original.source;
            target = original.target;
            intermediary = original.intermediary;
            regarding = original.regarding;
            modality = original.modality;
            attribution = original.attribution;
            when = original.when;
            evidence = original.evidence;
            confidence = original.confidence;
        }

        EventMention made() {
            return new EventMention(
                    original.type,
                    original.mode,
                    original.cameo,
                    original.contexts,
                    source,
                    target,
                    intermediary,
                    regarding,
                    modality,
                    attribution,
                    when,
                    original.whenWords,
                    original.place,
                    evidence,
                    confidence);
        }
    }

    /** Whether both sides are known and act for others than each other. */
    boolean linksOthers() {
        Set<String> own = Mentions.codes(source);
        return !own.isEmpty() && !target.isEmpty() && Collections.disjoint(own, Mentions.codes(target));
    }
}
