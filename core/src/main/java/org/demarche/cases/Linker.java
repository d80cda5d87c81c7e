package org.demarche.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.record.Happening;
import org.demarche.record.Ledger;
import org.demarche.record.Names;
import org.demarche.record.Partition;

/**
 * The cases of a corpus that grows. What passed between two parties is linked pair by pair; an act between several belongs to several
 * pairs, and what was linked there is put together: a case whose opening act stands in another belongs to that, and any other happening
 * stays in the case for which most speaks. What was linked is kept, so that a change costs only the pairs that it touches. For one
 * thread.
 */
public final class Linker {
    private static final int WORTH_KEEPING = 100;

    private final Openers openers = Openers.read();
    private final BackReferences references = BackReferences.read();
    private final PairLinker pairLinker;
    private final CaseMaker maker;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Node>> byPair = new HashMap<>();
    private final Map<String, List<Draft>> drafts = new HashMap<>();
    /** What was decided when a pair was linked last, for the next time; of pairs between which much passed. */
    private final Map<String, Decisions> decided = new HashMap<>();

    /** The drafts in which a happening is, by its id. */
    private final Map<String, Set<Draft>> holders = new HashMap<>();

    private final NavigableSet<Case> cases = new TreeSet<>(CaseMaker.latestFirst());

    /**
     * What became of cases; one that has changed is among both.
     *
     * @param gone cases that are no more
     * @param come cases that are new
     */
    public record Changes(List<Case> gone, List<Case> come) {
        /** Copies the lists. */
        public Changes {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /** Calls parties by {@code names}. */
    public Linker(Names names) {
        Sequence sequence = Sequence.read();
        this.pairLinker = new PairLinker(new Affinity(sequence, names));
        this.maker = new CaseMaker(sequence, names);
    }

    /** The cases so far, latest first. */
    public List<Case> cases() {
        return List.copyOf(cases);
    }

    /** Follows {@code happenings} in what they changed. */
    public Changes change(Ledger.Changes happenings) {
        Set<Draft> gone = new LinkedHashSet<>();
        Set<Draft> come = new LinkedHashSet<>();
        for (String pair : replace(happenings)) {
            relink(pair, gone, come);
        }
        gone.forEach(this::release);
        come.forEach(draft -> draft.links()
                .forEach(link -> holders.computeIfAbsent(link.node().id(), any -> new LinkedHashSet<>())
                        .add(draft)));
        Set<Draft> affected = affected(gone, come);
        Set<Matter> former = new LinkedHashSet<>();
        gone.forEach(draft -> draft.matter().ifPresent(former::add));
        affected.forEach(draft -> draft.matter().ifPresent(former::add));
        List<Case> opened = new ArrayList<>();
        for (Matter matter : join(affected)) {
            Optional<Matter> known = former.stream()
                    .filter(other -> other.links().equals(matter.links()))
                    .findFirst();
            if (known.isPresent()) {
                former.remove(known.get());
                matter.drafts().forEach(draft -> draft.become(known.get()));
            } else {
                Optional<Case> made = maker.make(matter.links());
                Matter now = matter.as(made);
                matter.drafts().forEach(draft -> draft.become(now));
                made.ifPresent(opened::add);
            }
        }
        List<Case> closed =
                former.stream().flatMap(matter -> matter.made().stream()).toList();
        closed.forEach(cases::remove);
        cases.addAll(opened);
        return new Changes(closed, opened);
    }

    private void release(Draft draft) {
        for (Draft.Link link : draft.links()) {
            Set<Draft> others = holders.getOrDefault(link.node().id(), new LinkedHashSet<>());
            others.remove(draft);
            if (others.isEmpty()) {
                holders.remove(link.node().id());
            }
        }
    }

    private Set<Draft> holders(String node) {
        return holders.getOrDefault(node, Set.of());
    }

    /** Takes in which happenings there are now; returns the pairs between which something changed. */
    private Set<String> replace(Ledger.Changes happenings) {
        Set<String> touched = new TreeSet<>();
        for (Happening happening : happenings.gone()) {
            Node node = nodes.remove(happening.id());
            if (node != null) {
                for (String pair : Pairs.of(node)) {
                    byPair.getOrDefault(pair, new ArrayList<>())
                            .removeIf(other -> other.id().equals(node.id()));
                    touched.add(pair);
                }
            }
        }
        for (Happening happening : happenings.come()) {
            Node node = Node.of(happening, openers, references);
            nodes.put(node.id(), node);
            for (String pair : Pairs.of(node)) {
                byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(node);
                touched.add(pair);
            }
        }
        return touched;
    }

    /** Links what passed between {@code pair} again; notes in {@code gone} and {@code come} in which drafts that differs. */
    private void relink(String pair, Set<Draft> gone, Set<Draft> come) {
        List<Node> passed = byPair.getOrDefault(pair, List.of());
        passed.sort(Node.byTime());
        Map<String, Draft> former = new HashMap<>();
        drafts.getOrDefault(pair, List.of())
                .forEach(draft -> former.put(draft.opener().id(), draft));
        List<Draft> now = new ArrayList<>();
        Decisions decisions = Optional.ofNullable(decided.get(pair)).orElseGet(Decisions::none);
        for (Draft draft : pairLinker.link(pair, passed, decisions)) {
            Draft known = former.get(draft.opener().id());
            if (known != null && known.links().equals(draft.links())) {
                former.remove(draft.opener().id());
                now.add(known);
            } else {
                come.add(draft);
                now.add(draft);
            }
        }
        gone.addAll(former.values());
        // A few happenings are linked again sooner than what was decided of them is kept.
        if (passed.size() < WORTH_KEEPING) {
            decided.remove(pair);
        } else {
            decided.put(pair, decisions.next());
        }
        if (passed.isEmpty()) {
            byPair.remove(pair);
            drafts.remove(pair);
        } else {
            drafts.put(pair, now);
        }
    }

    /** The drafts whose cases may differ: those that hold what is in the changed ones, and all that are put together with them. */
    private Set<Draft> affected(Set<Draft> gone, Set<Draft> come) {
        Deque<Draft> open = new ArrayDeque<>();
        for (Collection<Draft> some : List.of(gone, come)) {
            for (Draft draft : some) {
                draft.links().forEach(link -> open.addAll(holders(link.node().id())));
            }
        }
        Set<Draft> affected = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Draft draft = open.poll();
            if (affected.add(draft)) {
                for (Draft.Link link : draft.links()) {
                    if (isOpening(link.node())) {
                        open.addAll(holders(link.node().id()));
                    }
                }
            }
        }
        return affected;
    }

