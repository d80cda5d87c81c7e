package org.demarche.syntax;

import java.util.Set;

/** Makes prepositions the case of their nouns and the marks of their clauses. */
final class Prepositions {
    private final Set<String> fixed;

    /**
     * @param fixed prepositions of several words, in lower case with single spaces
     */
    Prepositions(Set<String> fixed) {
        this.fixed = fixed;
    }

    /** From right to left, so that the inner preposition of "out of Iraq" is done before the outer one. */
    void convert(Tree tree) {
        for (int i = tree.size(); i >= 1; i--) {
            if (isPreposition(tree, i)) {
                convert(tree, i);
            }
        }
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.is(i, "case")) {
                joinNoun(tree, i);
            }
        }
    }

    private static boolean isPreposition(Tree tree, int word) {
        return tree.hasChild(word, "pobj")
                || tree.hasChild(word, "pcomp")
                || tree.is(word, "prep")
                || tree.is(word, "agent");
    }

    private void convert(Tree tree, int preposition) {
        int second = secondWord(tree, preposition);
        int noun = tree.child(preposition, "pobj");
        if (noun != 0) {
            tree.promote(noun, nounRelation(tree, preposition), "case");
            if (second != 0) {
                tree.attach(second, preposition, "fixed");
            }
            return;
        }
        int complement = tree.child(preposition, "pcomp");
        if (complement != 0) {
            convertComplement(tree, preposition, complement);
            return;
        }
        int inner = innerNoun(tree, preposition);
        if (inner != 0) {
            int innerPreposition = tree.child(inner, "case");
            tree.promote(inner, nounRelation(tree, preposition), "case");
            if (innerPreposition != 0 && isFixed(tree, preposition, innerPreposition)) {
                tree.attach(innerPreposition, preposition, "fixed");
            }
        }
    }

    /** The "of" of "because of", which ClearNLP hangs on "because" as its complement, beside the noun; else 0. */
    private static int secondWord(Tree tree, int preposition) {
        int next = preposition + 1;
        boolean isNext = next <= tree.size() && tree.head(next) == preposition && tree.is(next, "pcomp");
        if (!isNext
                || !tree.hasChild(preposition, "pobj")
                || !tree.children(next).isEmpty()) {
            return 0;
        }
        return tree.tag(next).equals("IN") || tree.tag(next).equals("TO") ? next : 0;
    }

    private static void convertComplement(Tree tree, int preposition, int complement) {
        if (tree.isVerb(complement)) {
            boolean onNoun = tree.isNominal(tree.head(preposition));
            String relation = tree.is(preposition, "conj") ? "conj" : onNoun ? "acl" : "advcl";
            tree.promote(complement, relation, "mark");
        } else {
            tree.promote(complement, nounRelation(tree, preposition), "case");
        }
    }

    /** The noun of a preposition inside this one ("from behind the wall"), or of one that is coordinated with it. */
    private static int innerNoun(Tree tree, int preposition) {
        for (int child : tree.children(preposition)) {
            boolean isInner = tree.is(child, "obl") || tree.is(child, "nmod") || tree.is(child, "conj");
            if (child > preposition && isInner && tree.hasChild(child, "case")) {
                return child;
            }
        }
        return 0;
    }

    private static String nounRelation(Tree tree, int preposition) {
        if (tree.is(preposition, "conj")) {
            return "conj";
        }
        if (tree.is(preposition, "agent")) {
            return "obl:agent";
        }
        if (tree.is(preposition, "root") || tree.is(preposition, "ccomp") || tree.is(preposition, "relcl")) {
            return tree.relation(preposition);
        }
        return tree.isNominal(tree.head(preposition)) ? "nmod" : "obl";
    }

    private boolean isFixed(Tree tree, int... words) {
        StringBuilder key = new StringBuilder();
        for (int word : words) {
            key.append(key.length() == 0 ? "" : " ").append(tree.lower(word));
        }
        return fixed.contains(key.toString());
    }

    /** "on behalf of X": the noun after the last word is what the phrase is about. */
    private void joinNoun(Tree tree, int first) {
        int middle = first + 1;
        int last = first + 2;
        if (last > tree.size() || tree.head(first) != middle || !tree.is(last, "case")) {
            return;
        }
        int noun = tree.head(last);
        if (tree.head(noun) == middle && isFixed(tree, first, middle, last)) {
            tree.promote(noun, tree.relation(middle), "fixed");
            tree.attach(middle, first, "fixed");
            tree.attach(last, first, "fixed");
        }
    }
}
