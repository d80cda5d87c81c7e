package org.demarche.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.demarche.event.Ontology;
import org.demarche.export.Ties.Edge;
import org.demarche.export.Ties.Node;
import org.demarche.place.Place;

/** What networks tell of nodes and edges, the same in each format of networks. */
final class NetworkFields {
    private NetworkFields() {}

    /** Of nodes, besides their names. */
    static List<Column<Node>> ofNodes() {
        return List.of(
                Column.text("kind", "state, other or uncoded", Node::kind),
                Column.text("country", "the state to which it belongs", Node::country),
                Column.whole("events", "in how many events it takes part", Node::events),
                Column.whole("intermediations", "in how many of them it stands between others", Node::intermediations));
    }

    /** Of edges, besides their ends. */
    static List<Column<Edge>> ofEdges(Ontology ontology) {
        return List.of(
                Column.text("event", "the event's id", edge -> edge.event().id()),
                Column.text("role", "act, to intermediary or from intermediary", edge -> edge.role()
                        .label()),
                Column.text("type", "PLOVER's type", edge -> edge.event().type().name()),
                Column.text(
                        "mode",
                        "PLOVER's mode",
                        edge -> edge.event().act().mode().orElse("")),
                Column.whole("quad", "PLOVER's quad", edge -> ontology.of(
                                edge.event().type())
                        .quad()),
                Column.real("score", "PLOVER's score", edge -> ontology.of(
                                edge.event().type())
                        .score()),
                Column.text("standing", "reported or disputed", edge -> edge.event()
                        .standing()
                        .label()),
                Column.text(
                        "through",
                        "codes of who stands between",
                        edge -> Shared.codes(edge.event().parties().intermediary())),
                Column.text(
                        "place",
                        "where",
                        edge -> edge.event().place().map(Place::name).orElse("")),
                Column.text("date", "the date, ISO 8601", edge -> edge.event()
                        .when()
                        .iso()),
                Column.whole("reports", "how many documents tell it that are no copies", edge -> edge.event()
                        .independentReports()),
                Column.text(
                        "document",
                        "the first document that tells it",
                        edge -> edge.event().firstReport().origin().document()),
                Column.whole(
                        "words_begin",
                        "where its words begin there, in code points",
                        edge -> edge.event().firstReport().words().begin()),
                Column.whole(
                        "words_end",
                        "and where they end",
                        edge -> edge.event().firstReport().words().end()));
    }

    /** The first day of the edge; empty if unknown. */
    static String start(Edge edge) {
        return Shared.first(edge.event().when()).map(LocalDate::toString).orElse("");
    }

    /** The last day of the edge; empty if unknown. */
    static String end(Edge edge) {
        return Shared.last(edge.event().when()).map(LocalDate::toString).orElse("");
    }

    /** What is written at the edge. */
    static String label(Edge edge) {
        return edge.event().type().name().toLowerCase(Locale.ROOT);
    }
}