    private boolean isOpening(Node node) {
        return holders(node.id()).stream().anyMatch(draft -> draft.opener().id().equals(node.id()));
    }

    /** The matters that {@code affected} make, once what was linked pair by pair is put together. */
    private Collection<Matter> join(Set<Draft> affected) {
        List<Draft> all = affected.stream().sorted(Draft.inOrder()).collect(Collectors.toCollection(ArrayList::new));
        Map<Draft, Integer> numbers = new HashMap<>();
        all.forEach(draft -> numbers.put(draft, numbers.size()));
        Partition together = new Partition(all.size());
        Map<String, Draft.Link> links = new TreeMap<>();
        Map<String, Integer> homes = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Draft draft : all) {
            for (Draft.Link one : draft.links()) {
                String id = one.node().id();
                if (!seen.add(id)) {
                    continue;
                }
                Draft home = home(id);
                if (numbers.containsKey(home)) {
                    links.put(id, home.link(id));
                    homes.put(id, numbers.getOrDefault(home, 0));
                }
                if (isOpening(one.node())) {
                    holders(id)
                            .forEach(other ->
                                    together.join(numbers.getOrDefault(draft, 0), numbers.getOrDefault(other, 0)));
                }
            }
        }
        Map<Integer, Matter> matters = new TreeMap<>();
        links.forEach(
                (id, link) -> matters.computeIfAbsent(together.of(homes.getOrDefault(id, 0)), any -> Matter.open())
                        .links()
                        .add(link));
        all.forEach(draft -> matters.computeIfAbsent(together.of(numbers.getOrDefault(draft, 0)), any -> Matter.open())
                .drafts()
                .add(draft));
        return matters.values();
    }

    /** The draft for which most speaks in the case of the happening {@code id}. */
    private Draft home(String id) {
        return holders(id).stream()
                .min(Comparator.comparingDouble((Draft draft) -> -draft.link(id).score())
                        .thenComparing(Draft.inOrder()))
                .orElseThrow();
    }
}
