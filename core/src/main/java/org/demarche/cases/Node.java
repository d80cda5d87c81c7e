package org.demarche.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.actor.ActorId;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.record.Standing;

/**
 * A happening with what it is linked by.
 *
 * @param happening the happening
 * @param source codes of who acts
 * @param target codes of toward whom
 * @param thirds codes of who stands between, and of whom it regards
 * @param topic content words of its first reports, in alphabetical order
 * @param days when it can have happened
 * @param stories the articles that tell it, with the numbers of the sentences
 * @param opener what kind of opener it is, if it is one
 * @param isPromise whether one side alone commits itself in it
 * @param pointsBack whether its words point back to something said before
 */
record Node(
        Happening happening,
        Set<String> source,
        Set<String> target,
        Set<String> thirds,
        List<String> topic,
        Optional<Days> days,
        Map<String, List<Integer>> stories,
        Optional<Openers.Opener> opener,
        boolean isPromise,
        boolean pointsBack) {
    private static final String QUESTION = "?";
    private static final int MOST_ON_A_SIDE = 4;
    private static final int TELLING_WORDS = 2;
    /** The first reports say what it is about; later ones repeat them. */
    private static final int MOST_READ = 5;

    static Node of(Happening happening, Openers openers, BackReferences references) {
        Set<String> thirds = new TreeSet<>(Parties.codes(happening.parties().intermediary()));
        thirds.addAll(Parties.codes(happening.parties().regarding()));
        Map<String, List<Integer>> stories = new TreeMap<>();
        boolean pointsBack = false;
        int read = 0;
        for (Report report : happening.reports()) {
            stories.computeIfAbsent(report.origin().key(), any -> new ArrayList<>())
                    .add(report.sentence());
            if (read++ < MOST_READ) {
                pointsBack |= references.pointsBack(report);
            }
        }
        return new Node(
                happening,
                Parties.codes(happening.parties().source()),
                Parties.codes(happening.parties().target()),
                thirds,
                happening.topic(),
                Days.of(happening.when(), happening.firstPublished()),
                stories,
                openers.of(happening).filter(opener -> !isRollCall(happening) && !isWithItself(happening)),
                openers.isPromise(happening),
                pointsBack);
    }

    /** "We work with our partners, the UN, Israel, Japan and the world" opens nothing with any of them. */
    private static boolean isRollCall(Happening happening) {
        return Parties.codes(happening.parties().source()).size() > MOST_ON_A_SIDE
                || Parties.codes(happening.parties().target()).size() > MOST_ON_A_SIDE;
    }

    /** Within one state a matter needs two who are known: "they are asking", of whom only the state is known, opens nothing. */
    private static boolean isWithItself(Happening happening) {
        Set<String> codes = Parties.codes(happening.parties().source());
        if (codes.size() != 1 || !codes.equals(Parties.codes(happening.parties().target()))) {
            return false;
        }
        Set<ActorId> source = actors(happening.parties().source());
        Set<ActorId> target = actors(happening.parties().target());
        return source.isEmpty() || target.isEmpty() || source.equals(target);
    }

    private static Set<ActorId> actors(List<Party> parties) {
        return parties.stream().flatMap(party -> party.id().stream()).collect(Collectors.toSet());
    }

    /** The last day on which it can have happened, by its date and by when it was first told; the far future if unknown. */
    long day() {
        long last = days.map(Days::last).orElse(Long.MAX_VALUE);
        boolean isPast = happening.standing() != Standing.PLANNED;
        return isPast
                ? Math.min(
                        last,
                        happening.firstPublished().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
                : last;
    }

    /** Whether it is told in questions alone: a journalist who asks whether ministers will meet tells nothing that was done. */
    boolean isOnlyAsked() {
        return happening.reports().stream()
                .allMatch(report -> report.passage().text().strip().endsWith(QUESTION));
    }

    /** Whether its words say nothing of what it is about ("the request"), so that it rather repeats than opens something. */
    boolean isBare() {
        return topic.size() < TELLING_WORDS && thirds.isEmpty();
    }

    /** What tells it from all other happenings. */
    String id() {
        return happening.id();
    }

    static Comparator<Node> byTime() {
        return Comparator.comparingLong(Node::day)
                .thenComparing(node -> node.happening().firstReport(), Report.byPublication());
    }
}
