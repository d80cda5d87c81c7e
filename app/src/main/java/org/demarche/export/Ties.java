package org.demarche.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Party;

/**
 * Events as a network: who takes part are the nodes, by code, else by name; each event is an edge from each who acts to each toward whom.
 * Where somebody stands between, further edges lead to and from there.
 */
final class Ties {
    private final Names names;
    private final States states;

    Ties(Names names, States states) {
        this.names = names;
        this.states = states;
    }

    /**
     * Somebody.
     *
     * @param id a code, else a question mark and a name
     * @param label the name
     * @param kind {@code state}, {@code other} for organisations and groups, {@code uncoded} where only words are known
     * @param country the state to which it belongs; empty if to none
     * @param intermediations in how many events it stands between others
     * @param events in how many it takes part, in any role
     * @param first the first day of a dated one
     * @param last the last day of a dated one
     */
    record Node(
            String id,
            String label,
            String kind,
            String country,
            int intermediations,
            int events,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {}

    /**
     * An event, or a leg of its way through somebody who stands between.
     *
     * @param id the event's id with a number
     * @param role {@code act}, or {@code to intermediary} and {@code from intermediary}
     */
    record Edge(String id, String source, String target, Role role, Happening event) {
        /** Kinds of edges. */
        enum Role {
            /** From who acts to toward whom. */
            ACT("act"),
            /** From who acts to who stands between. */
            TO_INTERMEDIARY("to intermediary"),
            /** From who stands between to toward whom. */
            FROM_INTERMEDIARY("from intermediary");

            private final String label;

            Role(String label) {
                this.label = label;
            }

            String label() {
                return label;
            }
        }
    }

    /**
     * A network.
     *
     * @param nodes by id
     * @param edges in the order of events
     */
    record Network(List<Node> nodes, List<Edge> edges) {
        /** Copies the lists. */
        Network {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }
    }

    /** The network that {@code events} make. */
    Network of(List<Happening> events) {
        Map<String, Node> nodes = new TreeMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Happening event : events) {
            Set<String> seen = new HashSet<>();
            List<String> sources = meet(nodes, seen, event, event.parties().source(), false);
            List<String> targets = meet(nodes, seen, event, event.parties().target(), false);
            List<String> between = meet(nodes, seen, event, event.parties().intermediary(), true);
            addEdges(edges, event, sources, targets, Edge.Role.ACT);
            addEdges(edges, event, sources, between, Edge.Role.TO_INTERMEDIARY);
            addEdges(edges, event, between, targets, Edge.Role.FROM_INTERMEDIARY);
        }
        return new Network(new ArrayList<>(nodes.values()), edges);
    }

    /** Who stands between may act, or be asked, at the same time; no leg leads from somebody to itself. */
    private static void addEdges(
            List<Edge> edges, Happening event, List<String> sources, List<String> targets, Edge.Role role) {
        int number = 0;
        for (String source : sources) {
            for (String target : targets) {
                if (role == Edge.Role.ACT || !source.equals(target)) {
                    String suffix = role == Edge.Role.ACT ? "-" : role == Edge.Role.TO_INTERMEDIARY ? "-to-" : "-from-";
                    edges.add(new Edge(event.id() + suffix + number++, source, target, role, event));
                }
            }
        }
    }

    private List<String> meet(
            Map<String, Node> nodes, Set<String> seen, Happening event, List<Party> parties, boolean isBetween) {
        List<String> ids = new ArrayList<>();
        for (Dyads.End end : parties.isEmpty() ? List.<Dyads.End>of() : Dyads.ends(parties)) {
            String id = end.code().isEmpty() ? Shared.actor(end.party()) : end.code();
            if (!ids.contains(id)) {
                ids.add(id);
                nodes.merge(id, node(id, end, event, isBetween, seen.add(id)), Ties::together);
            }
        }
        return ids;
    }

    /** An event counts once for who has several parts in it. */
    private Node node(String id, Dyads.End end, Happening event, boolean isBetween, boolean isNew) {
        boolean isCoded = !end.code().isEmpty();
        return new Node(
                id,
                isCoded ? names.of(end.code()) : Phrasing.oneLine(end.party().name()),
                isCoded ? states.isState(end.code()) ? "state" : "other" : "uncoded",
                states.of(end.code()).orElse(""),
                isBetween ? 1 : 0,
                isNew ? 1 : 0,
                Shared.first(event.when()),
                Shared.last(event.when()));
    }

    private static Node together(Node one, Node other) {
        return new Node(
                one.id(),
                one.label(),
                one.kind(),
                one.country(),
                one.intermediations() + other.intermediations(),
                one.events() + other.events(),
                earlier(one.first(), other.first()),
                later(one.last(), other.last()));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? one.filter(day -> day.isBefore(other.get())).or(() -> other)
                : one.or(() -> other);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? one.filter(day -> day.isAfter(other.get())).or(() -> other)
                : one.or(() -> other);
    }
}
