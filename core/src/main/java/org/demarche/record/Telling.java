package org.demarche.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.event.Modality;

/**
 * A report with what it is compared by.
 *
 * @param report the report
 * @param topic its content words
 * @param thirds codes of who stands between and of whom it regards
 * @param days when it can have happened
 * @param story the number of the story
 * @param original the number of the one that it copies, else its own
 */
record Telling(Report report, Set<String> topic, Set<String> thirds, Optional<Days> days, int story, int original) {
    static Telling of(Report report, Topics topics, int story, int original) {
        Optional<LocalDate> published = report.origin().published();
        Set<String> thirds = new HashSet<>(Parties.codes(report.parties().regarding()));
        thirds.addAll(Parties.codes(report.parties().intermediary()));
        return new Telling(report, topics.of(report), thirds, Days.of(report.when(), published), story, original);
    }

    /** The same, told by a copy of the story {@code first}. */
    Telling copying(int first) {
        return new Telling(report, topic, thirds, days, story, first);
    }

    /** Two reports can tell the same happening only if they share one of these. */
    List<String> keys() {
        boolean isSymmetric = report.act().type().isSymmetric();
        String act = report.act().type() + (report.modality() == Modality.DENIED ? " not " : " ");
        List<String> keys = new ArrayList<>();
        for (String source : names(report.parties().source())) {
            for (String target : names(report.parties().target())) {
                boolean isTurned = isSymmetric && source.compareTo(target) > 0;
                keys.add(act + (isTurned ? target : source) + ">" + (isTurned ? source : target));
            }
        }
        return keys.stream().distinct().toList();
    }

    /** Who takes part on one side, by code, else by name; one entry for nobody. */
    private static Set<String> names(List<Party> parties) {
        Set<String> names = new TreeSet<>(Parties.codes(parties));
        parties.stream().filter(party -> !party.isCoded()).forEach(party -> names.add("?" + party.name()));
        return names.isEmpty() ? Set.of("-") : names;
    }
}
