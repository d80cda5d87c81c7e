package org.demarche.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Input;

/**
 * The identity of a document: the hash of its text and of what is known of its publication. What it is called and where it was
 * found don't count.
 *
 * @param value lower-case hexadecimal digits
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
    private static final int DIGITS = 32;
    private static final int DIGITS_OF_PARTS = 16;

    /** The identity of {@code input}. */
    public static DocumentId of(Input input) {
        List<String> parts = List.of(
                input.text(),
                field(input.metadata().title()),
                field(input.metadata().outlet()),
                field(input.metadata().published().map(String::valueOf)),
                field(input.metadata().url()));
        return new DocumentId(hash(DIGITS, parts));
    }

    private static String field(Optional<String> value) {
        return value.map(known -> "=" + known).orElse("");
    }

    /** The identity of something in a document, or of what is said of it, by {@code parts}. */
    static String partId(String... parts) {
        return hash(DIGITS_OF_PARTS, List.of(parts));
    }

    /** Each part is preceded by its length, so that no two lists of parts look alike. */
    private static String hash(int digits, List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, digits);
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
