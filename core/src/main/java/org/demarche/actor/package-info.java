/**
 * Who acts: the registry of states, organisations, groups and office holders, and what in a text refers to them.
 */
@NullMarked
package org.demarche.actor;

import org.jspecify.annotations.NullMarked;
