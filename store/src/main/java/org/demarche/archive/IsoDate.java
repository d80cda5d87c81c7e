package org.demarche.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known.
 *
 * @param first its first day
 * @param last its last day
 */
record IsoDate(LocalDate first, LocalDate last) {
    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4})|(?<month>\\d{4}-\\d{2})|(?<day>\\d{4}-\\d{2}-\\d{2})|(?<from>[-\\d]+)/(?<until>[-\\d]+)");

    /** Refuses dates that end before they begin. */
    IsoDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a date can't end before it begins: " + first + "/" + last);
        }
    }

    /**
     * Reads a day, a month ({@code 2014-10}), a year ({@code 2014}) or an interval of these ({@code 2014-10-02/2014-10-05}).
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static IsoDate of(String iso) {
        Matcher matcher = FORM.matcher(iso);
        if (!matcher.matches()) {
            throw wrong(iso);
        }
        try {
            if (matcher.group("from") != null) {
                return new IsoDate(
                        of(matcher.group("from")).first(),
                        of(matcher.group("until")).last());
            }
            if (matcher.group("year") != null) {
                Year year = Year.parse(iso);
                return new IsoDate(year.atDay(1), year.atDay(year.length()));
            }
            if (matcher.group("month") != null) {
                YearMonth month = YearMonth.parse(iso);
                return new IsoDate(month.atDay(1), month.atEndOfMonth());
            }
            return new IsoDate(LocalDate.parse(iso), LocalDate.parse(iso));
        } catch (DateTimeException e) {
            throw wrong(iso);
        }
    }

    private static IllegalArgumentException wrong(String iso) {
        return new IllegalArgumentException(
                "expected a day (2014-10-02), a month (2014-10), a year (2014) or from/until, found " + iso);
    }
}
