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
import java.util.stream.Collectors;
import org.demarche.event.EventType;
import org.demarche.record.Names;
import org.demarche.record.Standing;

/**
 * How much speaks for a happening's belonging to a case. The weights stand in docs/decisions, with what they were measured on;
 * no reason alone is enough, and both parties always have to be there.
 */
final class Affinity {
    /** Above it, a happening is a step of a case. */
    static final double ENOUGH = 2.2;

    private static final double UNDATED = -1.2;
    private static final double MOST_FOR_TOPIC = 2;
    private static final int MOST_COMPARED = 6;
    /** Sets of so few words can't be compared. */
    private static final int TELLING_WORDS = 4;

    /** One word in common may be chance, the more so the further apart two passages stand. */
    private static final double ONE_WORD = 0.4;

    private static final double ONE_WORD_FAR_OFF = 0.8;
    private static final double ONE_WORD_ELSEWHERE = 1.6;
    /** A long case goes from one thing to the next; what its latest steps are about is less its matter than what the first are. */
    private static final double LATEST = 0.6;
    /** From one text to the next, that would lead from matter to matter for months. */
    private static final double LATEST_ELSEWHERE = 0.3;

    /** What may be done, unless it is asked or answered, is mostly said by the way. */
    private static final double ONLY_THOUGHT = -1.5;

    private static final double OLD = -0.5;
    private static final int OLD_DAYS = 150;

    private static final int NEXT_SENTENCES = 2;
    private static final int NEAR_SENTENCES = 6;

    private final Sequence sequence;
    private final Names names;

    Affinity(Sequence sequence, Names names) {
        this.sequence = sequence;
        this.names = names;
    }

    /**
     * The sum of what speaks for and against {@code node}'s belonging to {@code draft}; where it can't be more than {@code least}, a
     * part of it, since comparing words takes longest.
     */
    double score(Node node, Draft draft, double least) {
        Sequence.Way way = draft.sides().way(node);
        boolean isOneStory = isOneStory(node, draft);
        double nearness = isOneStory ? nearness(node, draft) : 0;
        double score = parties(node, draft, way)
                + regarding(node, draft)
                + mode(node, draft)
                + time(node, draft, isOneStory)
                + nearness
                + pointingBack(node, isOneStory)
                + order(node, draft, way);
        boolean isDecided = score + MOST_FOR_TOPIC <= least;
        return isDecided
                ? score
                : score + topic(node, draft, isOneStory, nearness).weight();
    }

    /** All that speaks for and against {@code node}'s belonging to {@code draft}, strongest first. */
    List<Reason> of(Node node, Draft draft) {
        Sequence.Way way = draft.sides().way(node);
        boolean isOneStory = isOneStory(node, draft);
        List<Reason> reasons = new ArrayList<>();
        Set<String> parties = new HashSet<>(node.source());
        parties.addAll(node.target());
        reasons.add(new Reason(Reason.Kind.PARTIES, parties(node, draft, way), named(parties)));
        add(reasons, Reason.Kind.REGARDING, regarding(node, draft), regardingWords(node, draft));
        add(
                reasons,
                Reason.Kind.MODE,
                mode(node, draft),
                node.happening().act().mode().orElse("").toLowerCase(Locale.ROOT));
        double nearness = isOneStory ? nearness(node, draft) : 0;
        Topic topic = topic(node, draft, isOneStory, nearness);
        add(reasons, Reason.Kind.TOPIC, topic.weight(), topic.words());
        reasons.add(new Reason(Reason.Kind.TIME, time(node, draft, isOneStory), timeWords(node, draft, isOneStory)));
        String near = nearness > 0.5 ? "next to it in the text" : "near it in the text";
        add(reasons, Reason.Kind.DISCOURSE, nearness, near);
        String where = isOneStory ? "points back to what was said" : "points back to what was said elsewhere";
        add(reasons, Reason.Kind.DISCOURSE, pointingBack(node, isOneStory), where);
        String part = rule(node, draft, way).map(found -> found.part().label()).orElse("an act that rarely follows");
        reasons.add(new Reason(Reason.Kind.SEQUENCE, order(node, draft, way), part));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
        return reasons;
    }

    private static void add(List<Reason> reasons, Reason.Kind kind, double weight, String words) {
        if (weight != 0) {
            reasons.add(new Reason(kind, weight, words));
        }
    }

    private String named(Set<String> codes) {
        return codes.stream().sorted().map(names::of).collect(Collectors.joining(", "));
    }

    private static boolean isOneStory(Node node, Draft draft) {
        for (String story : node.stories().keySet()) {
            if (draft.stories().contains(story)) {
                return true;
            }
        }
        return false;
    }

