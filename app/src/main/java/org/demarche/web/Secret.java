package org.demarche.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.demarche.archive.DocumentId;

/**
 * Hashes of secrets. People's passwords are weak, so each is hashed with a salt of its own by PBKDF2, which takes long on purpose;
 * tokens are 256 random bits, which nobody finds by trying, so that a plain hash does. All comparisons take the same time wherever
 * the two differ.
 */
final class Secret {
    /** OWASP's advice of 2023 for PBKDF2 with HMAC-SHA-256. */
    private static final int ROUNDS = 600_000;

    private static final String PASSWORD = "pbkdf2-sha256";
    private static final String TOKEN = "sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A new token, 43 characters. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What to keep of {@code password}. */
    static String hashOfPassword(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        HexFormat hex = HexFormat.of();
        return PASSWORD + "$" + ROUNDS + "$" + hex.formatHex(salt) + "$"
                + hex.formatHex(derived(password, salt, ROUNDS));
    }

    /** What to keep of {@code token}. */
    static String hashOfToken(String token) {
        byte[] hash = DocumentId.sha256().digest(token.getBytes(StandardCharsets.UTF_8));
        return TOKEN + "$" + HexFormat.of().formatHex(hash);
    }

    /** Whether {@code hash} has a form that is known. */
    static boolean isHash(String hash) {
        return hash.matches(PASSWORD + "\\$\\d{1,8}\\$[0-9a-f]+\\$[0-9a-f]+")
                || hash.matches(TOKEN + "\\$[0-9a-f]{64}");
    }

    /** Whether {@code hash} is one of a token. */
    static boolean isOfToken(String hash) {
        return hash.startsWith(TOKEN + "$");
    }

    /** Whether {@code password} is that of {@code hash}. */
    static boolean isPassword(String password, String hash) {
        String[] parts = hash.split("\\$", -1);
        HexFormat hex = HexFormat.of();
        byte[] derived = derived(password, hex.parseHex(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, hex.parseHex(parts[3]));
    }

    /** Whether two secrets are the same. */
    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] derived(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 with HMAC-SHA-256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
