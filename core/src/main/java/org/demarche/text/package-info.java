/**
 * Turns what was published into articles with clean text, sentences and offsets that lead back to the input as given.
 * It knows pages and wires, not grammar.
 */
@NullMarked
package org.demarche.text;

import org.jspecify.annotations.NullMarked;
