package org.demarche.syntax;

import java.util.Set;

/** Cuts phrases apart that the parser runs together where no comma stands between them, in the finished tree. */
final class PhraseRepairs {
    /** Titles that stand for somebody by themselves, unlike "foreign" and "prime". */
    private static final Set<String> SINGLE_TITLES = Set.of(
            "ambassador", "chancellor", "emir", "king", "minister", "premier", "president", "queen", "secretary");

    private static final Set<String> LATER_STAGES = Set.of("to", "into", "onto", "toward", "towards");

    private final Set<String> titles;
    private final Set<String> timeNouns;
    private final Set<String> effects;

    /**
     * @param titles lemmas such as "minister", by which a name may begin
     * @param timeNouns lemmas such as "april"
     * @param effects lemmas such as "impact"
     */
    PhraseRepairs(Set<String> titles, Set<String> timeNouns, Set<String> effects) {
        this.effects = effects;
        this.titles = titles;
        this.timeNouns = timeNouns;
    }

    void apply(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.tag(i).equals("IN") && isStart(tree, i)) {
                freeSubject(tree, i);
            } else if (tree.tag(i).equals("IN") && tree.is(i, "advmod")) {
                governNext(tree, i);
            } else if (tree.is(i, "nmod") && LATER_STAGES.contains(tree.lower(tree.child(i, "case")))) {
                freeDestination(tree, i);
            } else if (tree.is(i, "nmod") && tree.lower(tree.child(i, "case")).equals("on")) {
                returnToEffect(tree, i);
            } else if (tree.is(i, "compound") && SINGLE_TITLES.contains(tree.lower(i))) {
                freeTitle(tree, i);
            } else if (tree.is(i, "nmod:poss")) {
                returnOwner(tree, i);
            } else if (tree.is(i, "nsubj") && isTime(tree, i)) {
                demoteTime(tree, i);
            } else if (tree.is(i, "obl") && isName(tree, i)) {
                freeSubjectAfterNoun(tree, i);
            } else if (tree.is(i, "conj") && isName(tree, i) && isTime(tree, tree.head(i))) {
                returnFromDate(tree, i);
            }
        }
    }

    private static boolean isStart(Tree tree, int word) {
        boolean isFirst =
                word == 1 || !Character.isLetterOrDigit(tree.form(word - 1).charAt(0));
        return isFirst && (tree.lower(word).equals("in") || tree.lower(word).equals("at"));
    }

    private boolean isName(Tree tree, int word) {
        return tree.tag(word).startsWith("NNP") && !isTime(tree, word);
    }

    private boolean isTime(Tree tree, int word) {
        return timeNouns.contains(tree.lemma(word));
    }

    /** "In Moscow President Macron met Putin": where it happens ends before the title of who acts. */
    private void freeSubject(Tree tree, int preposition) {
        int title = preposition + 1;
        while (title <= tree.size() && isName(tree, title) && !titles.contains(tree.lower(title))) {
            title++;
        }
        int end = title;
        while (end <= tree.size() && isName(tree, end)) {
            end++;
        }
        int name = end - 1;
        int place = title - 1;
        int verb = end;
        while (verb < tree.size() && tree.tag(verb).equals("MD")) {
            verb++;
        }
        boolean isRead = place > preposition && name > title && titles.contains(tree.lower(title));
        if (!isRead || titles.contains(tree.lower(name)) || verb > tree.size() || !isFreeVerb(tree, verb, name)) {
            return;
        }
        tree.attach(name, verb, tree.hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        tree.attach(place, verb, "obl");
        tree.attach(preposition, place, "case");
        for (int i = preposition + 1; i < name; i++) {
            if (i != place) {
                tree.attach(i, i < place ? place : name, "compound");
            }
        }
    }

    /** "fired missiles from Lebanon into Syria": both stages belong to what is done. */
    private static void freeDestination(Tree tree, int end) {
        int start = tree.head(end);
        boolean isFrom = start > 0 && tree.lower(tree.child(start, "case")).equals("from");
        if (isFrom && (tree.is(start, "obl") || tree.is(start, "nmod"))) {
            tree.attach(end, tree.head(start), tree.relation(start));
        }
    }

    /** "the impact of the war on Malawi": on whom it tells belongs to the impact. */
    private void returnToEffect(Tree tree, int sufferer) {
        int cause = tree.head(sufferer);
        int effect = tree.head(cause);
        boolean isCause = tree.is(cause, "nmod")
                && tree.lower(tree.child(cause, "case")).equals("of")
                && effects.contains(tree.lemma(effect));
        if (isCause) {
            tree.attach(sufferer, effect, "nmod");
        }
    }

    /** "The Secretary and President Banda met", "The Deputy Secretary and Vice Foreign Minister": the first is somebody of his own. */
    private void freeTitle(Tree tree, int title) {
        int second = title + 2;
        boolean isPair = second <= tree.size()
                && tree.tag(title + 1).equals("CC")
                && titles.contains(tree.lower(second))
                && isBehindArticle(tree, title);
        int last = title;
        while (isPair && tree.is(last, "compound") && tree.head(last) > last) {
            last = tree.head(last);
        }
        if (!isPair || last < second || !isName(tree, last)) {
            return;
        }
        tree.attach(title, tree.head(last), tree.relation(last));
        tree.attach(last, title, "conj");
        tree.attach(title + 1, last, "cc");
        if (second != last) {
            tree.attach(second, last, "compound");
        }
        for (int i = title - 1; i > 0 && tree.head(i) > title; i--) {
            tree.attach(i, title, tree.relation(i));
        }
    }

    private boolean isBehindArticle(Tree tree, int title) {
        int first = title - 1;
        while (first > 0 && tree.is(first, "compound") && titles.contains(tree.lower(first))) {
            first--;
        }
        return first > 0 && tree.lower(first).equals("the");
    }

    /** "Russia's unprovoked, unjustified attack": whose it is hangs on the attack, not on what it is like. */
    private static void returnOwner(Tree tree, int owner) {
        int noun = tree.head(owner);
        while (tree.is(noun, "amod") && tree.head(noun) > noun) {
            noun = tree.head(noun);
        }
        if (noun != tree.head(owner) && tree.isNominal(noun)) {
            tree.attach(owner, noun, "nmod:poss");
        }
    }

    /** "to meet with His Majesty": a preposition right before a noun belongs to it, and the noun to the preposition's verb. */
    private static void governNext(Tree tree, int preposition) {
        int verb = tree.head(preposition);
        int noun = preposition + 1;
        while (noun < tree.size() && tree.head(noun) > noun && tree.isBelow(noun, tree.head(noun))) {
            noun = tree.head(noun);
        }
        boolean isLoose = noun <= tree.size()
                && verb > 0
                && verb < preposition
                && tree.isVerb(verb)
                && tree.isNominal(noun)
                && tree.head(noun) < preposition
                && tree.is(noun, "appos")
                && tree.child(noun, "case") == 0;
        if (isLoose) {
            tree.attach(noun, verb, "obl");
            tree.attach(preposition, noun, "case");
        }
    }

    /** "On live television Macron defended the law": the name is who acts, no part of where. */
    private static void freeSubjectAfterNoun(Tree tree, int name) {
        int verb = tree.head(name);
        int noun = name - 1;
        int next = name + 1;
        while (next < verb && tree.head(next) == verb && (tree.is(next, "advmod") || tree.is(next, "aux"))) {
            next++;
        }
        int preposition = tree.child(name, "case");
        boolean isRunTogether = noun > 1
                && tree.head(noun) == name
                && tree.is(noun, "compound")
                && tree.tag(noun).equals("NN")
                && preposition > 0
                && preposition < noun;
        if (isRunTogether && next == verb && isFreeVerb(tree, verb, name)) {
            tree.attach(name, verb, "nsubj");
            tree.attach(noun, verb, "obl");
            for (int i = preposition; i < noun; i++) {
                if (tree.head(i) == name) {
                    tree.attach(i, noun, tree.relation(i));
                }
            }
        }
    }

    /** "This Thursday the Commission criticised the raid": the day is no subject, and the name no apposition to it. */
    private static void demoteTime(Tree tree, int day) {
        int subject = tree.child(day, "appos");
        int verb = tree.head(day);
        boolean hasComma = tree.child(day, "punct") != 0;
        if (subject > day && subject < verb && !hasComma) {
            tree.attach(subject, verb, "nsubj");
            tree.attach(day, verb, "obl:tmod");
        }
    }

    /** A verb without a subject, or whose subject is {@code name} already. */
    private static boolean isFreeVerb(Tree tree, int verb, int name) {
        boolean isFinite = tree.tag(verb).equals("VBD")
                || tree.tag(verb).equals("VBZ")
                || tree.tag(verb).equals("VB")
                || tree.hasChild(verb, "aux");
        int subject = Math.max(tree.child(verb, "nsubj"), tree.child(verb, "nsubj:pass"));
        return isFinite && tree.isVerb(verb) && (subject == 0 || subject == name);
    }

    /** "toured Peru on 4 May and Chile on 6 May": a place goes on from the place, not from the date. */
    private void returnFromDate(Tree tree, int name) {
        int date = tree.head(name);
        int verb = tree.head(date);
        if (!tree.isVerb(verb)) {
            return;
        }
        for (int i = date - 1; i > verb; i--) {
            boolean isPlace = tree.head(i) == verb && (tree.is(i, "obj") || tree.is(i, "obl"));
            if (isPlace && isName(tree, i)) {
                tree.attach(name, i, "conj");
                return;
            }
        }
    }
}
