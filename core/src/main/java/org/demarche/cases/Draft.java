package org.demarche.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case between two parties at work. */
final class Draft {
    private final String pair;
    private final Node opener;
    private final Sides sides;
    private final List<Link> links = new ArrayList<>();
    private final Set<String> stories;
    private final Set<String> thirds;
    private final Map<String, Link> byNode = new HashMap<>();
    private int state;
    private long lastDay;
    private Optional<Matter> matter = Optional.empty();

    /**
     * A happening in a case.
     *
     * @param node the happening
     * @param reasons why it belongs there; empty for the one that opened it
     */
    record Link(Node node, List<Reason> reasons) {
        double score() {
            double score = 0;
            for (Reason reason : reasons) {
                score += reason.weight();
            }
            return score;
        }
    }

    /** A draft that {@code opener} opens, which brings it into {@code state}. */
    Draft(String pair, Node opener, int state) {
        this.pair = pair;
        this.state = state;
        this.opener = opener;
        this.sides = Sides.of(opener);
        this.stories = new HashSet<>(opener.stories().keySet());
        this.thirds = new HashSet<>(opener.thirds());
        this.lastDay = opener.day();
        hold(new Link(opener, List.of()));
    }

    /** Adds {@code node}, which brings it into the state {@code now}. */
    void add(Node node, List<Reason> reasons, int now) {
        state = now;
        hold(new Link(node, reasons));
        stories.addAll(node.stories().keySet());
        lastDay = Math.max(lastDay, node.day());
        if (node.opener().isPresent()) {
            thirds.addAll(node.thirds());
        }
    }

    private void hold(Link link) {
        links.add(link);
        byNode.put(link.node().id(), link);
    }

    /** The order of drafts of all pairs, which depends on what they hold alone. */
    static Comparator<Draft> inOrder() {
        return Comparator.comparing((Draft draft) -> draft.pair).thenComparing(Draft::opener, Node.byTime());
    }

    /** The link of the happening {@code id}, which is in it. */
    Link link(String id) {
        return Optional.ofNullable(byNode.get(id)).orElseThrow();
    }

    /** The matter that it belongs to, once that is known. */
    Optional<Matter> matter() {
        return matter;
    }

    void become(Matter now) {
        matter = Optional.of(now);
    }

    /** A number for all that it holds, in its order; see {@link Decisions}. */
    int state() {
        return state;
    }

    Node opener() {
        return opener;
    }

    Sides sides() {
        return sides;
    }

    List<Link> links() {
        return links;
    }

    Set<String> stories() {
        return stories;
    }

    Set<String> thirds() {
        return thirds;
    }

    long lastDay() {
        return lastDay;
    }
}
