/**
 * Reads the data files that an analyst edits: tables, word lists and their errors with file and line.
 * It knows the form of the files, not what they mean.
 */
@NullMarked
package org.demarche.lexicon;

import org.jspecify.annotations.NullMarked;
