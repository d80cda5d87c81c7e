package org.demarche.syntax;

import org.demarche.text.Span;

/**
 * A word before it is parsed.
 *
 * @param span where it stands in the document's text
 * @param form as written
 * @param read as the models shall read it: plain quotes and dashes, and capitals as running text would have them
 */
record Word(Span span, String form, String read) {}
