package org.demarche.text;

/**
 * One article of an input.
 *
 * @param document the input's name
 * @param number counted from 0 in the input's order
 * @param metadata what the input and the text itself say of it
 */
public record Article(String document, int number, Metadata metadata) {}
