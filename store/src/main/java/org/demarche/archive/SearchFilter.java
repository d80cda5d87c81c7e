package org.demarche.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.event.EventType;

/**
 * What articles a search looks at. Where an actor is asked for together with a type or a place, one event has to have them all.
 *
 * @param actor an actor's id or code, or a part of its name
 * @param type a type of event that the article reports
 * @param from the first day of publication
 * @param until the last day of publication
 * @param outlet who published it
 * @param place a place or country where an event happened
 */
public record SearchFilter(
        Optional<String> actor,
        Optional<EventType> type,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> outlet,
        Optional<String> place) {
    /** Looks at all articles. */
    public static SearchFilter none() {
        return new SearchFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What is asked for, as text, by the name of its option: {@code type} and {@code ACCUSE}. */
    public Map<String, String> named() {
        Map<String, String> named = new TreeMap<>();
        actor.ifPresent(one -> named.put("actor", one));
        type.ifPresent(one -> named.put("type", one.name()));
        from.ifPresent(day -> named.put("from", day.toString()));
        until.ifPresent(day -> named.put("until", day.toString()));
        outlet.ifPresent(one -> named.put("outlet", one));
        place.ifPresent(one -> named.put("place", one));
        return named;
    }

    /** Whether it looks at all articles. */
    public boolean isNone() {
        return equals(none());
    }

    /** Whether it asks for events, which one and the same has to meet. */
    boolean isOfEvents() {
        return type.isPresent() || place.isPresent();
    }

    /** Whether it asks for days of publication or for an outlet. */
    boolean isOfPublication() {
        return from.isPresent() || until.isPresent() || outlet.isPresent();
    }

    /** The same for all types. */
    SearchFilter withoutType() {
        return new SearchFilter(actor, Optional.empty(), from, until, outlet, place);
    }

    /** The same for all actors. */
    SearchFilter withoutActor() {
        return new SearchFilter(Optional.empty(), type, from, until, outlet, place);
    }

    /** The same for all outlets. */
    SearchFilter withoutOutlet() {
        return new SearchFilter(actor, type, from, until, Optional.empty(), place);
    }
}
