package org.demarche.archive;

import org.demarche.text.Metadata;

/**
 * What was read from one article of a document.
 *
 * @param number the article's number in the document, counted from 0
 * @param metadata what is known of its publication
 * @param text its text without page furniture
 * @param json everything that was read; {@link ReadingJson} says how
 */
record ArticleReading(int number, Metadata metadata, String text, String json) {}
