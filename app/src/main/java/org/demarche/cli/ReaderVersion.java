package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.archive.DocumentId;
import org.demarche.pipeline.Pipeline;

/**
 * Names the version that reads texts: the program's, and a hash of the code and of the data files that decide what is read, so
 * that an analyst who corrects a word gets a new version.
 */
final class ReaderVersion {
    private static final int DIGITS = 12;

    private ReaderVersion() {}

    /** The version of the running program, such as {@code 0.1.0+3f9a0c12be77}. */
    static String current() {
        try {
            return new Version().getVersion()[0].replace("demarche ", "") + "+" + fingerprint();
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(new IOException("can't read the program's own files: " + e.getMessage(), e));
        }
    }

    private static String fingerprint() throws IOException, URISyntaxException {
        CodeSource source = Pipeline.class.getProtectionDomain().getCodeSource();
        Path place = Path.of(source.getLocation().toURI());
        MessageDigest digest = DocumentId.sha256();
        if (Files.isDirectory(place)) {
            for (Path file : files(place)) {
                digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        } else {
            digest.update(Files.readAllBytes(place));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
