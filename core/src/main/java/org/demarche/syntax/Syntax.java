package org.demarche.syntax;

import java.util.List;

/**
 * The grammar of a document.
 *
 * @param parses one for each sentence of the document, in its order; a sentence that was skipped has no tokens
 * @param skipped the numbers of the sentences that were too long to parse, ascending
 */
public record Syntax(List<Parse> parses, List<Integer> skipped) {
    /** Copies the lists. */
    public Syntax {
        parses = List.copyOf(parses);
        skipped = List.copyOf(skipped);
    }
}
