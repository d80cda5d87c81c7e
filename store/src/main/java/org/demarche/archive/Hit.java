package org.demarche.archive;

import java.util.List;
import java.util.Optional;
import org.demarche.text.Metadata;
import org.demarche.text.Span;

/**
 * An article that a search has found.
 *
 * @param document the document's id
 * @param name what the document is called
 * @param article the article's number in it
 * @param metadata what is known of its publication
 * @param excerpt a piece of it around the words looked for
 * @param matches where in the excerpt they stand
 * @param copyOf the id of the document that this is a near-copy of
 * @param isCurrent whether it is the last version of its page
 */
public record Hit(
        String document,
        String name,
        int article,
        Metadata metadata,
        String excerpt,
        List<Span> matches,
        Optional<String> copyOf,
        boolean isCurrent) {
    /** Copies the list. */
    public Hit {
        matches = List.copyOf(matches);
    }
}
