package org.demarche.export;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.pipeline.Findings;

/**
 * What is exported.
 *
 * @param findings documents with their statements and reports, and what they amount to
 * @param filters by what they were chosen, such as {@code actor} and {@code IRQ}; empty if they are all
 * @param version the version of the program that read the documents
 */
public record Content(Findings findings, Map<String, String> filters, String version) {
    /** Copies the map, in the order of its keys. */
    public Content {
        filters = Collections.unmodifiableMap(new TreeMap<>(filters));
    }
}
