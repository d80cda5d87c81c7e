package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Attribution;
import org.demarche.statement.Quotes.Quote;
import org.demarche.statement.Statement.Manner;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/**
 * Finds who speaks the quotations of a document. Quotations are put together as long as one speaker speaks on: on both sides
 * of "he said", over sentences, and over paragraphs that open with a mark while none closed. What stands in quotation marks
 * within a sentence of the reporter's ("called it a “crime”") is no quotation in this sense.
 */
final class Quotations {
    private static final String STOPS = ".!?";
    private static final String PAUSES = ",;:-\u2014\u2013\u2015\u2026";
    private static final String DASHES = "-\u2014\u2013\u2015";
    private static final int MIN_WORDS = 3;
    /** Longer than most titles of books and films. */
    private static final int MIN_SENTENCE_WORDS = 6;

    private static final int MAX_NAME_TOKENS = 12;
    private static final int MAX_TOKENS_BEFORE_MARK = 3;

    private final ReportingWords words;
    private final SourceReader sources;
    private final Sentences sentences;
    private final String text;

    Quotations(ReportingWords words, SourceReader sources, Sentences sentences, String text) {
        this.words = words;
        this.sources = sources;
        this.sentences = sentences;
        this.text = text;
    }

    /** What tells who speaks: a verb, a colon or a dash. */
    private record Cue(Parse parse, Span span, Optional<Token> source) {}

    /** A quotation with its cue, if it has one of its own. */
    private record Speech(Quote quote, Optional<Cue> cue) {}

    /** The statements in quotation marks; those without a cue have no source yet. */
    List<Statement> find(Quotes quotes) {
        List<Statement> found = new ArrayList<>();
        List<Speech> turn = new ArrayList<>();
        Optional<Quote> last = Optional.empty();
        List<Quote> speeches = speeches(quotes.all());
        for (int i = 0; i < speeches.size(); i++) {
            Quote quote = speeches.get(i);
            int before = last.map(quoted -> quoted.marks().end()).orElse(0);
            int after = i + 1 < speeches.size() ? speeches.get(i + 1).marks().start() : text.length();
            Speech speech = new Speech(quote, cueBefore(quote, before).or(() -> cueAfter(quote, after)));
            if (!turn.isEmpty() && !isSameTurn(turn, speech)) {
                statement(turn).ifPresent(found::add);
                turn.clear();
            }
            turn.add(speech);
            last = Optional.of(quote);
        }
        if (!turn.isEmpty()) {
            statement(turn).ifPresent(found::add);
        }
        return found;
    }

    /** The quotations that are spoken, without words that the reporter only picks up. */
    List<Quote> speeches(List<Quote> quotes) {
        List<Quote> speeches = new ArrayList<>();
        for (Quote quote : quotes) {
            boolean follows = !speeches.isEmpty() && continues(speeches.get(speeches.size() - 1), quote);
            if (quote.words().length() > 0 && (follows || isSpoken(quote))) {
                speeches.add(quote);
            }
        }
        return speeches;
    }

    /** "…," he said, "and …": the second half may begin in lower case. */
    private boolean continues(Quote before, Quote quote) {
        if (before.goesOn()) {
            return true;
        }
        boolean isOpen = PAUSES.indexOf(lastCharacter(before)) >= 0;
        String between = text.substring(before.marks().end(), quote.marks().start());
        return isOpen
                && between.indexOf('\n') < 0
                && sentences.number(before.words().end() - 1)
                        == sentences.number(quote.words().start())
                && hasWords(quote.words())
                && endsLikeSpeech(quote);
    }

    private boolean isSpoken(Quote quote) {
        char before = characterBefore(quote.marks().start());
        boolean isUpper = !Character.isLowerCase(text.charAt(quote.words().start()));
        boolean isAfterStop = before == '\n' || before == ':' || STOPS.indexOf(before) >= 0;
        boolean isAfterPause = PAUSES.indexOf(before) >= 0 || !Character.isLetterOrDigit(before);
        if (isAfterStop || (isAfterPause && isUpper)) {
            return endsLikeSpeech(quote) || before == ':' || (isUpper && hasSentence(quote.words()));
        }
        return isUpper && isAfterVerb(quote) && (endsLikeSpeech(quote) || hasWords(quote.words()));
    }

