package org.demarche.syntax;

import java.util.List;

/** Makes the predicate the head of its copula, and of the clause. */
final class Copulas {
    private Copulas() {}

    static void convert(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.isVerb(i)) {
                convertVerb(tree, i);
            }
        }
    }

    private static void convertVerb(Tree tree, int verb) {
        if (!tree.lemma(verb).equals("be")) {
            for (int child : tree.children(verb)) {
                if (isPredicate(tree, child)) {
                    tree.relabel(child, "xcomp");
                }
            }
            return;
        }
        if (tree.hasChild(verb, "expl")) {
            relabelExistential(tree, verb);
            return;
        }
        int predicate = predicate(tree, verb);
        if (predicate != 0) {
            boolean isConjunct = tree.is(verb, "conj");
            markExtraposed(tree, verb, predicate);
            tree.promote(predicate, isConjunct ? "conj" : tree.relation(verb), "cop");
        }
    }

    private static boolean isPredicate(Tree tree, int word) {
        return tree.is(word, "attr") || tree.is(word, "acomp") || tree.is(word, "oprd");
    }

    private static void relabelExistential(Tree tree, int verb) {
        int noun = tree.child(verb, "attr");
        if (noun != 0) {
            tree.relabel(noun, "nsubj");
        }
    }

    /** The adjective or noun after "be"; without one, the noun of a prepositional phrase right after it; else 0. */
    private static int predicate(Tree tree, int verb) {
        List<Integer> children = tree.children(verb);
        for (int child : children) {
            if (isPredicate(tree, child)) {
                return child;
            }
        }
        boolean hasClause = tree.hasChild(verb, "xcomp") || tree.hasChild(verb, "ccomp");
        boolean hasSubject = tree.hasChild(verb, "nsubj") || tree.is(verb, "xcomp");
        for (int child : children) {
            if (child > verb && tree.is(child, "obl")) {
                return hasClause || !hasSubject ? 0 : child;
            }
        }
        return 0;
    }

    /** "It is important that Iran cooperates": the clause is the subject, "it" only holds its place. */
    private static void markExtraposed(Tree tree, int verb, int predicate) {
        int subject = tree.child(verb, "nsubj");
        if (subject == 0
                || !tree.lemma(subject).equals("it")
                || !tree.tag(predicate).startsWith("JJ")) {
            return;
        }
        int clause = tree.child(verb, "ccomp");
        if (clause != 0 && tree.hasChild(clause, "mark")) {
            tree.relabel(subject, "expl");
            tree.relabel(clause, "csubj");
        }
    }
}
