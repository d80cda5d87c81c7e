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
        /** Bytes that aren't UTF-8. */
        BROKEN_UTF8("is not valid UTF-8; save it with that encoding"),
        /** A line that isn't a JSON object. */
        BROKEN_JSON("is not a JSON object on one line"),
        /** A record without the field text. */
        NO_TEXT("has no \"text\"; each record needs one"),
        /** A name in .gz whose bytes aren't gzip, or end early. */
        NOT_GZIP("is not a whole gzip file; remove .gz from its name if it isn't compressed"),
        /** A page without running text. */
        NO_ARTICLE("has no article text; the page may be an index or need scripts"),
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
