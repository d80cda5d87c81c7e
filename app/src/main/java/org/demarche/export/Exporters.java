package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Ontology;

/** All formats. */
public final class Exporters {
    private static final String ZIP = "application/zip";

    private final List<Exporter> exporters = new ArrayList<>();
    private final Ontology ontology;

    private Exporters(Ontology ontology) {
        this.ontology = ontology;
        addTables();
    }

    /**
     * An exporter for each format, in the order in which people are best told of them.
     *
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    public static List<Exporter> all() {
        return List.copyOf(new Exporters(Ontology.read()).exporters);
    }

    /**
     * The exporter for the format called {@code name}; absent if there is none.
     *
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    public static Optional<Exporter> named(String name) {
        return all().stream()
                .filter(exporter -> exporter.format().name().equals(name))
                .findFirst();
    }

    private void add(Format format, Selection selection, Renderer renderer) {
        exporters.add(new Exporter(format, selection, renderer));
    }

    private void addTables() {
        add(
                new Format("csv", "tidy tables as CSV, with a codebook", ZIP, ".zip", true),
                Selection.ALL,
                new TableBundle(ontology, ".csv", DelimitedText::csv));
        add(
                new Format("jsonl", "the same tables as lines of JSON", ZIP, ".zip", true),
                Selection.ALL,
                new TableBundle(ontology, ".jsonl", JsonTable::write));
    }
}
