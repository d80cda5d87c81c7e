package org.demarche.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.event.EventType;
import org.demarche.record.Names;

/**
 * How much speaks for a happening's belonging to a case. The weights stand in docs/decisions, with what they were measured on;
 * no reason alone is enough, and both parties always have to be there.
 */
final class Affinity {
    /** Above it, a happening is a step of a case. */
    static final double ENOUGH = 2.2;

    private static final double UNDATED = -1.2;
    private static final int MOST_COMPARED = 6;
    /** Sets of so few words can't be compared. */
    private static final int TELLING_WORDS = 4;

    /** One word in common may be chance. */
    private static final double ONE_WORD = 0.4;

    private static final int NEXT_SENTENCES = 2;
    private static final int NEAR_SENTENCES = 6;

    private final Sequence sequence;
    private final Names names;

    Affinity(Sequence sequence, Names names) {
        this.sequence = sequence;
        this.names = names;
    }

    /** The sum of what speaks for and against {@code node}'s belonging to {@code draft}. */
    double score(Node node, Draft draft) {
        double score = 0;
        for (Reason reason : of(node, draft, codes -> "", words -> "")) {
            score += reason.weight();
        }
        return score;
    }

    /** All that speaks for and against {@code node}'s belonging to {@code draft}, strongest first. */
    List<Reason> of(Node node, Draft draft) {
        List<Reason> reasons = of(
                node,
                draft,
                codes -> codes.stream().sorted().map(names::of).collect(Collectors.joining(", ")),
                words -> words.stream().sorted().collect(Collectors.joining(", ")));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
        return reasons;
    }

    /** Words for people take longer to make than the weights; most are never read. */
    private List<Reason> of(
            Node node, Draft draft, Function<Set<String>, String> naming, Function<Set<String>, String> listing) {
        List<Reason> reasons = new ArrayList<>();
        boolean isOneStory = !Collections.disjoint(node.stories().keySet(), draft.stories());
        reasons.add(parties(node, draft, naming));
        regarding(node, draft, naming).ifPresent(reasons::add);
        mode(node, draft).ifPresent(reasons::add);
        topic(node, draft, listing).ifPresent(reasons::add);
        reasons.add(time(node, draft, isOneStory));
        if (isOneStory) {
            nearness(node, draft).ifPresent(reasons::add);
        }
        if (node.pointsBack() && isOneStory) {
            reasons.add(new Reason(Reason.Kind.DISCOURSE, 0.6, "points back to what was said"));
        } else if (node.pointsBack()) {
            reasons.add(new Reason(Reason.Kind.DISCOURSE, 0.3, "points back to what was said elsewhere"));
        }
        reasons.add(sequence(node, draft));
        return reasons;
    }

    private static Reason parties(Node node, Draft draft, Function<Set<String>, String> naming) {
        Node opener = draft.opener();
        Sequence.Way way = draft.sides().way(node);
        boolean isWithinOne = draft.sides().isOneCode();
        double weight = way == Sequence.Way.ASIDE ? 0.5 : 1;
        if (isWithinOne) {
            weight = hasSameActors(node, opener) ? 1 : 0.3;
        }
        Set<String> common = new HashSet<>(node.source());
        common.addAll(node.target());
        return new Reason(Reason.Kind.PARTIES, weight, naming.apply(common));
    }

    /** Within one state, codes don't tell parliament from premier; names do. */
    private static boolean hasSameActors(Node node, Node opener) {
        Set<String> some = actors(opener);
        return actors(node).stream().filter(some::contains).count() >= 2;
    }

    private static Set<String> actors(Node node) {
        Set<String> actors = new TreeSet<>();
        node.happening().parties().source().forEach(party -> actors.add(party.name()));
        node.happening().parties().target().forEach(party -> actors.add(party.name()));
        return actors;
    }

    private static Optional<Reason> regarding(Node node, Draft draft, Function<Set<String>, String> naming) {
        if (node.thirds().isEmpty() || draft.thirds().isEmpty()) {
            return Optional.empty();
        }
        Set<String> common = new TreeSet<>(node.thirds());
        common.retainAll(draft.thirds());
        return Optional.of(
                common.isEmpty()
                        ? new Reason(Reason.Kind.REGARDING, -0.8, "regards others")
                        : new Reason(Reason.Kind.REGARDING, 0.8, naming.apply(common)));
    }

