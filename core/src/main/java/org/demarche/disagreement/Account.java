package org.demarche.disagreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.record.Speaker;

/**
 * What one report tells of a happening, with what it is compared by.
 *
 * @param happening the happening
 * @param report the report
 * @param topic its content words
 */
record Account(Happening happening, Report report, Set<String> topic) {
    private static final int NEXT_SENTENCES = 4;
    private static final int DAYS_APART = 3;
    private static final int DAY_SLIP = 1;

    Set<String> source() {
        return Parties.codes(report.parties().source());
    }

    Set<String> target() {
        return Parties.codes(report.parties().target());
    }

    Voice voice() {
        return Voice.of(report);
    }

    boolean isInOneStoryWith(Account other) {
        return report.origin().key().equals(other.report.origin().key());
    }

    private int distance(Account other) {
        return isInOneStoryWith(other) ? Math.abs(report.sentence() - other.report.sentence()) : Integer.MAX_VALUE;
    }

    boolean isInOneSentenceWith(Account other) {
        return distance(other) == 0;
    }

    /** Whether one text tells both beside each other, or two texts of the same days. */
    boolean isNear(Account other) {
        if (isInOneStoryWith(other)) {
            return distance(other) <= NEXT_SENTENCES;
        }
        Optional<LocalDate> one = report.origin().published();
        Optional<LocalDate> two = other.report.origin().published();
        return one.isPresent()
                && two.isPresent()
                && Math.abs(one.get().toEpochDay() - two.get().toEpochDay()) <= DAYS_APART;
    }

    /** Whether both can tell of the same days, by their dates. */
    boolean isOfOneTimeWith(Account other) {
        Optional<Days> one = Days.of(report.when());
        Optional<Days> two = Days.of(other.report.when());
        return one.isEmpty() || two.isEmpty() || one.get().gap(two.get()) <= DAY_SLIP;
    }

    /** Whether no two places are named. */
    boolean isOfOnePlaceWith(Account other) {
        return report.place().isEmpty()
                || other.report.place().isEmpty()
                || report.place().get().name().equals(other.report.place().get().name());
    }

    /** How many content words both have. */
    int common(Account other) {
        Set<String> common = new TreeSet<>(topic);
        common.retainAll(other.topic);
        return common.size();
    }

    /** Whether both are said by somebody, for two sides that are known. */
    boolean isFromAnotherSideThan(Account other) {
        return voice().isKnown() && other.voice().isKnown() && !voice().isOneSideWith(other.voice());
    }

    /** Whether both are said by somebody, and not by the same, as far as is known. */
    boolean isFromAnotherSourceThan(Account other) {
        if (report.attribution().isEmpty() || other.report.attribution().isEmpty()) {
            return false;
        }
        boolean areKnown = voice().isKnown() && other.voice().isKnown();
        return areKnown
                ? !voice().isOneSideWith(other.voice())
                : !speaker().contains(other.speaker()) && !other.speaker().contains(speaker());
    }

    /** Who says it, as told; "officials" may be the "Pakistani officials" of another sentence. */
    private String speaker() {
        Speaker first = report.attribution().get(0);
        return Turns.plain(first.who().map(Party::name).orElse(first.words().text()));
    }

    /** This account as a side of a disagreement, told by {@code statement}. */
    Side side(String statement) {
        return new Side(voice().parties(), statement, List.of(report));
    }

    static boolean meet(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    static boolean areApart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}