    private static double parties(Node node, Draft draft, Sequence.Way way) {
        if (draft.sides().isOneCode()) {
            return hasSameActors(node, draft.opener()) ? 1 : 0.3;
        }
        return way == Sequence.Way.ASIDE ? 0.5 : 1;
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

    private static double regarding(Node node, Draft draft) {
        if (node.thirds().isEmpty() || draft.thirds().isEmpty()) {
            return 0;
        }
        return Collections.disjoint(node.thirds(), draft.thirds()) ? -0.8 : 0.8;
    }

    private String regardingWords(Node node, Draft draft) {
        Set<String> common = new TreeSet<>(node.thirds());
        common.retainAll(draft.thirds());
        return common.isEmpty() ? "regards others" : named(common);
    }

    private static double mode(Node node, Draft draft) {
        Optional<String> one = node.happening().act().mode();
        Optional<String> other = draft.opener().happening().act().mode();
        EventType type = node.happening().type();
        boolean isAnswer =
                type == EventType.REJECT || type == draft.opener().happening().type();
        if (one.isEmpty() || other.isEmpty() || !isAnswer) {
            return 0;
        }
        return one.equals(other) ? 0.5 : -0.3;
    }

    /** How much common words speak for a link, and which they are. */
    private record Topic(double weight, List<String> one, List<String> other) {
        String words() {
            List<String> common = new ArrayList<>(one);
            common.retainAll(other);
            return common.isEmpty() ? "hardly a word in common" : String.join(", ", common);
        }
    }

    private static Topic topic(Node node, Draft draft, boolean isOneStory, double nearness) {
        double chance = nearness > 0 ? ONE_WORD : isOneStory ? ONE_WORD_FAR_OFF : ONE_WORD_ELSEWHERE;
        double most = 0;
        boolean canTell = false;
        List<String> best = List.of();
        List<Draft.Link> links = draft.links();
        for (int i = 0; i < links.size(); i++) {
            if (isCompared(i, links.size())) {
                List<String> other = links.get(i).node().topic();
                int smaller = Math.min(node.topic().size(), other.size());
                double share = Math.max(0, common(node.topic(), other) - chance)
                        / Math.max(TELLING_WORDS, smaller)
                        * (i < MOST_COMPARED / 2 ? 1 : isOneStory ? LATEST : LATEST_ELSEWHERE);
                canTell |= smaller >= TELLING_WORDS;
                if (share > most) {
                    most = share;
                    best = other;
                }
            }
        }
        double weight = most > 0 ? MOST_FOR_TOPIC * most : nothingInCommon(isOneStory, isAtHome(node, draft), canTell);
        return new Topic(weight, node.topic(), best);
    }

    /** Two texts that tell of one matter use some of its words; within a text, a short passage says little by them. */
    private static double nothingInCommon(boolean isOneStory, boolean isAtHome, boolean canTell) {
        if (isOneStory) {
            return isAtHome ? (canTell ? -0.7 : -0.3) : (canTell ? -1 : -0.5);
        }
        return canTell ? -1.5 : -0.9;
    }

    /** How many words two lists have in common; both are in alphabetical order. */
    private static int common(List<String> one, List<String> other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            int order = one.get(i).compareTo(other.get(j));
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static boolean isDated(Node node, Draft draft) {
        return node.day() != Long.MAX_VALUE && draft.opener().day() != Long.MAX_VALUE;
    }

    private static boolean isBefore(Node node, Draft draft) {
        return node.day() < draft.opener().day() - 1;
    }

    private static long gap(Node node, Draft draft) {
        long last = draft.lastDay() == Long.MAX_VALUE ? draft.opener().day() : draft.lastDay();
        return Math.max(0, node.day() - last);
    }

    private static double time(Node node, Draft draft, boolean isOneStory) {
        if (!isDated(node, draft)) {
            return isOneStory ? 0.4 : UNDATED;
        }
        if (isOneStory) {
            return Math.max(0.4, weight(gap(node, draft)));
        }
        return isBefore(node, draft) ? -3 : weight(gap(node, draft)) + age(node, draft);
    }

    /** What goes on for long is seldom the same matter still, however little time lies between its steps. */
    private static double age(Node node, Draft draft) {
        return node.day() - draft.opener().day() > OLD_DAYS ? OLD : 0;
    }

    private static String timeWords(Node node, Draft draft, boolean isOneStory) {
        if (isOneStory) {
            return "told in one text";
        }
        if (!isDated(node, draft)) {
            return "undated";
        }
        long gap = gap(node, draft);
        return isBefore(node, draft) ? "before the case was opened" : gap + (gap == 1 ? " day later" : " days later");
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

    private static double nearness(Node node, Draft draft) {
        int least = Integer.MAX_VALUE;
        List<Draft.Link> links = draft.links();
        for (int i = 0; i < links.size(); i++) {
            if (isCompared(i, links.size())) {
                least = Math.min(least, distance(node, links.get(i).node()));
            }
        }
        return least <= NEXT_SENTENCES ? 0.7 : least <= NEAR_SENTENCES ? 0.3 : 0;
    }

    /** Whether a text tells both {@code node} and what opened the case; in other texts the case is one matter among several. */
    private static boolean isAtHome(Node node, Draft draft) {
        return !Collections.disjoint(
                node.stories().keySet(), draft.opener().stories().keySet());
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

    private static double pointingBack(Node node, boolean isOneStory) {
        return !node.pointsBack() ? 0 : isOneStory ? 0.6 : 0.3;
    }

    private Optional<Sequence.Rule> rule(Node node, Draft draft, Sequence.Way way) {
        return sequence.of(
                draft.opener().happening().type(),
                node.happening().type(),
                way,
                node.happening().standing());
    }

    private double order(Node node, Draft draft, Sequence.Way way) {
        Optional<Sequence.Rule> rule = rule(node, draft, way);
        boolean isOnlyThought = node.happening().standing() == Standing.POSSIBLE
                && rule.filter(found -> found.part() == Part.ANSWERED || found.part() == Part.ASKED)
                        .isEmpty();
        return isOnlyThought ? ONLY_THOUGHT : rule.map(Sequence.Rule::weight).orElse(-0.2);
    }
}
