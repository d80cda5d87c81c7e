package org.demarche.syntax;

/**
 * Mends what the parser often gets wrong and the finished tree shows to be wrong: a sentence with two roots, a passive
 * without a passive auxiliary, the telegraphic grammar of headlines.
 */
final class Repairs {
    private Repairs() {}

    static void apply(Tree tree, boolean isHeadline) {
        liftFromPunctuation(tree);
        joinRoots(tree);
        liftFiniteConjuncts(tree);
        if (isHeadline) {
            joinListedSubjects(tree);
            findSubjectOfPlan(tree);
            findReportedPlan(tree);
            readBareParticiple(tree);
        }
        for (int i = 1; i <= tree.size(); i++) {
            if (tree.relation(i).startsWith("nsubj")) {
                tree.relabel(i, subjectRelation(tree, i, isHeadline));
            }
        }
    }

    /** Nothing depends on a comma. */
    private static void liftFromPunctuation(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            while (tree.head(i) != 0 && tree.is(tree.head(i), "punct")) {
                tree.attach(i, tree.head(tree.head(i)), tree.relation(i));
            }
        }
    }

    /** "Denied that it had attacked and rejected the charge": a past tense goes on from the past tense, not from "had". */
    private static void liftFiniteConjuncts(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            int first = tree.head(i);
            boolean isFinite = tree.is(i, "conj")
                    && tree.tag(i).equals("VBD")
                    && !tree.hasChild(i, "nsubj")
                    && !tree.hasChild(i, "aux");
            if (!isFinite || first == 0 || !tree.is(first, "ccomp") || !tree.hasChild(first, "aux")) {
                continue;
            }
            int above = tree.head(first);
            boolean isCompound =
                    tree.tag(first).equals("VBN") || tree.tag(first).equals("VB");
            if (isCompound && tree.tag(above).equals("VBD")) {
                tree.attach(i, above, "conj");
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
            } else if (isOpenApposition(tree, i + 2)) {
                tree.relabel(i + 2, "conj");
                tree.attach(i + 1, i + 2, "punct");
            }
        }
    }

    /** "BRITAIN, FRANCE TO DISCUSS": an apposition to a name would end with a comma too. */
    private static boolean isOpenApposition(Tree tree, int word) {
        int head = tree.head(word);
        return tree.is(word, "appos")
                && head == word - 2
                && tree.form(word - 1).equals(",")
                && tree.tag(word).equals("NNP")
                && tree.tag(head).equals("NNP")
                && tree.is(head, "nsubj")
                && word < tree.size()
                && !tree.form(word + 1).equals(",");
    }

    /** "Britain, U.S. to discuss trade": what stands before "to" is the subject of the plan, not part of its object. */
    private static void findSubjectOfPlan(Tree tree) {
        int verb = tree.root();
        int mark = tree.child(verb, "mark");
        if (mark < 2 || mark > verb || !tree.tag(mark).equals("TO") || hasSubject(tree, verb)) {
            return;
        }
        int noun = mark - 1;
        if (tree.tag(noun).startsWith("NN") && tree.head(noun) > mark) {
            tree.attach(noun, verb, "nsubj");
            joinListed(tree, noun);
        }
    }

    /** "Minister says Oman to host talks": a headline's "to" tells what will be; who is said to do it is its subject. */
    private static void findReportedPlan(Tree tree) {
        int said = tree.root();
        int plan = tree.child(said, "xcomp");
        int who = tree.child(said, "obj");
        boolean isFinite = tree.tag(said).equals("VBZ") && hasSubject(tree, said);
        boolean isPlan =
                plan != 0 && tree.tag(plan).equals("VB") && tree.form(plan - 1).equalsIgnoreCase("to");
        if (isFinite && isPlan && who == plan - 2 && tree.lemma(said).equals("say") && !hasSubject(tree, plan)) {
            tree.relabel(plan, "ccomp");
            tree.attach(who, plan, "nsubj");
        }
    }

    private static boolean hasSubject(Tree tree, int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> tree.relation(child).startsWith("nsubj"));
    }

    /** "Britain, U.S.": the first of two nouns with a comma is no modifier of the second. */
    private static void joinListed(Tree tree, int last) {
        int first = last - 2;
        boolean isListed = first > 0 && tree.is(first, "compound") && tree.head(first) == last;
        if (isListed && tree.form(last - 1).equals(",")) {
            tree.promote(first, tree.relation(last), "conj");
            tree.attach(last - 1, last, "punct");
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
}
