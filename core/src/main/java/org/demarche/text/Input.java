package org.demarche.text;

/**
 * A text as given, which may hold one article or several.
 *
 * @param name the file's name, or the record's id
 * @param text the decoded text; for HTML the text extracted from the page
 * @param metadata what the file, its sidecar or its record says
 */
public record Input(String name, String text, Metadata metadata) {}
