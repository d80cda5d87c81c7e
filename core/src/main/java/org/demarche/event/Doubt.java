package org.demarche.event;

import java.util.Locale;

/** What makes a mention less sure, or surer, than another: each can be seen in the mention itself. */
public enum Doubt {
    /** No entry of the lexicon tells it: it follows from a statement, or from what a word is like. */
    INFERRED,
    /** The entry that fits asks nothing of the word's surroundings. */
    GENERAL,
    /** A party is missing, or nobody known. */
    UNKNOWN_PARTY,
    /** A party is named by a pronoun or the like. */
    ANAPHOR,
    /** The target is only a word that modifies another, or a place. */
    OBLIQUE_TARGET,
    /** A party is taken from another sentence. */
    ELSEWHERE,
    /** A party stands far from the word that tells the act. */
    FAR,
    /** Source and target act for the same state or group. */
    OWN,
    /** The act is denied, planned or only possible. */
    UNREAL,
    /** Both sides do the same, so that their order doesn't matter. */
    MUTUAL,
    /** A headline or caption tells it, in which words are left out. */
    HEADLINE,
    /** The sentence is long, so that its parse is less sure. */
    LONG;

    /** The name as in {@code confidence.tsv}: lower-case, with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
