/**
 * Pairs of actors over time: how much of which kind passed between them.
 */
@NullMarked
package org.demarche.relation;

import org.jspecify.annotations.NullMarked;
