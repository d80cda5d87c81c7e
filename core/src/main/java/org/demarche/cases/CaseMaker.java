package org.demarche.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.demarche.event.EventType;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Standing;

/** Makes cases of linked happenings: who opened it, the steps in order and the part of each, how it stands. */
final class CaseMaker {
    private static final double NEXT_TO_IT = 0.6;

    private final Sequence sequence;
    private final Wording wording;

    CaseMaker(Sequence sequence, Names names) {
        this.sequence = sequence;
        this.wording = Wording.read(names);
    }

    /** A link with the part it plays. */
    private record Placed(Draft.Link link, Part part, Optional<Status> status, boolean isAnswer) {}

    /** The case that {@code links} make; absent if it is a lone act of a kind that opens nothing by itself. */
    Optional<Case> make(List<Draft.Link> links) {
        Node opener = links.stream()
                .map(Draft.Link::node)
                .filter(node -> node.opener().isPresent())
                .min(Comparator.comparingInt(CaseMaker::rank)
                        .thenComparingLong(Node::day)
                        .thenComparingInt(node -> -node.happening().reports().size())
                        .thenComparingInt(node -> -node.topic().size())
                        .thenComparing(Node.byTime()))
                .orElseThrow();
        Openers.Opener kind = opener.opener().orElseThrow();
        Sides sides = Sides.of(opener);
        List<Placed> placed = links.stream()
                .map(link -> placed(link, opener, sides))
                .sorted(Comparator.comparingLong(
                                (Placed one) -> one.link().node().day())
                        .thenComparing(Placed::part)
                        .thenComparing(one -> one.link().node(), Node.byTime()))
                .toList();
        boolean isWorthIt = kind.isEnough(opener.happening()) || placed.stream().anyMatch(Placed::isAnswer);
        return isWorthIt ? Optional.of(of(opener, kind.status(), placed)) : Optional.empty();
    }

    private static int rank(Node node) {
        return node.opener().map(Openers.Opener::rank).orElse(Integer.MAX_VALUE);
    }

    private Placed placed(Draft.Link link, Node opener, Sides sides) {
        Node node = link.node();
        if (node.id().equals(opener.id())) {
            return new Placed(link, Part.ASKED, Optional.empty(), false);
        }
        Sequence.Way way = sides.way(node);
        Optional<Sequence.Rule> rule = sequence.of(
                opener.happening().type(),
                node.happening().type(),
                way,
                node.happening().standing());
        Part part = rule.map(Sequence.Rule::part).orElse(Part.ACTED);
        // Who asked may promise something too; that is no answer to what was asked.
        boolean isOwnPromise = node.isPromise()
                && way == Sequence.Way.FORWARD
                && opener.happening().type() == EventType.REQUEST;
        if (isOwnPromise) {
            part = Part.REACTED;
        }
        if (way == Sequence.Way.ASIDE) {
            part = part == Part.ASKED || part == Part.MET ? Part.RELAYED : part;
        }
        boolean isAnswer = rule.filter(found -> found.weight() >= 0.3).isPresent()
                && (node.happening().type() != opener.happening().type()
                        || way == Sequence.Way.BACK
                        || part == Part.ACTED);
        // What was done before the matter came up is neither an answer to it nor its outcome.
        boolean isEarlier = node.day() < opener.day();
        if (isEarlier) {
            part = part == Part.OUTCOME ? Part.ACTED : part == Part.ANSWERED ? Part.REACTED : part;
        }
        if (!isEarlier && isMediated(opener.happening(), node.happening())) {
            return new Placed(link, Part.OUTCOME, Optional.of(Status.AGREED), true);
        }
        boolean isTelling = way != Sequence.Way.ASIDE && !isOwnPromise && !isEarlier && isFirm(link);
        Optional<Status> status = isTelling ? rule.flatMap(Sequence.Rule::status) : Optional.empty();
        return new Placed(link, part, status, isAnswer);
    }

    /** Whether {@code step} is what whoever asked for mediation agrees with the other side, through who was asked. */
    private static boolean isMediated(Happening opener, Happening step) {
        Set<String> mediators = Parties.codes(opener.parties().intermediary());
        Set<String> agreeing = step.parties().sides();
        return opener.type() == EventType.REQUEST
                && step.type() == EventType.AGREE
                && step.standing() == Standing.REPORTED
                && !Collections.disjoint(mediators, Parties.codes(step.parties().intermediary()))
                && !Collections.disjoint(
                        agreeing, Parties.codes(opener.parties().source()))
                && !Collections.disjoint(
                        agreeing, Parties.codes(opener.parties().regarding()));
    }

    /**
     * Whether more than parties and days joins a step to its case: words in common, the same third party, or its place in the text. What
     * is linked by less may belong there, but doesn't say how the case stands.
     */
    private static boolean isFirm(Draft.Link link) {
        return link.reasons().stream().anyMatch(reason -> switch (reason.kind()) {
            case TOPIC, REGARDING -> reason.weight() > 0;
            case DISCOURSE -> reason.weight() >= NEXT_TO_IT;
            default -> false;
        });
    }

    private Case of(Node opener, Status first, List<Placed> placed) {
        List<Step> steps = new ArrayList<>();
        StatusRun run = new StatusRun(opener, first);
        for (Placed one : placed) {
            Node node = one.link().node();
            boolean isOpener = node.id().equals(opener.id());
            Optional<Status> sets = isOpener ? Optional.of(first) : run.after(node, one.status());
            steps.add(new Step(
                    node.happening(),
                    one.part(),
                    sets,
                    wording.summary(node.happening()),
                    isOpener ? List.of() : one.link().reasons()));
        }
        List<Node> openers = placed.stream()
                .filter(one -> one.part() == Part.ASKED)
                .map(one -> one.link().node())
                .toList();
        List<Party> asker = new ArrayList<>(opener.happening().parties().source());
        List<Party> asked = new ArrayList<>(opener.happening().parties().target());
        List<Party> between = new ArrayList<>();
        List<Party> regarding = new ArrayList<>();
        for (Node node : openers) {
            addNew(between, node.happening().parties().intermediary());
            addNew(regarding, node.happening().parties().regarding());
        }
        return new Case(
                opener.happening().id(),
                wording.title(opener.happening()),
                run.status(),
                asker,
                asked,
                between,
                regarding,
                day(placed.stream()
                        .mapToLong(one -> one.link().node().day())
                        .min()
                        .orElse(Long.MAX_VALUE)),
                day(latest(placed)),
                steps);
    }

    private static void addNew(List<Party> parties, List<Party> more) {
        for (Party party : more) {
            Set<String> known = new TreeSet<>(Parties.codes(parties));
            if (party.isCoded() && Collections.disjoint(known, party.codes())) {
                parties.add(party);
            }
        }
    }

    private static long latest(List<Placed> placed) {
        LongStream days = placed.stream().mapToLong(one -> one.link().node().day());
        return days.filter(day -> day != Long.MAX_VALUE).max().orElse(Long.MAX_VALUE);
    }

    private static Optional<LocalDate> day(long day) {
        return day == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The latest first, undated last; within a day by id. */
    static Comparator<Case> latestFirst() {
        return Comparator.comparing((Case one) -> one.updated().orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(Case::id);
    }
}
