package org.demarche.archive;

/** What became of a document that was added. */
public enum Added {
    /** It is new. */
    NEW,
    /** It is new, and the page that it comes from was there with another text; the old version is kept. */
    NEW_VERSION,
    /** It is new and nearly the same as an earlier one, with which it is linked. */
    COPY,
    /** It was there; nothing has changed. */
    KNOWN
}
