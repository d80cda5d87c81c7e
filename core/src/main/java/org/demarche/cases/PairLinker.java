package org.demarche.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links what passed between two parties into cases. */
final class PairLinker {
    /** A happening is compared with so many of the latest cases, and with those of its own text. */
    private static final int MOST_COMPARED = 48;

    private final Affinity affinity;

    PairLinker(Affinity affinity) {
        this.affinity = affinity;
    }

    /**
     * The cases among {@code nodes}, which all passed between the two parties of {@code pair} and come in the order of time.
     *
     * @param decisions what can be used of the last linking of this pair
     */
    List<Draft> link(String pair, List<Node> nodes, Decisions decisions) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Set<Draft>> byStory = new HashMap<>();
        List<Node> followers = new ArrayList<>();
        for (Node node : nodes) {
            if (node.opener().isEmpty() || node.isBare()) {
                followers.add(node);
            } else if (!join(Decisions.Round.OPENERS, node, drafts, byStory, decisions)) {
                open(pair, node, drafts, byStory, decisions);
            }
        }
        // An answer may bring in what stands around it in its own text, so those left over are asked once more.
        List<Node> left = leftOver(Decisions.Round.FOLLOWERS, followers, drafts, byStory, decisions);
        left = leftOver(Decisions.Round.LEFT, left, drafts, byStory, decisions);
        for (Node node : left) {
            if (node.opener().isPresent() && !join(Decisions.Round.BARE, node, drafts, byStory, decisions)) {
                open(pair, node, drafts, byStory, decisions);
            }
        }
        drafts.sort(Comparator.comparing(Draft::opener, Node.byTime()));
        return drafts;
    }

    private List<Node> leftOver(
            Decisions.Round round,
            List<Node> followers,
            List<Draft> drafts,
            Map<String, Set<Draft>> byStory,
            Decisions decisions) {
        List<Node> left = new ArrayList<>();
        for (Node node : followers) {
            if (!join(round, node, drafts, byStory, decisions)) {
                left.add(node);
            }
        }
        return left;
    }

    private static void open(
            String pair, Node node, List<Draft> drafts, Map<String, Set<Draft>> byStory, Decisions decisions) {
        Draft draft = new Draft(pair, node, decisions.state(0, node));
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

    /** Adds {@code node} to the one of its candidates for which most speaks, if that is enough. */
    private boolean join(
            Decisions.Round round,
            Node node,
            List<Draft> drafts,
            Map<String, Set<Draft>> byStory,
            Decisions decisions) {
        Set<Draft> candidates = candidates(node, drafts, byStory);
        Decisions.Decision decision =
                decisions.of(round, node, candidates).orElseGet(() -> decide(round, node, candidates, decisions));
        decision.chosen().ifPresent(place -> {
            Draft draft = candidates.stream().skip(place).findFirst().orElseThrow();
            draft.add(node, decision.reasons(), decisions.state(draft.state(), node));
            node.stories().keySet().forEach(story -> byStory.computeIfAbsent(story, any -> new LinkedHashSet<>())
                    .add(draft));
        });
        return decision.chosen().isPresent();
    }

    private Decisions.Decision decide(Decisions.Round round, Node node, Set<Draft> candidates, Decisions decisions) {
        double most = Affinity.ENOUGH;
        int chosen = -1;
        int place = 0;
        List<Reason> reasons = List.of();
        for (Draft candidate : candidates) {
            double score = affinity.score(node, candidate, most);
            if (score > most) {
                most = score;
                chosen = place;
            }
            place++;
        }
        if (chosen >= 0) {
            Draft best = candidates.stream().skip(chosen).findFirst().orElseThrow();
            reasons = affinity.of(node, best);
        }
        return decisions.decide(round, node, candidates, chosen, reasons);
    }
}
