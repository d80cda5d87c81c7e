/**
 * Where parties' accounts of one matter can't both stand, side by side and unjudged.
 */
@NullMarked
package org.demarche.disagreement;

import org.jspecify.annotations.NullMarked;
