package org.demarche.place;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Token;

/** Weighs what the words around a name say about whether it is a place at all. */
final class Support {
    private static final int MOST_WORDS_BETWEEN = 5;

    private final PlaceWords words;

    Support(PlaceWords words) {
        this.words = words;
    }

    /** Whether the words belong to the name of a person, an organisation or something else. */
    boolean isPartOfOtherName(Candidate candidate) {
        return isPersonsName(candidate) || isNamedAfterPlace(candidate) || isFirstOfLongerName(candidate);
    }

    /** "The Washington Post", "the University of Damascus". */
    private boolean isNamedAfterPlace(Candidate candidate) {
        boolean isBefore = candidate.hasAfter(1) && isCapitalizedOf("name-parts", candidate.after(1));
        boolean isAfter = candidate.hasBefore(2)
                && candidate.before(1).lemma().equals("of")
                && isCapitalizedOf("name-parts", candidate.before(2));
        return isBefore || isAfter;
    }

    private boolean isCapitalizedOf(String kind, Token token) {
        return isCapitalized(token) && words.is(kind, token.form().replace(".", ""));
    }

    /** "President Lincoln", "Michael Jordan": the last of a person's names. */
    boolean isPersonsName(Candidate candidate) {
        if (!candidate.hasBefore(1)) {
            return false;
        }
        Token previous = candidate.before(1);
        boolean isNoPersons = candidate.mayBeStateOrRegion()
                && !words.is("name-state", candidate.lastToken().form());
        if (isNoPersons || isCapitalizedOf("title", previous)) {
            return !isNoPersons;
        }
        return previous.isName()
                && isCapitalized(previous)
                && (previous.is("compound") || previous.is("flat"))
                && previous.head() == candidate.last()
                && !words.is("settlement", previous.form())
                && !words.is("direction", previous.form());
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /** "Lincoln Chafee", "Jackson Hole": more names follow, and none says that it is a place. */
    private boolean isFirstOfLongerName(Candidate candidate) {
        if (!candidate.hasAfter(1) || candidate.mayBeStateOrRegion()) {
            return false;
        }
        Token last = candidate.lastToken();
        Token next = candidate.after(1);
        return next.isName()
                && isCapitalized(next)
                && last.is("compound")
                && last.head() >= next.number()
                && !words.is("settlement", candidate.parse().token(last.head()).form());
    }

    /** Whether a preposition of place or a word such as "the town of" stands before the name, or "city" after it. */
    boolean isLocative(Candidate candidate) {
        if (candidate.hasAfter(1) && words.is("settlement", candidate.after(1).form())) {
            return true;
        }
        for (int steps = 1; steps <= MOST_WORDS_BETWEEN && candidate.hasBefore(steps); steps++) {
            Token token = candidate.before(steps);
            if (words.is("settlement", token.form()) || words.is("locative", token.form())) {
                return true;
            }
            boolean isBetween = token.tag().equals("DT")
                    || token.isAdjective()
                    || (token.tag().equals("IN") && token.lemma().equals("of"))
                    || token.tag().equals("PRP$")
                    || words.is("direction", token.form());
            if (!isBetween) {
                return false;
            }
        }
        return false;
    }

    /** Whether a state, province or other place follows in apposition: "Paris, Texas". */
    static boolean hasApposition(Candidate candidate, List<Candidate> sentence) {
        return sentence.stream().anyMatch(other -> isApposed(candidate, other));
    }

    /** Whether {@code other} stands after {@code candidate} and a comma, and holds a larger place. */
    static boolean isApposed(Candidate candidate, Candidate other) {
        return other.first() == candidate.last() + 2
                && candidate.after(1).form().equals(",")
                && other.entries().stream()
                        .anyMatch(entry -> entry.place().kind().compareTo(Place.Kind.PROVINCE) >= 0);
    }

    /** Whether the name stands beside one that is supported: "in Aleppo and Daraya". */
    boolean isJoined(Candidate candidate, List<Candidate> sentence, Set<Candidate> supported) {
        for (Candidate other : sentence) {
            boolean isBefore = other.last() == candidate.first() - 2 && isLink(candidate.before(1));
            boolean isLater = other.last() == candidate.first() - 3
                    && isLink(candidate.before(1))
                    && (isLink(candidate.before(2)) || candidate.before(1).tag().equals("DT"));
            boolean isWithArticle = other.last() == candidate.first() - 3
                    && candidate.before(1).tag().equals("DT")
                    && isLink(candidate.before(2));
            boolean isSure = supported.contains(other)
                    || (other.mayBeWellKnown() && !isAmbiguous(other) && !isCommon(other) && !isPartOfOtherName(other));
            if ((isBefore || isLater || isWithArticle) && isSure && haveCountryInCommon(candidate, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean haveCountryInCommon(Candidate candidate, Candidate other) {
        return candidate.entries().stream().anyMatch(entry -> other.entries().stream()
                .anyMatch(near -> near.place().country().equals(entry.place().country())));
    }

    private static boolean isLink(Token token) {
        return token.tag().equals("CC") || token.form().equals(",");
    }

    /** Whether the name is one that needs support however large its place is. */
    boolean isAmbiguous(Candidate candidate) {
        return words.of("ambiguous").contains(candidate.key());
    }

    /** Whether the name is a common word that only happens to be a town's name too. */
    boolean isCommon(Candidate candidate) {
        return words.of("common").contains(candidate.key()) && !candidate.mayBeStateOrRegion();
    }
}
