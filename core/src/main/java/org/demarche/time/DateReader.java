package org.demarche.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.demarche.time.TimeVocabulary.Match;
import org.demarche.time.When.Day;
import org.demarche.time.When.Interval;

/** Reads days and months by their names and numbers: "September 27, 2015", "27 September", "27/9/2015", "May 2014". */
final class DateReader {
    private static final int LONGEST_DAY_OF_MONTH = 31;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final TimeVocabulary vocabulary;
    private final YearReader years;

    DateReader(TimeVocabulary vocabulary, YearReader years) {
        this.vocabulary = vocabulary;
        this.years = years;
    }

    /** The date that begins at {@code i}; {@code introduced} if a word before makes it one. */
    Optional<Reading> read(TimeText text, int i, boolean introduced) {
        return iso(text, i)
                .or(() -> numeric(text, i))
                .or(() -> monthFirst(text, i))
                .or(() -> dayFirst(text, i))
                .or(() -> month(text, i, introduced));
    }

    /** "2015-09-27". */
    private static Optional<Reading> iso(TimeText text, int i) {
        boolean isShape =
                text.form(i).length() == 4 && text.isDash(i + 1) && text.isDash(i + 3) && touch(text, i, i + 4);
        if (!isShape || text.form(i + 2).length() != 2 || text.form(i + 4).length() != 2) {
            return Optional.empty();
        }
        return day(text.number(i), text.number(i + 2), text.number(i + 4))
                .map(date -> Reading.of(i, i + 5, Meaning.fixed(new Day(date))));
    }

