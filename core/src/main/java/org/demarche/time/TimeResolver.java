package org.demarche.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.syntax.Parse;
import org.demarche.text.Document;
import org.demarche.text.Span;
import org.demarche.time.TimeVocabulary.Match;

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
     * @param parses one for each sentence, in the document's order
     */
    public List<TimeExpression> resolve(Document document, List<Parse> parses) {
        List<TimeExpression> expressions = new ArrayList<>();
        for (Parse parse : parses) {
            expressions.addAll(resolve(document, parse, List.copyOf(expressions)));
        }
        return expressions;
    }

    private List<TimeExpression> resolve(Document document, Parse parse, List<TimeExpression> before) {
        List<TimeExpression> expressions = new ArrayList<>();
        Span sentence = parse.sentence().span();
        TimeText text = TimeText.of(document.words(sentence), sentence.start(), parse);
        int i = 0;
        while (i < text.size()) {
            Optional<Match> name = vocabulary.at("not-a-date", text, i);
            Optional<Reading> reading = name.isPresent() ? Optional.empty() : read(text, i);
            if (reading.isPresent()) {
                Span span = text.span(reading.get().start(), reading.get().end());
                Optional<LocalDate> spoken = lastDay(expressions, parse).or(() -> lastDay(before, parse));
                Anchor anchor =
                        new Anchor(document.article().metadata().published(), tenses.of(parse, span), spoken);
                reading.get().meaning().at(anchor).ifPresent(when -> expressions.add(
                        new TimeExpression(parse.sentence().number(), span, when)));
            }
            int end = name.map(Match::end).or(() -> reading.map(Reading::end)).orElse(i + 1);
            i = Math.max(end, i + 1);
        }
        return expressions;
    }

    /** The day that the text named last, in this sentence or the few before. */
    private static Optional<LocalDate> lastDay(List<TimeExpression> expressions, Parse parse) {
        for (int i = expressions.size() - 1; i >= 0; i--) {
            TimeExpression expression = expressions.get(i);
            if (parse.sentence().number() - expression.sentence() > MAX_SENTENCES_BACK) {
                return Optional.empty();
            }
            if (expression.when() instanceof When.Day day) {
                return Optional.of(day.date());
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> read(TimeText text, int i) {
        return grammar.read(text, i).filter(reading -> !vocabulary.nameAt("name-after", text, reading.end()).isPresent());
    }
}
