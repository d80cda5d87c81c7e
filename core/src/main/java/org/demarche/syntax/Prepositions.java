package org.demarche.syntax;

import java.util.HashSet;
import java.util.Set;
import org.demarche.lexicon.Table;

/** Makes prepositions the case of their nouns and the marks of their clauses. */
final class Prepositions {
    private final Set<String> fixed;
    private final Set<String> ofNouns;

    private Prepositions(Set<String> fixed, Set<String> ofNouns) {
        this.fixed = fixed;
        this.ofNouns = ofNouns;
    }

    /** With the list of the class path: words in lower case with single spaces. */
    static Prepositions read() {
        Set<String> fixed = new HashSet<>();
        Set<String> ofNouns = new HashSet<>();
        for (Table.Row row :
                Table.read("syntax/prepositions.tsv", "words", "belongs_to").rows()) {
            fixed.add(row.required("words"));
            row.optional("belongs_to").ifPresent(noun -> ofNouns.add(row.required("words")));
        }
        return new Prepositions(Set.copyOf(fixed), Set.copyOf(ofNouns));
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
                moveToNoun(tree, i);
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
            convertNoun(tree, preposition, noun);
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

    private void convertNoun(Tree tree, int preposition, int noun) {
        int before = preposition - 1;
        boolean isPair = before > 0 && isFixed(tree, before, preposition);
        if (isPair && tree.head(before) == preposition) {
            tree.promote(noun, nounRelation(tree, preposition), "case");
            tree.attach(before, noun, "case");
            tree.attach(preposition, before, "fixed");
            return;
        }
        if (isPair && tree.head(preposition) == before && tree.is(before, "advmod")) {
            tree.relabel(before, "prep");
        }
        tree.promote(noun, nounRelation(tree, preposition), "case");
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

    /** "troops from several states, including Egypt": the list belongs to the noun before it. */
    private void moveToNoun(Tree tree, int first) {
        int noun = tree.head(first);
        int second = tree.child(first, "fixed");
        String words = tree.lower(first) + (second == 0 ? "" : " " + tree.lower(second));
        int before = first - 1;
        while (before > 0 && tree.is(before, "punct")) {
            before--;
        }
        boolean isAfterNoun = before > 0 && tree.tag(before).startsWith("NN") && !tree.isBelow(before, noun);
        if (ofNouns.contains(words) && isAfterNoun && tree.is(noun, "obl")) {
            tree.attach(noun, before, "nmod");
        }
    }
}
