package org.demarche.event;

import org.demarche.text.Span;

/**
 * Why an output exists.
 *
 * @param sentence the number of the sentence
 * @param span the words that carry the event, in the document's text
 * @param trigger the word that the rule fired on
 * @param rule the id of the lexicon's entry
 */
public record Evidence(int sentence, Span span, Span trigger, String rule) {
    /** How the ids of entries for verbs say so. */
    private static final String VERB_MARK = ".v.";

    /** Whether the entry is one for a verb: what it tells is told as an act, not only named. */
    public boolean isByVerb() {
        return rule.contains(VERB_MARK);
    }
}
