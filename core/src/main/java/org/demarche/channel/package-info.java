/**
 * Who reaches whom through whom, whether that way is open, asked for, refused, denied or closed, and what shows it.
 */
@NullMarked
package org.demarche.channel;

import org.jspecify.annotations.NullMarked;
