package org.demarche.cases;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** The cases among {@code nodes}, which all passed between the two parties of {@code pair} and come in the order of time. */
    List<Draft> link(String pair, List<Node> nodes) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Set<Draft>> byStory = new HashMap<>();
        List<Node> followers = new ArrayList<>();
        for (Node node : nodes) {
            if (node.opener().isEmpty() || node.isBare()) {
                followers.add(node);
            } else if (!join(node, candidates(node, drafts, byStory), byStory)) {
                open(pair, node, drafts, byStory);
            }
        }
        // An answer may bring in what stands around it in its own text, so those left over are asked once more.
        List<Node> left = leftOver(followers, drafts, byStory);
        left = leftOver(left, drafts, byStory);
        for (Node node : left) {
            if (node.opener().isPresent() && !join(node, candidates(node, drafts, byStory), byStory)) {
                open(pair, node, drafts, byStory);
            }
        }
        drafts.sort(Comparator.comparing(Draft::opener, Node.byTime()));
        return drafts;
    }

    private List<Node> leftOver(List<Node> followers, List<Draft> drafts, Map<String, Set<Draft>> byStory) {
        List<Node> left = new ArrayList<>();
        for (Node node : followers) {
            if (!join(node, candidates(node, drafts, byStory), byStory)) {
                left.add(node);
            }
        }
        return left;
    }

    private static void open(String pair, Node node, List<Draft> drafts, Map<String, Set<Draft>> byStory) {
        Draft draft = new Draft(pair, node);
        drafts.add(draft);
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
    private boolean join(Node node, Set<Draft> candidates, Map<String, Set<Draft>> byStory) {
        double most = Affinity.ENOUGH;
        Optional<Draft> best = Optional.empty();
        for (Draft candidate : candidates) {
            double score = affinity.score(node, candidate, most);
            if (score > most) {
                most = score;
                best = Optional.of(candidate);
            }
        }
        best.ifPresent(draft -> {
            draft.add(node, affinity.of(node, draft));
            node.stories().keySet().forEach(story -> byStory.computeIfAbsent(story, any -> new LinkedHashSet<>())
                    .add(draft));
        });
        return best.isPresent();
    }
}
