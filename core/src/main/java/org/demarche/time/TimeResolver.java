package org.demarche.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.syntax.Parse;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.time.TimeVocabulary.Match;
import org.demarche.time.When.Interval;

/**
 * Finds the dates and periods that a text names, and what they are in the calendar.
 *
 * <p>Relative expressions count from the day of publication. Where the words leave open which one is meant ("on
 * Friday", "in May"), the tense of their clause says on which side of that day to look. Weeks run from Monday to
 * Sunday; "last week" is the one before that of publication, "the past week" the seven days up to it. "Since" gives an
 * interval up to publication; "until", "before" and "after" give the date that follows them. Durations ("for two
 * weeks") are no dates.
 */
public final class TimeResolver {
    private static final int MAX_SENTENCES_BACK = 2;

    /** Characters; beyond it what wasn't parsed is a list or a broken page. */
    private static final int LONGEST_UNPARSED = 5000;

    private final TimeVocabulary vocabulary;
    private final TimeGrammar grammar;
    private final Tenses tenses;

    private TimeResolver(TimeVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.grammar = new TimeGrammar(vocabulary);
        this.tenses = new Tenses(vocabulary);
    }

    /** A resolver with the vocabulary of {@code time.tsv}. */
    public static TimeResolver load() {
        return new TimeResolver(TimeVocabulary.read());
    }

    /**
     * The expressions of {@code document} in text order, without overlap. Spans leave out prepositions. A relative
     * expression in a document without a day of publication comes back as {@link When.Unknown}, as do vague ones
     * ("several days ago") and numeric dates whose month could be either number.
     *
     * @param parses one for each sentence, in the document's order; what is no sentence, being far too long for one, is passed over
     */
    public List<TimeExpression> resolve(Document document, List<Parse> parses) {
        List<TimeExpression> expressions = new ArrayList<>();
        for (Parse parse : parses) {
            boolean isEndless =
                    parse.tokens().isEmpty() && parse.sentence().span().length() > LONGEST_UNPARSED;
            if (!isEndless) {
                expressions.addAll(resolve(document, parse, List.copyOf(expressions)));
            }
        }
        return expressions;
    }

    /** A reading and what it came to. */
    private record Resolved(Reading reading, TimeExpression expression) {
        Optional<Interval> days() {
            return Periods.days(expression.when());
        }
    }

    private List<TimeExpression> resolve(Document document, Parse parse, List<TimeExpression> before) {
        List<Resolved> resolved = new ArrayList<>();
        List<TimeExpression> expressions = new ArrayList<>(before);
        Span sentence = parse.sentence().span();
        TimeText text = TimeText.of(document.words(sentence), sentence.start(), parse);
        int i = 0;
        while (i < text.size()) {
            Optional<Match> name = vocabulary.at("not-a-date", text, i);
            Optional<Reading> reading = name.isPresent() ? Optional.empty() : read(text, i);
            if (reading.isPresent()) {
                Span span = text.span(reading.get().start(), reading.get().end());
                Anchor anchor = anchor(document, parse, text, reading.get(), expressions);
                Optional<When> when = reading.get().meaning().at(anchor);
                when.map(value -> new TimeExpression(parse.sentence().number(), span, value))
                        .ifPresent(expression -> {
                            expressions.add(expression);
                            resolved.add(new Resolved(reading.get(), expression));
                        });
            }
            int end = name.map(Match::end).or(() -> reading.map(Reading::end)).orElse(i + 1);
            i = Math.max(end, i + 1);
        }
        return resolved.stream().map(one -> completed(one, resolved)).toList();
    }

    private Anchor anchor(
            Document document, Parse parse, TimeText text, Reading reading, List<TimeExpression> expressions) {
        Optional<LocalDate> published = document.article().metadata().published();
        Span span = text.span(reading.start(), reading.end());
        Tense tense = tenses.of(parse, span);
        // "Asked to answer before October 30" looks ahead, whatever its verb.
        boolean isDeadline =
                reading.open() == Reading.Open.YEAR && vocabulary.is("deadline", text, reading.start() - 1);
        Tense wanted = isDeadline && tense == Tense.PAST ? Tense.NONE : tense;
        return new Anchor(published, wanted, lastDay(expressions, parse, tense, published));
    }

    /** In a text without a day of publication, "on 4 April" takes its year from a date of the same sentence. */
    private static TimeExpression completed(Resolved one, List<Resolved> sentence) {
        if (one.reading().open() != Reading.Open.YEAR || one.days().isPresent()) {
            return one.expression();
        }
        TimeExpression expression = one.expression();
        Optional<LocalDate> dated = sentence.stream()
                .filter(other -> other.reading().open() == Reading.Open.NOTHING)
                .flatMap(other -> other.days().stream())
                .map(Interval::last)
                .findFirst();
        return dated.flatMap(
                        day -> one.reading().meaning().at(new Anchor(Optional.of(day), Tense.NONE, Optional.empty())))
                .map(when -> new TimeExpression(expression.sentence(), expression.span(), when))
                .orElse(expression);
    }

    /** The day that the text named last, in this sentence or the few before; not one to come if the verb is past. */
    private static Optional<LocalDate> lastDay(
            List<TimeExpression> expressions, Parse parse, Tense tense, Optional<LocalDate> published) {
        for (int i = expressions.size() - 1; i >= 0; i--) {
            TimeExpression expression = expressions.get(i);
            if (parse.sentence().number() - expression.sentence() > MAX_SENTENCES_BACK) {
                return Optional.empty();
            }
            if (expression.when() instanceof When.Day day
                    && (tense != Tense.PAST
                            || published.filter(day.date()::isAfter).isEmpty())) {
                return Optional.of(day.date());
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> read(TimeText text, int i) {
        return grammar.read(text, i)
                .filter(reading ->
                        !vocabulary.nameAt("name-after", text, reading.end()).isPresent());
    }
}
