/**
 * When: dates and intervals that a text names, as values with their precision.
 */
@NullMarked
package org.demarche.time;

import org.jspecify.annotations.NullMarked;
