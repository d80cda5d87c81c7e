package org.demarche.syntax;

import java.util.Locale;
import java.util.Set;

/** Renames the relations that keep their place in the tree. */
final class Labels {
    private final Set<String> timeNouns;

    /**
     * @param timeNouns lemmas of nouns that stand as adverbs of time
     */
    Labels(Set<String> timeNouns) {
        this.timeNouns = timeNouns;
    }

    void convert(Tree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            tree.relabel(i, relation(tree, i));
        }
        for (int i = 2; i <= tree.size(); i++) {
            joinComparison(tree, i);
            joinConjunction(tree, i);
        }
    }

    /** "more than 300": "than" says nothing alone. */
    private static void joinComparison(Tree tree, int word) {
        boolean isComparison = tree.tag(word).equals("IN") && tree.tag(word - 1).equals("JJR");
        if (isComparison && tree.is(word, "advmod") && tree.head(word) == tree.head(word - 1)) {
            tree.attach(word, word - 1, "fixed");
        }
    }

    /** "as well as": the last word is the conjunction in ClearNLP, the first one here. */
    private static void joinConjunction(Tree tree, int word) {
        int first = tree.child(word, "advmod");
        if (tree.is(word, "cc") && first != 0 && first < word) {
            tree.attach(first, tree.head(word), "cc");
            for (int i = first + 1; i <= word; i++) {
                tree.attach(i, first, "fixed");
            }
        }
    }

    private String relation(Tree tree, int word) {
        String relation = tree.relation(word);
        return switch (relation) {
            case "nsubjpass" -> "nsubj:pass";
            case "csubjpass" -> "csubj:pass";
            case "auxpass" -> "aux:pass";
            case "aux" -> tree.tag(word).equals("TO") ? "mark" : "aux";
            case "dobj", "pobj" -> "obj";
            case "dative" -> "iobj";
            case "poss" -> "nmod:poss";
            case "relcl" -> "acl:relcl";
            case "prt" -> "compound:prt";
            case "predet" -> "det:predet";
            case "preconj" -> "cc:preconj";
            case "neg", "qmod", "quantmod" -> "advmod";
            case "intj" -> "discourse";
            case "meta" -> "dep";
            case "acomp", "attr", "oprd", "pcomp" -> "xcomp";
            case "prep" -> "advmod";
            case "agent" -> "obl";
            case "nmod" -> modifier(tree, word);
            case "npadvmod" -> adverbialNoun(tree, word);
            default -> relation;
        };
    }

    /** ClearNLP calls everything before a noun {@code nmod}; a noun with a preposition keeps the name. */
    private static String modifier(Tree tree, int word) {
        if (tree.hasChild(word, "case")) {
            return "nmod";
        }
        String tag = tree.tag(word);
        if (tag.equals("CD")) {
            return "nummod";
        }
        if (tag.startsWith("JJ") || tag.startsWith("VB")) {
            return "amod";
        }
        if (tag.startsWith("RB")) {
            return "advmod";
        }
        if (tag.equals("DT") || tag.equals("PDT")) {
            return "det";
        }
        return tag.startsWith("NN") && word < tree.head(word) ? "compound" : "nmod";
    }

    private String adverbialNoun(Tree tree, int word) {
        if (tree.tag(word).equals("CD") && tree.isNominal(tree.head(word))) {
            return "nummod";
        }
        boolean isTime = timeNouns.contains(tree.lemma(word).toLowerCase(Locale.ROOT))
                || tree.entity(word).equals("DATE")
                || tree.entity(word).equals("TIME");
        String phrase = tree.isNominal(tree.head(word)) ? "nmod" : "obl";
        return phrase + (isTime ? ":tmod" : ":npmod");
    }
}
