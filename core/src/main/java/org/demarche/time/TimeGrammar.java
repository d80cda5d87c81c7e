package org.demarche.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.time.TimeVocabulary.Match;
import org.demarche.time.When.Interval;
import org.demarche.time.When.Unknown;

/** Reads whole expressions of time: simple ones, their parts ("late last year") and what two of them enclose. */
final class TimeGrammar {
    private final TimeVocabulary vocabulary;
    private final DateReader dates;
    private final YearReader years;
    private final RelativeReader relatives;
    private final CountedReader counts;

    TimeGrammar(TimeVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.years = new YearReader(vocabulary);
        this.dates = new DateReader(vocabulary, years);
        this.relatives = new RelativeReader(vocabulary, dates, years);
        this.counts = new CountedReader(vocabulary);
    }

    /** The expression that begins at {@code i}, its preposition included in the search but not in the reading. */
    Optional<Reading> read(TimeText text, int i) {
        return since(text, i)
                .or(() -> fromTo(text, i))
                .or(() -> between(text, i))
                .or(() -> part(text, i, false, false).flatMap(reading -> joined(text, reading)));
    }

    private Optional<Reading> since(TimeText text, int i) {
        Optional<Match> since = vocabulary.at("since", text, i);
        Optional<Reading> start = since.flatMap(match -> part(text, afterArticle(text, match.end()), true, true));
        return start.map(reading -> Reading.of(reading.start(), reading.end(), anchor -> {
            // What began "since Friday" has begun, also where its verb is about what is to come.
            Anchor past = new Anchor(anchor.published(), Tense.PAST, anchor.spoken());
            return reading.meaning().at(past).map(when -> sinceThen(when, anchor));
        }));
    }

    private static When sinceThen(When start, Anchor anchor) {
        Optional<Interval> days = Periods.days(start);
        if (days.isEmpty() || anchor.published().isEmpty()) {
            return new Unknown();
        }
        return Periods.interval(days.get().first(), anchor.published().get());
    }

    private static int afterArticle(TimeText text, int i) {
        return text.tag(i).equals("DT") && text.is(i, "the") ? i + 1 : i;
    }

    /** "from 1993 to 1997", "from 3 to 5 May"; only the first if no second follows. */
    private Optional<Reading> fromTo(TimeText text, int i) {
        if (!vocabulary.is("from", text, i)) {
            return Optional.empty();
        }
        Optional<Reading> first = part(text, afterArticle(text, i + 1), true, false);
        return first.flatMap(reading -> enclosed(text, reading, "to").or(() -> joined(text, reading)));
    }

    private Optional<Reading> between(TimeText text, int i) {
        if (!vocabulary.is("between", text, i)) {
            return Optional.empty();
        }
        return part(text, afterArticle(text, i + 1), true, false).flatMap(first -> enclosed(text, first, "and"));
    }

    private Optional<Reading> enclosed(TimeText text, Reading first, String link) {
        int at = text.is(first.end(), ",") ? first.end() + 1 : first.end();
        Optional<Match> word = vocabulary.at(link, text, at);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Reading> second = part(text, afterArticle(text, word.get().end()), true, true);
        return second.map(last -> enclose(first, last));
    }

    /** "July 24-August 1", "2011 – 2014", "May to July 2014"; the first alone if nothing is joined. */
    private Optional<Reading> joined(TimeText text, Reading first) {
        boolean isDash = text.isDash(first.end());
        boolean isTo = vocabulary.is("through", text, first.end());
        if (!isDash && !isTo) {
            return Optional.of(first);
        }
        Optional<Reading> second =
                part(text, first.end() + 1, true, false).filter(last -> !isDash || isAlike(text, first, last));
        return second.map(last -> enclose(first, last)).or(() -> Optional.of(first));
    }

    /** A dash joins what begins alike; "on Monday – two days ago" is an aside. */
    private static boolean isAlike(TimeText text, Reading first, Reading last) {
        boolean bothNumbers = text.number(first.start()).isPresent()
                == text.number(last.start()).isPresent();
        return bothNumbers && text.isCapitalized(first.start()) == text.isCapitalized(last.start());
    }

