package org.demarche.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.time.TimeVocabulary.Match;
import org.demarche.time.When.Day;
import org.demarche.time.When.Unknown;

/** Reads a number of days, weeks or years counted from a day: "11 days ago", "the past two months", "a week later". */
final class CountedReader {
    private static final int HOURS_OF_A_DAY = 24;
    private static final int LARGEST_COUNT = 999;

    private final TimeVocabulary vocabulary;

    CountedReader(TimeVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The counted expression that begins at {@code i}. */
    Optional<Reading> read(TimeText text, int i) {
        return rolling(text, i).or(() -> coming(text, i)).or(() -> counted(text, i));
    }

    /**
     * So many units.
     *
     * @param end the index after them
     * @param number how many; absent if the words don't say
     * @param unit as the vocabulary names it
     */
    private record Count(int end, OptionalInt number, String unit) {}

    private Optional<Count> count(TimeText text, int i) {
        Optional<Match> word = vocabulary.at("number", text, i);
        OptionalInt digits = text.number(i);
        boolean isTail = text.touches(i) && (text.is(i - 1, ",") || text.is(i - 1, "."));
        if (isTail || (word.isEmpty() && (digits.isEmpty() || digits.getAsInt() > LARGEST_COUNT))) {
            return Optional.empty();
        }
        int end = word.map(Match::end).orElse(i + 1);
        OptionalInt number = digits.isPresent() ? digits : TimeVocabulary.number(word.orElseThrow());
        boolean isCompound = number.isPresent() && number.getAsInt() >= 20 && text.isDash(end);
        Optional<Match> rest = isCompound ? vocabulary.at("number", text, end + 1) : Optional.empty();
        if (rest.isPresent() && number.isPresent()) {
            number = OptionalInt.of(
                    number.getAsInt() + TimeVocabulary.number(rest.get()).orElse(0));
            end = rest.get().end();
        }
        OptionalInt total = number;
        return vocabulary.at("unit", text, end).map(unit -> new Count(unit.end(), total, unit.value()));
    }

    /** "the past two months", "the last 24 hours", "the past week". */
    private Optional<Reading> rolling(TimeText text, int i) {
        return vocabulary.at("last", text, i).flatMap(word -> span(text, i, word, -1));
    }

    /** "the next two weeks", "the coming week". */
    private Optional<Reading> coming(TimeText text, int i) {
        return vocabulary.at("next", text, i).flatMap(word -> span(text, i, word, 1));
    }

    private Optional<Reading> span(TimeText text, int start, Match word, int direction) {
        if (word.value().equals("told") && !text.is(start - 1, "the")) {
            return Optional.empty();
        }
        Optional<Count> count = count(text, word.end()).or(() -> single(text, word));
        return count.map(counted -> Reading.of(start, counted.end(), Meaning.fromPublication(day -> {
            if (counted.number().isEmpty()) {
                return new Unknown();
            }
            LocalDate other =
                    shift(day, counted.unit(), direction * counted.number().getAsInt());
            return direction < 0 ? Periods.interval(other, day) : Periods.interval(day, other);
        })));
    }

    /** The unit of "the past week" without a number; in the plural ("recent weeks") it says no number. */
    private Optional<Count> single(TimeText text, Match word) {
        if (word.value().equals("told")) {
            return Optional.empty();
        }
        return vocabulary.at("unit", text, word.end()).map(unit -> {
            boolean isPlural = text.lower(word.end()).endsWith("s");
            return new Count(unit.end(), isPlural ? OptionalInt.empty() : OptionalInt.of(1), unit.value());
        });
    }

    /** "11 days ago", "two weeks earlier", "a month later", "in three days". */
    private Optional<Reading> counted(TimeText text, int i) {
        Optional<Count> count = count(text, i);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int end = count.get().end();
        if (vocabulary.is("ago", text, end)) {
            return Optional.of(Reading.of(i, end + 1, Meaning.fromPublication(day -> moved(day, count.get(), -1))));
        }
        Optional<Match> before = vocabulary.at("anchor-before", text, end);
        Optional<Match> after = vocabulary.at("anchor-after", text, end);
        Optional<Match> anchored = before.or(() -> after).filter(match -> Sequel.isFree(text, match.end()));
        if (anchored.isPresent()) {
            int direction = before.isPresent() ? -1 : 1;
            Meaning meaning = anchor -> Optional.of(anchor.spoken()
                    .or(() -> direction < 0 ? anchor.published() : Optional.empty())
                    .map(day -> moved(day, count.get(), direction))
                    .orElseGet(Unknown::new));
            return Optional.of(Reading.of(i, anchored.get().end(), meaning));
        }
        return vocabulary.is("in-future", text, i - 1)
                ? Optional.of(Reading.of(i, afterTime(text, end), anchor -> inFuture(anchor, count.get())))
                : Optional.empty();
    }

    /** "In two weeks' time" ends with its noun. */
    private static int afterTime(TimeText text, int i) {
        boolean isGenitive = text.is(i, "'") || text.is(i, "\u2019");
        return isGenitive && text.is(i + 1, "time") ? i + 2 : i;
    }

    /** "In two weeks" is a date in the future only; in the past it is a duration. */
    private static Optional<When> inFuture(Anchor anchor, Count count) {
        if (anchor.tense() != Tense.FUTURE || count.number().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(anchor.published().map(day -> moved(day, count, 1)).orElseGet(Unknown::new));
    }

    /** As precise as the unit: days lead to a day, weeks to a week, months to a month. */
    private static When moved(LocalDate day, Count count, int direction) {
        if (count.number().isEmpty()) {
            return new Unknown();
        }
        int number = direction * count.number().getAsInt();
        return switch (count.unit()) {
            case "hour", "day" -> new Day(shift(day, count.unit(), number));
            case "week", "month", "year" -> RelativeReader.calendar(count.unit(), day, number);
            case "2 week" -> RelativeReader.calendar("week", day, 2 * number);
            case "10 year", "100 year" -> RelativeReader.calendar("year", shift(day, count.unit(), number), 0);
            default -> new Unknown();
        };
    }

    private static LocalDate shift(LocalDate day, String unit, int number) {
        return switch (unit) {
            case "hour" -> day.plusDays(number / HOURS_OF_A_DAY);
            case "week" -> day.plusWeeks(number);
            case "2 week" -> day.plusWeeks(2L * number);
            case "month" -> day.plusMonths(number);
            case "3 month" -> day.plusMonths(3L * number);
            case "year" -> day.plusYears(number);
            case "10 year" -> day.plusYears(10L * number);
            case "100 year" -> day.plusYears(100L * number);
            default -> day.plusDays(number);
        };
    }
}
