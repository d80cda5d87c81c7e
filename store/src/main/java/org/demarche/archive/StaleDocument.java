package org.demarche.archive;

import org.demarche.text.Input;

/**
 * A document that another version has read.
 *
 * @param id its identity
 * @param input the document as given
 * @param origin where it came from
 */
public record StaleDocument(DocumentId id, Input input, String origin) {}
