/**
 * The same happening across mentions: what several passages tell is one event, and what one of them says of its date holds
 * for all.
 */
@NullMarked
package org.demarche.record;

import org.jspecify.annotations.NullMarked;
