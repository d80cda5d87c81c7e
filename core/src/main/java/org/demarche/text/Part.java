package org.demarche.text;

/** What a block of an article is. */
enum Part {
    /** The title. */
    HEADLINE,
    /** Running text. */
    BODY,
    /** Words under a picture. */
    CAPTION,
    /** Not part of the clean text. */
    DROPPED
}