    /** What is open in one end is decided by the other: "between May and July 2014". */
    private static Reading enclose(Reading first, Reading last) {
        Meaning meaning = anchor -> {
            Optional<When> end = last.meaning().at(anchor);
            Optional<LocalDate> lastDay = end.flatMap(Periods::days).map(Interval::last);
            Anchor before = first.floats() && lastDay.isPresent() ? anchor.on(lastDay.get(), Tense.PAST) : anchor;
            Optional<When> start = first.meaning().at(before);
            Optional<LocalDate> firstDay = start.flatMap(Periods::days).map(Interval::first);
            boolean isEndOpen = last.floats() && !first.floats() && firstDay.isPresent();
            Optional<When> close = isEndOpen ? last.meaning().at(anchor.on(firstDay.get(), Tense.FUTURE)) : end;
            return start.isEmpty() || close.isEmpty()
                    ? start.or(() -> close)
                    : Optional.of(Periods.between(start.get(), close.get()));
        };
        return new Reading(first.start(), last.end(), meaning, first.floats() ? last.open() : Reading.Open.NOTHING);
    }

    /** A simple expression, or a part of one: "mid-2014", "late last year", "earlier this month", "the first half of May". */
    private Optional<Reading> part(TimeText text, int i, boolean introduced, boolean isSure) {
        return edge(text, i)
                .or(() -> within(text, i))
                .or(() -> share(text, i))
                .or(() -> simple(text, i, introduced || vocabulary.is("introduces", text, i - 1), isSure));
    }

    private Optional<Reading> edge(TimeText text, int i) {
        Optional<Match> edge = vocabulary.at("edge", text, i);
        if (edge.isEmpty()) {
            return Optional.empty();
        }
        int dash = text.isDash(edge.get().end())
                ? edge.get().end() + 1
                : edge.get().end();
        int at = text.is(dash, "the") ? dash + 1 : dash;
        Optional<Reading> whole = simple(text, at, true, true).or(() -> running(text, at));
        return whole.map(reading -> new Reading(
                i,
                reading.end(),
                anchor -> reading.meaning()
                        .at(anchor)
                        .map(when -> Periods.part(when, edge.get().value())),
                reading.open()));
    }

    /** "The end of the year": the one that is running. */
    private Optional<Reading> running(TimeText text, int i) {
        return vocabulary
                .at("unit", text, i)
                .filter(unit -> text.is(i - 1, "the")
                        && !unit.value().equals("day")
                        && !unit.value().equals("hour"))
                .map(unit -> Reading.of(
                        i, unit.end(), Meaning.fromPublication(day -> RelativeReader.calendar(unit.value(), day, 0))));
    }

    /** "Earlier this month" ends with the day of publication, "later this year" begins with it. */
    private Optional<Reading> within(TimeText text, int i) {
        Optional<Match> word = vocabulary.at("within", text, i);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int at = text.is(word.get().end(), "the")
                ? word.get().end() + 1
                : word.get().end();
        boolean isBefore = word.get().value().equals("before");
        return simple(text, at, true, true)
                .or(() -> running(text, at))
                .map(reading -> Reading.of(i, reading.end(), anchor -> reading.meaning()
                        .at(anchor)
                        .map(when -> cut(when, anchor, isBefore))));
    }

    private static When cut(When when, Anchor anchor, boolean isBefore) {
        Optional<Interval> days = Periods.days(when);
        boolean holdsPublication = days.isPresent()
                && anchor.published().isPresent()
                && !anchor.published().get().isBefore(days.get().first())
                && !anchor.published().get().isAfter(days.get().last());
        if (!holdsPublication) {
            return when;
        }
        LocalDate published = anchor.published().orElseThrow();
        return isBefore
                ? Periods.interval(days.orElseThrow().first(), published)
                : Periods.interval(published, days.orElseThrow().last());
    }

    /** "The first half of 2014", "the third quarter of last year". */
    private Optional<Reading> share(TimeText text, int i) {
        Optional<Match> ordinal = vocabulary.at("ordinal", text, i);
        Optional<Match> share = ordinal.flatMap(match -> vocabulary.at("share", text, match.end()));
        if (share.isEmpty() || !vocabulary.is("of", text, share.get().end())) {
            return Optional.empty();
        }
        int number = TimeVocabulary.number(ordinal.get()).orElseThrow();
        OptionalInt count = TimeVocabulary.number(share.get());
        int after = share.get().end() + 1;
        int at = text.is(after, "the") ? after + 1 : after;
        Optional<Reading> whole = simple(text, at, true, true).or(() -> running(text, at));
        return whole.map(reading -> Reading.of(i, reading.end(), anchor -> reading.meaning()
                .at(anchor)
                .map(when -> Periods.share(when, number, count.orElseThrow()))));
    }

    private Optional<Reading> simple(TimeText text, int i, boolean introduced, boolean isSureYear) {
        return relatives
                .read(text, i, introduced)
                .or(() -> counts.read(text, i))
                .or(() -> dates.read(text, i, introduced))
                .or(() -> years.read(text, i, isSureYear));
    }
}
