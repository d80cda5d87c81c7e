package org.demarche.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.demarche.time.TimeVocabulary.Match;
import org.demarche.time.When.Day;
import org.demarche.time.When.Interval;

/** Reads what is told from the day of publication: "yesterday", "on Friday", "last week", "this month", "next summer". */
final class RelativeReader {
    private static final int YEARS_OF_A_DECADE = 10;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final TimeVocabulary vocabulary;
    private final DateReader dates;
    private final YearReader years;

    RelativeReader(TimeVocabulary vocabulary, DateReader dates, YearReader years) {
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.years = years;
    }

    /** The relative expression that begins at {@code i}; {@code introduced} if a preposition stands before it. */
    Optional<Reading> read(TimeText text, int i, boolean introduced) {
        return fixed(text, i)
                .or(() -> deictic(text, i))
                .or(() -> shifted(text, i))
                .or(() -> weekday(text, i))
                .or(() -> weekend(text, i))
                .or(() -> season(text, i, introduced))
                .or(() -> sameDay(text, i));
    }

    private Optional<Reading> fixed(TimeText text, int i) {
        return vocabulary
                .at("fixed", text, i)
                .filter(match -> !(text.is(match.end(), "/") && text.touches(match.end())))
                .map(match -> Reading.of(i, match.end(), Meaning.fixed(new Day(LocalDate.parse(match.value())))));
    }

    private Optional<Reading> deictic(TimeText text, int i) {
        return vocabulary.at("deictic", text, i).map(match -> {
            int days = TimeVocabulary.number(match).orElse(0);
            int end = afterDayPart(text, match.end());
            return Reading.of(i, end, Meaning.fromPublication(published -> new Day(published.plusDays(days))));
        });
    }

    private int afterDayPart(TimeText text, int i) {
        return vocabulary.at("day-part", text, i).map(Match::end).orElse(i);
    }

    /** "that day", "the day before", "a day earlier": told from the day that the text named last. */
    private Optional<Reading> sameDay(TimeText text, int i) {
        Optional<Match> match = vocabulary.at("anchor-same", text, i).filter(same -> Sequel.isFree(text, same.end()));
        return match.map(same -> {
            int days = TimeVocabulary.number(same).orElse(0);
            Meaning meaning = anchor -> {
                Optional<LocalDate> from = anchor.spoken().or(() -> days == 0 ? Optional.empty() : anchor.published());
                return from.map(day -> new Day(day.plusDays(days)));
            };
            return Reading.of(i, same.end(), meaning);
        });
    }

    /** "Wednesday", "Monday night", "Sunday, September 27", "Tuesday of last week". */
    private Optional<Reading> weekday(TimeText text, int i) {
        Optional<Match> match = vocabulary.nameAt("weekday", text, i);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek weekday = DayOfWeek.of(TimeVocabulary.number(match.get()).orElseThrow());
        boolean isAbbreviated = match.get().form().length() < weekday.name().length();
        int name = match.get().end();
        int dot = isAbbreviated && text.is(name, ".") && text.touches(name) ? name + 1 : name;
        int end = afterDayPart(text, dot);
        int date = text.is(end, ",") ? end + 1 : end;
        Optional<Reading> full = dates.read(text, date, false)
                .or(() -> dates.read(text, text.is(date, "the") ? date + 1 : text.size(), false))
                .filter(reading -> text.isCapitalized(date) || text.number(date).isPresent() || text.is(date, "the"));
        if (full.isPresent()) {
            return Optional.of(new Reading(
                    i, full.get().end(), full.get().meaning(), full.get().open()));
        }
        Optional<Reading> inWeek = inWeek(text, i, end, weekday);
        if (inWeek.isPresent()) {
            return inWeek;
        }
        if (end == dot && dates.isDoubtful(text, i)) {
            return Optional.empty();
        }
        return Optional.of(new Reading(i, end, anchor -> Optional.of(nearest(weekday, anchor)), Reading.Open.WEEK));
    }

    private Optional<Reading> inWeek(TimeText text, int start, int i, DayOfWeek weekday) {
        int at = vocabulary.is("of", text, i) ? i + 1 : i;
        for (Shift shift : Shift.values()) {
            Optional<Match> match = vocabulary.at(shift.kind, text, at);
            if (match.isPresent() && isUnit(text, match.get().end(), "week")) {
                Meaning meaning = Meaning.fromPublication(day ->
                        new Day(Periods.week(day.plusWeeks(shift.steps)).first().with(weekday)));
                return Optional.of(Reading.of(start, match.get().end() + 1, meaning));
            }
        }
        return Optional.empty();
    }

