package org.demarche.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.Reading;

/**
 * Decodes texts and pages. UTF-8 comes first, since hardly anything else is valid UTF-8 by accident; then a byte order
 * mark, what is declared, and what the frequencies of letters say.
 */
final class Characters {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int MOST_DETECTED = 1 << 18;
    private static final int LEAST_CONFIDENCE = 10;
    private static final double MOSTLY_NUL = 0.3;
    private static final int WHOLE_TO_BROKEN = 3;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:charset\\s*+=\\s*+[\"']?|<\\?xml[^>]{0,80}?encoding\\s*+=\\s*+[\"'])([\\w.:-]++)",
            Pattern.CASE_INSENSITIVE);
    /** What browsers read instead, because writers mean it: the printable characters of the former are in the latter. */
    private static final Map<String, String> MEANT = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "ISO-8859-11", "x-windows-874");
    /** By their bytes and those of other families told apart so badly that they would be guessed for English. */
    private static final List<String> UNLIKELY = List.of("IBM", "UTF-", "ISO-2022", "x-UTF");

    /** Each encoding with the byte order mark that says so; the longer first, since one begins like the other. */
    private static final Map<String, String> MARKS = marks();

    private Characters() {}

    private static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("UTF-32LE", "\u00FF\u00FE\u0000\u0000");
        marks.put("UTF-32BE", "\u0000\u0000\u00FE\u00FF");
        marks.put("UTF-16LE", "\u00FF\u00FE");
        marks.put("UTF-16BE", "\u00FE\u00FF");
        return marks;
    }

    /** A wide encoding of two or four bytes a character, and how many bytes of mark come before the text. */
    record Wide(Charset charset, int markBytes) {
        /** {@code bytes} in UTF-8; absent if they aren't in this encoding. */
        Optional<byte[]> utf8(byte[] bytes) {
            byte[] text = Arrays.copyOfRange(bytes, Math.min(markBytes, bytes.length), bytes.length);
            return strictly(text, charset).map(decoded -> decoded.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The wide encoding that bytes beginning with {@code start} are in, by their mark or by where their NULs stand. */
    static Optional<Wide> wide(byte[] start) {
        String latin = new String(start, 0, Math.min(start.length, 4), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> mark : MARKS.entrySet()) {
            if (latin.startsWith(mark.getValue())) {
                return Optional.of(
                        new Wide(Charset.forName(mark.getKey()), mark.getValue().length()));
            }
        }
        int[] nuls = new int[2];
        for (int i = 0; i < start.length; i++) {
            nuls[i % 2] += start[i] == 0 ? 1 : 0;
        }
        double half = start.length / 2.0;
        boolean isLittle = nuls[0] == 0 && nuls[1] > half * MOSTLY_NUL;
        boolean isBig = nuls[1] == 0 && nuls[0] > half * MOSTLY_NUL;
        return isLittle || isBig
                ? Optional.of(new Wide(isLittle ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0))
                : Optional.empty();
    }

    /**
     * A plain text.
     *
     * @param declared the encoding that what carries it names, if it does
     * @throws UnreadableException if no encoding fits without a mistake
     */
    static String text(byte[] bytes, Optional<String> declared) throws UnreadableException {
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return checked(utf8.get());
        }
        if (isNearlyUtf8(bytes)) {
            throw new UnreadableException(Reading.Reason.BROKEN_UTF8);
        }
        Optional<String> named = declared.flatMap(Characters::charset).flatMap(charset -> strictly(bytes, charset));
        return checked(named.or(() -> detected(bytes, false))
                .or(() -> strictly(bytes, WESTERN))
                .orElseThrow(() -> new UnreadableException(Reading.Reason.UNKNOWN_ENCODING)));
    }

    /** A text with a NUL in it is the remains of a broken disk or a format nobody knows, not a text. */
    private static String checked(String text) throws UnreadableException {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableException(Reading.Reason.BINARY);
        }
        return text;
    }

    /**
     * A page or other markup; what doesn't fit its encoding becomes a replacement character, as in browsers.
     *
     * @param declared the encoding that the server names, if it does; what the page names comes second
     */
    static String page(byte[] bytes, Optional<String> declared) {
        boolean isNearlyUtf8 = isNearlyUtf8(bytes);
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> isNearlyUtf8 ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty())
                .or(() -> declared.flatMap(Characters::charset).flatMap(charset -> loosely(bytes, charset)))
                .or(() -> declaredIn(bytes).flatMap(Characters::charset).flatMap(charset -> loosely(bytes, charset)))
                .or(() -> detected(bytes, true))
                .orElseGet(() -> new String(bytes, WESTERN));
    }

    /** In an encoding that is declared, mistakes or not; but what is declared UTF-8 and nothing like it isn't. */
    private static Optional<String> loosely(byte[] bytes, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(new String(bytes, charset));
    }

    private static Optional<String> declaredIn(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, Formats.SNIFFED), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        // What is declared can't be in an encoding in which the declaration couldn't have been read.
        return matcher.find()
                        && charset(matcher.group(1))
                                .filter(Characters::hasAscii)
                                .isPresent()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    private static boolean hasAscii(Charset charset) {
        byte[] ascii = "<meta charset=".getBytes(StandardCharsets.US_ASCII);
        return new String(ascii, charset).equals("<meta charset=");
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            return Optional.of(Charset.forName(MEANT.getOrDefault(charset.name(), charset.name())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** {@code bytes} in {@code charset}; absent if a byte doesn't fit. */
    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> detected(byte[] bytes, boolean hasMarkup) {
        byte[] sample = bytes.length > MOST_DETECTED ? Arrays.copyOf(bytes, MOST_DETECTED) : bytes;
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(hasMarkup);
        detector.setText(sample);
        for (CharsetMatch match : detector.detectAll()) {
            boolean isLikely = match.getConfidence() >= LEAST_CONFIDENCE
                    && UNLIKELY.stream().noneMatch(match.getName()::startsWith);
            Optional<String> text =
                    isLikely ? charset(match.getName()).flatMap(charset -> strictly(bytes, charset)) : Optional.empty();
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** Whether bytes above ASCII mostly form characters of UTF-8, so that the rest are broken rather than another encoding. */
    private static boolean isNearlyUtf8(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes, i);
            if (bytes[i] < 0) {
                whole += length > 0 ? 1 : 0;
                broken += length > 0 ? 0 : 1;
            }
            i += Math.max(1, length);
        }
        return whole > broken * WHOLE_TO_BROKEN;
    }

    /** How many bytes the character of UTF-8 at {@code i} has, 0 if there is none. */
    private static int length(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int k = 1; k < length; k++) {
            if (i + k >= bytes.length || (bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
