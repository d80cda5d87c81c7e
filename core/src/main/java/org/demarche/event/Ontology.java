package org.demarche.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.Table;

/** PLOVER's figures for its types: quad, score and modes, read from {@code ontology.tsv}. */
public final class Ontology {
    private final Map<EventType, Entry> entries = new EnumMap<>(EventType.class);

    /**
     * What PLOVER says of a type.
     *
     * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
     * @param score from -10 (conflict) to 10 (cooperation)
     * @param modes the type's modes; may be empty
     */
    public record Entry(int quad, double score, List<String> modes) {
        /** Copies the list. */
        public Entry {
            modes = List.copyOf(modes);
        }
    }

    /**
     * Reads the ontology of the class path.
     *
     * @throws org.demarche.lexicon.LexiconException if a type is unknown or missing, or a figure is none
     */
    public static Ontology read() {
        Ontology ontology = new Ontology();
        Table table = Table.read("ontology.tsv", "type", "quad", "score", "modes", "definition");
        for (Table.Row row : table.rows()) {
            try {
                ontology.entries.put(
                        EventType.valueOf(row.required("type")),
                        new Entry(
                                Integer.parseInt(row.required("quad")),
                                Double.parseDouble(row.required("score")),
                                row.list("modes")));
            } catch (IllegalArgumentException e) {
                throw row.error("expected a PLOVER type, a quad from 1 to 4 and a score");
            }
        }
        if (ontology.entries.size() != EventType.values().length) {
            throw new IllegalArgumentException("ontology.tsv lacks a type");
        }
        return ontology;
    }

    /** What PLOVER says of {@code type}. */
    public Entry of(EventType type) {
        Entry entry = entries.get(type);
        if (entry == null) {
            throw new IllegalArgumentException("no entry for " + type);
        }
        return entry;
    }
}
