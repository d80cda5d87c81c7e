package org.demarche.syntax;

import org.demarche.text.Span;

/**
 * A word of a sentence, with its place in the dependency tree.
 *
 * @param number counted from 1 in the sentence, as in CoNLL-U
 * @param span where it stands in the document's text
 * @param form the word as written
 * @param lemma its dictionary form in lower case; names keep theirs in lower case too
 * @param tag the Penn Treebank part of speech
 * @param entity the named-entity type ({@code PERSON}, {@code GPE}, {@code ORG} …), empty outside names
 * @param head the number of the word that it depends on; 0 for the sentence's root, as in CoNLL-U
 * @param relation the Universal Dependencies relation to the head, such as {@code nsubj:pass}
 */
public record Token(
        int number, Span span, String form, String lemma, String tag, String entity, int head, String relation) {
    /** Whether the word is a verb (auxiliaries included). */
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    /** Whether the word is a common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether the word is a proper noun. */
    public boolean isName() {
        return tag.startsWith("NNP");
    }

    /** Whether the word is an adjective. */
    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    /** Whether the relation to the head is {@code wanted} or a subtype of it ({@code nsubj} holds {@code nsubj:pass}). */
    public boolean is(String wanted) {
        return relation.equals(wanted) || (relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':');
    }
}
