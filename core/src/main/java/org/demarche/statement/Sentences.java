package org.demarche.statement;

import java.util.List;
import java.util.Optional;
import org.demarche.syntax.Parse;
import org.demarche.text.Span;

/**
 * The sentences of a document by offset.
 *
 * @param parses in text order
 */
record Sentences(List<Parse> parses) {
    Sentences {
        parses = List.copyOf(parses);
    }

    /** The sentence that holds {@code offset}. */
    Optional<Parse> at(int offset) {
        int index = indexAt(offset);
        return index >= 0 && parses.get(index).sentence().span().end() > offset
                ? Optional.of(parses.get(index))
                : Optional.empty();
    }

    /** The number of the sentence that holds {@code offset} or, between sentences, of the one before. */
    int number(int offset) {
        int index = indexAt(offset);
        return index < 0 ? 0 : parses.get(index).sentence().number();
    }

    private int indexAt(int offset) {
        int low = 0;
        int high = parses.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = parses.get(middle).sentence().span();
            if (offset < span.start()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }
}
