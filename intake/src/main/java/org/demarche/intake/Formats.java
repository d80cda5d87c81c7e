package org.demarche.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what bytes are by how they begin. A name is asked only where the bytes leave it open, as with a piece of HTML that
 * could be text about HTML.
 */
final class Formats {
    /** So much of the beginning decides. */
    static final int SNIFFED = 1 << 14;

    private static final double MOST_CONTROLS = 0.1;
    private static final int TAR_MAGIC_AT = 257;
    private static final Map<String, Format> MAGIC = Map.ofEntries(
            Map.entry("%PDF-", Format.PDF),
            Map.entry("WARC/", Format.WARC),
            Map.entry("{\\rtf", Format.OFFICE),
            Map.entry("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", Format.OFFICE),
            Map.entry("BZh", Format.ARCHIVE),
            Map.entry("\u00FD7zXZ", Format.ARCHIVE),
            Map.entry("(\u00B5/\u00FD", Format.ARCHIVE),
            Map.entry("7z\u00BC\u00AF", Format.ARCHIVE),
            Map.entry("Rar!", Format.ARCHIVE));
    private static final List<String> OFFICE_MARKS =
            List.of("[Content_Types].xml", "mimetypeapplication/vnd.oasis", "mimetypeapplication/epub");
    private static final Pattern RECORD_TEXT = Pattern.compile("\"text\"\\s*+:");
    private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*+[\"}]");
    private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*+\\{\\s*+\"");
    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,70}:.*+");
    /** What mail programs write at the head of mails, and people at the head of texts don't. */
    private static final Set<String> MAIL_HEADERS = Set.of(
            "received", "message-id", "mime-version", "return-path", "delivered-to", "content-transfer-encoding");

    private Formats() {}

    /** What begins with {@code start}, which is at least {@link #SNIFFED} bytes unless it is all. */
    static Format recognise(String name, byte[] start) {
        String latin = new String(start, 0, Math.min(start.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (latin.isEmpty()) {
            return Format.NOTHING;
        }
        for (Map.Entry<String, Format> magic : MAGIC.entrySet()) {
            if (latin.startsWith(magic.getKey())) {
                return magic.getValue();
            }
        }
        if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
            return OFFICE_MARKS.stream().anyMatch(latin::contains) ? Format.OFFICE : Format.ARCHIVE;
        }
        if (latin.startsWith("ustar", TAR_MAGIC_AT)) {
            return Format.ARCHIVE;
        }
        return isBinary(latin) ? Format.BINARY : ofCharacters(plainName(name), latin);
    }

    /** The name in small letters without the ending that says it is packed. */
    private static String plainName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - ".gz".length()) : lower;
    }

    /** Whether {@code latin} holds a NUL or many control characters. */
    private static boolean isBinary(String latin) {
        int controls = 0;
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c == 0) {
                return true;
            }
            controls += c < ' ' && !(c >= '\t' && c <= '\r') ? 1 : 0;
        }
        return controls > latin.length() * MOST_CONTROLS;
    }

    private static Format ofCharacters(String name, String latin) {
        String text = withoutMark(latin);
        char first = text.isEmpty() ? 0 : text.charAt(0);
        if (first == '{' || first == '[') {
            return json(name, text);
        }
        if (first == '<') {
            return Markup.recognise(name, text);
        }
        if (text.startsWith("From ") && isMail(text.substring(text.indexOf('\n') + 1), false)) {
            return Format.MAILBOX;
        }
        boolean isNamedMail = name.endsWith(".eml") || name.endsWith(".mht") || name.endsWith(".mhtml");
        if (isMail(text, isNamedMail)) {
            return Format.MAIL;
        }
        if (isRecords(name)) {
            return Format.RECORDS;
        }
        return Markup.isPage(name) ? Format.PAGE : Format.TEXT;
    }

    private static String withoutMark(String latin) {
        String mark = "\u00EF\u00BB\u00BF";
        return (latin.startsWith(mark) ? latin.substring(mark.length()) : latin).stripLeading();
    }

    private static boolean isRecords(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static Format json(String name, String text) {
        if (isRecords(name)) {
            return Format.RECORDS;
        }
        boolean isObject = JSON_OBJECT.matcher(text).lookingAt();
        int lineEnd = text.indexOf('\n');
        String line = lineEnd < 0 ? text : text.substring(0, lineEnd);
        boolean isLong = lineEnd < 0 && text.length() > SNIFFED / 2;
        boolean isFollowed = lineEnd > 0
                && line.stripTrailing().endsWith("}")
                && JSON_OBJECT.matcher(text.substring(lineEnd).stripLeading()).lookingAt();
        if (isObject && (isLong || isFollowed || RECORD_TEXT.matcher(line).find())) {
            return Format.RECORDS;
        }
        return isObject || JSON_ARRAY.matcher(text).lookingAt() ? Format.OTHER_JSON : Format.TEXT;
    }

    /** Whether {@code text} begins with the headers of a mail; {@code isNamed} if its name says so already. */
    private static boolean isMail(String text, boolean isNamed) {
        int headers = 0;
        boolean isMail = isNamed;
        for (String line : text.split("\r?\n", -1)) {
            boolean isContinued = headers > 0 && (line.startsWith(" ") || line.startsWith("\t"));
            if (line.isEmpty() || (!isContinued && !HEADER.matcher(line).matches())) {
                // The sniffed part can end within a header.
                return headers > 1 && isMail && (line.isEmpty() || text.length() > SNIFFED / 2);
            }
            headers += isContinued ? 0 : 1;
            isMail |= !isContinued && MAIL_HEADERS.contains(header(line));
        }
        return headers > 1 && isMail;
    }

    private static String header(String line) {
        return line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
    }
}
