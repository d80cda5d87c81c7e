package org.demarche.score;

/**
 * Who answers for a statement.
 *
 * @param kind what kind of source it is, in small letters
 * @param words the words that name it
 */
public record Said(String kind, String words) {}
