package org.demarche.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.demarche.time.When;

/** Dates as people write them, as precisely as they are known. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int ISO_YEAR = 4;
    private static final int ISO_MONTH = 7;

    private Dates() {}

    /** {@code when} in words, such as "26 Dec 2014", "15–21 Dec 2014" or "2012"; "undated" if it isn't known. */
    static String words(When when) {
        if (when instanceof When.Day day) {
            return words(day.date());
        }
        if (when instanceof When.Interval interval) {
            String iso = interval.iso();
            return switch (iso.length()) {
                case ISO_YEAR -> iso;
                case ISO_MONTH -> MONTH.format(YearMonth.from(interval.first()));
                default -> range(interval.first(), interval.last());
            };
        }
        return "undated";
    }

    /** {@code day} in words. */
    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code month} in words. */
    static String words(YearMonth month) {
        return WHOLE_MONTH.format(month);
    }

    /** {@code month} for the foot of a chart, such as "May", or "May 2019" where the year has to be told. */
    static String shortMonth(YearMonth month, boolean hasYear) {
        return (hasYear ? MONTH : SHORT_MONTH).format(month);
    }

    /** From {@code first} to {@code last} in words, without saying twice what they share. */
    static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return words(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return first.getDayOfMonth() + "–" + words(last);
        }
        return (first.getYear() == last.getYear() ? DAY_OF_YEAR : DAY).format(first) + " – " + words(last);
    }

    /** The first day that {@code when} can mean. */
    static Optional<LocalDate> first(When when) {
        if (when instanceof When.Day day) {
            return Optional.of(day.date());
        }
        return when instanceof When.Interval interval ? Optional.of(interval.first()) : Optional.empty();
    }
}
