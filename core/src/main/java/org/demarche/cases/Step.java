package org.demarche.cases;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Happening;

/**
 * A happening as part of a case.
 *
 * @param happening what happened, with all its reports
 * @param part what it does in the case
 * @param sets the status that the case has since this step, if the step changed it
 * @param summary the step in one short sentence
 * @param reasons why it belongs to the case, strongest first; empty for the step that opened it
 */
public record Step(Happening happening, Part part, Optional<Status> sets, String summary, List<Reason> reasons) {
    /** Copies the list. */
    public Step {
        reasons = List.copyOf(reasons);
    }

    /** The sum of the reasons' weights; 0 for the step that opened the case. */
    public double score() {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }
}
