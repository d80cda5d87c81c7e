package org.demarche.syntax;

import java.util.Set;

/** Puts clauses where Universal Dependencies have them: below the verb of saying, wanting or letting. */
final class Clauses {
    private final Set<String> bareInfinitiveVerbs;

    /**
     * @param bareInfinitiveVerbs lemmas of verbs like "let": what they govern has no "to", and its subject is their
     *     object
     */
    Clauses(Set<String> bareInfinitiveVerbs) {
        this.bareInfinitiveVerbs = bareInfinitiveVerbs;
    }

    void convert(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.is(i, "parataxis") && isSaying(tree, i)) {
                governQuotation(tree, i);
            } else if (tree.is(i, "ccomp")) {
                convertComplement(tree, i);
            } else if (tree.is(i, "nsubjpass")) {
                markExpletive(tree, i);
            }
        }
    }

    /** "The talks," he said, "were useful": ClearNLP puts the saying below the quotation; here it governs it. */
    private static void governQuotation(Tree tree, int saying) {
        int quoted = tree.head(saying);
        tree.attach(saying, tree.head(quoted), tree.relation(quoted));
        tree.attach(quoted, saying, "ccomp");
    }

    private static boolean isSaying(Tree tree, int verb) {
        return tree.isVerb(verb)
                && tree.hasChild(verb, "nsubj")
                && !tree.hasChild(verb, "ccomp")
                && !tree.hasChild(verb, "xcomp")
                && !tree.hasChild(verb, "dobj");
    }

    private void convertComplement(Tree tree, int clause) {
        int head = tree.head(clause);
        if (clause < head && hasSemicolonBetween(tree, clause, head)) {
            tree.attach(clause, tree.head(head), tree.relation(head));
            tree.attach(head, clause, "parataxis");
        } else if (clause > head) {
            returnSubject(tree, head, clause);
            raiseSubject(tree, head, clause);
        }
    }

    private static boolean hasSemicolonBetween(Tree tree, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tree.form(i).equals(";") && (tree.head(i) == last || tree.head(i) == first)) {
                return true;
            }
        }
        return false;
    }

    /** "Iran," he said, "won't go": the first of the two subjects belongs to the clause that has none. */
    private static void returnSubject(Tree tree, int head, int clause) {
        int first = tree.child(head, "nsubj");
        boolean isFinite = tree.children(clause).stream()
                .noneMatch(child -> tree.tag(child).equals("TO"));
        if (first == 0 || first > head || !isFinite || tree.hasChild(clause, "nsubj")) {
            return;
        }
        for (int i = first + 1; i < clause; i++) {
            if (tree.head(i) == head && tree.is(i, "nsubj")) {
                tree.attach(first, clause, "nsubj");
                return;
            }
        }
    }

    /** "wants Iran to leave", "helped Iraq rebuild": the subject of the infinitive is the object of the verb above. */
    private void raiseSubject(Tree tree, int head, int clause) {
        int subject = tree.child(clause, "nsubj");
        if (subject == 0 || subject < head || tree.hasChild(clause, "mark") || tree.hasChild(head, "dobj")) {
            return;
        }
        boolean hasAuxiliary = tree.hasChild(clause, "aux");
        boolean isInfinitive = tree.children(clause).stream()
                .anyMatch(child -> tree.is(child, "aux") && tree.tag(child).equals("TO"));
        boolean isBare = tree.tag(clause).equals("VB") && !hasAuxiliary;
        if (isInfinitive || (isBare && bareInfinitiveVerbs.contains(tree.lemma(head)))) {
            tree.attach(subject, head, "dobj");
            tree.relabel(clause, "xcomp");
        }
    }

    /** "It was announced that Egypt would mediate". */
    private static void markExpletive(Tree tree, int subject) {
        int clause = tree.child(tree.head(subject), "ccomp");
        if (tree.lemma(subject).equals("it") && clause != 0 && tree.hasChild(clause, "mark")) {
            tree.relabel(subject, "expl");
        }
    }
}
