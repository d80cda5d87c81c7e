package org.demarche.syntax;

import java.nio.file.Path;

/** What a user may want to know while the models are loaded. */
public sealed interface ModelNotice {
    /** What to tell the user, a line in English without a full stop. */
    String message();

    /**
     * The models are being unpacked, as on first use.
     *
     * @param percent how much is done, 0 to 100, growing
     */
    record Unpacking(int percent) implements ModelNotice {
        @Override
        public String message() {
            return "unpacking the language models (only on first use): " + percent + " %";
        }
    }

    /**
     * Another process is unpacking them; we wait for it.
     *
     * @param file what it will write
     */
    record Waiting(Path file) implements ModelNotice {
        @Override
        public String message() {
            return "waiting for another process that unpacks the language models to " + file;
        }
    }

    /**
     * They have been unpacked into the cache; the next start will be fast.
     *
     * @param file where they stand
     * @param bytes its length
     */
    record Cached(Path file, long bytes) implements ModelNotice {
        @Override
        public String message() {
            return "unpacked the language models to " + file + " (" + bytes / 1_000_000 + " MB)";
        }
    }

    /**
     * The cache was damaged; it is made anew.
     *
     * @param file what was damaged
     * @param problem what is wrong with it, a clause whose subject is the file
     */
    record Damaged(Path file, String problem) implements ModelNotice {
        @Override
        public String message() {
            return "unpacking the language models again, for " + file + " " + problem;
        }
    }

    /**
     * The cache can't be written. We work without it, but each start takes as long as the first.
     *
     * @param file what should have been written
     * @param reason why it wasn't
     * @param detail the system's words
     */
    record Uncached(Path file, Reason reason, String detail) implements ModelNotice {
        @Override
        public String message() {
            return "can't keep the unpacked language models, so every start will be slow: "
                    + reason.explanation
                    + " (" + detail + "); set DEMARCHE_CACHE to a directory with 150 MB to spare";
        }
    }

    /** Why the cache couldn't be written. */
    enum Reason {
        /** The directory or its file system allows no writing. */
        READ_ONLY("the cache directory can't be written to"),
        /** There is not enough space left. */
        DISK_FULL("there is no space left for them"),
        /** Anything else, such as a file where the directory should be. */
        FAILED("writing them failed");

        private final String explanation;

        Reason(String explanation) {
            this.explanation = explanation;
        }
    }
}
