/**
 * Compares what was read with gold annotations.
 */
@NullMarked
package org.demarche.score;

import org.jspecify.annotations.NullMarked;
