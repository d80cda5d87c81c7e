/**
 * Words, lemmas and Universal Dependencies of a sentence. The only package that knows NLP4J.
 */
@NullMarked
package org.demarche.syntax;

import org.jspecify.annotations.NullMarked;
