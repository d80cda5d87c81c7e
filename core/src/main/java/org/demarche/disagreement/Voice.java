package org.demarche.disagreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.Attribution;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;

/**
 * Who gives an account: those who say it, as far as it is known for whom they speak.
 *
 * @param parties who says it; empty if the text says so itself, or the speakers' side is unknown
 */
record Voice(List<Party> parties) {
    /** The voice of {@code report}'s nearest speaker; for whom another outlet speaks isn't known. */
    static Voice of(Report report) {
        return report.attribution().stream()
                .findFirst()
                .filter(speaker -> speaker.kind() != Attribution.Kind.PRESS)
                .flatMap(speaker -> speaker.who().filter(Party::isCoded))
                .map(party -> new Voice(List.of(party)))
                .orElse(new Voice(List.of()));
    }

    /** The voices of {@code reports} together. */
    static Voice of(List<Report> reports) {
        Set<Party> parties = new LinkedHashSet<>();
        Set<String> codes = new LinkedHashSet<>();
        for (Report report : reports) {
            for (Party party : of(report).parties()) {
                if (codes.addAll(party.codes())) {
                    parties.add(party);
                }
            }
        }
        return new Voice(new ArrayList<>(parties));
    }

    /** This, or {@code others} if nobody is known. */
    Voice orElse(List<Party> others) {
        return parties.isEmpty() ? new Voice(others) : this;
    }

    Set<String> codes() {
        return Parties.codes(parties);
    }

    boolean isKnown() {
        return !codes().isEmpty();
    }

    /** Whether both are known and somebody speaks in both. */
    boolean isOneSideWith(Voice other) {
        return !Collections.disjoint(codes(), other.codes());
    }

    /** The first known code, for sorting; absent if nobody is known. */
    Optional<String> first() {
        return codes().stream().findFirst();
    }
}
