package org.demarche.report;

import java.util.List;
import org.demarche.text.Document;
import org.demarche.text.Input;

/**
 * A document as given, and the texts found in it.
 *
 * @param input the document
 * @param articles its articles, in order
 */
public record Source(Input input, List<Document> articles) {
    /** Copies the list. */
    public Source {
        articles = List.copyOf(articles);
    }
}
