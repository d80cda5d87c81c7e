/**
 * The whole reading of a text as one method, and the same over many texts.
 */
@NullMarked
package org.demarche.pipeline;

import org.jspecify.annotations.NullMarked;
