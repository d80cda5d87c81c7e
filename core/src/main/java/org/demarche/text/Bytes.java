package org.demarche.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What bytes are, and the text that they stand for. */
final class Bytes {
    private static final int SNIFFED = 4096;
    private static final double MOST_CONTROLS = 0.1;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML = Pattern.compile(
            "^(?:<!--.*?-->|<\\?xml.*?\\?>|\\s)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Bytes() {}

    /** Whether the first bytes hold a NUL or many control characters, or begin like a PDF. */
    static boolean isBinary(byte[] bytes) {
        int end = Math.min(bytes.length, SNIFFED);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            boolean isSpace = bytes[i] >= '\t' && bytes[i] <= '\r';
            controls += bytes[i] > 0 && bytes[i] < ' ' && !isSpace ? 1 : 0;
        }
        return controls > end * MOST_CONTROLS || latin(bytes).startsWith("%PDF-");
    }

    /** Whether the bytes begin like a page. */
    static boolean isHtml(byte[] bytes) {
        return HTML.matcher(latin(bytes)).matches();
    }

    /** The first character that shows, 0 if none of the first ones does. */
    static char firstCharacter(byte[] bytes) {
        String start = latin(bytes).replace("\u00EF\u00BB\u00BF", "").stripLeading();
        return start.isEmpty() ? 0 : start.charAt(0);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    }

    /** The text that {@code bytes} are in UTF-8, absent if they aren't; a byte order mark stays. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text of a page: UTF-8 if it is valid, else what the page declares, else Windows-1252, as browsers do. */
    static String page(byte[] bytes) {
        return utf8(bytes).orElseGet(() -> new String(bytes, declared(bytes)));
    }

    private static Charset declared(byte[] bytes) {
        Matcher matcher = CHARSET.matcher(latin(bytes));
        try {
            return Charset.forName(matcher.find() ? matcher.group(1) : "windows-1252");
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.forName("windows-1252");
        }
    }
}
