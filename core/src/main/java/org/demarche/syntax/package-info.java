/**
 * Words, lemmas and Universal Dependencies of a sentence. The only package that knows NLP4J. Its models are kept unpacked
 * in a {@link org.demarche.syntax.ModelCache}: together with {@code lexicon}, the only place of {@code core} that reads or
 * writes files.
 */
@NullMarked
package org.demarche.syntax;

import org.jspecify.annotations.NullMarked;
