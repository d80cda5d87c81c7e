package org.demarche.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.archive.DocumentId;
import org.demarche.intake.Intake;
import org.demarche.text.InputReader;
import org.demarche.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Walks through files and what they hold, one piece at a time, and knows how far it is. Files whose bytes are known as a whole
 * are only hashed.
 */
final class Supply implements Iterator<Supply.Piece>, AutoCloseable {
    private final Deque<Path> files;
    private final InputStream standardInput;
    private final String salt;
    private final Predicate<String> isKnown;
    private final Intake reader = Intake.english();
    private final long totalBytes;
    private boolean hasStandardInput;
    private long doneBytes;
    private @Nullable OpenFile open;

    /** A piece of what is to be added. */
    sealed interface Piece {
        /** A file that was taken in whole before. */
        record KnownFile(String key) implements Piece {}

        /** A file from which the next pieces come. */
        record Opened(String origin) implements Piece {}

        /** A text or a record. */
        record Found(String origin, Reading reading) implements Piece {}

        /** A file can't be read, or not to its end. */
        record Unreadable(String origin, String message) implements Piece {}

        /** The end of a file; the key is absent if the file may have changed meanwhile. */
        record Closed(String name, Optional<String> key) implements Piece {}
    }

    /**
     * Walks through {@code sources}.
     *
     * @param salt what besides a file's bytes decides what is read from it
     * @param isKnown whether all of the file with a key was taken in before
     */
    Supply(Sources sources, InputStream standardInput, String salt, Predicate<String> isKnown) {
        this.files = new ArrayDeque<>(sources.files());
        this.hasStandardInput = sources.isStandardInput();
        this.standardInput = standardInput;
        this.salt = salt;
        this.isKnown = isKnown;
        this.totalBytes = sources.files().stream().mapToLong(Supply::size).sum();
    }

    /** The part of all bytes that has been read, 0 to 1; absent while standard input has no known end. */
    Optional<Double> done() {
        long current = open == null ? 0 : open.bytes.count;
        return hasStandardInput || totalBytes == 0
                ? Optional.empty()
                : Optional.of(Math.min(1, (double) (doneBytes + current) / totalBytes));
    }

    @Override
    public boolean hasNext() {
        return open != null || !files.isEmpty() || hasStandardInput;
    }

    @Override
    public Piece next() {
        if (open != null) {
            return nextOf(open);
        }
        if (files.isEmpty()) {
            hasStandardInput = false;
            Counted bytes = new Counted(standardInput);
            open = new OpenFile("-", "-", Optional.empty(), bytes, reader.stream("-", bytes, Optional.empty()));
            return new Piece.Opened("-");
        }
        Path file = files.remove();
        try {
            Optional<byte[]> sidecar = sidecar(file);
            Stamp before = Stamp.of(file);
            String key = key(file, sidecar);
            if (isKnown.test(key)) {
                doneBytes += before.size();
                return new Piece.KnownFile(key);
            }
            String name = Sources.name(file);
            Counted bytes = new Counted(Files.newInputStream(file));
            open = new OpenFile(
                    file.toString(),
                    name,
                    Optional.of(new Pending(file, before, key)),
                    bytes,
                    reader.stream(name, bytes, sidecar));
            return new Piece.Opened(file.toString());
        } catch (IOException | UncheckedIOException e) {
            doneBytes += size(file);
            return new Piece.Unreadable(file.toString(), unreadable(file.toString(), e));
        }
    }

    private Piece nextOf(OpenFile file) {
        try {
            if (file.readings.hasNext()) {
                return new Piece.Found(file.origin, file.readings.next());
            }
            Optional<String> key = file.pending.filter(Pending::isUnchanged).map(Pending::key);
            close();
            return new Piece.Closed(file.name, key);
        } catch (UncheckedIOException e) {
            close();
            return new Piece.Unreadable(file.origin, unreadable(file.origin, e));
        }
    }

    private static String unreadable(String origin, Exception e) {
        return origin + ": can't be read (" + e.getMessage() + "); check the file and its permissions";
    }

    @Override
    public void close() {
        if (open != null) {
            doneBytes += open.bytes.count;
            open.close();
            open = null;
        }
    }

    /** The path counts because the name in it can tell the format, and because it is noted where documents were found. */
    private String key(Path file, Optional<byte[]> sidecar) throws IOException {
        MessageDigest digest = DocumentId.sha256();
        try (InputStream content = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        String bytes = HexFormat.of().formatHex(digest.digest());
        String beside = sidecar.map(
                        json -> HexFormat.of().formatHex(DocumentId.sha256().digest(json)))
                .orElse("");
        String all = String.join("\n", bytes, beside, file.toString(), salt);
        return HexFormat.of()
                .formatHex(DocumentId.sha256().digest(all.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 32);
    }

    private static Optional<byte[]> sidecar(Path file) throws IOException {
        Path sidecar = file.resolveSibling(InputReader.sidecarName(Sources.name(file)));
        return Files.isRegularFile(sidecar) ? Optional.of(Files.readAllBytes(sidecar)) : Optional.empty();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // It can't be opened either, which will be told then.
            return 0;
        }
    }

    /** By what a change of a file is seen. */
    private record Stamp(long size, FileTime modified) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** A file that will be known once it has been read to its end. */
    private record Pending(Path file, Stamp before, String key) {
        boolean isUnchanged() {
            try {
                return before.equals(Stamp.of(file));
            } catch (IOException e) {
                return false;
            }
        }
    }

    private static final class OpenFile {
        private final String origin;
        private final String name;
        private final Optional<Pending> pending;
        private final Counted bytes;
        private final Stream<Reading> stream;
        private final Iterator<Reading> readings;

        OpenFile(String origin, String name, Optional<Pending> pending, Counted bytes, Stream<Reading> stream) {
            this.origin = origin;
            this.name = name;
            this.pending = pending;
            this.bytes = bytes;
            this.stream = stream;
            this.readings = stream.iterator();
        }

        void close() {
            stream.close();
            try {
                bytes.close();
            } catch (IOException e) {
                throw new UncheckedIOException(origin + ": can't be closed", e);
            }
        }
    }

    /** Counts the bytes that were read. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
