package org.demarche.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Partition;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a corpus that grows. What passed between two parties is linked pair by pair; an act between several belongs to several
 * pairs, and what was linked there is put together: a case whose opening act stands in another belongs to that, and any other happening
 * stays in the case for which most speaks. What was linked is kept, so that a change costs only the pairs that it touches. For one
 * thread.
 */
public final class Linker {
    private final Openers openers = Openers.read();
    private final BackReferences references = BackReferences.read();
    private final PairLinker pairLinker;
    private final CaseMaker maker;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Node>> byPair = new TreeMap<>();
    private final Map<String, List<Draft>> drafts = new TreeMap<>();
    private Map<String, Made> made = new HashMap<>();

    /** A case, if it is worth one, and the links that it was made of. */
    private record Made(List<Draft.Link> links, Optional<Case> matter) {}

    /** Calls parties by {@code names}. */
    public Linker(Names names) {
        Sequence sequence = Sequence.read();
        this.pairLinker = new PairLinker(new Affinity(sequence, names));
        this.maker = new CaseMaker(sequence, names);
    }

    /** The cases that {@code happenings} make, latest first; {@code happenings} are all of them, those known from before included. */
    public List<Case> link(List<Happening> happenings) {
        for (String pair : replace(happenings)) {
            List<Node> passed = byPair.getOrDefault(pair, List.of());
            if (passed.isEmpty()) {
                byPair.remove(pair);
                drafts.remove(pair);
            } else {
                passed.sort(Node.byTime());
                drafts.put(pair, pairLinker.link(passed));
            }
        }
        Map<String, Made> now = new HashMap<>();
        for (List<Draft.Link> links : joined()) {
            String first = links.get(0).node().id();
            Made known = made.get(first);
            boolean isUnchanged = known != null && known.links().equals(links);
            now.put(first, isUnchanged ? known : new Made(links, maker.make(links)));
        }
        made = now;
        return made.values().stream()
                .flatMap(one -> one.matter().stream())
                .sorted(CaseMaker.latestFirst())
                .toList();
    }

    /** Takes in which happenings there are now; returns the pairs between which something changed. */
    @SuppressWarnings("ReferenceEquality") // the ledger hands on the same object where nothing has changed
    private Set<String> replace(List<Happening> happenings) {
        Set<String> touched = new HashSet<>();
        Set<String> present = new HashSet<>();
        for (Happening happening : happenings) {
            present.add(happening.id());
            Node known = nodes.get(happening.id());
            // The ledger hands on the same object where nothing has changed.
            boolean isUnchanged = known != null && known.happening() == happening;
            if (!isUnchanged) {
                remove(known, touched);
                Node node = Node.of(happening, openers, references);
                nodes.put(node.id(), node);
                for (String pair : Pairs.of(node)) {
                    byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(node);
                    touched.add(pair);
                }
            }
        }
        List<Node> gone = nodes.values().stream()
                .filter(node -> !present.contains(node.id()))
                .toList();
        for (Node node : gone) {
            remove(node, touched);
            nodes.remove(node.id());
        }
        return touched;
    }

    @SuppressWarnings("ReferenceEquality") // the very node is meant
    private void remove(@Nullable Node node, Set<String> touched) {
        if (node == null) {
            return;
        }
        for (String pair : Pairs.of(node)) {
            byPair.getOrDefault(pair, new ArrayList<>()).removeIf(other -> other == node);
            touched.add(pair);
        }
    }

    /** The links of each case, once what was linked pair by pair is put together. */
    private List<List<Draft.Link>> joined() {
        List<Draft> all = new ArrayList<>();
        drafts.values().forEach(all::addAll);
        Partition together = new Partition(all.size());
        Map<String, Integer> firstHome = new HashMap<>();
        Set<String> opening = new HashSet<>();
        all.forEach(draft -> opening.add(draft.opener().id()));
        for (int i = 0; i < all.size(); i++) {
            for (Draft.Link link : all.get(i).links()) {
                if (opening.contains(link.node().id())) {
                    Integer other = firstHome.putIfAbsent(link.node().id(), i);
                    if (other != null) {
                        together.join(other, i);
                    }
                }
            }
        }
        Map<String, Integer> homes = new HashMap<>();
        Map<String, Draft.Link> best = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (Draft.Link link : all.get(i).links()) {
                String id = link.node().id();
                Draft.Link known = best.get(id);
                if (known == null || link.score() > known.score()) {
                    best.put(id, link);
                    homes.put(id, together.of(i));
                }
            }
        }
        Map<Integer, List<Draft.Link>> cases = new TreeMap<>();
        best.forEach((id, link) ->
                cases.computeIfAbsent(homes.get(id), any -> new ArrayList<>()).add(link));
        return List.copyOf(cases.values());
    }
}
