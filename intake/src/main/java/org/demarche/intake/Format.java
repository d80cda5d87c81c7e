package org.demarche.intake;

import java.util.Optional;
import org.demarche.text.Reading.Reason;

/** What bytes can turn out to be. */
enum Format {
    /** Plain text. */
    TEXT,
    /** A web page, or a piece of one. */
    PAGE,
    /** JSON objects, one on each line. */
    RECORDS,
    /** Records of a web archive. */
    WARC,
    /** RSS or Atom. */
    FEED,
    /** A mail, or a page saved as one. */
    MAIL,
    /** Nothing. */
    NOTHING(Reason.EMPTY),
    /** Many mails. */
    MAILBOX(Reason.MAILBOX),
    /** JSON of another shape. */
    OTHER_JSON(Reason.NOT_RECORDS),
    /** XML of another kind. */
    OTHER_XML(Reason.OTHER_XML),
    /** PDF. */
    PDF(Reason.PDF),
    /** What office programs write. */
    OFFICE(Reason.OFFICE),
    /** Files in a file, or packed in another way than gzip. */
    ARCHIVE(Reason.ARCHIVE),
    /** Anything else that isn't text. */
    BINARY(Reason.BINARY);

    private final Optional<Reason> refusal;

    Format() {
        this.refusal = Optional.empty();
    }

    Format(Reason refusal) {
        this.refusal = Optional.of(refusal);
    }

    /** Why it isn't read; absent if it is. */
    Optional<Reason> refusal() {
        return refusal;
    }

    /** Whether it can hold any number of texts, to be read one after the other. */
    boolean isSeries() {
        return this == RECORDS || this == WARC || this == FEED;
    }
}
