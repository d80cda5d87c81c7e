package org.demarche.place;

/**
 * A place of the gazetteer.
 *
 * @param name its usual English name
 * @param country the state that it lies in, ISO 3166 alpha-3; for a state its own code; empty for seas and regions of
 *     several states
 * @param kind what it is
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Place(String name, String country, Kind kind, double latitude, double longitude) {
    /** What a place is, from small to large. */
    public enum Kind {
        /** A crossing, base, camp, building or site. */
        SITE,
        /** A village, town or city. */
        CITY,
        /** A province or other part of a state. */
        PROVINCE,
        /** A state. */
        STATE,
        /** A sea, strait, gulf or region across states. */
        REGION
    }
}
