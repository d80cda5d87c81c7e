package org.demarche.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.cases.Wording;
import org.demarche.event.Ontology;
import org.demarche.record.Happening;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Findings as RDF in JSON-LD: the statements of the default graph, then each article's graph as an object with a graph in it. */
final class JsonLd implements Renderer {
    private final Ontology ontology;
    private final Wording wording;

    JsonLd(Ontology ontology, Wording wording) {
        this.ontology = ontology;
        this.wording = wording;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        List<Statement> statements = LinkedData.of(content, events, ontology, wording);
        return List.of(new Part("demarche.jsonld", out -> write(statements, out)));
    }

    /** What is said of each subject, by predicate, all in the order in which it was said. */
    private static final class Graph {
        private final Map<Resource, Map<IRI, List<Value>>> subjects = new LinkedHashMap<>();

        void add(Statement statement) {
            subjects.computeIfAbsent(statement.getSubject(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(statement.getPredicate(), any -> new ArrayList<>())
                    .add(statement.getObject());
        }
    }

    private static void write(List<Statement> statements, OutputStream out) throws IOException {
        Map<Optional<Resource>, Graph> graphs = new LinkedHashMap<>();
        for (Statement statement : statements) {
            graphs.computeIfAbsent(Optional.ofNullable(statement.getContext()), any -> new Graph())
                    .add(statement);
        }
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            for (Map.Entry<String, String> prefix : LinkedData.PREFIXES.entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("@graph");
            for (Map.Entry<Optional<Resource>, Graph> graph : graphs.entrySet()) {
                graph(json, graph.getKey(), graph.getValue());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void graph(JsonGenerator json, Optional<Resource> name, Graph graph) throws IOException {
        if (name.isPresent()) {
            json.writeStartObject();
            json.writeStringField("@id", name.get().stringValue());
            json.writeArrayFieldStart("@graph");
        }
        for (Map.Entry<Resource, Map<IRI, List<Value>>> subject : graph.subjects.entrySet()) {
            json.writeStartObject();
            json.writeStringField("@id", compact(subject.getKey().stringValue()));
            for (Map.Entry<IRI, List<Value>> predicate : subject.getValue().entrySet()) {
                predicate(json, predicate.getKey(), predicate.getValue());
            }
            json.writeEndObject();
        }
        if (name.isPresent()) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void predicate(JsonGenerator json, IRI predicate, List<Value> values) throws IOException {
        boolean isType = predicate.equals(RDF.TYPE);
        json.writeFieldName(isType ? "@type" : compact(predicate.stringValue()));
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (Value value : values) {
            if (isType) {
                json.writeString(compact(value.stringValue()));
            } else {
                value(json, value);
            }
        }
        if (values.size() > 1) {
            json.writeEndArray();
        }
    }

    private static void value(JsonGenerator json, Value value) throws IOException {
        if (!(value instanceof Literal literal)) {
            json.writeStartObject();
            json.writeStringField("@id", compact(value.stringValue()));
            json.writeEndObject();
        } else if (literal.getDatatype().equals(XSD.STRING)) {
            json.writeString(literal.getLabel());
        } else {
            json.writeStartObject();
            json.writeStringField("@value", literal.getLabel());
            json.writeStringField("@type", compact(literal.getDatatype().stringValue()));
            json.writeEndObject();
        }
    }

    private static String compact(String iri) {
        for (Map.Entry<String, String> prefix : LinkedData.PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }
}
