package org.demarche.cases;

import java.util.Collections;
import java.util.Set;

/**
 * The sides of a case.
 *
 * @param asker codes of who opened it
 * @param asked codes of toward whom
 */
record Sides(Set<String> asker, Set<String> asked) {
    static Sides of(Node opener) {
        return new Sides(opener.source(), opener.target());
    }

    /** Which way {@code node} goes between them. */
    Sequence.Way way(Node node) {
        if (meets(node.source(), asker) && meets(node.target(), asked)) {
            return Sequence.Way.FORWARD;
        }
        if (meets(node.source(), asked) && meets(node.target(), asker)) {
            return Sequence.Way.BACK;
        }
        return Sequence.Way.ASIDE;
    }

    /** Whether both sides act for one state or organisation. */
    boolean isOneCode() {
        if (asker.size() > 1 || asked.size() > 1) {
            return false;
        }
        return asker.isEmpty() != asked.isEmpty() || (!asker.isEmpty() && asker.equals(asked));
    }

    private static boolean meets(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }
}