    private boolean isUnit(TimeText text, int i, String unit) {
        return vocabulary
                .at("unit", text, i)
                .filter(match -> match.value().equals(unit))
                .isPresent();
    }

    private static When nearest(DayOfWeek weekday, Anchor anchor) {
        return anchor.published()
                .<When>map(day -> new Day(day.with(
                        anchor.tense() == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday))))
                .orElseGet(When.Unknown::new);
    }

    /** "the weekend", "at the week-end". */
    private Optional<Reading> weekend(TimeText text, int i) {
        return vocabulary
                .at("weekend", text, i)
                .map(match -> new Reading(
                        i,
                        match.end(),
                        anchor -> Optional.of(anchor.published()
                                .map(day -> weekend(day, anchor.tense()))
                                .orElseGet(When.Unknown::new)),
                        Reading.Open.WEEK));
    }

    private static When weekend(LocalDate day, Tense tense) {
        Interval current = Periods.weekend(day);
        boolean isAhead = current.first().isAfter(day);
        return tense != Tense.FUTURE && isAhead ? Periods.weekend(day.minusWeeks(1)) : current;
    }

    /** "summer 2014", "the spring of last year", "in the winter". */
    private Optional<Reading> season(TimeText text, int i, boolean introduced) {
        Optional<Match> match = vocabulary.at("season", text, i);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        IntFunction<Interval> ofYear = season(match.get());
        Optional<YearReader.Year> year = years.after(text, match.get().end());
        if (year.isPresent()) {
            return Optional.of(Reading.of(i, year.get().end(), year.get().meaning(ofYear::apply)));
        }
        boolean isIntroduced = introduced || (text.is(i - 1, "the") && vocabulary.is("introduces", text, i - 2));
        boolean isVerb = text.tag(i).startsWith("VB");
        if (!isIntroduced || isVerb || vocabulary.is("of", text, match.get().end())) {
            return Optional.empty();
        }
        Meaning meaning = anchor -> Optional.of(anchor.published()
                .map(day -> Periods.nearest(ofYear, day, anchor.tense()))
                .orElseGet(When.Unknown::new));
        return Optional.of(new Reading(i, match.get().end(), meaning, Reading.Open.YEAR));
    }

    private static IntFunction<Interval> season(Match match) {
        List<Integer> months =
                List.of(match.value().split("-")).stream().map(Integer::valueOf).toList();
        // Winter begins in the year before the one that its last month belongs to.
        int before = months.get(0) > months.get(1) ? 1 : 0;
        return year -> Periods.months(YearMonth.of(year - before, months.get(0)), MONTHS_OF_A_QUARTER);
    }

    /** Which of a row of periods is meant. */
    private enum Shift {
        LAST("last", -1),
        THIS("this", 0),
        NEXT("next", 1);

        private final String kind;
        private final int steps;

        Shift(String kind, int steps) {
            this.kind = kind;
            this.steps = steps;
        }
    }

    /** "last week", "this month", "next Friday", "last September", "this past weekend", "the end of last year". */
    private Optional<Reading> shifted(TimeText text, int i) {
        for (Shift shift : Shift.values()) {
            Optional<Match> match = vocabulary.at(shift.kind, text, i);
            Optional<Reading> reading = match.flatMap(word -> shifted(text, i, word, shift));
            if (reading.isPresent()) {
                return reading;
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> shifted(TimeText text, int i, Match word, Shift shift) {
        int at = word.end();
        // "Following Friday's talks" has a preposition; only "the following Friday" tells when.
        if (word.value().equals("told") && !text.is(i - 1, "the")) {
            return Optional.empty();
        }
        Optional<Match> weekday = vocabulary.nameAt("weekday", text, at);
        if (weekday.isPresent()) {
            DayOfWeek day = DayOfWeek.of(TimeVocabulary.number(weekday.get()).orElseThrow());
            int end = afterDayPart(text, weekday.get().end());
            return Optional.of(Reading.of(i, end, anchor -> Optional.of(weekday(day, shift, anchor))));
        }
        Optional<Match> month = vocabulary.nameAt("month", text, at);
        if (month.isPresent()) {
            int number = TimeVocabulary.number(month.get()).orElseThrow();
            return Optional.of(named(i, month.get().end(), shift, year -> Periods.month(YearMonth.of(year, number))));
        }
        Optional<Match> season = vocabulary.at("season", text, at);
        if (season.isPresent()) {
            return Optional.of(named(i, season.get().end(), shift, season(season.get())));
        }
        return vocabulary
                .at("weekend", text, at)
                .map(weekend -> Reading.of(i, weekend.end(), anchor -> Optional.of(weekend(shift, anchor))))
                .or(() -> vocabulary.at("unit", text, at).flatMap(unit -> unit(text, i, word, unit, shift)));
    }

    private static When weekday(DayOfWeek weekday, Shift shift, Anchor anchor) {
        if (shift == Shift.THIS) {
            return nearest(weekday, anchor);
        }
        return anchor.published()
                .<When>map(day -> new Day(day.with(
                        shift == Shift.LAST ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday))))
                .orElseGet(When.Unknown::new);
    }

    private static When weekend(Shift shift, Anchor anchor) {
        return anchor.published()
                .<When>map(day -> switch (shift) {
                    case LAST -> weekend(day.minusDays(1), Tense.PAST);
                    case THIS -> weekend(day, anchor.tense());
                    case NEXT -> Periods.weekend(day.plusWeeks(1));
                })
                .orElseGet(When.Unknown::new);
    }

    /** The last period of a name that was over, the one of this year, or the next to begin. */
    private static Reading named(int i, int end, Shift shift, IntFunction<Interval> ofYear) {
        return Reading.of(i, end, Meaning.fromPublication(day -> {
            Interval current = ofYear.apply(day.getYear());
            return switch (shift) {
                case LAST -> current.last().isBefore(day) ? current : ofYear.apply(day.getYear() - 1);
                case THIS -> current;
                case NEXT -> current.first().isAfter(day) ? current : ofYear.apply(day.getYear() + 1);
            };
        }));
    }

    private Optional<Reading> unit(TimeText text, int i, Match word, Match unit, Shift shift) {
        // "The past week" runs up to the day of publication, "the previous week" and "last week" are the calendar's.
        boolean isDetermined = text.is(i - 1, "the") || vocabulary.is("rolling-before", text, i - 1);
        boolean isRolling = (isDetermined && word.value().isEmpty() && shift != Shift.THIS)
                || word.value().equals("rolling");
        boolean isPlural = text.lower(unit.end() - 1).endsWith("s");
        boolean isShort = unit.value().equals("day") || unit.value().equals("hour");
        if (isPlural || isRolling || isShort) {
            return Optional.empty();
        }
        // "The previous month" counts from the day that the text is about, "last month" from publication.
        boolean isTold = isDetermined && word.value().equals("told");
        return Optional.of(Reading.of(
                i,
                unit.end(),
                anchor -> Optional.of((isTold ? anchor.spoken() : Optional.<LocalDate>empty())
                        .or(() -> isTold && shift == Shift.NEXT ? Optional.empty() : anchor.published())
                        .<When>map(day -> calendar(unit.value(), day, shift.steps))
                        .orElseGet(When.Unknown::new))));
    }

    /** The calendar's period of a unit that holds {@code day}, or so many later. */
    static When calendar(String unit, LocalDate day, int steps) {
        return switch (unit) {
            case "week" -> Periods.week(day.plusWeeks(steps));
            case "2 week" ->
                new Interval(
                        Periods.week(day.plusWeeks(2L * steps)).first(),
                        Periods.week(day.plusWeeks(2L * steps + 1)).last());
            case "month" -> Periods.month(YearMonth.from(day.plusMonths(steps)));
            case "3 month" -> {
                int first = (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
                YearMonth month = YearMonth.of(day.getYear(), first).plusMonths((long) MONTHS_OF_A_QUARTER * steps);
                yield Periods.months(month, MONTHS_OF_A_QUARTER);
            }
            case "year" -> Periods.year(day.getYear() + steps);
            case "10 year" -> decade(day.getYear() + YEARS_OF_A_DECADE * steps, YEARS_OF_A_DECADE);
            case "100 year" -> decade(day.getYear() + 100 * steps, 100);
            default -> new Day(day.plusDays(steps));
        };
    }

    private static Interval decade(int year, int length) {
        int first = year / length * length;
        return Periods.years(first, first + length - 1);
    }
}
