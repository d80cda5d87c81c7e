package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A dependency tree under reconstruction: words are numbered from 1, and 0 is the root above them. It holds ClearNLP's
 * relations at first and Universal Dependencies at last.
 */
final class Tree {
    private final int size;
    private final String[] forms;
    private final String[] lemmas;
    private final String[] tags;
    private final String[] entities;
    private final int[] heads;
    private final String[] relations;

    /** A tree for {@code size} words, all of them below the root and without a relation. */
    Tree(int size) {
        this.size = size;
        this.forms = new String[size + 1];
        this.lemmas = new String[size + 1];
        this.tags = new String[size + 1];
        this.entities = new String[size + 1];
        this.heads = new int[size + 1];
        this.relations = new String[size + 1];
        setWord(0, "", "", "", "");
        for (int i = 0; i <= size; i++) {
            relations[i] = "root";
        }
    }

    void setWord(int word, String form, String lemma, String tag, String entity) {
        forms[word] = form;
        lemmas[word] = lemma;
        tags[word] = tag;
        entities[word] = entity;
    }

    /** Copies the words of {@code part} to the places after {@code before}; its root stays below this tree's. */
    void insert(Tree part, int before) {
        for (int i = 1; i <= part.size; i++) {
            setWord(before + i, part.forms[i], part.lemmas[i], part.tags[i], part.entities[i]);
            attach(before + i, part.heads[i] == 0 ? 0 : before + part.heads[i], part.relations[i]);
        }
    }

    /**
     * Makes {@code word} depend on {@code head}. Where {@code head} is the word itself or stands below it nothing happens:
     * broken sentences lead repairs astray, but a tree stays a tree, or whoever climbs it never arrives.
     */
    void attach(int word, int head, String relation) {
        if (isBelow(head, word)) {
            return;
        }
        heads[word] = head;
        relations[word] = relation;
    }

    void relabel(int word, String relation) {
        relations[word] = relation;
    }

    void retag(int word, String tag) {
        tags[word] = tag;
    }

    int size() {
        return size;
    }

    String form(int word) {
        return forms[word];
    }

    String lower(int word) {
        return forms[word].toLowerCase(Locale.ROOT);
    }

    String lemma(int word) {
        return lemmas[word];
    }

    String tag(int word) {
        return tags[word];
    }

    String entity(int word) {
        return entities[word];
    }

    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        return relations[word];
    }

    boolean is(int word, String relation) {
        return relations[word].equals(relation);
    }

    boolean isVerb(int word) {
        return tags[word].startsWith("VB") || tags[word].equals("MD");
    }

    /** Whether the word is a noun, a pronoun or a number: something whose modifiers are {@code nmod}. */
    boolean isNominal(int word) {
        String tag = tags[word];
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("WP")
                || tag.equals("WDT")
                || tag.equals("$");
    }

    /** The words that depend on {@code head}, in text order. */
    List<Integer> children(int head) {
        List<Integer> children = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            if (heads[i] == head) {
                children.add(i);
            }
        }
        return children;
    }

    /** The first child of {@code head} with {@code relation}; 0 if there is none. */
    int child(int head, String relation) {
        for (int i = 1; i <= size; i++) {
            if (heads[i] == head && relations[i].equals(relation)) {
                return i;
            }
        }
        return 0;
    }

    /** The first word without a head. */
    int root() {
        return child(0, "root");
    }

    boolean hasChild(int head, String relation) {
        return child(head, relation) != 0;
    }

    /** Whether {@code word} is {@code ancestor} or stands below it. */
    boolean isBelow(int word, int ancestor) {
        int current = word;
        while (current != ancestor && current != 0) {
            current = heads[current];
        }
        return current == ancestor;
    }

    /**
     * Lets {@code child} take the place of its head: it gets the head's head and {@code relation}, the head becomes its
     * child with {@code formerHead}, and the head's other children move to it.
     */
    void promote(int child, String relation, String formerHead) {
        int head = heads[child];
        for (int i = 1; i <= size; i++) {
            if (heads[i] == head && i != child) {
                heads[i] = child;
            }
        }
        attach(child, heads[head], relation);
        attach(head, child, formerHead);
    }
}
