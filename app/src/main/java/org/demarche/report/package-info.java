/**
 * One self-contained page on which people can look at what documents amount to: cases as sequence diagrams, who reaches whom,
 * relations, disagreements, and the words behind each. It draws what {@code core} has found and finds nothing itself. Pages are
 * built as trees of elements, so that no text of a document can become markup.
 */
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
