package org.demarche.export;

import java.io.OutputStream;
import java.util.List;
import org.demarche.cases.Wording;
import org.demarche.event.Ontology;
import org.demarche.record.Happening;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.trig.TriGWriter;

/** Findings as RDF in TriG. */
final class TriG implements Renderer {
    private final Ontology ontology;
    private final Wording wording;

    TriG(Ontology ontology, Wording wording) {
        this.ontology = ontology;
        this.wording = wording;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        List<Statement> statements = LinkedData.of(content, events, ontology, wording);
        return List.of(new Part("demarche.trig", out -> write(statements, out)));
    }

    private static void write(List<Statement> statements, OutputStream out) {
        RDFWriter writer = new TriGWriter(out);
        writer.startRDF();
        LinkedData.PREFIXES.forEach(writer::handleNamespace);
        statements.forEach(writer::handleStatement);
        writer.endRDF();
    }
}
