package org.demarche.syntax;

/** Hangs all conjuncts on the first, and each conjunction and comma on the conjunct that it introduces. */
final class Coordination {
    private Coordination() {}

    /** ClearNLP hangs each conjunct on the one before it, and "and" on the former; here "and" goes to the latter. */
    static void moveConjunctions(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.is(i, "cc") || tree.is(i, "punct")) {
                int conjunct = conjunctAfter(tree, i);
                if (conjunct != 0) {
                    tree.attach(i, conjunct, tree.relation(i));
                }
            }
        }
    }

    private static int conjunctAfter(Tree tree, int word) {
        int head = tree.head(word);
        if (head == 0 || head > word) {
            return 0;
        }
        for (int i = word + 1; i <= tree.size(); i++) {
            if (tree.head(i) == head && !tree.is(i, "cc") && !tree.is(i, "punct")) {
                return tree.is(i, "conj") ? i : 0;
            }
        }
        return 0;
    }

    static void flatten(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            while (tree.is(i, "conj") && tree.is(tree.head(i), "conj")) {
                tree.attach(i, tree.head(tree.head(i)), "conj");
            }
        }
    }
}
