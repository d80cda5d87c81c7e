package org.demarche.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Partition;

/**
 * Links happenings into cases. What passed between two parties is linked pair by pair; an act between several belongs to several
 * pairs, and what was linked there is put together: cases that share what opened or repeated them are one, and any other
 * happening stays in the case for which most speaks.
 */
public final class Linker {
    private final Openers openers = Openers.read();
    private final BackReferences references = BackReferences.read();
    private final PairLinker pairLinker;
    private final CaseMaker maker;

    /** Calls parties by {@code names}. */
    public Linker(Names names) {
        Sequence sequence = Sequence.read();
        this.pairLinker = new PairLinker(new Affinity(sequence, names));
        this.maker = new CaseMaker(sequence, names);
    }

    /** The cases that {@code happenings} make, latest first; {@code happenings} come in the order of first publication. */
    public List<Case> link(List<Happening> happenings) {
        Map<String, List<Node>> byPair = new TreeMap<>();
        for (int i = 0; i < happenings.size(); i++) {
            Node node = Node.of(i, happenings.get(i), openers, references);
            for (String pair : Pairs.of(node)) {
                byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(node);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (List<Node> nodes : byPair.values()) {
            nodes.sort(Node.byTime());
            drafts.addAll(pairLinker.link(nodes));
        }
        return joined(drafts).stream()
                .flatMap(links -> maker.make(links).stream())
                .sorted(CaseMaker.latestFirst())
                .toList();
    }

    /** The links of each case, once those that share an opener are put together. */
    private static List<List<Draft.Link>> joined(List<Draft> drafts) {
        Partition together = new Partition(drafts.size());
        Map<Integer, Integer> draftOfOpener = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Draft.Link link : drafts.get(i).links()) {
                if (link.node().opener().isPresent()) {
                    Integer other = draftOfOpener.putIfAbsent(link.node().number(), i);
                    if (other != null) {
                        together.join(other, i);
                    }
                }
            }
        }
        Map<Integer, Integer> homes = new HashMap<>();
        Map<Integer, Draft.Link> best = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Draft.Link link : drafts.get(i).links()) {
                int number = link.node().number();
                Draft.Link known = best.get(number);
                if (known == null || link.score() > known.score()) {
                    best.put(number, link);
                    homes.put(number, together.of(i));
                }
            }
        }
        Map<Integer, List<Draft.Link>> cases = new TreeMap<>();
        best.forEach((number, link) -> cases.computeIfAbsent(homes.get(number), any -> new ArrayList<>())
                .add(link));
        return List.copyOf(cases.values());
    }
}
