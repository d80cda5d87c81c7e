package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.event.Ontology;
import org.demarche.record.Happening;

/** All tables, each as a file, with a codebook. */
final class TableBundle implements Renderer {
    private final Ontology ontology;
    private final String ending;
    private final TableWriter writer;

    /** Writes one table. */
    @FunctionalInterface
    interface TableWriter {
        /** Writes {@code table} to {@code out}, which stays open. */
        void write(Table<?> table, OutputStream out) throws IOException;
    }

    /** Files that end in {@code ending}, written by {@code writer}. */
    TableBundle(Ontology ontology, String ending, TableWriter writer) {
        this.ontology = ontology;
        this.ending = ending;
        this.writer = writer;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        List<Table<?>> tables = tables(ontology, content, events);
        List<Part> parts = new ArrayList<>();
        for (Table<?> table : tables) {
            parts.add(new Part(table.name() + ending, out -> writer.write(table, out)));
        }
        String codebook = Codebook.of(tables);
        parts.add(new Part("codebook.md", out -> out.write(codebook.getBytes(StandardCharsets.UTF_8))));
        return parts;
    }

    /** The tables, in the order in which they are best read. */
    static List<Table<?>> tables(Ontology ontology, Content content, List<Happening> events) {
        EventTables eventTables = new EventTables(ontology);
        return List.of(
                TextTables.documents(content),
                ActorTable.of(content, events),
                eventTables.mentions(events),
                EventTables.attributions(events),
                TextTables.statements(content),
                eventTables.events(events),
                EventTables.participants(events),
                FindingTables.cases(content),
                FindingTables.steps(content),
                FindingTables.channels(content),
                FindingTables.contacts(content),
                FindingTables.relations(content),
                FindingTables.disagreements(content));
    }
}
