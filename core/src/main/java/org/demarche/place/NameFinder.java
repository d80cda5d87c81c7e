package org.demarche.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/** Finds the longest names of the gazetteer in a sentence, whatever they mean there. */
final class NameFinder {
    private static final int MOST_TOKENS = 7;

    private final Gazetteer gazetteer;
    private final PlaceWords words;

    NameFinder(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The names in text order, without overlap. */
    List<Candidate> find(Parse parse) {
        List<List<String>> folded = parse.tokens().stream()
                .map(token -> NameKey.words(token.form()))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        int start = 1;
        while (start <= parse.tokens().size()) {
            int next = start + 1;
            for (int end = Math.min(start + MOST_TOKENS - 1, parse.tokens().size()); end >= start; end--) {
                List<Entry> entries = at(parse, folded, start, end);
                if (!entries.isEmpty()) {
                    candidates.add(new Candidate(parse, start, end, key(folded, start, end), entries));
                    next = end + 1;
                    break;
                }
            }
            start = next;
        }
        return candidates;
    }

    private List<Entry> at(Parse parse, List<List<String>> folded, int start, int end) {
        Token first = parse.token(start);
        Token last = parse.token(end);
        boolean isName = !folded.get(end - 1).isEmpty()
                && (isCapitalized(first) || (words.is("article", first.form()) && end > start && hasCapital(last)));
        if (!isName || !isWhole(parse, folded, start, end)) {
            return List.of();
        }
        if (start == end && NameKey.isAcronym(first.form())) {
            List<Entry> acronym = gazetteer.findAcronym(first.form());
            boolean isAcronym = !acronym.isEmpty() || !isShouted(parse);
            return isAcronym ? acronym : gazetteer.find(folded.get(start - 1));
        }
        List<String> name = joined(folded, start, end);
        List<Entry> entries = gazetteer.find(name);
        return entries.isEmpty() && isTranscription(parse, start, last) ? gazetteer.findTranscribed(name) : entries;
    }

    /** Whether no sign but hyphens and dots stands among the words. */
    private static boolean isWhole(Parse parse, List<List<String>> folded, int start, int end) {
        for (int number = start; number <= end; number++) {
            String form = parse.token(number).form();
            if (folded.get(number - 1).isEmpty() && (number == start || !(form.equals("-") || form.equals(".")))) {
                return false;
            }
        }
        return true;
    }

    /** "As Iraq" is no name with an article: only "al" and "el" may stand without a hyphen. */
    private boolean isTranscription(Parse parse, int start, Token last) {
        String first = parse.token(start).form();
        boolean isArticle = words.is("article", first) && !words.is("free-article", first);
        boolean isJoined =
                start < parse.tokens().size() && parse.token(start + 1).form().equals("-");
        return hasCapital(last) && (!isArticle || isJoined);
    }

    /** Whether a headline is in capitals, so that capitals say nothing. */
    static boolean isShouted(Parse parse) {
        return parse.tokens().stream()
                .allMatch(token -> token.form().equals(token.form().toUpperCase(Locale.ROOT)));
    }

    private static String key(List<List<String>> folded, int start, int end) {
        return NameKey.of(joined(folded, start, end));
    }

    private static List<String> joined(List<List<String>> folded, int start, int end) {
        if (start == end) {
            return folded.get(start - 1);
        }
        List<String> joined = new ArrayList<>();
        folded.subList(start - 1, end).forEach(joined::addAll);
        return joined;
    }

    /** "Aleppo", and "al-Tanf", whose capital follows the article. */
    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) || (token.form().contains("-") && hasCapital(token));
    }

    private static boolean hasCapital(Token token) {
        return token.form().chars().anyMatch(Character::isUpperCase);
    }
}
