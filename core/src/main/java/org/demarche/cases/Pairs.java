package org.demarche.cases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Between whom something passed, as keys for looking up. */
final class Pairs {
    /** A list of so many parties is a roll-call, not an approach. */
    private static final int MOST_PAIRS = 24;

    private Pairs() {}

    /** Between the sides of {@code node}, and with who stands between; for openers, with whom they regard too. None if it is only asked about. */
    static List<String> of(Node node) {
        Set<String> pairs = new TreeSet<>();
        if (node.isOnlyAsked()) {
            return List.of();
        }
        cross(node.source(), node.target(), pairs);
        if (pairs.isEmpty() || pairs.size() > MOST_PAIRS) {
            return List.of();
        }
        boolean isCarried = node.opener().isPresent()
                && !node.happening().parties().intermediary().isEmpty();
        if (isCarried) {
            cross(node.source(), node.thirds(), pairs);
            cross(node.target(), node.thirds(), pairs);
        }
        return pairs.stream().limit(MOST_PAIRS).toList();
    }

    private static void cross(Set<String> some, Set<String> others, Set<String> pairs) {
        for (String one : some) {
            for (String other : others) {
                pairs.add(one.compareTo(other) <= 0 ? one + " " + other : other + " " + one);
            }
        }
    }
}
