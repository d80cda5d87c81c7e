package org.demarche.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files on the class path, below {@code org/demarche/en/}. */
public final class Resources {
    private static final String ROOT = "/org/demarche/en/";

    private Resources() {}

    /**
     * The lines of {@code name} (such as {@code actors/states.tsv}).
     *
     * @throws LexiconException if there is no such file
     */
    public static List<String> lines(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new LexiconException(name, 0, "expected this file on the class path under " + ROOT);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    /** The lines of {@code name} that hold an entry: neither empty nor a comment. */
    public static List<String> entries(String name) {
        return lines(name).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
