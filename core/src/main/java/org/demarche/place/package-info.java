/**
 * Where: places that a text names, with coordinates and country.
 */
@NullMarked
package org.demarche.place;

import org.jspecify.annotations.NullMarked;
