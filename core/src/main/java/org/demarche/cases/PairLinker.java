package org.demarche.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links what passed between two parties into cases. */
final class PairLinker {
    /** A happening is compared with so many of the latest cases, and with those of its own text. */
    private static final int MOST_COMPARED = 48;

    private final Affinity affinity;

    PairLinker(Affinity affinity) {
        this.affinity = affinity;
    }

    /** The cases among {@code nodes}, which all passed between the same two parties and come in the order of time. */
    List<Draft> link(List<Node> nodes) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Set<Draft>> byStory = new HashMap<>();
        for (Node node : nodes) {
            if (node.opener().isPresent() && !join(node, candidates(node, drafts, byStory))) {
                drafts.add(new Draft(node));
                enter(drafts.get(drafts.size() - 1), node, byStory);
            }
        }
        for (Node node : nodes) {
            if (node.opener().isEmpty()) {
                join(node, candidates(node, drafts, byStory));
            }
        }
        return drafts;
    }

    private static void enter(Draft draft, Node node, Map<String, Set<Draft>> byStory) {
        node.stories().keySet().forEach(story -> byStory.computeIfAbsent(story, any -> new LinkedHashSet<>())
                .add(draft));
    }

    /** Drafts stand in the order of time of what opened them, so that those opened later are left out quickly. */
    private static Set<Draft> candidates(Node node, List<Draft> drafts, Map<String, Set<Draft>> byStory) {
        Set<Draft> candidates = new LinkedHashSet<>();
        node.stories().keySet().forEach(story -> candidates.addAll(byStory.getOrDefault(story, Set.of())));
        int end = firstAfter(drafts, node.day());
        for (int i = end - 1; i >= Math.max(0, end - MOST_COMPARED); i--) {
            candidates.add(drafts.get(i));
        }
        return candidates;
    }

    private static int firstAfter(List<Draft> drafts, long day) {
        int low = 0;
        int high = drafts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (drafts.get(middle).opener().day() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds {@code node} to the one of {@code candidates} for which most speaks, if that is enough. */
    private boolean join(Node node, Set<Draft> candidates) {
        double most = Affinity.ENOUGH;
        Optional<Draft> best = Optional.empty();
        for (Draft candidate : candidates) {
            double score = affinity.score(node, candidate);
            if (score > most) {
                most = score;
                best = Optional.of(candidate);
            }
        }
        best.ifPresent(draft -> draft.add(node, affinity.of(node, draft)));
        return best.isPresent();
    }
}
