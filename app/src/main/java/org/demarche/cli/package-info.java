/**
 * The command line: finds and opens what is to be read, and prints what was found. It decides nothing about texts.
 */
@NullMarked
package org.demarche.cli;

import org.jspecify.annotations.NullMarked;