    /** {@code said "…"}: the mark follows the verb or whom it is told. */
    private boolean isAfterVerb(Quote quote) {
        return narrationBefore(quote, 0)
                .flatMap(narration ->
                        verbs(narration).reduce((first, second) -> second).filter(verb -> isNear(narration, verb)))
                .isPresent();
    }

    private boolean isNear(Narration narration, Token verb) {
        List<Token> tokens = narration.tokens();
        return tokens.size() - 1 - tokens.indexOf(verb) <= MAX_TOKENS_BEFORE_MARK;
    }

    private boolean endsLikeSpeech(Quote quote) {
        char last = lastCharacter(quote);
        return quote.goesOn()
                || STOPS.indexOf(last) >= 0
                || PAUSES.indexOf(last) >= 0
                || endsBeforeStop(quote.marks().end());
    }

    /** {@code …".} and {@code …",}: some write the stop behind the mark. */
    private boolean endsBeforeStop(int end) {
        return end == text.length()
                || STOPS.indexOf(text.charAt(end)) >= 0
                || PAUSES.indexOf(text.charAt(end)) >= 0
                || text.charAt(end) == '\n';
    }

    private char lastCharacter(Quote quote) {
        int end = quote.words().end();
        while (end > quote.words().start() && !isVisible(text.charAt(end - 1))) {
            end--;
        }
        return text.charAt(Math.max(end - 1, 0));
    }

    private static boolean isVisible(char character) {
        return !Character.isWhitespace(character) && "'\u2019".indexOf(character) < 0;
    }

    /** The last character before {@code offset} that is no blank; a line break at a paragraph's start. */
    private char characterBefore(int offset) {
        for (int i = offset - 1; i >= 0; i--) {
            char character = text.charAt(i);
            if (character == '\n' || !Character.isWhitespace(character)) {
                return character;
            }
        }
        return '\n';
    }

    private boolean hasWords(Span span) {
        return span.in(text).split(" ", MIN_WORDS + 1).length >= MIN_WORDS;
    }

    private boolean hasSentence(Span span) {
        return span.in(text).split(" ", MIN_SENTENCE_WORDS + 1).length >= MIN_SENTENCE_WORDS;
    }

    private Optional<Narration> narrationBefore(Quote quote, int from) {
        return sentences
                .at(quote.words().start())
                .map(parse -> between(parse, from, quote.marks().start()))
                .filter(narration -> !narration.isEmpty());
    }

    private static Narration between(Parse parse, int from, int to) {
        return new Narration(
                parse,
                parse.tokens().stream()
                        .filter(token ->
                                token.span().start() >= from && token.span().end() <= to)
                        .toList());
    }

    private java.util.stream.Stream<Token> verbs(Narration narration) {
        return narration.tokens().stream()
                .filter(token -> token.isVerb()
                        && words.of(token).filter(word -> word.takes("quote")).isPresent());
    }

    private Optional<Cue> cueBefore(Quote quote, int from) {
        Optional<Narration> narration = narrationBefore(quote, from);
        char before = characterBefore(quote.marks().start());
        if (narration.isEmpty()) {
            return before == ':' || before == '\n' ? colonBefore(quote) : Optional.empty();
        }
        Optional<Token> verb = verbs(narration.get()).reduce((first, second) -> second);
        boolean isBound = PAUSES.indexOf(before) >= 0
                || verb.filter(token -> isNear(narration.get(), token)).isPresent();
        if (verb.isPresent() && isBound) {
            return Optional.of(cue(narration.get(), verb.get()));
        }
        return before == ':' ? topic(narration.get()) : Optional.empty();
    }

    private static Cue cue(Narration narration, Token verb) {
        return new Cue(narration.parse(), verb.span(), narration.subject(verb));
    }

