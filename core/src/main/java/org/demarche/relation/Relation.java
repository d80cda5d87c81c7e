package org.demarche.relation;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.event.EventType;
import org.demarche.event.Modality;

/**
 * What passed between two parties in a month.
 *
 * @param one the code of one party, the first of both in alphabetical order
 * @param other the code of the other
 * @param month the month of the happenings, else of publication; absent for what can't be dated
 * @param byType the number of happenings that are told as done, by type
 * @param byQuad the same by quad, 1 to 4
 * @param byModality the number of all happenings, by the modality of their reports taken together
 * @param scoreSum the sum of PLOVER's scores of happenings told as done
 * @param happenings how many there are of any modality
 * @param independentReports how many documents tell them that are no copies of one another
 * @param copies how many further reports are copies
 */
public record Relation(
        String one,
        String other,
        Optional<YearMonth> month,
        Map<EventType, Integer> byType,
        Map<Integer, Integer> byQuad,
        Map<Modality, Integer> byModality,
        double scoreSum,
        int happenings,
        int independentReports,
        int copies) {
    /** Copies the maps, in the order of their keys. */
    public Relation {
        byType = Collections.unmodifiableMap(new TreeMap<>(byType));
        byQuad = Collections.unmodifiableMap(new TreeMap<>(byQuad));
        byModality = Collections.unmodifiableMap(new TreeMap<>(byModality));
    }

    /** PLOVER's score of the happenings told as done, on average; 0 if there are none. */
    public double scoreMean() {
        int done = byType.values().stream().mapToInt(Integer::intValue).sum();
        return done == 0 ? 0 : scoreSum / done;
    }
}
