package org.demarche.syntax;

import java.util.Set;

/** Mends clauses whose verb the parser often takes for something else, in the finished tree. */
final class VerbRepairs {
    private final Set<String> gerundVerbs;
    private final Set<String> tellingVerbs;

    /**
     * @param gerundVerbs lemmas of verbs whose object may be a deed, such as "admit"
     * @param tellingVerbs lemmas of verbs of saying, such as "say"
     */
    VerbRepairs(Set<String> gerundVerbs, Set<String> tellingVerbs) {
        this.gerundVerbs = gerundVerbs;
        this.tellingVerbs = tellingVerbs;
    }

    void apply(Tree tree) {
        for (int i = 2; i < tree.size(); i++) {
            if (tree.tag(i).equals("VB") && tree.is(i, "advcl")) {
                freeInfinitive(tree, i);
            }
            if (tree.tag(i).equals("VBG") && tree.is(i, "amod")) {
                readDeed(tree, i);
            }
            if (tree.isVerb(i) && tree.is(i, "acl")) {
                returnContent(tree, i);
            }
            if (tree.tag(i).equals("VBD") && tree.is(i, "conj")) {
                returnToSpeech(tree, i);
            }
        }
    }

    /** "spoke with French minister Colonna to thank her": an infinitive has no subject without "for"; the name is the minister's. */
    private static void freeInfinitive(Tree tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        int mark = tree.child(verb, "mark");
        if (subject == 0 || mark != subject + 1 || !tree.tag(mark).equals("TO")) {
            return;
        }
        int first = subject;
        while (first > 1 && tree.isBelow(first - 1, subject)) {
            first--;
        }
        int before = first - 1;
        boolean isName = tree.tag(subject).startsWith("NNP");
        if (isName && before > 0 && tree.tag(before).startsWith("NNP") && !tree.isBelow(before, verb)) {
            tree.attach(subject, before, "appos");
        }
    }

    /** "said in a statement on Monday that Peru had agreed": that is what was said, and no statement's name. */
    private void returnContent(Tree tree, int verb) {
        int where = tree.head(verb);
        int saying = tree.head(where);
        boolean isContent = tree.lower(tree.child(verb, "mark")).equals("that")
                && tree.is(where, "obl")
                && where > saying
                && tree.isVerb(saying)
                && tellingVerbs.contains(tree.lemma(saying))
                && tree.child(saying, "ccomp") == 0;
        if (isContent) {
            tree.attach(verb, saying, "ccomp");
        }
    }

    /** "said that the plan is good and urged them to sign": past after a present, so it goes on from the saying. */
    private static void returnToSpeech(Tree tree, int verb) {
        int first = tree.head(verb);
        int saying = tree.head(first);
        boolean isFree = tree.child(verb, "nsubj") == 0
                && tree.child(verb, "aux") == 0
                && tree.is(first, "ccomp")
                && tree.tag(saying).equals("VBD")
                && saying < first
                && isPresent(tree, first);
        if (isFree) {
            tree.attach(verb, saying, "conj");
        }
    }

    private static boolean isPresent(Tree tree, int clause) {
        boolean isAuxiliaryPresent = tree.children(clause).stream()
                .filter(child -> tree.is(child, "cop") || tree.is(child, "aux") || tree.is(child, "aux:pass"))
                .anyMatch(child ->
                        isPresentTag(tree.tag(child)) || tree.tag(child).equals("MD"));
        return isPresentTag(tree.tag(clause)) || isAuxiliaryPresent;
    }

    private static boolean isPresentTag(String tag) {
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    /** "Israel admits bombing a reactor": what is admitted is the bombing, not a reactor that bombs. */
    private void readDeed(Tree tree, int gerund) {
        int verb = gerund - 1;
        int noun = tree.head(gerund);
        boolean isObject = noun > gerund && tree.head(noun) == verb && tree.is(noun, "obj");
        if (isObject && tree.isVerb(verb) && gerundVerbs.contains(tree.lemma(verb))) {
            tree.attach(gerund, verb, "xcomp");
            tree.attach(noun, gerund, "obj");
        }
    }
}
