package org.demarche.text;

import java.util.List;

/** What came of reading a file or a record. */
public sealed interface Reading {
    /**
     * It could be read.
     *
     * @param inputs the texts in it, at least one
     */
    record Parsed(List<Input> inputs) implements Reading {
        /** Copies the list. */
        public Parsed {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * It could not be read; others can.
     *
     * @param name the file's name, with the line for a record of many ({@code news.jsonl:17})
     * @param reason why
     */
    record Rejected(String name, Reason reason) implements Reading {
        /** A line that tells what is wrong and what would be right. */
        public String message() {
            return name + ": " + reason.message();
        }
    }

    /** Why something can't be read. */
    enum Reason {
        /** Nothing but white space. */
        EMPTY("holds no text; give a file with an article in it"),
        /** Not a text. */
        BINARY("is not a text file; save it as plain text, HTML or JSONL"),
        /** Bytes that aren't UTF-8 where only that can be meant. */
        BROKEN_UTF8("is not valid UTF-8; save it with that encoding"),
        /** Bytes of which nobody can say what characters they are. */
        UNKNOWN_ENCODING("is in no encoding that can be told; save it as UTF-8"),
        /** A line that isn't a JSON object. */
        BROKEN_JSON("is not a JSON object on one line"),
        /** JSON, but not of records. */
        NOT_RECORDS("is JSON, but not one object with a \"text\" on each line; give its articles as JSONL"),
        /** A record without the field text. */
        NO_TEXT("has no \"text\"; each record needs one"),
        /** A name in .gz whose bytes aren't gzip, or end early. */
        NOT_GZIP("is not a whole gzip file; get it anew, or remove .gz from its name if it isn't compressed"),
        /** Packed data that stand for far more than texts do. */
        EXPANDS_TOO_MUCH("unpacks to far more than texts do; unpack it by hand if you trust it"),
        /** Packed within packed. */
        NESTED_TOO_DEEPLY("is packed in too many layers; unpack it by hand if you trust it"),
        /** An archive of another kind than is read. */
        ARCHIVE("is an archive or packed in a way that isn't read; unpack it and give its files"),
        /** A PDF. */
        PDF("is a PDF; give its text, as pdftotext makes it, or the page it came from"),
        /** A file of an office program. */
        OFFICE("is an office document; save it as plain text or HTML"),
        /** A page without running text. */
        NO_ARTICLE("has no article text; the page may be an index or need scripts"),
        /** XML that is neither page nor feed. */
        OTHER_XML("is XML, but neither a page nor a feed; give its articles as JSONL or HTML"),
        /** A feed whose XML is broken. */
        BROKEN_FEED("is not a whole RSS or Atom feed; get it anew"),
        /** A feed that declares a document type, by which entities can hide any amount of text, or other files. */
        DECLARES_ENTITIES(
                "declares a document type, which can hide any amount of text; remove its DOCTYPE if you trust it"),
        /** An archive of pages that breaks off. */
        BROKEN_WARC("breaks off or is no WARC record; what stands before it was read, get the rest anew"),
        /** A record of a web archive that doesn't hold what a server can have answered. */
        BROKEN_RESPONSE("is no whole answer of a server; the other records were read"),
        /** A mail that can't be taken apart. */
        BROKEN_MAIL("is not a whole mail; save it anew as .eml"),
        /** Many mails in one file. */
        MAILBOX("holds many mails; save each as its own .eml"),
        /** A sidecar that isn't a JSON object. */
        BROKEN_SIDECAR("is not a JSON object; it is ignored, and its text is read without it"),
        /** More than is read at once. */
        TOO_LARGE("is larger than one document may be; split it, or give its articles as JSONL");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        /** What is wrong and what would be right, as the end of a sentence that begins with the name. */
        public String message() {
            return message;
        }
    }
}
