package org.demarche.syntax;

/**
 * Mends what the parser often gets wrong and the finished tree shows to be wrong: a sentence with two roots, a passive
 * without a passive auxiliary, the telegraphic grammar of headlines.
 */
final class Repairs {
    private Repairs() {}

    static void apply(Tree tree, boolean isHeadline) {
        joinRoots(tree);
        if (isHeadline) {
            joinListedSubjects(tree);
            readBareParticiple(tree);
        }
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.relation(i).startsWith("nsubj")) {
                tree.relabel(i, subjectRelation(tree, i, isHeadline));
            } else if (tree.is(i, "nmod")) {
                freeFromName(tree, i);
            }
        }
    }

    /** One root: the first that looks like a clause; the others stand beside it. */
    private static void joinRoots(Tree tree) {
        int main = 0;
        for (int root : tree.children(0)) {
            boolean isClause = tree.isVerb(root) || tree.hasChild(root, "nsubj");
            boolean isMainClause = main != 0 && (tree.isVerb(main) || tree.hasChild(main, "nsubj"));
            if (main == 0 || (isClause && !isMainClause)) {
                main = root;
            }
        }
        for (int root : tree.children(0)) {
            if (root == main) {
                tree.relabel(root, "root");
            } else {
                tree.attach(root, main, tree.is(root, "punct") ? "punct" : "parataxis");
            }
        }
    }

    /** "RUSSIA, TURKEY AGREE": headlines put a comma for "and", which reads like an address. */
    private static void joinListedSubjects(Tree tree) {
        for (int i = 1; i + 2 <= tree.size(); i++) {
            int verb = tree.head(i);
            boolean isListed = tree.is(i, "vocative") && tree.form(i + 1).equals(",");
            int subject = tree.child(verb, "nsubj");
            if (isListed && subject > i + 1 && subject < verb) {
                tree.attach(i, verb, "nsubj");
                tree.attach(subject, i, "conj");
                tree.attach(i + 1, subject, "punct");
            }
        }
    }

    /** "Hostages freed by rebels": a headline's passive without "were" is a clause, not a noun. */
    private static void readBareParticiple(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            int noun = tree.head(i);
            boolean isBare = tree.is(i, "acl") && tree.tag(i).equals("VBN") && tree.head(noun) == 0;
            if (isBare && noun != 0 && noun < i && !tree.hasChild(noun, "acl:relcl")) {
                tree.promote(i, "root", "nsubj:pass");
                returnModifiers(tree, noun, i);
                return;
            }
        }
    }

    private static void returnModifiers(Tree tree, int noun, int verb) {
        for (int i = 1; i < verb; i++) {
            boolean isOfVerb = tree.is(i, "punct") || tree.is(i, "advmod") || tree.is(i, "aux");
            if (tree.head(i) == verb && i != noun && !isOfVerb) {
                tree.attach(i, noun, tree.relation(i));
            }
        }
    }

    private static String subjectRelation(Tree tree, int subject, boolean isHeadline) {
        int verb = tree.head(subject);
        boolean isParticiple = tree.tag(verb).equals("VBN");
        boolean hasAgent = tree.hasChild(verb, "obl:agent");
        boolean hasAuxiliary = tree.hasChild(verb, "aux");
        if (tree.hasChild(verb, "aux:pass") || (isParticiple && hasAgent && !hasAuxiliary)) {
            return "nsubj:pass";
        }
        if (isHeadline && isParticiple && !hasAuxiliary && !tree.hasChild(verb, "obj")) {
            return "nsubj:pass";
        }
        if (tree.is(subject, "nsubj:pass") && isParticiple && !isHeadline && !hasAuxiliary) {
            tree.retag(verb, "VBD");
        }
        return hasAgent && tree.is(subject, "nsubj:pass") ? "nsubj:pass" : "nsubj";
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
}
