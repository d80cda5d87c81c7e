package org.demarche.syntax;

import java.util.Set;

/** Mends noun phrases that the parser often misreads, in the finished tree. */
final class NounRepairs {
    private final Set<String> directions;

    /**
     * @param directions lemmas such as "east"
     */
    NounRepairs(Set<String> directions) {
        this.directions = directions;
    }

    void apply(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.is(i, "nsubj") || tree.is(i, "nsubj:pass")) {
                joinSubjects(tree, i);
            } else if (tree.is(i, "ccomp") || tree.is(i, "advcl") || isStray(tree, i)) {
                returnRelativeClause(tree, i);
            } else if (tree.is(i, "nmod")) {
                freeFromName(tree, i);
            }
            if (directions.contains(tree.lemma(i))) {
                demoteDirection(tree, i);
            }
        }
    }

    /** A modifying clause that doesn't depend on a noun. */
    private static boolean isStray(Tree tree, int clause) {
        return tree.is(clause, "acl") && !tree.isNominal(tree.head(clause));
    }

    /** "The government daily Izvestia said": two subjects side by side are one. */
    private static void joinSubjects(Tree tree, int first) {
        int verb = tree.head(first);
        int last = first + 1;
        while (last < verb && tree.isBelow(last, verb) && !isSubjectOf(tree, last, verb)) {
            boolean isModifier = tree.head(last) > last && tree.head(last) < verb && !tree.is(last, "det");
            if (!isModifier) {
                return;
            }
            last++;
        }
        if (last < verb && tree.tag(first).startsWith("NN") && tree.tag(last).startsWith("NN")) {
            tree.attach(first, last, "compound");
            for (int child : tree.children(first)) {
                if (tree.is(child, "det") || tree.is(child, "nmod:poss")) {
                    tree.attach(child, last, tree.relation(child));
                }
            }
        }
    }

    private static boolean isSubjectOf(Tree tree, int word, int verb) {
        return tree.head(word) == verb && tree.relation(word).startsWith("nsubj");
    }

    /** "Henry Liedtke, whose company is sued": a clause with a relative pronoun belongs to the noun before it. */
    private static void returnRelativeClause(Tree tree, int clause) {
        int start = clause;
        boolean hasPronoun = false;
        while (start > 1
                && tree.isBelow(start - 1, clause)
                && !tree.form(start - 1).equals(",")) {
            start--;
            boolean isPronoun = tree.tag(start).equals("WP$") || tree.tag(start).equals("WDT");
            hasPronoun |= isPronoun && !tree.is(start, "det") && !tree.is(start, "mark");
        }
        int noun = start - 1;
        boolean hasComma = noun > 1 && tree.form(noun).equals(",");
        noun -= hasComma ? 1 : 0;
        boolean isRelative = hasPronoun && (hasComma || !tree.is(clause, "ccomp"));
        if (isRelative && noun > 0 && tree.tag(noun).startsWith("NN") && !tree.isBelow(noun, clause)) {
            tree.attach(clause, noun, "acl:relcl");
        }
    }

    /** "met Kerry in Geneva": names without an article rarely have places or times; the verb does. */
    private static void freeFromName(Tree tree, int noun) {
        int name = tree.head(noun);
        int verb = tree.head(name);
        int preposition = tree.child(noun, "case");
        boolean isArgument = tree.is(name, "obj") || tree.is(name, "obl") || tree.is(name, "obl:agent");
        boolean isBareName = tree.tag(name).equals("NNP") && !tree.hasChild(name, "det");
        if (preposition <= name || !isArgument || !isBareName || !tree.isVerb(verb)) {
            return;
        }
        String word = tree.lower(preposition);
        boolean saysOrigin = word.equals("of") || word.equals("from");
        // "in Aleppo in Syria": a place in a place.
        boolean isRepeated = word.equals(tree.lower(tree.child(name, "case")));
        if (!saysOrigin && !isRepeated) {
            tree.attach(noun, verb, "obl");
        }
    }

    /** "an attack east of Basra": the attack is what happens; "east" only says where. */
    private static void demoteDirection(Tree tree, int direction) {
        int noun = direction - 1;
        int place = tree.child(direction, "nmod");
        boolean isModified = noun > 0 && tree.head(noun) == direction && tree.is(noun, "compound");
        if (isModified && place > direction) {
            tree.promote(noun, tree.relation(direction), "advmod");
            tree.attach(place, direction, "obl");
        }
    }
}
