package org.demarche.export;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Geo;
import biweekly.property.Status;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.cases.Wording;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Report;

/** What is announced with a date, as a calendar: whole days, tentative, with the words that announce it. */
final class ICalendarFile implements Renderer {
    private final Wording wording;

    /** Says in {@code wording} what is announced. */
    ICalendarFile(Wording wording) {
        this.wording = wording;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        return List.of(new Part(
                "demarche.ics", out -> Biweekly.write(calendar(content, events)).go(out)));
    }

    private ICalendar calendar(Content content, List<Happening> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Demarche//" + content.version() + "//EN");
        calendar.setName("Announced, by news reports");
        for (Happening event : events) {
            Days.of(event.when()).ifPresent(days -> calendar.addEvent(entry(event, days)));
        }
        return calendar;
    }

    private VEvent entry(Happening event, Days days) {
        VEvent entry = new VEvent();
        entry.setUid(new Uid(event.id() + "@demarche"));
        entry.setDateTimeStamp(stamp(event));
        entry.setDateStart(day(days.first()));
        // The day on which an entry ends is no longer part of it.
        entry.setDateEnd(day(days.last() + 1));
        entry.setSummary(wording.summary(event));
        entry.setDescription(event.reports().stream().map(ICalendarFile::line).collect(Collectors.joining("\n")));
        event.place().ifPresent(place -> {
            entry.setLocation(place.name());
            entry.setGeo(new Geo(place.latitude(), place.longitude()));
        });
        event.firstReport().origin().url().filter(url -> url.startsWith("http")).ifPresent(entry::setUrl);
        entry.setStatus(Status.tentative());
        entry.addCategories(event.type().name());
        return entry;
    }

    /** The standard wants the moment at which the entry was made; the day of publication stays the same whenever it is exported. */
    private static Date stamp(Happening event) {
        LocalDate day = event.firstPublished().orElse(LocalDate.EPOCH);
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static ICalDate day(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String line(Report report) {
        return "“" + Phrasing.oneLine(report.words().text()) + "” (" + Phrasing.origin(report) + "; "
                + report.words().document() + ", characters " + report.words().begin() + " to "
                + report.words().end() + ")";
    }
}