    private static Optional<Reason> mode(Node node, Draft draft) {
        Optional<String> one = node.happening().act().mode();
        Optional<String> other = draft.opener().happening().act().mode();
        boolean isAnswer = node.happening().type() == EventType.REJECT
                || node.happening().type() == draft.opener().happening().type();
        if (one.isEmpty() || other.isEmpty() || !isAnswer) {
            return Optional.empty();
        }
        String words = one.get().toLowerCase(Locale.ROOT);
        return Optional.of(new Reason(Reason.Kind.MODE, one.equals(other) ? 0.5 : -0.3, words));
    }

    private static Optional<Reason> topic(Node node, Draft draft, Function<Set<String>, String> listing) {
        double most = 0;
        boolean canTell = false;
        Set<String> best = Set.of();
        List<Draft.Link> links = draft.links();
        for (int i = 0; i < links.size(); i++) {
            if (!isCompared(i, links.size())) {
                continue;
            }
            Set<String> other = links.get(i).node().topic();
            int smaller = Math.min(node.topic().size(), other.size());
            Set<String> common = common(node.topic(), other);
            double share = Math.max(0, common.size() - ONE_WORD) / Math.max(TELLING_WORDS, smaller);
            canTell |= smaller >= TELLING_WORDS;
            if (share > most) {
                most = share;
                best = common;
            }
        }
        if (most == 0) {
            return canTell ? Optional.of(new Reason(Reason.Kind.TOPIC, -0.7, "no words in common")) : Optional.empty();
        }
        return Optional.of(new Reason(Reason.Kind.TOPIC, 2 * most, listing.apply(best)));
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = one.size() <= other.size() ? other : one;
        Set<String> common = new HashSet<>();
        for (String word : smaller) {
            if (larger.contains(word)) {
                common.add(word);
            }
        }
        return common;
    }

    private static Reason time(Node node, Draft draft, boolean isOneStory) {
        long day = node.day();
        boolean isDated = day != Long.MAX_VALUE && draft.opener().day() != Long.MAX_VALUE;
        if (!isDated) {
            return isOneStory
                    ? new Reason(Reason.Kind.TIME, 0.4, "told in one text")
                    : new Reason(Reason.Kind.TIME, UNDATED, "undated");
        }
        if (day < draft.opener().day() - 1 && !isOneStory) {
            return new Reason(Reason.Kind.TIME, -3, "before the case was opened");
        }
        long last = draft.lastDay() == Long.MAX_VALUE ? draft.opener().day() : draft.lastDay();
        long gap = Math.max(0, day - last);
        double weight = weight(gap);
        return isOneStory
                ? new Reason(Reason.Kind.TIME, Math.max(0.4, weight), "told in one text")
                : new Reason(Reason.Kind.TIME, weight, gap + (gap == 1 ? " day later" : " days later"));
    }

    private static double weight(long days) {
        if (days <= 4) {
            return 0.5;
        }
        if (days <= 14) {
            return 0.2;
        }
        if (days <= 45) {
            return 0;
        }
        if (days <= 120) {
            return -0.4;
        }
        return days <= 365 ? -1 : -2.5;
    }

    private static Optional<Reason> nearness(Node node, Draft draft) {
        int least = Integer.MAX_VALUE;
        List<Draft.Link> links = draft.links();
        for (int i = 0; i < links.size(); i++) {
            if (isCompared(i, links.size())) {
                least = Math.min(least, distance(node, links.get(i).node()));
            }
        }
        if (least <= NEXT_SENTENCES) {
            return Optional.of(new Reason(Reason.Kind.DISCOURSE, 0.7, "next to it in the text"));
        }
        return least <= NEAR_SENTENCES
                ? Optional.of(new Reason(Reason.Kind.DISCOURSE, 0.3, "near it in the text"))
                : Optional.empty();
    }

    private static int distance(Node one, Node other) {
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, List<Integer>> story : one.stories().entrySet()) {
            for (int first : story.getValue()) {
                for (int second : other.stories().getOrDefault(story.getKey(), List.of())) {
                    least = Math.min(least, Math.abs(first - second));
                }
            }
        }
        return least;
    }

    /** A long case is compared by how it began and by what came last. */
    private static boolean isCompared(int index, int links) {
        return index < MOST_COMPARED / 2 || index >= links - MOST_COMPARED / 2;
    }

    private Reason sequence(Node node, Draft draft) {
        Node opener = draft.opener();
        Optional<Sequence.Rule> rule = sequence.of(
                opener.happening().type(),
                node.happening().type(),
                draft.sides().way(node),
                node.happening().standing());
        return rule.map(found -> new Reason(
                        Reason.Kind.SEQUENCE, found.weight(), found.part().label()))
                .orElse(new Reason(Reason.Kind.SEQUENCE, -0.2, "an act that rarely follows"));
    }
}
