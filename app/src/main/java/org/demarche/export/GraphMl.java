package org.demarche.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.demarche.event.Ontology;
import org.demarche.export.Ties.Edge;
import org.demarche.export.Ties.Network;
import org.demarche.export.Ties.Node;
import org.demarche.record.Happening;

/** A network as GraphML. It knows no time, so {@code start} and {@code end} are plain attributes. */
final class GraphMl implements Renderer {
    private final Ties ties;
    private final Ontology ontology;

    /** Takes quads and scores from {@code ontology}. */
    GraphMl(Ties ties, Ontology ontology) {
        this.ties = ties;
        this.ontology = ontology;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        Network network = ties.of(events);
        return List.of(new Part("demarche.graphml", out -> Xml.write(out, xml -> document(xml, network))));
    }

    private void document(Xml xml, Network network) throws XMLStreamException {
        List<Column<Node>> nodeFields = nodeFields();
        List<Column<Edge>> edgeFields = edgeFields();
        xml.element(
                "graphml",
                root -> {
                    keys(root, "node", nodeFields);
                    keys(root, "edge", edgeFields);
                    root.element(
                            "graph", graph -> graph(graph, network, nodeFields, edgeFields), "edgedefault", "directed");
                },
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns");
    }

    private static List<Column<Node>> nodeFields() {
        List<Column<Node>> fields = new ArrayList<>();
        fields.add(Column.text("label", "the name", Node::label));
        fields.addAll(NetworkFields.ofNodes());
        fields.add(Column.text("start", "the first day of a dated event", node -> node.first()
                .map(LocalDate::toString)
                .orElse("")));
        fields.add(Column.text("end", "the last day of one", node -> node.last()
                .map(LocalDate::toString)
                .orElse("")));
        return fields;
    }

    private List<Column<Edge>> edgeFields() {
        List<Column<Edge>> fields = new ArrayList<>(NetworkFields.ofEdges(ontology));
        fields.add(Column.text("start", "the first day", NetworkFields::start));
        fields.add(Column.text("end", "the last day", NetworkFields::end));
        return fields;
    }

    private static void graph(Xml xml, Network network, List<Column<Node>> nodeFields, List<Column<Edge>> edgeFields)
            throws XMLStreamException {
        for (Node node : network.nodes()) {
            xml.element("node", inside -> data(inside, "node", nodeFields, node), "id", node.id());
        }
        for (Edge edge : network.edges()) {
            xml.element(
                    "edge",
                    inside -> data(inside, "edge", edgeFields, edge),
                    "id",
                    edge.id(),
                    "source",
                    edge.source(),
                    "target",
                    edge.target());
        }
    }

    private static <T> void keys(Xml xml, String of, List<Column<T>> fields) throws XMLStreamException {
        for (Column<T> field : fields) {
            xml.empty(
                    "key",
                    "id",
                    of + "-" + field.name(),
                    "for",
                    of,
                    "attr.name",
                    field.name(),
                    "attr.type",
                    type(field));
        }
    }

    private static String type(Column<?> field) {
        return switch (field.kind()) {
            case WHOLE -> "int";
            case REAL -> "double";
            case FLAG -> "boolean";
            case TEXT, DAY -> "string";
        };
    }

    private static <T> void data(Xml xml, String of, List<Column<T>> fields, T row) throws XMLStreamException {
        for (Column<T> field : fields) {
            String value = field.printed(row);
            if (!value.isEmpty()) {
                xml.text("data", value, "key", of + "-" + field.name());
            }
        }
    }
}
