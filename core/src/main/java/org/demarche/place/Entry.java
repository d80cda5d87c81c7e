package org.demarche.place;

/**
 * A line of the gazetteer.
 *
 * @param place what it describes
 * @param population of a city; 0 for one that is listed by hand, because news know it
 * @param province the state of a federation that a city lies in, where the list says it
 * @param isCapital whether a city is a state's capital
 */
record Entry(Place place, int population, String province, boolean isCapital) {
    private static final int LARGE = 100_000;

    /** A place other than a city. */
    static Entry of(Place place) {
        return new Entry(place, 0, "", false);
    }

    /** Whether the name alone, written as a name, is enough to tell that the place is meant. */
    boolean isWellKnown() {
        return place.kind() != Place.Kind.CITY || population == 0 || population >= LARGE || isCapital;
    }

    /** Whether it is a state or lies in several. */
    boolean isStateOrRegion() {
        return place.kind() == Place.Kind.STATE || place.kind() == Place.Kind.REGION;
    }
}
