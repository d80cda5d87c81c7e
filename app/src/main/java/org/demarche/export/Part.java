package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One file of an export.
 *
 * @param name its name
 * @param body what is in it
 */
record Part(String name, Body body) {
    /** What is in a file. */
    @FunctionalInterface
    interface Body {
        /** Writes all of it to {@code out}, which stays open. */
        void write(OutputStream out) throws IOException;
    }
}
