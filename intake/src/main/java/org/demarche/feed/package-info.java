/**
 * Fetches feeds from the network, safely: what has changed since last time, from addresses that are nobody's inner network,
 * within limits of time and size. What it has fetched it leaves to the intake to read, and what it has seen to a store.
 */
@NullMarked
package org.demarche.feed;

import org.jspecify.annotations.NullMarked;
