package org.demarche.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.event.EventType;
import org.demarche.place.Place;
import org.demarche.time.When;

/**
 * One happening: all reports of it, in one document or many.
 *
 * @param id the same for the same documents on any machine
 * @param act what is done, by the report that tells most of it
 * @param parties who takes part, by all reports
 * @param standing how it stands
 * @param when its date, as precisely as any report gives it
 * @param place where, by the report that says so
 * @param firstPublished the day of publication of the first document that tells it, if known
 * @param reports what tells it, in the order of publication, undated documents last
 * @param independentReports how many documents tell it that are no copies of one another
 */
public record Happening(
        String id,
        Act act,
        Parties parties,
        Standing standing,
        When when,
        Optional<Place> place,
        Optional<LocalDate> firstPublished,
        List<Report> reports,
        int independentReports) {
    /** Copies the list; there is no happening without a report. */
    public Happening {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a happening needs a report: " + id);
        }
    }

    /** What is done. */
    public EventType type() {
        return act.type();
    }

    /** The report that was published first. */
    public Report firstReport() {
        return reports.get(0);
    }
}
