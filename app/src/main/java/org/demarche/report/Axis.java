package org.demarche.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;

/**
 * Time in equal steps, as coarse as it takes to see it at a glance.
 *
 * @param start the first month
 * @param months how many months a step has
 * @param steps how many steps there are
 */
record Axis(YearMonth start, int months, int steps) {
    private static final int MOST_STEPS = 48;
    private static final int[] STEP_MONTHS = {1, 3, 12, 60, 120, 1200};
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** An axis that holds {@code days}, which must not be empty. */
    static Axis of(Collection<LocalDate> days) {
        YearMonth first =
                days.stream().min(LocalDate::compareTo).map(YearMonth::from).orElseThrow();
        YearMonth last =
                days.stream().max(LocalDate::compareTo).map(YearMonth::from).orElseThrow();
        return Arrays.stream(STEP_MONTHS)
                .mapToObj(months -> between(first, last, months))
                .filter(axis -> axis.steps <= MOST_STEPS)
                .findFirst()
                .orElseGet(() -> between(first, last, STEP_MONTHS[STEP_MONTHS.length - 1]));
    }

    private static Axis between(YearMonth first, YearMonth last, int months) {
        YearMonth start = floor(first, months);
        return new Axis(start, months, (int) (ChronoUnit.MONTHS.between(start, last) / months) + 1);
    }

    private static YearMonth floor(YearMonth month, int months) {
        long number = month.getYear() * (long) YEAR + month.getMonthValue() - 1;
        long floored = Math.floorDiv(number, months) * months;
        return YearMonth.of(
                (int) Math.floorDiv(floored, YEAR), Month.of((int) Math.floorMod(floored, (long) YEAR) + 1));
    }

    /** The step that {@code day} lies in. */
    int step(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.MONTHS.between(start, YearMonth.from(day)), months);
    }

    /** What {@code step} is called: a month, quarter, year or span of years. */
    String label(int step) {
        YearMonth first = start.plusMonths((long) step * months);
        return switch (months) {
            case 1 -> Dates.words(first);
            case QUARTER -> "quarter " + ((first.getMonthValue() - 1) / QUARTER + 1) + " of " + first.getYear();
            case YEAR -> String.valueOf(first.getYear());
            default -> first.getYear() + "–" + first.plusMonths(months - 1L).getYear();
        };
    }

    /** What stands below {@code step}: the year where one begins, else the month. */
    String tick(int step) {
        YearMonth first = start.plusMonths((long) step * months);
        boolean isYear = step == 0 || first.getMonth() == Month.JANUARY || months >= YEAR;
        return (isYear && months > 1) || first.getMonth() == Month.JANUARY
                ? String.valueOf(first.getYear())
                : Dates.shortMonth(first, step == 0);
    }

    /** Whether a year begins with {@code step}. */
    boolean beginsYear(int step) {
        return start.plusMonths((long) step * months).getMonth() == Month.JANUARY;
    }
}
