package org.demarche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import org.demarche.time.When.Day;
import org.demarche.time.When.Interval;
import org.demarche.time.When.Unknown;

/** Calendar arithmetic on days and intervals. Weeks run from Monday to Sunday. */
final class Periods {
    /** News name what is long past with its year: a date ten months ago is rather one two months ahead. */
    private static final int FAR_TIMES = 5;

    private static final int MONTHS_OF_A_THIRD = 4;
    private static final int MONTHS_OF_A_YEAR = 12;

    private Periods() {}

    /** The week that holds {@code day}. */
    static Interval week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Interval(monday, monday.plusDays(6));
    }

    /** The Saturday and Sunday of the week that holds {@code day}. */
    static Interval weekend(LocalDate day) {
        LocalDate sunday = week(day).last();
        return new Interval(sunday.minusDays(1), sunday);
    }

    /** A month. */
    static Interval month(YearMonth month) {
        return new Interval(month.atDay(1), month.atEndOfMonth());
    }

    /** So many months from {@code first} on. */
    static Interval months(YearMonth first, int count) {
        return new Interval(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** The years from {@code first} to {@code last}, both included. */
    static Interval years(int first, int last) {
        return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, MONTHS_OF_A_YEAR, 31));
    }

    /** A year. */
    static Interval year(int year) {
        return years(year, year);
    }

    /** The days that {@code when} covers; absent if it is unknown. */
    static Optional<Interval> days(When when) {
        if (when instanceof Interval interval) {
            return Optional.of(interval);
        }
        return when instanceof Day day ? Optional.of(new Interval(day.date(), day.date())) : Optional.empty();
    }

    /** From the first of {@code from} to the last of {@code to}; unknown if one is or they are in the wrong order. */
    static When between(When from, When to) {
        Optional<Interval> first = days(from);
        Optional<Interval> last = days(to);
        if (first.isEmpty() || last.isEmpty()) {
            return new Unknown();
        }
        return interval(first.get().first(), last.get().last());
    }

    /** The days from {@code first} to {@code last}: a day if they are one; unknown in the wrong order. */
    static When interval(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return new Unknown();
        }
        return first.equals(last) ? new Day(first) : new Interval(first, last);
    }

    /** The period of a year nearest to the anchor's day on the side that the tense says. */
    static When nearest(IntFunction<Interval> ofYear, LocalDate published, Tense tense) {
        int year = published.getYear();
        if (tense == Tense.EITHER) {
            return nearestDay(ofYear, published, Tense.NONE);
        }
        if (tense == Tense.FUTURE) {
            Interval current = ofYear.apply(year);
            return current.last().isBefore(published) ? ofYear.apply(year + 1) : current;
        }
        Interval current = ofYear.apply(year);
        return current.first().isAfter(published) ? ofYear.apply(year - 1) : current;
    }

    /**
     * The day of a year nearest to {@code published} on the side that the tense says; if it says none the past one,
     * unless that is much farther than the one to come.
     */
    static When nearestDay(IntFunction<Interval> ofYear, LocalDate published, Tense tense) {
        if (tense == Tense.PAST || tense == Tense.FUTURE) {
            return nearest(ofYear, published, tense);
        }
        When past = nearest(ofYear, published, Tense.PAST);
        When future = nearest(ofYear, published, Tense.FUTURE);
        return FAR_TIMES * distance(future, published) < distance(past, published) ? future : past;
    }

    private static long distance(When when, LocalDate day) {
        return days(when)
                .map(interval -> Math.abs(ChronoUnit.DAYS.between(day, interval.first())))
                .orElse(Long.MAX_VALUE);
    }

    /**
     * A part of a period.
     *
     * @param part {@code start}, {@code middle} or {@code end} for thirds; {@code opening} or {@code closing} for the
     *     first or last month of a year, else as thirds; a single day stays whole
     */
    static When part(When when, String part) {
        Optional<Interval> days = days(when);
        if (days.isEmpty() || when instanceof Day) {
            return when;
        }
        Interval whole = days.get();
        if (isMonths(whole)) {
            return partOfMonths(whole, part);
        }
        long length = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
        return slice(whole, (int) (length + 2) / 3, (int) length, part);
    }

    private static boolean isMonths(Interval whole) {
        return whole.first().getDayOfMonth() == 1
                && whole.last().equals(YearMonth.from(whole.last()).atEndOfMonth());
    }

    private static When partOfMonths(Interval whole, String part) {
        YearMonth first = YearMonth.from(whole.first());
        int months = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(whole.last())) + 1;
        if (months == 1) {
            // "Early May" is its first ten days, "late May" all after the twentieth.
            return slice(whole, 10, whole.last().getDayOfMonth(), part);
        }
        if (months == MONTHS_OF_A_YEAR) {
            return switch (part) {
                case "opening" -> month(first);
                case "closing" -> month(YearMonth.from(whole.last()));
                case "start" -> months(first, MONTHS_OF_A_THIRD);
                case "middle" -> months(first.plusMonths(MONTHS_OF_A_THIRD), MONTHS_OF_A_THIRD);
                default -> months(first.plusMonths(2L * MONTHS_OF_A_THIRD), MONTHS_OF_A_THIRD);
            };
        }
        if (months % MONTHS_OF_A_YEAR == 0) {
            int years = months / MONTHS_OF_A_YEAR;
            int third = (years + 2) / 3;
            int year = first.getYear();
            return switch (part) {
                case "start", "opening" -> years(year, year + third - 1);
                case "middle" -> years(year + third, year + years - third);
                default -> years(year + years - third + 1, year + years - 1);
            };
        }
        return slice(whole, (int) ChronoUnit.DAYS.between(whole.first(), whole.last()) / 3, months * 30, part);
    }

    private static When slice(Interval whole, int third, int length, String part) {
        LocalDate first = whole.first();
        return switch (part) {
            case "start", "opening" -> interval(first, first.plusDays(third - 1L));
            case "middle" -> interval(first.plusDays(third), first.plusDays(Math.min(2L * third, length) - 1));
            default -> interval(first.plusDays(Math.min(2L * third, length - 1L)), whole.last());
        };
    }

    /** The {@code number}th of {@code count} equal parts of a period of whole months; the period if it has none. */
    static When share(When when, int number, int count) {
        Optional<Interval> days = days(when);
        if (days.isEmpty() || number > count) {
            return when;
        }
        Interval whole = days.get();
        YearMonth first = YearMonth.from(whole.first());
        int months = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(whole.last())) + 1;
        if (!isMonths(whole) || months % count != 0) {
            int length = (int) ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
            LocalDate start = whole.first().plusDays((long) length * (number - 1) / count);
            return interval(start, whole.first().plusDays((long) length * number / count - 1));
        }
        return months(first.plusMonths((long) months / count * (number - 1)), months / count);
    }
}
