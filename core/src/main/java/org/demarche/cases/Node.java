package org.demarche.cases;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Report;
import org.demarche.record.Topics;

/**
 * A happening with what it is linked by.
 *
 * @param number its place in the order of first publication
 * @param happening the happening
 * @param source codes of who acts
 * @param target codes of toward whom
 * @param thirds codes of who stands between, and of whom it regards
 * @param topic content words of its first reports
 * @param days when it can have happened
 * @param stories the articles that tell it
 * @param opener what kind of opener it is, if it is one
 * @param pointsBack whether its words point back to something said before
 */
record Node(
        int number,
        Happening happening,
        Set<String> source,
        Set<String> target,
        Set<String> thirds,
        Set<String> topic,
        Optional<Days> days,
        Set<String> stories,
        Optional<Openers.Opener> opener,
        boolean pointsBack) {
    /** The first reports say what it is about; later ones repeat them. */
    private static final int MOST_READ = 5;

    static Node of(int number, Happening happening, Topics topics, Openers openers, BackReferences references) {
        Set<String> thirds = new TreeSet<>(Parties.codes(happening.parties().intermediary()));
        thirds.addAll(Parties.codes(happening.parties().regarding()));
        Set<String> topic = new HashSet<>();
        Set<String> stories = new TreeSet<>();
        boolean pointsBack = false;
        int read = 0;
        for (Report report : happening.reports()) {
            stories.add(report.origin().key());
            if (read++ < MOST_READ) {
                topic.addAll(topics.of(report));
                pointsBack |= references.pointsBack(report);
            }
        }
        return new Node(
                number,
                happening,
                Parties.codes(happening.parties().source()),
                Parties.codes(happening.parties().target()),
                thirds,
                topic,
                Days.of(happening.when(), happening.firstPublished()),
                stories,
                openers.of(happening),
                pointsBack);
    }

    /** The last day on which it can have happened, by its date and by when it was first told; the far future if unknown. */
    long day() {
        long last = days.map(Days::last).orElse(Long.MAX_VALUE);
        boolean isPast = happening.standing() != org.demarche.record.Standing.PLANNED;
        return isPast
                ? Math.min(
                        last,
                        happening.firstPublished().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
                : last;
    }

    static Comparator<Node> byTime() {
        return Comparator.comparingLong(Node::day).thenComparingInt(Node::number);
    }
}
