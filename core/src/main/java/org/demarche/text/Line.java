package org.demarche.text;

/**
 * A line of an input that has words on it.
 *
 * @param span its characters without white space around them
 * @param indent how many white-space characters stand before it
 * @param blankBefore how many empty lines stand between it and the line with words before it
 * @param isTabular whether it is a row of a table of figures
 */
record Line(Span span, int indent, int blankBefore, boolean isTabular) {}
