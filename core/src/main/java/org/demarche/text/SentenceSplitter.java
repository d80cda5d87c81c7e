package org.demarche.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a paragraph: a stop, question or exclamation mark ends one unless an abbreviation, a small
 * letter behind it, or an open bracket say that it goes on. One pass over the text; each decision looks at a bounded
 * number of characters around the stop.
 */
final class SentenceSplitter {
    private static final int LONGEST_TOKEN = 24;
    private static final int LONGEST_BRACKET = 300;
    private static final int LONGEST_SPEAKER_WORDS = 4;
    private static final String ARTICLE = "the";
    /**
     * Begins only where initials begin, or a text of nothing else would be walked through once for each; and not with
     * {@code \b}, which walks back through all accents before it.
     */
    private static final Pattern BEHIND_INITIALS = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}_])(?<!(?<![\\p{L}\\p{Nd}_])\\p{Lu}\\.)(?:\\p{Lu}\\.){2,}+\\s++(\\p{Lu}\\p{L}*)");

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** A splitter of English news. */
    static SentenceSplitter english() {
        return new SentenceSplitter(Abbreviations.english());
    }

    /** Whether {@code text} is of a wire that puts capitals behind any stop: "The U.S. Has offered". */
    boolean hasOddCapitals(String text) {
        Matcher matcher = BEHIND_INITIALS.matcher(text);
        while (matcher.find()) {
            if (abbreviations.is(Abbreviations.Kind.INNER, matcher.group(1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The sentences of {@code paragraph}, in order, without white space around them; together they hold all its words.
     *
     * @param hasOddCapitals whether capitals behind "U.S." say nothing
     */
    List<Span> split(String text, Span paragraph, boolean hasOddCapitals) {
        List<Span> sentences = new ArrayList<>();
        Scan scan = new Scan(text, paragraph, hasOddCapitals);
        int start = paragraph.start();
        for (int end = scan.next(start); end > 0; end = scan.next(end)) {
            add(sentences, Characters.trim(text, start, end));
            start = end;
        }
        add(sentences, Characters.trim(text, start, paragraph.end()));
        return sentences;
    }

    private static void add(List<Span> sentences, Span sentence) {
        if (sentence.length() > 0) {
            sentences.add(sentence);
        }
    }

    /** A walk through one paragraph. */
    private final class Scan {
        private final String text;
        private final int end;
        private final boolean hasOddCapitals;
        private int position;
        private int openBracket = -1;

        Scan(String text, Span paragraph, boolean hasOddCapitals) {
            this.text = text;
            this.end = paragraph.end();
            this.position = paragraph.start();
            this.hasOddCapitals = hasOddCapitals;
        }

        /** The end of the sentence that begins at {@code start}, 0 if it is the last one. */
        int next(int start) {
            boolean hasWords = false;
            for (; position < end; position++) {
                char c = text.charAt(position);
                noteBracket(c, start);
                if (!Characters.isSentenceEnd(c)) {
                    hasWords |= Character.isLetterOrDigit(c);
                    continue;
                }
                int stop = position;
                int marks = afterMarks(stop);
                int after = afterClosers(marks);
                position = after - 1;
                if (hasWords && isBoundary(start, stop, marks, after)) {
                    position = after;
                    openBracket = -1;
                    return after;
                }
            }
            return 0;
        }

        private void noteBracket(char c, int start) {
            if ((c == '(' || c == '[') && position > start) {
                openBracket = position;
            } else if (c == ')' || c == ']') {
                openBracket = -1;
            }
        }

        /** Where the marks that begin at {@code stop} end; ". . ." is one mark. */
        private int afterMarks(int stop) {
            int i = stop + 1;
            while (i < end) {
                boolean isSpaced = i + 1 < end && text.charAt(i) == ' ' && text.charAt(i + 1) == '.';
                if (isSpaced) {
                    i += 2;
                } else if (Characters.isSentenceEnd(text.charAt(i))) {
                    i++;
                } else {
                    break;
                }
            }
            return i;
        }

        /** Where the quotes and brackets that close at {@code marks} end. */
        private int afterClosers(int marks) {
            int i = marks;
            while (i < end) {
                boolean isSpaced = text.charAt(i) == ' ' && i + 1 < end && isLooseCloser(i + 1);
                if (isSpaced) {
                    i += 2;
                } else if (Characters.isCloser(text.charAt(i)) && !isOpening(i)) {
                    openBracket = text.charAt(i) == ')' || text.charAt(i) == ']' ? -1 : openBracket;
                    i++;
                } else {
                    break;
                }
            }
            return i;
        }

        /** Whether a straight quote at {@code i} opens: a letter follows at once. */
        private boolean isOpening(int i) {
            char c = text.charAt(i);
            return (c == '"' || c == '\'') && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        }

        private boolean isLooseCloser(int i) {
            char c = text.charAt(i);
            boolean isAtEnd = i + 1 >= end || Characters.isBlank(text.charAt(i + 1));
            return isAtEnd && (c == '”' || c == '"' || c == '\'' || c == '’');
        }

        private boolean isBoundary(int start, int stop, int marks, int after) {
            if (after >= end) {
                return false;
            }
            if (openBracket >= 0 && stop - openBracket < LONGEST_BRACKET) {
                return false;
            }
            if (!Characters.isBlank(text.charAt(after))) {
                return isGlued(stop, after);
            }
            int next = after;
            while (next < end && (Characters.isBlank(text.charAt(next)) || isOpenerOrDash(text.charAt(next)))) {
                next++;
            }
            if (next >= end || !canBegin(next)) {
                return false;
            }
            boolean isSingleStop = marks == stop + 1 && text.charAt(stop) == '.';
            if (!isSingleStop) {
                return after == marks || !isAscribed(next);
            }
            return after > marks || endsWord(start, stop, next);
        }

        private boolean isOpenerOrDash(char c) {
            return Characters.isOpener(c) || c == '-' || c == '–' || c == '—';
        }

        /** Whether a space was forgotten behind the stop: "left.The". */
        private boolean isGlued(int stop, int after) {
            return after == stop + 1
                    && text.charAt(stop) == '.'
                    && stop >= 3
                    && Character.isLowerCase(text.charAt(stop - 1))
                    && Character.isLowerCase(text.charAt(stop - 2))
                    && Character.isLowerCase(text.charAt(stop - 3))
                    && Character.isUpperCase(text.charAt(after))
                    && (after + 1 < end && Character.isLowerCase(text.charAt(after + 1)))
                    && token(stop).indexOf('.') < 0;
        }

        /** Whether a sentence can begin with what stands at {@code i}: not with a small letter or comma. */
        private boolean canBegin(int i) {
            char c = text.charAt(i);
            if (!Character.isLowerCase(c)) {
                return Character.isLetterOrDigit(c) || "$£€#@&*•".indexOf(c) >= 0;
            }
            // "al-Abadi" and "iPhone" begin sentences without a capital.
            int capital = i;
            while (capital < Math.min(end, i + 4) && Character.isLowerCase(text.charAt(capital))) {
                capital++;
            }
            boolean isHyphen = capital + 1 < end && "-’'".indexOf(text.charAt(capital)) >= 0;
            capital += isHyphen ? 1 : 0;
            return capital < end && Character.isUpperCase(text.charAt(capital));
        }

        /** Whether the full stop at {@code stop} ends a sentence rather than an abbreviation. */
        private boolean endsWord(int start, int stop, int next) {
            String token = token(stop);
            String following = word(next);
            boolean isListNumber =
                    stop - token.length() == start && token.chars().allMatch(Character::isDigit);
            if (isListNumber || abbreviations.is(Abbreviations.Kind.OPEN, token)) {
                return false;
            }
            if (abbreviations.is(Abbreviations.Kind.NUMBERED, token)) {
                return !Character.isDigit(text.charAt(next));
            }
            if (abbreviations.is(Abbreviations.Kind.CLOCK, token)) {
                boolean isZone = following.length() > 1 && Character.isUpperCase(following.charAt(1));
                return !isZone && !abbreviations.is(Abbreviations.Kind.CLOCK_ZONE, following);
            }
            boolean isInitials = isInitials(token);
            if (isInitials || abbreviations.is(Abbreviations.Kind.FINAL, token)) {
                boolean isWeak = abbreviations.is(Abbreviations.Kind.WEAK_STARTER, following);
                boolean isMisleading = hasOddCapitals && isInitials;
                // "told U.S. Officials": that country's, in capitals; "left the U.S. Officials": a sentence of its own
                boolean isOwned = isMisleading
                        && abbreviations.is(Abbreviations.Kind.INNER, following)
                        && !isBehindArticle(stop - token.length());
                return (abbreviations.is(Abbreviations.Kind.STARTER, following) && !isOwned)
                        || (isWeak && !isMisleading);
            }
            return true;
        }

        /** Whether "the" stands before the word that begins at {@code start}. */
        private boolean isBehindArticle(int start) {
            int last = start - ARTICLE.length() - 1;
            return last >= 0
                    && Characters.isBlank(text.charAt(start - 1))
                    && text.regionMatches(true, last, ARTICLE, 0, ARTICLE.length())
                    && (last == 0 || !Character.isLetter(text.charAt(last - 1)));
        }

        /** Whether {@code token} is a letter, or letters with stops between: "J", "U.S". */
        private static boolean isInitials(String token) {
            if (token.length() % 2 == 0) {
                return false;
            }
            for (int i = 0; i < token.length(); i++) {
                char c = token.charAt(i);
                if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                    return false;
                }
            }
            return token.length() > 1 || Character.isUpperCase(token.charAt(0));
        }

        /** Whether a question or cry that was quoted is ascribed to somebody: "Why?" Smith asked. */
        private boolean isAscribed(int next) {
            int i = next;
            for (int words = 0; words < LONGEST_SPEAKER_WORDS && i < end; words++) {
                String word = word(i);
                boolean isSaying = words > 0 && abbreviations.is(Abbreviations.Kind.SAYING, word);
                if (isSaying || word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                    return isSaying;
                }
                i += word.length();
                i += i < end && text.charAt(i) == '.' ? 1 : 0;
                i += i < end && text.charAt(i) == ' ' ? 1 : 0;
            }
            return false;
        }

        /** The word before the stop, with stops and hyphens inside it. */
        private String token(int stop) {
            int i = stop;
            while (i > 0 && stop - i < LONGEST_TOKEN && isTokenPart(text.charAt(i - 1))) {
                i--;
            }
            return text.substring(i, stop);
        }

        private boolean isTokenPart(char c) {
            return Character.isLetterOrDigit(c) || c == '.' || c == '&';
        }

        /** The word that begins at {@code i}. */
        private String word(int i) {
            int last = i;
            while (last < end && last - i < LONGEST_TOKEN && Character.isLetterOrDigit(text.charAt(last))) {
                last++;
            }
            return text.substring(i, last);
        }
    }
}
