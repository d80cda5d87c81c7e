package org.demarche.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.demarche.time.TimeVocabulary.Match;

/** Reads years, ranges of years and decades, and tells them from other numbers of four digits. */
final class YearReader {
    private static final int EARLIEST = 1500;
    private static final int LATEST = 2199;
    private static final int EARLIEST_BARE = 1800;
    private static final int LATEST_BARE = 2099;
    private static final int CENTURY = 100;
    private static final int DECADE = 10;

    private final TimeVocabulary vocabulary;

    YearReader(TimeVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A year that completes a date.
     *
     * @param end the index after it
     * @param absolute the year, if it is said
     * @param shift years from that of publication otherwise
     */
    record Year(int end, OptionalInt absolute, int shift) {
        /** The meaning of a period of the year. */
        Meaning meaning(IntFunction<When> ofYear) {
            if (absolute.isPresent()) {
                return Meaning.fixed(ofYear.apply(absolute.getAsInt()));
            }
            return Meaning.fromPublication(published -> ofYear.apply(published.getYear() + shift));
        }
    }

    /** The year after a day or month: ", 2015", "of 2014", "last year". */
    Optional<Year> after(TimeText text, int i) {
        int at = text.is(i, ",") || vocabulary.is("of", text, i) ? i + 1 : i;
        Optional<Integer> absolute = year(text, at)
                .filter(year -> year >= EARLIEST_BARE && year <= LATEST_BARE)
                .filter(year -> year % CENTURY != 0 || !isCount(text, at + 1));
        return absolute.map(year -> new Year(at + 1, OptionalInt.of(year), 0)).or(() -> relative(text, at));
    }

    private Optional<Year> relative(TimeText text, int i) {
        for (String which : new String[] {"last", "this", "next"}) {
            Optional<Match> match = vocabulary.at(which, text, i);
            if (match.isPresent() && isYear(text, match.get().end())) {
                int shift = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
                return Optional.of(new Year(match.get().end() + 1, OptionalInt.empty(), shift));
            }
        }
        return Optional.empty();
    }

    private boolean isYear(TimeText text, int i) {
        return vocabulary
                .at("unit", text, i)
                .filter(unit -> unit.value().equals("year"))
                .isPresent();
    }

    private static Optional<Integer> year(TimeText text, int i) {
        OptionalInt number = text.number(i);
        boolean isYear = number.isPresent()
                && text.form(i).length() == 4
                && number.getAsInt() >= EARLIEST
                && number.getAsInt() <= LATEST;
        return isYear && !goesOn(text, i + 1) ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Whether the sign or letter at {@code i} makes the digits before it part of a longer number or word. */
    private static boolean goesOn(TimeText text, int i) {
        if (!text.touches(i)) {
            return false;
        }
        if (text.is(i, "%") || Character.isLetter(text.form(i).charAt(0))) {
            return true;
        }
        boolean isSeparator = text.is(i, ".") || text.is(i, ",") || text.is(i, ":") || text.is(i, "/");
        return isSeparator && text.touches(i + 1) && isNumber(text, i + 1);
    }

    /** The year, years or decade at {@code i}; {@code introduced} if a word before says that it is one. */
    Optional<Reading> read(TimeText text, int i, boolean introduced) {
        Optional<Reading> decade = decade(text, i);
        if (decade.isPresent()) {
            return decade;
        }
        Optional<Integer> year = year(text, i);
        if (year.isEmpty() || isPartOfNumber(text, i)) {
            return Optional.empty();
        }
        Optional<Reading> range = range(text, i, year.get());
        if (range.isPresent()) {
            return range;
        }
        if (!introduced && !isBare(text, i, year.get())) {
            return Optional.empty();
        }
        return Optional.of(Reading.of(i, i + 1, Meaning.fixed(Periods.year(year.get()))));
    }

    private static boolean isPartOfNumber(TimeText text, int i) {
        boolean hasSign = text.touches(i) && !text.is(i - 1, "(") && !text.isDash(i - 1) && text.isSign(i - 1);
        boolean isQuoted = text.is(i - 1, "\"") || text.is(i - 1, "'") || text.is(i - 1, "\u201C");
        boolean isAfterSlashOrMoney = hasSign && !isQuoted && !text.is(i - 1, "[");
        return isAfterSlashOrMoney
                || (text.isDash(i - 1) && text.touches(i) && text.touches(i - 1) && isNumber(text, i - 2));
    }

    private static boolean isNumber(TimeText text, int i) {
        return text.number(i).isPresent();
    }

    /** "1993-97", "1993-1997". */
    private static Optional<Reading> range(TimeText text, int i, int first) {
        boolean isDash = text.isDash(i + 1) && text.touches(i + 1) && text.touches(i + 2);
        OptionalInt second = text.number(i + 2);
        if (!isDash || second.isEmpty() || (text.touches(i + 3) && text.isDash(i + 3))) {
            return Optional.empty();
        }
        int length = text.form(i + 2).length();
        int last = length == 2 ? first / CENTURY * CENTURY + second.getAsInt() : second.getAsInt();
        if ((length != 2 && length != 4) || last <= first || last > LATEST) {
            return Optional.empty();
        }
        return Optional.of(Reading.of(i, i + 3, Meaning.fixed(Periods.years(first, last))));
    }

    /** "1980s", "1980's". */
    private Optional<Reading> decade(TimeText text, int i) {
        OptionalInt number = text.number(i);
        int end = text.is(i + 1, "'") || text.is(i + 1, "\u2019") ? i + 2 : i + 1;
        boolean isPlural = text.is(end, "s") && text.touches(end) && text.touches(i + 1);
        boolean isLong = text.form(i).length() == 4;
        boolean isShort =
                text.form(i).length() == 2 && (text.is(i - 1, "the") || (text.touches(i) && text.isSign(i - 1)));
        if (number.isEmpty() || !isPlural || number.getAsInt() % DECADE != 0 || (!isLong && !isShort)) {
            return Optional.empty();
        }
        int first = isLong ? number.getAsInt() : 19 * CENTURY + number.getAsInt();
        if (first < EARLIEST || first > LATEST || (isShort && number.getAsInt() < 2 * DECADE)) {
            return Optional.empty();
        }
        return Optional.of(Reading.of(i, end + 1, Meaning.fixed(Periods.years(first, first + DECADE - 1))));
    }

    /** Whether what stands around a number says that it is a year. */
    private boolean isBare(TimeText text, int i, int year) {
        if (year < EARLIEST_BARE || year > LATEST_BARE) {
            return false;
        }
        if (text.is(i - 1, "(") && (text.is(i + 1, ")") || text.is(i + 1, ","))) {
            return true;
        }
        boolean isRoundCount = year % CENTURY == 0 && isCount(text, i + 1);
        if (vocabulary.is("year-before", text, i - 1)) {
            return !isRoundCount;
        }
        if (vocabulary.is("year-or-count-before", text, i - 1)) {
            return !isCount(text, i + 1) && !vocabulary.is("count-noun", text, i - 2);
        }
        boolean isDetermined = text.tag(i - 1).equals("DT")
                || text.tag(i - 1).equals("PRP$")
                || text.tag(i - 1).equals("POS");
        boolean modifiesNoun =
                text.tag(i + 1).startsWith("NN") || text.tag(i + 1).startsWith("JJ");
        return isDetermined && modifiesNoun && !isRoundCount;
    }

    /** Whether a noun follows that the number may count. */
    private static boolean isCount(TimeText text, int i) {
        return text.tag(i).equals("NNS")
                || text.tag(i).equals("JJ")
                || text.tag(i).equals("NN");
    }
}
