package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.channel.Channel;
import org.demarche.channel.Contact;
import org.demarche.contract.Json;
import org.demarche.record.Names;
import org.demarche.relation.Relation;

/**
 * Who deals with whom around one party.
 *
 * @param party the code in the middle; absent if nothing is known
 * @param nodes codes and in how many happenings each takes part, the middle first
 * @param edges between them
 */
record Network(Optional<String> party, Map<String, Integer> nodes, List<Edge> edges) {
    /**
     * Dealings of two parties.
     *
     * @param one the code of one
     * @param other the code of the other
     * @param through who stands between; absent for direct dealings
     * @param months by month, "" for what can't be dated, which comes last
     */
    record Edge(String one, String other, Optional<String> through, Map<String, Month> months) {}

    /** What passed in a month. */
    record Month(int happenings, double score) {
        Month plus(Month more) {
            return new Month(happenings + more.happenings, score + more.score);
        }
    }

    private static final Comparator<String> UNDATED_LAST =
            Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

    /** The {@code limit} parties that {@code party} deals with most, and what passed among all of these. */
    static Network around(
            Snapshot snapshot, Optional<String> party, Optional<YearMonth> from, Optional<YearMonth> until, int limit) {
        List<Relation> months = snapshot.findings().relations().stream()
                .filter(month -> PartyRoutes.isWithin(month, from, until))
                .toList();
        Map<String, Integer> totals = new TreeMap<>();
        months.forEach(month -> {
            totals.merge(month.one(), month.happenings(), Integer::sum);
            totals.merge(month.other(), month.happenings(), Integer::sum);
        });
        Optional<String> middle = party.filter(totals::containsKey)
                .or(() -> party.isPresent()
                        ? Optional.empty()
                        : totals.entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .map(Map.Entry::getKey));
        if (middle.isEmpty()) {
            return new Network(party, Map.of(), List.of());
        }
        List<Edge> mediated = mediated(snapshot.findings().channels(), from, until);
        Set<String> codes = neighbours(middle.get(), months, mediated, limit);
        List<Edge> edges = new ArrayList<>(direct(months, codes));
        for (Edge edge : mediated) {
            if (codes.containsAll(
                    List.of(edge.one(), edge.other(), edge.through().orElse(edge.one())))) {
                edges.add(edge);
            }
        }
        Map<String, Integer> nodes = new LinkedHashMap<>();
        codes.forEach(code -> nodes.put(code, totals.getOrDefault(code, 0)));
        return new Network(middle, nodes, edges);
    }

    private static Set<String> neighbours(String middle, List<Relation> months, List<Edge> mediated, int limit) {
        Map<String, Integer> dealings = new HashMap<>();
        for (Relation month : months) {
            if (month.one().equals(middle) || month.other().equals(middle)) {
                String partner = month.one().equals(middle) ? month.other() : month.one();
                dealings.merge(partner, month.happenings(), Integer::sum);
            }
        }
        for (Edge edge : mediated) {
            if (edge.one().equals(middle) || edge.other().equals(middle)) {
                // Who stands between belongs to the picture before others with as many dealings.
                edge.through().ifPresent(between -> dealings.merge(between, 1, Integer::sum));
            }
        }
        Set<String> codes = new LinkedHashSet<>();
        codes.add(middle);
        dealings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .forEach(partner -> codes.add(partner.getKey()));
        return codes;
    }

    private static List<Edge> direct(List<Relation> months, Set<String> codes) {
        Map<String, Edge> edges = new LinkedHashMap<>();
        for (Relation month : months) {
            boolean isOfTwo = !month.one().equals(month.other());
            if (isOfTwo && codes.contains(month.one()) && codes.contains(month.other())) {
                edges.computeIfAbsent(
                                month.one() + " " + month.other(),
                                any -> new Edge(
                                        month.one(), month.other(), Optional.empty(), new TreeMap<>(UNDATED_LAST)))
                        .months()
                        .merge(
                                month.month().map(YearMonth::toString).orElse(""),
                                new Month(month.happenings(), month.scoreSum()),
                                Month::plus);
            }
        }
        return List.copyOf(edges.values());
    }

    private static List<Edge> mediated(List<Channel> channels, Optional<YearMonth> from, Optional<YearMonth> until) {
        List<Edge> edges = new ArrayList<>();
        for (Channel channel : channels) {
            if (channel.through().isEmpty()) {
                continue;
            }
            Map<String, Month> months = new TreeMap<>(UNDATED_LAST);
            for (Contact contact : channel.contacts()) {
                Optional<YearMonth> month = contact.day().map(YearMonth::from);
                boolean isWithin =
                        from.map(first -> month.map(own -> !own.isBefore(first)).orElse(false))
                                        .orElse(true)
                                && until.map(last -> month.map(own -> !own.isAfter(last))
                                                .orElse(false))
                                        .orElse(true);
                if (isWithin) {
                    months.merge(month.map(YearMonth::toString).orElse(""), new Month(1, 0), Month::plus);
                }
            }
            if (!months.isEmpty()) {
                edges.add(new Edge(channel.one(), channel.other(), channel.through(), months));
            }
        }
        return edges;
    }

    /** Writes its fields. */
    void write(JsonGenerator json, Names names) throws IOException {
        Json.optional(json, "party", party);
        Json.list(json, "nodes", nodes.entrySet(), (one, node) -> {
            one.writeStringField("code", node.getKey());
            one.writeStringField("name", names.of(node.getKey()));
            one.writeNumberField("happenings", node.getValue());
        });
        Json.list(json, "edges", edges, (one, edge) -> {
            one.writeStringField("one", edge.one());
            one.writeStringField("other", edge.other());
            Json.optional(one, "through", edge.through());
            Json.list(one, "months", edge.months().entrySet(), (each, month) -> {
                Json.optional(each, "month", Optional.of(month.getKey()));
                each.writeNumberField("happenings", month.getValue().happenings());
                each.writeNumberField(
                        "score_sum", Decimals.rounded(month.getValue().score()));
            });
        });
    }
}
