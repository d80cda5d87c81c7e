package org.demarche.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.actor.ActorId;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;

/** Which reports a {@link SearchFilter} means: the filters of a search, for what was read. */
public final class ReportFilter {
    private ReportFilter() {}

    /** Whether a report fits everything that {@code filter} asks for. */
    public static Predicate<Report> of(SearchFilter filter) {
        return report -> filter.actor().stream().allMatch(actor -> takesPart(actor, report))
                && filter.type().stream().allMatch(type -> report.act().type() == type)
                && filter.from().stream().allMatch(day -> isPublished(report, published -> !published.isBefore(day)))
                && filter.until().stream().allMatch(day -> isPublished(report, published -> !published.isAfter(day)))
                && filter.outlet().stream().allMatch(outlet -> report.origin()
                        .outlet()
                        .filter(outlet::equalsIgnoreCase)
                        .isPresent())
                && filter.place().stream().allMatch(place -> isAt(place, report));
    }

    private static boolean takesPart(String actor, Report report) {
        Parties parties = report.parties();
        return Stream.of(parties.source(), parties.target(), parties.intermediary(), parties.regarding())
                .flatMap(List::stream)
                .anyMatch(party -> isCalled(actor, party));
    }

    private static boolean isCalled(String actor, Party party) {
        return party.id().map(ActorId::value).filter(actor::equals).isPresent()
                || party.codes().contains(actor.toUpperCase(Locale.ROOT))
                || party.name().toLowerCase(Locale.ROOT).contains(actor.toLowerCase(Locale.ROOT));
    }

    private static boolean isPublished(Report report, Predicate<LocalDate> fits) {
        return report.origin().published().filter(fits).isPresent();
    }

    private static boolean isAt(String place, Report report) {
        return report.place()
                .filter(known ->
                        known.name().equalsIgnoreCase(place) || known.country().equalsIgnoreCase(place))
                .isPresent();
    }
}
