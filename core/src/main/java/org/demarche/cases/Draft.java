package org.demarche.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A case between two parties at work. */
final class Draft {
    private final Node opener;
    private final Sides sides;
    private final List<Link> links = new ArrayList<>();
    private final Set<String> stories;
    private final Set<String> thirds;
    private long lastDay;

    /**
     * A happening in a case.
     *
     * @param node the happening
     * @param reasons why it belongs there; empty for the one that opened it
     */
    record Link(Node node, List<Reason> reasons) {
        double score() {
            return reasons.stream().mapToDouble(Reason::weight).sum();
        }
    }

    Draft(Node opener) {
        this.opener = opener;
        this.sides = Sides.of(opener);
        this.stories = new HashSet<>(opener.stories().keySet());
        this.thirds = new HashSet<>(opener.thirds());
        this.lastDay = opener.day();
        links.add(new Link(opener, List.of()));
    }

    void add(Node node, List<Reason> reasons) {
        links.add(new Link(node, reasons));
        stories.addAll(node.stories().keySet());
        lastDay = Math.max(lastDay, node.day());
        if (node.opener().isPresent()) {
            thirds.addAll(node.thirds());
        }
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
