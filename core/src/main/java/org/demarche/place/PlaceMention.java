package org.demarche.place;

import org.demarche.text.Span;

/**
 * Words that name a place.
 *
 * @param sentence the number of the sentence
 * @param span where they stand in the document's text
 * @param place what they name, by the article's countries where the name is shared
 */
public record PlaceMention(int sentence, Span span, Place place) {}
