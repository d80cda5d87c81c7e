package org.demarche.archive;

/** Something that {@code demarche add} hands to the archive. */
public sealed interface Delivery {
    /**
     * A document with what was read from it.
     *
     * @param entry the document
     */
    record Read(Entry entry) implements Delivery {}

    /**
     * A document that is there, or comes earlier among the deliveries, was found somewhere else too.
     *
     * @param id the document
     * @param origin the file that holds it, or where else it came from
     * @param name what it is called there
     */
    record Seen(DocumentId id, String origin, String name) implements Delivery {}

    /**
     * Something that can't be read.
     *
     * @param rejection what, and why
     */
    record Refused(Rejection rejection) implements Delivery {}

    /**
     * A file is being read from its start; what was rejected of it before may have changed.
     *
     * @param origin the file
     */
    record Opened(String origin) implements Delivery {}

    /**
     * Everything in a file has been handed over.
     *
     * @param key the hash of its bytes
     * @param name the file's name
     * @param documents how many documents it holds
     * @param rejected how many pieces of it can't be read
     */
    record Whole(String key, String name, int documents, int rejected) implements Delivery {
        /** This, with so many of its documents rejected. */
        public Whole without(int mistakes) {
            return new Whole(key, name, documents - mistakes, rejected + mistakes);
        }
    }
}
