/**
 * Who says so: statements, their sources, and the attribution of events.
 */
@NullMarked
package org.demarche.statement;

import org.jspecify.annotations.NullMarked;
