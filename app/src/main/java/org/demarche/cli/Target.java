package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is to be written. Under its name stands the old file or the whole new one, never half of it.
 *
 * @param file its path
 */
record Target(Path file) {
    /** Writes what is to stand in the file. */
    @FunctionalInterface
    interface Body {
        /** Writes all of it to {@code out}, which stays open. */
        void write(OutputStream out) throws IOException;
    }

    /** The file called {@code name}. */
    static Target of(String name) {
        return new Target(Path.of(name).toAbsolutePath());
    }

    /** Refuses what can't be written, which should be known before something that takes long. */
    void check(String name) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(file + ": no such folder; make it, or write elsewhere with " + name);
        }
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + ": is a folder; name a file in it");
        }
    }

    /** Writes {@code body} to it. A device or link is written through, never replaced. */
    void write(Body body) {
        boolean isWrittenThrough = Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        Path fresh = isWrittenThrough ? file : file.resolveSibling(Sources.name(file) + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                body.write(out);
            }
            if (!isWrittenThrough) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": can't be written; check the folder's permissions (" + e + ")", e);
        }
    }
}
