package org.demarche.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Time in equal steps, as coarse as it takes to see it at a glance. Texts look back: if few things lie so far before all others that
 * these would shrink to a few steps, the first step holds everything earlier.
 *
 * @param start the first month of the equal steps
 * @param months how many months a step has
 * @param steps how many steps there are, with the one for everything earlier
 * @param hasEarlier whether the first step is for everything before {@code start}
 */
record Axis(YearMonth start, int months, int steps, boolean hasEarlier) {
    private static final int MOST_STEPS = 48;
    private static final int[] STEP_MONTHS = {1, 3, 12, 60, 120, 1200};
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    /** One thing in so many may be earlier than the equal steps. */
    private static final int EARLIER_SHARE = 8;

    /** An axis that holds {@code days}, which must not be empty. */
    static Axis of(Collection<LocalDate> days) {
        List<YearMonth> sorted = days.stream().sorted().map(YearMonth::from).toList();
        YearMonth first = sorted.get(0);
        YearMonth usual = sorted.get(sorted.size() / EARLIER_SHARE);
        YearMonth last = sorted.get(sorted.size() - 1);
        boolean hasEarlier = ChronoUnit.MONTHS.between(usual, last) * 2 + YEAR < ChronoUnit.MONTHS.between(first, last);
        YearMonth start = hasEarlier ? usual : first;
        return Arrays.stream(STEP_MONTHS)
                .mapToObj(months -> between(start, last, months, hasEarlier))
                .filter(axis -> axis.steps <= MOST_STEPS)
                .findFirst()
                .orElseGet(() -> between(start, last, STEP_MONTHS[STEP_MONTHS.length - 1], hasEarlier));
    }

    private static Axis between(YearMonth first, YearMonth last, int months, boolean hasEarlier) {
        YearMonth start = floor(first, months);
        int equal = (int) (ChronoUnit.MONTHS.between(start, last) / months) + 1;
        return new Axis(start, months, equal + (hasEarlier ? 1 : 0), hasEarlier);
    }

    private static YearMonth floor(YearMonth month, int months) {
        long number = month.getYear() * (long) YEAR + month.getMonthValue() - 1;
        long floored = Math.floorDiv(number, months) * months;
        return YearMonth.of(
                (int) Math.floorDiv(floored, YEAR), Month.of((int) Math.floorMod(floored, (long) YEAR) + 1));
    }

    /** The step that {@code day} lies in. */
    int step(LocalDate day) {
        int step = (int) Math.floorDiv(ChronoUnit.MONTHS.between(start, YearMonth.from(day)), months);
        return hasEarlier ? Math.max(-1, step) + 1 : step;
    }

    private boolean isEarlier(int step) {
        return hasEarlier && step == 0;
    }

    private YearMonth month(int step) {
        return start.plusMonths((long) (hasEarlier ? step - 1 : step) * months);
    }

    /** What {@code step} is called: a month, quarter, year or span of years. */
    String label(int step) {
        if (isEarlier(step)) {
            return "before " + label(1);
        }
        YearMonth first = month(step);
        return switch (months) {
            case 1 -> Dates.words(first);
            case QUARTER -> "quarter " + ((first.getMonthValue() - 1) / QUARTER + 1) + " of " + first.getYear();
            case YEAR -> String.valueOf(first.getYear());
            default -> first.getYear() + "–" + first.plusMonths(months - 1L).getYear();
        };
    }

    /** What stands below {@code step}: the year where one begins, else the month. */
    String tick(int step) {
        if (isEarlier(step)) {
            return "earlier";
        }
        boolean isFirst = step == (hasEarlier ? 1 : 0);
        YearMonth first = month(step);
        return first.getMonth() == Month.JANUARY || (isFirst && months > 1)
                ? String.valueOf(first.getYear())
                : Dates.shortMonth(first, isFirst);
    }

    /** Whether a year begins with {@code step}. */
    boolean beginsYear(int step) {
        return isEarlier(step) || month(step).getMonth() == Month.JANUARY;
    }
}
