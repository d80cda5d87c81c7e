package org.demarche.disagreement;

import java.util.List;
import java.util.Set;
import org.demarche.record.Happening;
import org.demarche.record.Report;

/**
 * A happening that is denied.
 *
 * @param denied the happening
 * @param reports those of its reports that deny it in words, at least one
 * @param voice who denies it
 * @param words what those reports' own words are about
 */
record Denial(Happening denied, List<Report> reports, Voice voice, Set<String> words) {
    Denial {
        reports = List.copyOf(reports);
    }
}
