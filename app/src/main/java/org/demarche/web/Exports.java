package org.demarche.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.demarche.pipeline.Findings;

/** The formats in which findings leave. Threads share an instance. */
public interface Exports {
    /**
     * A format.
     *
     * @param name as people write it
     * @param title what it is, for people who choose
     * @param mediaType of what is written
     * @param extension of the file's name, with its dot
     * @param isBundle whether it is a zip of several files
     */
    record Format(String name, String title, String mediaType, String extension, boolean isBundle) {}

    /** All formats, as people are best told of them. */
    List<Format> formats();

    /**
     * Writes {@code findings}.
     *
     * @param format the name of one of the formats
     * @param filters by what they were chosen; empty if they are all
     * @throws IOException if {@code out} fails
     */
    void write(String format, Findings findings, Map<String, String> filters, OutputStream out) throws IOException;

    /** No formats at all. */
    static Exports none() {
        return new Exports() {
            @Override
            public List<Format> formats() {
                return List.of();
            }

            @Override
            public void write(String format, Findings findings, Map<String, String> filters, OutputStream out) {
                throw new IllegalArgumentException(format + ": no such format");
            }
        };
    }
}
