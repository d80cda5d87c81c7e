package org.demarche.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the files of an export where they belong, and notes their hashes. */
final class Bundle {
    /** Zips want a time; the first that they can say keeps the bytes the same. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Bundle() {}

    static Manifest single(Part part, Manifest manifest, OutputStream out) throws IOException {
        return manifest.with(write(part, out));
    }

    static Manifest zip(List<Part> parts, Manifest manifest, OutputStream out) throws IOException {
        Manifest written = manifest;
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Part part : parts) {
            begin(zip, part.name());
            written = written.with(write(part, zip));
            zip.closeEntry();
        }
        begin(zip, Manifest.NAME);
        written.write(zip);
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return written;
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    static Manifest folder(List<Part> parts, Manifest manifest, Path folder) throws IOException {
        Files.createDirectories(folder);
        Manifest written = manifest;
        for (Part part : parts) {
            Path fresh = folder.resolve(part.name() + ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                written = written.with(write(part, out));
            }
            Files.move(fresh, folder.resolve(part.name()), StandardCopyOption.REPLACE_EXISTING);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(Manifest.NAME)))) {
            written.write(out);
        }
        return written;
    }

    private static Manifest.File write(Part part, OutputStream out) throws IOException {
        Hashing hashing = new Hashing(out);
        part.body().write(hashing);
        hashing.flush();
        return new Manifest.File(part.name(), hashing.bytes, HexFormat.of().formatHex(hashing.digest.digest()));
    }

    /** Counts and hashes what passes through, and is never closed by who writes. */
    private static final class Hashing extends FilterOutputStream {
        private final MessageDigest digest;
        private long bytes;

        Hashing(OutputStream out) {
            super(out);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            digest.update((byte) value);
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            digest.update(buffer, offset, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
