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
        if (candidate.hasBefore(1) && isTitle(candidate.before(1)) && !candidate.mayBeStateOrRegion()) {
            return true;
        }
        boolean isLocative = isLocative(candidate);
        if (candidate.has("PERSON") && (candidate.isInside("PERSON") || !isLocative)) {
            return true;
        }
        if (candidate.hasAfter(1) && words.is("name-parts", candidate.after(1).form()) && isCapitalized(candidate.after(1))) {
            return true;
        }
        boolean isInOrganisation = candidate.isInside("ORG") || candidate.isInside("WORK_OF_ART");
        return isInOrganisation && !isLocative || isInLongerName(candidate);
    }

    private boolean isTitle(Token token) {
        return words.is("title", token.form().replace(".", "")) && isCapitalized(token);
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /** "Lincoln Chafee", "Jackson Hole": more names belong to the words, and none says that it is a place. */
    private boolean isInLongerName(Candidate candidate) {
        Token last = candidate.lastToken();
        if (candidate.hasAfter(1)) {
            Token next = candidate.after(1);
            boolean isCompound = next.isName() && isCapitalized(next) && last.is("compound") && last.head() >= next.number();
            if (isCompound && !words.is("settlement", candidate.parse().token(last.head()).form())) {
                return !candidate.mayBeStateOrRegion();
            }
        }
        if (candidate.hasBefore(1)) {
            Token previous = candidate.before(1);
            boolean isCompound = previous.isName()
                    && isCapitalized(previous)
                    && previous.is("compound")
                    && previous.head() == last.number()
                    && !words.is("settlement", previous.form())
                    && !words.is("direction", previous.form());
            return isCompound && !candidate.mayBeStateOrRegion();
        }
        return false;
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
                    || token.tag().equals("IN") && token.lemma().equals("of")
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
    static boolean isJoined(Candidate candidate, List<Candidate> sentence, Set<Candidate> supported) {
        for (Candidate other : sentence) {
            boolean isBefore = other.last() == candidate.first() - 2 && isLink(candidate.before(1));
            boolean isLater = other.last() == candidate.first() - 3
                    && isLink(candidate.before(1))
                    && (isLink(candidate.before(2)) || candidate.before(1).tag().equals("DT"));
            boolean isWithArticle = other.last() == candidate.first() - 3
                    && candidate.before(1).tag().equals("DT")
                    && isLink(candidate.before(2));
            if ((isBefore || isLater || isWithArticle) && supported.contains(other)) {
                return true;
            }
        }
        return false;
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