    /** "27/9/2015" or "9/27/2015"; unknown where both numbers may be the month. */
    private static Optional<Reading> numeric(TimeText text, int i) {
        boolean isSlash = text.is(i + 1, "/") && text.is(i + 3, "/");
        boolean isDot = text.is(i + 1, ".") && text.is(i + 3, ".");
        OptionalInt first = text.number(i);
        OptionalInt second = text.number(i + 2);
        OptionalInt year = text.number(i + 4);
        boolean isShape =
                (isSlash || isDot) && touch(text, i, i + 4) && text.form(i + 4).length() == 4;
        if (!isShape || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> dayFirst = day(year, second, first);
        Optional<LocalDate> monthFirst = isDot ? dayFirst : day(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return Optional.of(Reading.of(i, i + 5, Meaning.fixed(new When.Unknown())));
        }
        return dayFirst.or(() -> monthFirst).map(date -> Reading.of(i, i + 5, Meaning.fixed(new Day(date))));
    }

    private static boolean touch(TimeText text, int from, int to) {
        for (int k = from + 1; k <= to; k++) {
            if (!text.touches(k)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> day(OptionalInt year, OptionalInt month, OptionalInt day) {
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        boolean isMonth = month.getAsInt() >= 1 && month.getAsInt() <= MONTHS_OF_A_YEAR;
        if (!isMonth || year.getAsInt() == 0 || day.getAsInt() < 1) {
            return Optional.empty();
        }
        YearMonth yearMonth = YearMonth.of(year.getAsInt(), month.getAsInt());
        return day.getAsInt() <= yearMonth.lengthOfMonth()
                ? Optional.of(yearMonth.atDay(day.getAsInt()))
                : Optional.empty();
    }

    /** "September 27", "Sept. 27th, 2015", "July 17-18", "May 3 to 5". */
    private Optional<Reading> monthFirst(TimeText text, int i) {
        Optional<Match> month = monthAt(text, i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int at = month.get().end();
        Optional<Days> days = days(text, at, number(month.get()));
        // In "July 17 and 18 August" the second number belongs to the second month.
        Optional<Days> own = days.filter(read -> monthAt(text, read.end()).isEmpty())
                .or(() -> dayOfMonth(text, at, number(month.get())));
        return own.flatMap(read -> complete(text, i, number(month.get()), read));
    }

    /** "27 September", "the 27th of September", "5-6 April 2016", "3 to 5 May". */
    private Optional<Reading> dayFirst(TimeText text, int i) {
        for (int month = 1; month <= MONTHS_OF_A_YEAR; month++) {
            int wanted = month;
            Optional<Days> days = days(text, i, month).filter(read -> number(monthAfter(text, read.end())) == wanted);
            if (days.isPresent()) {
                Match name = monthAfter(text, days.get().end()).orElseThrow();
                return complete(text, i, month, days.get().until(name.end()));
            }
        }
        return Optional.empty();
    }

    private Optional<Match> monthAfter(TimeText text, int i) {
        boolean isOf = vocabulary.is("of", text, i);
        return monthAt(text, isOf ? i + 1 : i);
    }

    private static int number(Optional<Match> match) {
        return match.map(DateReader::number).orElse(0);
    }

    private static int number(Match match) {
        return TimeVocabulary.number(match).orElse(0);
    }

    /** A month's name, with the dot of an abbreviation. */
    private Optional<Match> monthAt(TimeText text, int i) {
        return vocabulary.nameAt("month", text, i).map(match -> {
            boolean hasDot = text.is(match.end(), ".")
                    && text.touches(match.end())
                    && !match.form().toUpperCase(Locale.ROOT).equals(fullName(match));
            return hasDot ? new Match(match.end() + 1, match.value(), match.form()) : match;
        });
    }

    private static String fullName(Match match) {
        return Month.of(number(match)).name();
    }

    private record Days(int first, int last, int end) {
        Days until(int newEnd) {
            return new Days(first, last, newEnd);
        }
    }

    /** One day of the month or two with what joins them. */
    private Optional<Days> days(TimeText text, int i, int month) {
        Optional<Days> first = dayOfMonth(text, i, month);
        if (first.isEmpty()) {
            return first;
        }
        int end = first.get().end();
        boolean isJoined = text.isDash(end) || vocabulary.is("and", text, end) || vocabulary.is("to", text, end);
        Optional<Days> second = isJoined ? dayOfMonth(text, end + 1, month) : Optional.empty();
        return second.filter(last -> last.first() > first.get().first())
                .map(last -> new Days(first.get().first(), last.last(), last.end()))
                .or(() -> first);
    }

    private Optional<Days> dayOfMonth(TimeText text, int i, int month) {
        OptionalInt number = text.number(i);
        boolean isDay = number.isPresent()
                && text.form(i).length() <= 2
                && number.getAsInt() >= 1
                && number.getAsInt() <= Month.of(month).maxLength();
        if (!isDay || number.getAsInt() > LONGEST_DAY_OF_MONTH) {
            return Optional.empty();
        }
        boolean goesOn = text.touches(i + 1)
                && (text.is(i + 1, ":")
                        || text.is(i + 1, "%")
                        || (text.is(i + 1, ".") && text.number(i + 2).isPresent()));
        if (goesOn) {
            return Optional.empty();
        }
        boolean isOrdinal = text.touches(i + 1) && vocabulary.is("ordinal-ending", text, i + 1);
        return Optional.of(new Days(number.getAsInt(), number.getAsInt(), isOrdinal ? i + 2 : i + 1));
    }

    /** Adds the year, if one follows. */
    private Optional<Reading> complete(TimeText text, int i, int month, Days days) {
        IntFunction<Interval> ofYear = year -> {
            YearMonth of = YearMonth.of(year, month);
            int first = Math.min(days.first(), of.lengthOfMonth());
            return new Interval(of.atDay(first), of.atDay(Math.min(days.last(), of.lengthOfMonth())));
        };
        Optional<YearReader.Year> year = years.after(text, days.end());
        if (year.isPresent()) {
            return Optional.of(Reading.of(i, year.get().end(), year.get().meaning(of -> shorten(ofYear.apply(of)))));
        }
        Meaning meaning = anchor -> Optional.of(anchor.published()
                .map(published -> shorten(Periods.nearestDay(ofYear, published, anchor.tense())))
                .orElseGet(When.Unknown::new));
        return Optional.of(new Reading(i, days.end(), meaning, Reading.Open.YEAR));
    }

    private static When shorten(When when) {
        return Periods.days(when)
                .map(days -> Periods.interval(days.first(), days.last()))
                .orElse(when);
    }

    /** "May 2014", "June of last year", "in January". */
    private Optional<Reading> month(TimeText text, int i, boolean introduced) {
        Optional<Match> month = monthAt(text, i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        IntFunction<Interval> ofYear = year -> Periods.month(YearMonth.of(year, number(month.get())));
        Optional<YearReader.Year> year = years.after(text, month.get().end());
        if (year.isPresent()) {
            return Optional.of(Reading.of(i, year.get().end(), year.get().meaning(ofYear::apply)));
        }
        boolean isFirstName = text.tag(month.get().end()).startsWith("NNP")
                && text.isCapitalized(month.get().end());
        if (!introduced && (isFirstName || isDoubtful(text, i))) {
            return Optional.empty();
        }
        Meaning meaning = anchor -> Optional.of(anchor.published()
                .map(published -> Periods.nearest(ofYear, published, anchor.tense()))
                .orElseGet(When.Unknown::new));
        return Optional.of(new Reading(i, month.get().end(), meaning, Reading.Open.YEAR));
    }

    /** Whether the word may be something else than a month or weekday and nothing before it speaks for that. */
    boolean isDoubtful(TimeText text, int i) {
        if (text.tag(i).equals("MD") || text.tag(i).startsWith("VB")) {
            return true;
        }
        boolean isSure = !vocabulary.is("doubtful", text, i) || vocabulary.is("introduces", text, i - 1);
        return !isSure;
    }
}
