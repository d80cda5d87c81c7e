package org.demarche.syntax;

/** Makes the verb of saying the head of what is said, wherever it stands. */
final class Quotations {
    private Quotations() {}

    /** "The talks," he said, "were useful": ClearNLP puts the saying below the quotation; here it governs it. */
    static void convert(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.is(i, "parataxis") && isSaying(tree, i)) {
                int quoted = tree.head(i);
                String relation = tree.relation(quoted);
                int head = tree.head(quoted);
                tree.attach(i, head, relation);
                tree.attach(quoted, i, "ccomp");
            }
        }
    }

    private static boolean isSaying(Tree tree, int verb) {
        return tree.isVerb(verb)
                && tree.hasChild(verb, "nsubj")
                && !tree.hasChild(verb, "ccomp")
                && !tree.hasChild(verb, "xcomp")
                && !tree.hasChild(verb, "dobj");
    }
}
