package org.demarche.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/**
 * A sentence cut into runs of letters, runs of digits and single signs, which is finer than the parser's words: dates
 * such as "July 17-18" and "mid-2014" come apart the same way however they are written.
 */
final class TimeText {
    private static final Pattern WORD = Pattern.compile("\\d+|\\p{L}+|\\S");
    private static final int LONGEST_NUMBER = 4;

    private final List<Word> words;

    private TimeText(List<Word> words) {
        this.words = words;
    }

    /** The words of {@code line}, which begins at {@code offset} of the document; tags come from {@code parse}. */
    static TimeText of(String line, int offset, Parse parse) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        int token = 0;
        while (matcher.find()) {
            Span span = new Span(offset + matcher.start(), offset + matcher.end());
            while (token < parse.tokens().size()
                    && parse.tokens().get(token).span().end() <= span.start()) {
                token++;
            }
            boolean covered = token < parse.tokens().size()
                    && parse.tokens().get(token).span().overlaps(span);
            Token at = covered ? parse.tokens().get(token) : null;
            String form = matcher.group();
            words.add(new Word(form, form.toLowerCase(Locale.ROOT), span, at == null ? "" : at.tag()));
        }
        return new TimeText(words);
    }

    private record Word(String form, String lower, Span span, String tag) {}

    /** The number of words. */
    int size() {
        return words.size();
    }

    private boolean has(int i) {
        return i >= 0 && i < words.size();
    }

    /** The word in lower case; empty outside the sentence. */
    String lower(int i) {
        return has(i) ? words.get(i).lower : "";
    }

    /** The word as written; empty outside the sentence. */
    String form(int i) {
        return has(i) ? words.get(i).form : "";
    }

    /** The part of speech; empty outside the sentence and where it was not parsed. */
    String tag(int i) {
        return has(i) ? words.get(i).tag : "";
    }

    /** Whether the word is {@code lower} in any case. */
    boolean is(int i, String lower) {
        return lower(i).equals(lower);
    }

    /** Whether nothing stands between this word and the one before. */
    boolean touches(int i) {
        return has(i)
                && has(i - 1)
                && words.get(i - 1).span.end() == words.get(i).span.start();
    }

    /** Whether the word begins with a capital. */
    boolean isCapitalized(int i) {
        return has(i) && Character.isUpperCase(form(i).charAt(0));
    }

    /** Whether the word is a dash. */
    boolean isDash(int i) {
        return is(i, "-") || is(i, "\u2013") || is(i, "\u2014") || is(i, "\u2010") || is(i, "\u2011");
    }

    /** Whether the word is a sign, or the sentence has ended. */
    boolean isSign(int i) {
        return !has(i) || !Character.isLetterOrDigit(form(i).charAt(0));
    }

    /** The number that digits write. */
    OptionalInt number(int i) {
        boolean isNumber = has(i) && Character.isDigit(form(i).charAt(0)) && form(i).length() <= LONGEST_NUMBER;
        return isNumber ? OptionalInt.of(Integer.parseInt(form(i))) : OptionalInt.empty();
    }

    /** Where the words from {@code start} to {@code end}, the latter left out, stand in the document. */
    Span span(int start, int end) {
        return words.get(start).span.cover(words.get(end - 1).span);
    }
}
