package org.demarche.time;

import org.demarche.text.Span;

/**
 * Words that say when.
 *
 * @param sentence the number of the sentence
 * @param span where they stand in the document's text
 * @param when what they mean, {@link When.Unknown} where that needs a publication date that is unknown
 */
public record TimeExpression(int sentence, Span span, When when) {}
