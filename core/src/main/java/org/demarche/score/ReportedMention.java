package org.demarche.score;

import java.util.List;
import java.util.Set;

/**
 * An event as a program has reported it, with what is compared of it.
 *
 * @param document the document's name
 * @param type such as {@code REQUEST}
 * @param source the codes of who acts
 * @param target the codes of toward whom
 * @param intermediary the codes of who stands between
 * @param regarding the codes of whom it regards
 * @param modality its name in small letters
 * @param attribution who says so, nearest first
 * @param date ISO 8601; empty if unknown
 * @param place the place's name; empty if unknown
 * @param begin the evidence's first Unicode code point in the document
 * @param end the code point after the evidence's last
 * @param text the evidence's words
 * @param confidence how sure the program is, from 0 to 1
 */
public record ReportedMention(
        String document,
        String type,
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
        String text,
        double confidence) {
    /** Copies the collections. */
    public ReportedMention {
        source = Set.copyOf(source);
        target = Set.copyOf(target);
        intermediary = Set.copyOf(intermediary);
        regarding = Set.copyOf(regarding);
        attribution = List.copyOf(attribution);
    }
}
