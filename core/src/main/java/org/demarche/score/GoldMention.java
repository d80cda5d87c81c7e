package org.demarche.score;

import java.util.List;
import java.util.Set;

/**
 * An event as people have marked it.
 *
 * @param types the types that are right, the best first
 * @param source the codes of who acts
 * @param target the codes of toward whom
 * @param intermediary the codes of who stands between
 * @param regarding the codes of whom it regards
 * @param modality its name in small letters
 * @param attribution who says so, nearest first
 * @param date ISO 8601; empty if the text doesn't say
 * @param place the places named, separated by semicolons; empty if none is
 * @param begin the quote's first Unicode code point in the document
 * @param end the code point after the quote's last
 * @param quote the words that carry the event
 * @param isOptional whether a good reading may leave it out
 */
public record GoldMention(
        List<String> types,
        Set<String> source,
        Set<String> target,
        Set<String> intermediary,
        Set<String> regarding,
        String modality,
        List<Said> attribution,
        String date,
        String place,
        int begin,
        int end,
        String quote,
        boolean isOptional) {
    /** Copies the collections. */
    public GoldMention {
        types = List.copyOf(types);
        source = Set.copyOf(source);
        target = Set.copyOf(target);
        intermediary = Set.copyOf(intermediary);
        regarding = Set.copyOf(regarding);
        attribution = List.copyOf(attribution);
    }
}
