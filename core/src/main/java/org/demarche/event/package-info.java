/**
 * What happens: PLOVER's types, the predicate lexicon, and the coder that turns parsed sentences into event mentions.
 */
@NullMarked
package org.demarche.event;

import org.jspecify.annotations.NullMarked;
