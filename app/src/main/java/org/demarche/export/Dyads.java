package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Modality;
import org.demarche.record.Happening;
import org.demarche.record.Party;
import org.demarche.record.Report;

/** Events as event data have them: one record for each who acts and each toward whom. */
final class Dyads {
    /** PLOVER's quads are numbered from 1 to this. */
    static final int QUADS = 4;

    private static final Party NOBODY = new Party(List.of(), Optional.empty(), "", "");

    private Dyads() {}

    /**
     * One party to an act, for one of those it acts for.
     *
     * @param party who; without a name if nobody is known
     * @param code for whom; empty if unknown
     */
    record End(Party party, String code) {}

    /**
     * A pair of parties of an event.
     *
     * @param event the event
     * @param number the pair's number in it, counted from 0
     * @param source who acts
     * @param target toward whom
     */
    record Dyad(Happening event, int number, End source, End target) {}

    /** The pairs of {@code events}, in their order; an event without anybody on a side has somebody without a name there. */
    static List<Dyad> of(List<Happening> events) {
        List<Dyad> dyads = new ArrayList<>();
        for (Happening event : events) {
            int number = 0;
            for (End source : ends(event.parties().source())) {
                for (End target : ends(event.parties().target())) {
                    dyads.add(new Dyad(event, number++, source, target));
                }
            }
        }
        return dyads;
    }

    /** Each of {@code parties} for each of its codes; a code counts once. */
    static List<End> ends(List<Party> parties) {
        List<End> ends = new ArrayList<>();
        for (Party party : parties.isEmpty() ? List.of(NOBODY) : parties) {
            for (String code : party.isCoded() ? party.codes() : List.of("")) {
                boolean isNew = code.isEmpty()
                        || ends.stream().noneMatch(end -> end.code().equals(code));
                if (isNew) {
                    ends.add(new End(party, code));
                }
            }
        }
        return ends;
    }

    /** The passages that tell {@code event} as done; all of them if none does. */
    static List<Report> tellings(Happening event) {
        List<Report> tellings = event.reports().stream()
                .filter(report -> report.modality() == Modality.ASSERTED)
                .toList();
        return tellings.isEmpty() ? event.reports() : tellings;
    }
}