    /** "The minister was blunt:" in the sentence before. */
    private Optional<Cue> colonBefore(Quote quote) {
        int end = quote.marks().start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) != ':') {
            return Optional.empty();
        }
        return sentences.at(end - 1).flatMap(parse -> {
            Narration narration = between(parse, 0, quote.marks().start());
            return verbs(narration)
                    .reduce((first, second) -> second)
                    .map(verb -> cue(narration, verb))
                    .or(() -> topic(narration));
        });
    }

    private static Optional<Cue> topic(Narration narration) {
        return narration
                .topic()
                .map(source -> new Cue(
                        narration.parse(),
                        narration.tokens().get(narration.tokens().size() - 1).span(),
                        Optional.of(source)));
    }

    private Optional<Cue> cueAfter(Quote quote, int to) {
        Optional<Narration> narration = sentences
                .at(quote.words().end() - 1)
                .map(parse -> between(parse, quote.marks().end(), to))
                .filter(found -> !found.isEmpty());
        if (narration.isEmpty()) {
            return dashAfter(quote, to);
        }
        Optional<Cue> said = verbs(narration.get())
                .map(verb -> cue(narration.get(), verb))
                .filter(cue -> cue.source().isPresent())
                .findFirst();
        return said.or(() -> dashAfter(quote, to));
    }

    /** {@code "…" — Ali Hassan}: a name behind a dash. */
    private Optional<Cue> dashAfter(Quote quote, int to) {
        int dash = quote.marks().end();
        while (dash < text.length() && Character.isWhitespace(text.charAt(dash))) {
            dash++;
        }
        if (dash >= to || DASHES.indexOf(text.charAt(dash)) < 0) {
            return Optional.empty();
        }
        int name = dash;
        return sentences.at(dash).flatMap(parse -> {
            Narration narration = between(parse, name + 1, to);
            boolean isShort = narration.tokens().size() <= MAX_NAME_TOKENS;
            return narration.tokens().stream()
                    .filter(token -> isShort && token.isName())
                    .findFirst()
                    .map(token -> new Cue(parse, new Span(name, name + 1), Optional.of(lastOfName(narration, token))));
        });
    }

    private static Token lastOfName(Narration narration, Token first) {
        Token last = first;
        for (Token token : narration.tokens()) {
            if (token.number() == last.number() + 1 && token.isName()) {
                last = token;
            }
        }
        return last;
    }

    private boolean isSameTurn(List<Speech> turn, Speech next) {
        Quote last = turn.get(turn.size() - 1).quote();
        if (last.goesOn()) {
            return true;
        }
        boolean isNewParagraph =
                text.substring(last.marks().end(), next.quote().marks().start()).indexOf('\n') >= 0;
        if (isNewParagraph) {
            return false;
        }
        int sentencesBetween = sentences.number(next.quote().words().start())
                - sentences.number(Math.max(last.words().end() - 1, 0));
        Optional<Span> cue = turn.stream()
                .flatMap(speech -> speech.cue().stream())
                .map(Cue::span)
                .findFirst();
        boolean isOwnCue = next.cue().isPresent()
                && cue.isPresent()
                && !cue.equals(next.cue().map(Cue::span));
        return sentencesBetween <= 1 && !isOwnCue;
    }

    private Optional<Statement> statement(List<Speech> turn) {
        Optional<Cue> cue =
                turn.stream().flatMap(speech -> speech.cue().stream()).findFirst();
        List<Span> parts = turn.stream()
                .map(speech -> withoutComma(speech.quote().words()))
                .toList();
        if (cue.isEmpty() && !isSentence(turn)) {
            return Optional.empty();
        }
        Optional<Attribution> source =
                cue.flatMap(found -> found.source().map(token -> sources.of(found.parse(), token)));
        int sentence = cue.map(found -> found.parse().sentence().number())
                .orElseGet(() -> sentences.number(parts.get(0).start()));
        return Optional.of(new Statement(sentence, source, cue.map(Cue::span), parts, Manner.QUOTED));
    }

    /** {@code "…," he said}: the comma is the reporter's. */
    private Span withoutComma(Span words) {
        boolean hasComma = words.length() > 1 && text.charAt(words.end() - 1) == ',';
        return hasComma ? new Span(words.start(), words.end() - 1) : words;
    }

    /** Words without a cue are spoken by somebody only if they make sentences. */
    private boolean isSentence(List<Speech> turn) {
        Quote first = turn.get(0).quote();
        Quote last = turn.get(turn.size() - 1).quote();
        char before = characterBefore(first.marks().start());
        return (before == '\n' || STOPS.indexOf(before) >= 0)
                && STOPS.indexOf(lastCharacter(last)) >= 0
                && hasWords(first.words());
    }
}
