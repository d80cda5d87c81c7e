package org.demarche.channel;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.record.Happening;
import org.demarche.record.Report;

/**
 * Something that shows how a channel stands.
 *
 * @param state how it stands by this
 * @param day the first day that it can have happened, else that of publication; absent if neither is known
 * @param happening what happened, with its reports
 */
public record Contact(ChannelState state, Optional<LocalDate> day, Happening happening) {
    /** The report that shows it best: the first that names who stands between, else the first. */
    public Report report() {
        return happening.reports().stream()
                .filter(report -> !report.parties().intermediary().isEmpty())
                .findFirst()
                .orElseGet(happening::firstReport);
    }
}
