package org.demarche.score;

import java.util.List;

/**
 * What people have marked in a document.
 *
 * @param name the document's file name
 * @param mentions the events, in the file's order
 */
public record GoldDocument(String name, List<GoldMention> mentions) {
    /** Copies the list. */
    public GoldDocument {
        mentions = List.copyOf(mentions);
    }
}
