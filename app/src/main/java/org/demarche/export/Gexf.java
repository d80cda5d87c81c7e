package org.demarche.export;

import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.demarche.event.Ontology;
import org.demarche.export.Ties.Edge;
import org.demarche.export.Ties.Network;
import org.demarche.export.Ties.Node;
import org.demarche.record.Happening;

/** A network as GEXF 1.3 with time: an edge is there from the first to the last day on which its event may have happened. */
final class Gexf implements Renderer {
    private final Ties ties;
    private final Ontology ontology;

    /** Takes quads and scores from {@code ontology}. */
    Gexf(Ties ties, Ontology ontology) {
        this.ties = ties;
        this.ontology = ontology;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        Network network = ties.of(events);
        return List.of(new Part("demarche.gexf", out -> Xml.write(out, xml -> document(xml, content, network))));
    }

    private void document(Xml xml, Content content, Network network) throws XMLStreamException {
        xml.element(
                "gexf",
                root -> {
                    root.element("meta", meta -> meta.text("creator", "demarche " + content.version()));
                    root.element(
                            "graph",
                            graph -> graph(graph, network),
                            "mode",
                            "dynamic",
                            "defaultedgetype",
                            "directed",
                            "timeformat",
                            "date");
                },
                "xmlns",
                "http://gexf.net/1.3",
                "version",
                "1.3");
    }

    private void graph(Xml xml, Network network) throws XMLStreamException {
        List<Column<Node>> nodeFields = NetworkFields.ofNodes();
        List<Column<Edge>> edgeFields = NetworkFields.ofEdges(ontology);
        attributes(xml, "node", nodeFields);
        attributes(xml, "edge", edgeFields);
        xml.element("nodes", nodes -> {
            for (Node node : network.nodes()) {
                nodes.element(
                        "node",
                        inside -> values(inside, nodeFields, node),
                        "id",
                        node.id(),
                        "label",
                        node.label(),
                        "start",
                        node.first().map(LocalDate::toString).orElse(""),
                        "end",
                        node.last().map(LocalDate::toString).orElse(""));
            }
        });
        xml.element("edges", edges -> {
            for (Edge edge : network.edges()) {
                edges.element(
                        "edge",
                        inside -> values(inside, edgeFields, edge),
                        "id",
                        edge.id(),
                        "source",
                        edge.source(),
                        "target",
                        edge.target(),
                        "kind",
                        edge.role().label(),
                        "label",
                        NetworkFields.label(edge),
                        "start",
                        NetworkFields.start(edge),
                        "end",
                        NetworkFields.end(edge));
            }
        });
    }

    private static <T> void attributes(Xml xml, String of, List<Column<T>> fields) throws XMLStreamException {
        xml.element(
                "attributes",
                inside -> {
                    for (Column<T> field : fields) {
                        inside.empty("attribute", "id", field.name(), "title", field.name(), "type", type(field));
                    }
                },
                "class",
                of,
                "mode",
                "static");
    }

    private static String type(Column<?> field) {
        return switch (field.kind()) {
            case WHOLE -> "integer";
            case REAL -> "double";
            case FLAG -> "boolean";
            case TEXT, DAY -> "string";
        };
    }

    private static <T> void values(Xml xml, List<Column<T>> fields, T row) throws XMLStreamException {
        xml.element("attvalues", inside -> {
            for (Column<T> field : fields) {
                String value = field.printed(row);
                if (!value.isEmpty()) {
                    inside.empty("attvalue", "for", field.name(), "value", value);
                }
            }
        });
    }
}
