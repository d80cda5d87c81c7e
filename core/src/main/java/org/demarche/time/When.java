package org.demarche.time;

import java.time.LocalDate;

/** When something happened, as precisely as a text says it. */
public sealed interface When {
    /** ISO 8601: a day, a month ({@code 2014-10}), a year ({@code 2014}) or an interval of days; empty if unknown. */
    String iso();

    /** Whether both can be true of one happening: a day and its month, or anything with what is unknown. */
    default boolean agreesWith(When other) {
        if (this instanceof Unknown || other instanceof Unknown) {
            return true;
        }
        return !first(this).isAfter(last(other)) && !first(other).isAfter(last(this));
    }

    private static LocalDate first(When when) {
        return when instanceof Interval interval ? interval.first() : ((Day) when).date();
    }

    private static LocalDate last(When when) {
        return when instanceof Interval interval ? interval.last() : ((Day) when).date();
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements When {
        @Override
        public String iso() {
            return date.toString();
        }
    }

    /**
     * From a day to a day, both included.
     *
     * @param first the first day
     * @param last the last day, not before the first
     */
    record Interval(LocalDate first, LocalDate last) implements When {
        /** Refuses intervals that end before they begin. */
        public Interval {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("not an interval: " + first + "/" + last);
            }
        }

        @Override
        public String iso() {
            if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
                return first.toString().substring(0, first.toString().length() - "-01-01".length());
            }
            if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
                return first.toString().substring(0, first.toString().length() - "-01".length());
            }
            return first + "/" + last;
        }
    }

    /** The text doesn't say. */
    record Unknown() implements When {
        @Override
        public String iso() {
            return "";
        }
    }
}
