package org.demarche.disagreement;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.cases.Case;
import org.demarche.cases.Part;
import org.demarche.cases.Step;
import org.demarche.event.EventType;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Report;
import org.demarche.record.Standing;

/** Finds two answers to one request that can't both have been given, told of the same days by different speakers. */
final class Answers {
    private final Cues cues;

    Answers(Cues cues) {
        this.cues = cues;
    }

    /** The two answers in {@code matter}, if there are such. */
    Optional<Disagreement> in(Case matter) {
        for (Step refusal : steps(matter, Set.of(EventType.REJECT))) {
            for (Step consent : steps(matter, Set.of(EventType.AGREE, EventType.CONCEDE))) {
                List<Report> no = reports(refusal);
                List<Report> yes = reports(consent);
                Voice one = Voice.of(no);
                Voice other = Voice.of(yes);
                boolean isFromTwo = one.isKnown() && other.isKnown() && !one.isOneSideWith(other);
                if (isFromTwo && isOfOneTime(refusal.happening(), consent.happening())) {
                    return Optional.of(new Disagreement(
                            refusal.happening().id(),
                            "the answer in: " + matter.title(),
                            Disagreement.Kind.ANSWER,
                            List.of(
                                    new Side(other.parties(), consent.summary(), yes),
                                    new Side(one.parties(), refusal.summary(), no))));
                }
            }
        }
        return Optional.empty();
    }

    private List<Report> reports(Step step) {
        return step.happening().reports().stream().filter(cues::isReal).toList();
    }

    private static boolean isOfOneTime(Happening one, Happening other) {
        Optional<Days> first = Days.of(one.when(), one.firstPublished());
        Optional<Days> second = Days.of(other.when(), other.firstPublished());
        return first.isEmpty() || second.isEmpty() || first.get().gap(second.get()) <= 1;
    }

    private static List<Step> steps(Case matter, Set<EventType> types) {
        return matter.steps().stream()
                .filter(step -> step.part() == Part.ANSWERED
                        && types.contains(step.happening().type()))
                .filter(step -> step.happening().standing() == Standing.REPORTED)
                .filter(step -> !Collections.disjoint(
                        Parties.codes(step.happening().parties().source()), Parties.codes(matter.asked())))
                .toList();
    }
}
