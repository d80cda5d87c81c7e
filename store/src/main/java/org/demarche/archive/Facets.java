package org.demarche.archive;

import java.util.List;

/**
 * What a search may be narrowed down to, those in most articles first. Each value tells how many articles the search finds with it
 * in place of what it is asked for of the same kind, so that one may change from one value to another.
 *
 * @param articles how many articles the search finds
 * @param types types of events that articles report
 * @param actors who appears in articles, or takes part in the events where the search asks for a type or a place
 * @param outlets who published them
 * @param periods years in which they were published, such as {@code 2014}; where it is one year alone its months, such as
 *     {@code 2014-12}
 */
public record Facets(int articles, List<Count> types, List<Count> actors, List<Count> outlets, List<Count> periods) {
    /** Copies the lists. */
    public Facets {
        types = List.copyOf(types);
        actors = List.copyOf(actors);
        outlets = List.copyOf(outlets);
        periods = List.copyOf(periods);
    }

    /**
     * In how many articles something is.
     *
     * @param value what to ask for
     * @param name what it is called, for people
     * @param articles how many
     */
    public record Count(String value, String name, int articles) {}
}
