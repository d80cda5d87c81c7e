package org.demarche.disagreement;

import java.util.List;
import org.demarche.record.Party;
import org.demarche.record.Report;

/**
 * One of two accounts of a matter.
 *
 * @param parties whose account it is: who says it, else whom the act is told of
 * @param statement the account in one short sentence
 * @param reports the passages that give it, the clearest first
 */
public record Side(List<Party> parties, String statement, List<Report> reports) {
    /** Copies the lists; there is no account without words. */
    public Side {
        parties = List.copyOf(parties);
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an account needs a report: " + statement);
        }
    }
}
