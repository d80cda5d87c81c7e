package org.demarche.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.archive.SearchFilter;
import org.demarche.event.EventType;

/**
 * The parameters of a request, each looked at as the API says. One that isn't known is refused: passed over, a misspelt filter
 * would make an answer that looks right.
 */
final class Question {
    static final int USUAL_LIMIT = 50;
    static final int MOST = 200;

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int NAME_LENGTH = 200;
    private static final int WORDS_LENGTH = 1000;
    private static final int CURSOR_LENGTH = 300;

    private final Context context;
    private final Set<String> known = new HashSet<>();

    Question(Context context) {
        this.context = context;
    }

    /** Refuses parameters that nobody has asked for. */
    void end() {
        for (String name : context.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw Problem.wrong(name, "no such parameter here; see /api/v1/openapi.yaml");
            }
        }
    }

    /** A value; absent if it is empty. */
    Optional<String> text(String name, int longest) {
        known.add(name);
        List<String> values = context.queryParams(name);
        if (values.size() > 1) {
            throw Problem.wrong(name, "given more than once; give it once");
        }
        Optional<String> value = values.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (value.filter(text -> text.length() > longest).isPresent()) {
            throw Problem.wrong(name, "longer than " + longest + " characters; shorten it");
        }
        return value;
    }

    /** A name, such as that of an actor. */
    Optional<String> name(String name) {
        return text(name, NAME_LENGTH);
    }

    /** Words to search for; empty if there are none. */
    String words() {
        return text("q", WORDS_LENGTH).orElse("");
    }

    /** A party's code. */
    Optional<String> code(String name) {
        return text(name, NAME_LENGTH).map(code -> code.toUpperCase(Locale.ROOT));
    }

    /** A number from {@code least} to {@code most}. */
    int number(String name, int least, int most, int usual) {
        Optional<String> value = text(name, NAME_LENGTH);
        try {
            int number = value.map(Integer::parseInt).orElse(usual);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw Problem.wrong(
                    name, "expected a number from " + least + " to " + most + ", found " + value.orElse(""));
        }
        throw Problem.wrong(name, "expected a number from " + least + " to " + most + ", found " + value.orElse(""));
    }

    /** How many of a list. */
    int limit() {
        return number("limit", 1, MOST, USUAL_LIMIT);
    }

    /** Yes or no. */
    boolean isOn(String name, boolean usual) {
        String value = text(name, NAME_LENGTH).orElse(String.valueOf(usual));
        if (!value.equals("true") && !value.equals("false")) {
            throw Problem.wrong(name, "expected true or false, found " + value);
        }
        return value.equals("true");
    }

    /** One of the constants of an enumeration, by its label. */
    <E extends Enum<E>> Optional<E> choice(String name, E[] choices, Function<E, String> label) {
        Optional<String> value = text(name, NAME_LENGTH);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(choices)
                .filter(choice -> label.apply(choice).equals(value.get()))
                .findFirst()
                .orElseThrow(() -> Problem.wrong(
                        name,
                        "expected one of "
                                + String.join(
                                        ", ", Arrays.stream(choices).map(label).toList()) + ", found "
                                + value.get())));
    }

    /** A type of event. */
    Optional<EventType> type() {
        return choice("type", EventType.values(), EventType::name);
    }

    /** The first day of a date. */
    Optional<LocalDate> first(String name) {
        return date(name, false);
    }

    /** The last day of a date. */
    Optional<LocalDate> last(String name) {
        return date(name, true);
    }

    private Optional<LocalDate> date(String name, boolean isEnd) {
        return text(name, NAME_LENGTH).map(value -> {
            try {
                if (DATE.matcher(value).matches()) {
                    return day(value, isEnd);
                }
            } catch (DateTimeException e) {
                throw Problem.wrong(name, "there is no such day: " + value);
            }
            throw Problem.wrong(name, "expected a date such as 2014, 2014-12 or 2014-12-05, found " + value);
        });
    }

    private static LocalDate day(String value, boolean isEnd) {
        if (value.length() == YEAR_LENGTH) {
            Year year = Year.parse(value);
            return isEnd ? year.atDay(year.length()) : year.atDay(1);
        }
        if (value.length() == MONTH_LENGTH) {
            YearMonth month = YearMonth.parse(value);
            return isEnd ? month.atEndOfMonth() : month.atDay(1);
        }
        return LocalDate.parse(value);
    }

    /** What search filters by. */
    SearchFilter filter() {
        return new SearchFilter(name("actor"), type(), first("from"), last("until"), name("outlet"), name("place"));
    }

    /** Where a list goes on; absent for its beginning. */
    Optional<String> position() {
        return text("cursor", CURSOR_LENGTH).map(cursor -> {
            try {
                return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                throw noCursor();
            }
        });
    }

    /** That a cursor is none that the server has made. */
    static Problem noCursor() {
        return Problem.wrong("cursor", "not one that the server gave; begin again without it");
    }

    /** The cursor for a position. */
    static String cursor(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }
}
