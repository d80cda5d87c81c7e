package org.demarche.place;

import org.demarche.text.Span;

/**
 * Words that name a place.
 *
 * @param sentence the number of the sentence
 * @param span where they stand in the document's text, with the part of the place that is meant ("eastern Aleppo")
 * @param surface the words as written
 * @param place what they name, by the article's countries where the name is shared
 */
public record PlaceMention(int sentence, Span span, String surface, Place place) {
    /** The place under the name that the text gives it: readers look for the article's words, maps for coordinates. */
    public Place asWritten() {
        return new Place(surface, place.country(), place.kind(), place.latitude(), place.longitude());
    }
}
