package org.demarche.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes inputs that are broken, lie about themselves or want to do harm; the same ones every time. A single file without
 * dependencies, so that {@code scripts/make-malformed} can run it from source.
 */
public final class MalformedInputs {
    private static final String SENTENCE =
            "The envoy of Ruritania said on Monday that talks with Graustark had ended without an agreement. ";
    private static final String PARAGRAPH =
            SENTENCE + "Both sides will meet again in Strelsau, she added, but named no day. ";
    private static final String ACCENTED = "Der Gesandte reiste über Zürich nach Genève; la délégation a été reçue à "
            + "l’hôtel de ville, où les négociations – « difficiles » – ont repris après un déjeuner. ";
    private static final String CYRILLIC =
            "Посол Руритании заявил в понедельник, что переговоры с Граустарком закончились "
                    + "без соглашения. Стороны встретятся снова, добавила она, но день не назвала. ";
    private static final String ARABIC =
            "قال المبعوث يوم الاثنين إن المحادثات انتهت من دون اتفاق، وإن الجانبين سيلتقيان مرة "
                    + "أخرى في العاصمة، لكنه لم يحدد يوما لذلك. ";
    private static final String GREEK = "Ο απεσταλμένος είπε τη Δευτέρα ότι οι συνομιλίες τελείωσαν χωρίς συμφωνία. ";
    private static final String CHINESE = "特使星期一说,会谈结束,没有达成协议。双方将再次会晤,但没有说是哪一天。";
    private static final String POLISH =
            "Wysłannik powiedział w poniedziałek, że rozmowy zakończyły się bez żadnego porozumienia. ";

    private final Map<String, byte[]> inputs = new LinkedHashMap<>();

    private MalformedInputs() {}

    /** All inputs by their file names. */
    static Map<String, byte[]> all() throws IOException {
        MalformedInputs made = new MalformedInputs();
        made.addPacked();
        made.addBombs();
        made.addEncodings();
        made.addBrokenUtf8();
        made.addNuls();
        made.addPages();
        made.addRecords();
        made.addWebArchives();
        made.addFeeds();
        made.addMails();
        made.addOthers();
        return made.inputs;
    }

    /** Writes all inputs into the directory that is the one argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: make-malformed DIRECTORY");
            System.exit(2);
        }
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Map<String, byte[]> inputs = all();
        for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
            Files.write(directory.resolve(input.getKey()), input.getValue());
        }
        System.out.println(inputs.size() + " inputs in " + directory);
    }

    private void add(String name, byte[] bytes) {
        if (inputs.put(name, bytes) != null) {
            throw new IllegalStateException("twice: " + name);
        }
    }

    private void add(String name, String text) {
        add(name, utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[]... parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            for (byte[] part : parts) {
                stream.write(part);
            }
        }
        return packed.toByteArray();
    }

    /** A gzip file that stands for {@code megabytes} times a megabyte of {@code filling}, between two texts. */
    private static byte[] bomb(String before, char filling, int megabytes, String after) throws IOException {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) filling);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(utf8(before));
            for (int i = 0; i < megabytes; i++) {
                stream.write(megabyte);
            }
            stream.write(utf8(after));
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(packed)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            stream.putNextEntry(entry);
            stream.write(content);
        }
        return packed.toByteArray();
    }

    /** {@code whole} cut off at {@code parts} places. */
    private void addCut(String name, byte[] whole, int parts) {
        int dot = name.indexOf('.');
        for (int i = 1; i < parts; i++) {
            int length = (int) ((long) whole.length * i / parts);
            add(name.substring(0, dot) + "-cut-" + i + name.substring(dot), Arrays.copyOf(whole, length));
        }
    }

    /** {@code whole} with some bytes changed, in {@code copies} ways. */
    private void addDamaged(String name, byte[] whole, int copies) {
        int dot = name.indexOf('.');
        for (int i = 1; i <= copies; i++) {
            Random random = new Random(i);
            byte[] damaged = whole.clone();
            for (int k = 0; k < i; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            add(name.substring(0, dot) + "-damaged-" + i + name.substring(dot), damaged);
        }
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head><title>Talks end</title>" + head + "</head><body>" + body + "</body></html>";
    }

    private static String paragraphs(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("<p>").append(PARAGRAPH).append("Item ").append(i).append(".</p>");
        }
        return all.toString();
    }

    private static String record(int number) {
        return "{\"id\": \"r" + number + "\", \"title\": \"Talks end\", \"published\": \"2011-03-04\", \"text\": \""
                + PARAGRAPH + number + "\"}\n";
    }

    private static String records(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(record(i));
        }
        return all.toString();
    }

    /** Bytes of letters that pack badly, so that what is cut off lies within the text. */
    private static String varied(int words) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(Integer.toString(random.nextInt(1 << 24), 36)).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    private void addPacked() throws IOException {
        addCut("text.txt.gz", gzip(utf8(varied(2000))), 9);
        addCut("page.html.gz", gzip(utf8(page("", "<p>" + varied(2000) + "</p>"))), 9);
        byte[] members = new byte[0];
        for (int i = 0; i < 4; i++) {
            members = join(members, gzip(utf8(record(i))));
        }
        addCut("members.jsonl.gz", members, 9);
        byte[] packedRecords = gzip(utf8(records(40)));
        addCut("records.jsonl.gz", packedRecords, 9);
        addDamaged("records.jsonl.gz", packedRecords, 12);
        addDamaged("text.txt.gz", gzip(utf8(PARAGRAPH.repeat(50))), 8);
        add("members.jsonl.gz", members);
        add("padded.jsonl.gz", join(packedRecords, new byte[512]));
        add("trailing.jsonl.gz", join(packedRecords, utf8("and something else")));
        add("trailing.txt.gz", join(gzip(utf8(PARAGRAPH)), utf8("and something else")));
        add("nothing.txt.gz", gzip());
        add("magic-alone.txt.gz", new byte[] {0x1F, (byte) 0x8B});
        add("header-alone.txt.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0});
        add("unknown-method.txt.gz", new byte[] {0x1F, (byte) 0x8B, 9, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3});
        add("unpacked-text.txt.gz", PARAGRAPH);
        byte[] layers = utf8(PARAGRAPH);
        for (int i = 1; i <= 4; i++) {
            layers = gzip(layers);
            add("layers-" + i + ".txt.gz", layers);
        }
    }

    private void addBombs() throws IOException {
        byte[] zeros = bomb("", '\0', 48, "");
        add("bomb.txt.gz", zeros);
        add("bomb-spaces.txt.gz", bomb(PARAGRAPH, ' ', 48, PARAGRAPH));
        add("bomb-line.jsonl.gz", bomb(record(1) + "{\"id\": \"b\", \"text\": \"", 'a', 48, "\"}\n" + record(2)));
        add("bomb-newlines.jsonl.gz", bomb(record(1), '\n', 48, record(2)));
        add("bomb.html.gz", bomb("<html><body><p>", 'a', 48, "</p></body></html>"));
        add("bomb-tags.html.gz", bomb("<html><body>", '<', 48, "</body></html>"));
        add("bomb-in-gzip.txt.gz", gzip(zeros));
        add("bomb.zip", zip("bomb.txt", new byte[48 << 20]));
        add("bomb-in-zip.zip", zip("bomb.txt.gz", zeros));
        add("bomb.eml.gz", bomb("Message-ID: <a@b.example>\nSubject: Talks\n\n", 'a', 48, "\n"));
        add(
                "bomb.rss.gz",
                bomb("<?xml version='1.0'?><rss version='2.0'><channel><title>", 'a', 48, "</title></channel></rss>"));
        add(
                "bomb.warc",
                response("", "Content-Encoding: gzip\r\n", bomb("<html><body><p>", 'a', 48, "</p></body></html>")));
        add("huge-but-honest.txt.gz", gzip(utf8(varied(300_000))));
    }

    private void addEncodings() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("windows-1252", ACCENTED);
        texts.put("ISO-8859-1", ACCENTED.replace("’", "'").replace("–", "-"));
        texts.put("ISO-8859-2", POLISH);
        texts.put("windows-1250", POLISH);
        texts.put("windows-1251", CYRILLIC);
        texts.put("KOI8-R", CYRILLIC);
        texts.put("ISO-8859-5", CYRILLIC);
        texts.put("windows-1256", ARABIC);
        texts.put("ISO-8859-6", ARABIC);
        texts.put("windows-1253", GREEK);
        texts.put("ISO-8859-7", GREEK);
        texts.put("GB18030", CHINESE);
        texts.put("Big5", "特使星期一說,會談結束,沒有達成協議。雙方將再次會晤。");
        texts.put("Shift_JIS", "特使は月曜日、会談は合意なしに終わったと述べた。双方は再び会う。");
        texts.put("EUC-KR", "특사는 월요일 회담이 합의 없이 끝났다고 말했다. 양측은 다시 만날 것이다.");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Charset charset = Charset.forName(text.getKey());
            String words = text.getValue().repeat(4);
            add("encoding-" + text.getKey() + ".txt", words.getBytes(charset));
            String body = "<p>" + words + "</p><p>" + words + "!</p>";
            add("undeclared-" + text.getKey() + ".html", page("", body).getBytes(charset));
            add(
                    "declared-" + text.getKey() + ".html",
                    page("<meta charset=" + text.getKey() + ">", body).getBytes(charset));
            add(
                    "declared-utf-8-but-" + text.getKey() + ".html",
                    page("<meta charset=utf-8>", body).getBytes(charset));
        }
        for (String wide : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            Charset charset = Charset.forName(wide);
            add("encoding-" + wide + ".txt", PARAGRAPH.getBytes(charset));
            add("marked-" + wide + ".txt", ("\uFEFF" + PARAGRAPH).getBytes(charset));
            add("marked-" + wide + ".jsonl", ("\uFEFF" + records(3)).getBytes(charset));
            byte[] odd = ("\uFEFF" + PARAGRAPH).getBytes(charset);
            add("marked-odd-" + wide + ".txt", Arrays.copyOf(odd, odd.length - 1));
        }
        String body = paragraphs(3).replace("Both", "Übrigens");
        Charset western = Charset.forName("windows-1252");
        int number = 0;
        for (String declared : List.of("x-nonsense", "", "utf-16", "ibm-37", "'", "none;q=1")) {
            add(
                    "declared-wrongly-" + ++number + ".html",
                    page("<meta charset=\"" + declared + "\">", body).getBytes(western));
        }
        add("accent-once.txt", join(utf8(PARAGRAPH + "Caf"), new byte[] {(byte) 0xE9}, utf8(" " + PARAGRAPH)));
        add("undefined-in-1252.txt", join(utf8(PARAGRAPH), new byte[] {(byte) 0x81, (byte) 0x8D}, utf8(PARAGRAPH)));
    }

    private void addBrokenUtf8() {
        Map<String, byte[]> mistakes = new LinkedHashMap<>();
        mistakes.put("half-a-character", new byte[] {(byte) 0xE2, (byte) 0x80});
        mistakes.put("overlong", new byte[] {(byte) 0xC0, (byte) 0xAF});
        mistakes.put("surrogate", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        mistakes.put("beyond-unicode", new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80});
        mistakes.put("continuation", new byte[] {(byte) 0x80});
        mistakes.put("ff", new byte[] {(byte) 0xFF});
        for (Map.Entry<String, byte[]> mistake : mistakes.entrySet()) {
            byte[] bad = mistake.getValue();
            byte[] many = utf8(ACCENTED);
            add("utf8-" + mistake.getKey() + ".txt", join(many, bad, many));
            add("utf8-" + mistake.getKey() + "-at-end.txt", join(many, bad));
            add(
                    "utf8-" + mistake.getKey() + ".html",
                    join(utf8("<html><body><p>"), many, bad, many, utf8("</p></body></html>")));
            add(
                    "utf8-" + mistake.getKey() + ".jsonl",
                    join(utf8(record(1) + "{\"text\": \"a"), bad, utf8("\"}\n" + record(2))));
        }
    }

    private void addNuls() {
        add("nul-first.txt", "\0" + PARAGRAPH);
        add("nul-within.txt", PARAGRAPH + "\0" + PARAGRAPH);
        add("nul-late.txt", PARAGRAPH.repeat(200) + "\0" + PARAGRAPH);
        add("nul-tail.txt", PARAGRAPH.repeat(200) + "\0".repeat(5000));
        add("nul-alone.txt", "\0".repeat(10_000));
        add("nul.html", page("", paragraphs(2) + "\0<p>a\0b</p>"));
        add("nul-late.html", page("", paragraphs(200) + "\0<p>a\0b</p>"));
        add("nul.jsonl", record(1) + "\0\0\0\n" + record(2));
        add("nul-in-record.jsonl", record(1) + "{\"id\": \"n\", \"text\": \"a\0b\"}\n" + record(2));
        add("nul-escaped.jsonl", record(1) + "{\"id\": \"n\", \"text\": \"Talks \\u0000 ended.\"}\n" + record(2));
    }

    private void addPages() {
        String text = paragraphs(3);
        for (String tag :
                List.of("div", "span", "table><tr><td", "ul><li", "blockquote", "font", "b", "section", "form", "a")) {
            add("deep-" + tag.replaceAll("[^a-z]", "_") + ".html", page("", ("<" + tag + ">").repeat(50_000) + text));
        }
        add("wide.html", page("", ("<div class=x>" + PARAGRAPH + "</div>").repeat(8_000)));
        add("unclosed-comment.html", page("", text + "<!-- " + PARAGRAPH.repeat(5_000)));
        add("unclosed-script.html", page("", text + "<script>" + PARAGRAPH.repeat(5_000)));
        add("unclosed-attribute.html", page("", text + "<a href=\"" + PARAGRAPH.repeat(5_000)));
        add("unclosed-title.html", "<html><head><title>" + PARAGRAPH.repeat(100));
        add("huge-attribute.html", page("", "<div class=\"" + "nav ".repeat(300_000) + "\">" + text + "</div>"));
        add("many-attributes.html", page("", "<div " + "a1=b ".repeat(200_000) + ">" + text + "</div>"));
        add("many-angles.html", page("", "<".repeat(1_000_000) + text));
        add("many-ampersands.html", page("", "<p>" + "&".repeat(1_000_000) + "</p>" + text));
        add("many-entities.html", page("", "<p>" + "&amp;&#x41;&bogus;".repeat(100_000) + "</p>" + text));
        add("many-paragraphs.html", page("", "<p>a".repeat(150_000) + text));
        add("many-breaks.html", page("", "a<br>".repeat(150_000) + text));
        add("many-links.html", page("", "<a href=x>More on talks</a> ".repeat(50_000) + text));
        add("many-headings.html", page("", ("<h2><a href=x>Talks end</a></h2><p>" + SENTENCE + "</p>").repeat(5_000)));
        add("many-metas.html", page("<meta property=og:title content=Talks>".repeat(50_000), text));
        add("long-word.html", page("", "<p>" + "a".repeat(2_000_000) + "</p>" + text));
        add("one-long-paragraph.html", page("", "<p>" + PARAGRAPH.repeat(10_000) + "</p>"));
        add("too-large.html", page("", paragraphs(50_000)));
        add("empty-body.html", page("", ""));
        add("scripts-alone.html", page("", "<script>document.write('" + PARAGRAPH + "')</script>"));
        add("frames.html", "<html><frameset><frame src=a.html><frame src=b.html></frameset></html>");
        add("links-alone.html", page("", "<nav>" + "<a href=x>Home</a>".repeat(30) + "</nav>"));
        add("doctype-alone.html", "<!DOCTYPE html>");
        add("html-in-html.html", page("", page("", page("", text))));
        add("two-bodies.html", "<body>" + text + "</body><body>" + text + "</body>");
        add("no-html.html", PARAGRAPH);
        add(
                "json-ld-broken.html",
                page("<script type=application/ld+json>{\"@type\": \"NewsArticle\", </script>", text));
        add("json-ld-deep.html", page("<script type=application/ld+json>" + "[".repeat(100_000) + "</script>", text));
        add(
                "json-ld-long.html",
                page(
                        "<script type=application/ld+json>"
                                + ("{\"@type\": \"Article\", \"articleBody\": \"" + PARAGRAPH.repeat(2_000) + "\"}")
                                + "</script>",
                        text));
        add("dates-impossible.html", page("<meta property=article:published_time content=2021-13-45T99:99>", text));
        add(
                "url-broken.html",
                page("<link rel=canonical href='http://[::bad'><meta property=og:url content='%zz'>", text));
        add("leading-comment.html", "<!-- " + "x".repeat(40_000) + " -->" + page("", text));
        add("leading-space.html", " \n".repeat(20_000) + page("", text));
        add("controls.html", page("", "<p>\u0001\u0002\u0003\u0004" + PARAGRAPH + "\u001b[31m</p>" + text));
        add("page-named-text.txt", page("", text));
        add("piece.html", "<div><p>" + PARAGRAPH + "</p></div>");
    }

    private void addRecords() {
        add("cut.jsonl", records(3) + "{\"id\": \"r4\", \"text\": \"Talks");
        add("first-broken.jsonl", "{\"id\n" + records(3));
        add("every-second-broken.jsonl", (record(1) + "{\"id\": }\n").repeat(5));
        add("no-line-end.jsonl", record(1) + record(2).strip());
        add("carriage-returns.jsonl", records(3).replace("\n", "\r\n"));
        add("carriage-returns-alone.jsonl", records(3).replace("\n", "\r"));
        add("blank-lines.jsonl", "\n\n  \n" + records(2).replace("\n", "\n\n\t\n"));
        add("marked.jsonl", "\uFEFF" + records(2));
        add("array.json", "[" + records(3).strip().replace("}\n", "},\n") + "]");
        add("pretty.json", record(1).replace(", ", ",\n  ").replace("{", "{\n  "));
        add("other.json", "{\"settings\": {\"a\": 1}}");
        add("arrays.jsonl", "[1, 2]\n[\"text\"]\n" + record(1));
        add("scalars.jsonl", "1\n\"text\"\nnull\ntrue\n" + record(1));
        add("prose.jsonl", PARAGRAPH + "\n" + PARAGRAPH);
        add("deep.jsonl", "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n" + record(1));
        add(
                "deep-beside.jsonl",
                "{\"x\": " + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + ", \"text\": \"Talks.\"}\n"
                        + record(1));
        int number = 0;
        for (String value : List.of(
                "null", "5", "true", "[]", "{}", "\"\"", "\" \"", "[\"Talks ended.\"]", "{\"en\": \"Talks\"}")) {
            add("text-" + ++number + ".jsonl", "{\"id\": \"x\", \"text\": " + value + "}\n" + record(1));
        }
        for (String value : List.of("null", "5", "[]", "{}", "\"\"", "\"a\\nb\"", "\"" + "i".repeat(100_000) + "\"")) {
            add("id-" + ++number + ".jsonl", "{\"id\": " + value + ", \"text\": \"Talks ended.\"}\n" + record(1));
        }
        for (String value :
                List.of("\"yesterday\"", "\"2021-02-30\"", "\"0000-00-00\"", "1e400", "-1", "\"99999-01-01\"")) {
            String name = "published-" + value.replaceAll("[^a-z0-9-]", "") + ".jsonl";
            add(name, "{\"published\": " + value + ", \"text\": \"Talks ended.\"}\n" + record(1));
        }
        for (String half : List.of("\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00")) {
            String name = "half-pair-" + half.replace("\\u", "") + ".jsonl";
            add(
                    name,
                    "{\"id\": \"h\", \"title\": \"" + half + "\", \"text\": \"Talks " + half + " ended.\"}\n"
                            + record(1));
        }
        add("bad-escape.jsonl", "{\"text\": \"a\\qb\"}\n{\"text\": \"a\\u12\"}\n" + record(1));
        add("not-a-number.jsonl", "{\"n\": NaN, \"text\": \"a\"}\n{\"n\": 0x1F, \"text\": \"a\"}\n" + record(1));
        add("comments.jsonl", "// a comment\n{\"text\": \"Talks ended.\" /* so */}\n" + record(1));
        add("trailing-comma.jsonl", "{\"text\": \"Talks ended.\",}\n" + record(1));
        add("single-quotes.jsonl", "{'text': 'Talks ended.'}\n" + record(1));
        add("two-on-a-line.jsonl", record(1).strip() + record(2).strip() + "\n" + record(3));
        add("same-key-twice.jsonl", "{\"text\": \"Talks ended.\", \"text\": \"Talks began.\"}\n" + record(1));
        add("same-id-twice.jsonl", record(1) + record(1));
        add("long-number.jsonl", "{\"n\": " + "9".repeat(50_000) + ", \"text\": \"Talks ended.\"}\n" + record(1));
        add("long-line.jsonl", "{\"id\": \"l\", \"text\": \"" + PARAGRAPH.repeat(15_000) + "\"}\n" + record(1));
        add("records-named-text.txt", records(2));
    }

    /** A record of a web archive. */
    private static byte[] warc(String type, String target, String contentType, byte[] block, int declaredLength) {
        String head = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Date: 2011-03-04T05:06:07Z\r\n"
                + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
                + "Content-Type: " + contentType + "\r\nContent-Length: " + declaredLength + "\r\n\r\n";
        return join(utf8(head), block, utf8("\r\n\r\n"));
    }

    /** A server's answer in a record. */
    private static byte[] response(String path, String headers, byte[] body) {
        byte[] block =
                join(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + headers + "\r\n"), body);
        return warc(
                "response",
                "http://ruritania.example/" + path,
                "application/http;msgtype=response",
                block,
                block.length);
    }

    private static byte[] response(String path) {
        return response(path, "", utf8(page("", paragraphs(3))));
    }

    private void addWebArchives() throws IOException {
        byte[] good = response("good.html");
        addCut("crawl.warc", join(good, response("second.html")), 14);
        addCut("crawl.warc.gz", join(gzip(good), gzip(response("second.html"))), 10);
        addDamaged("crawl.warc", join(good, response("second.html"), response("third.html")), 10);
        addDamaged("crawl.warc.gz", join(gzip(good), gzip(response("second.html"))), 6);
        byte[] block = utf8("HTTP/1.1 200 OK\r\n\r\n" + paragraphs(2));
        for (int length :
                new int[] {-1, 0, 10, block.length - 1, block.length + 1, block.length + 100_000, Integer.MAX_VALUE}) {
            byte[] lying = warc("response", "http://ruritania.example/a", "application/http", block, length);
            add("length-" + length + ".warc", join(good, lying, response("after.html")));
        }
        add("version-alone.warc", "WARC/1.0\r\n");
        add("unknown-version.warc", "WARC/9.9\r\n\r\n");
        add("no-colon.warc", "WARC/1.0\r\nWARC-Type response\r\n\r\n");
        add("long-header.warc", "WARC/1.0\r\nX-Long: " + "a".repeat(2_000_000) + "\r\n\r\n");
        add(
                "unknown-type.warc",
                join(warc("riddle", "http://ruritania.example/", "text/html", block, block.length), good));
        add("no-target.warc", join(warc("response", "", "application/http", block, block.length), good));
        add(
                "bad-target.warc",
                join(warc("response", "http://[bad uri", "application/http", block, block.length), good));
        add("garbage-between.warc", join(good, utf8("\r\nand something else\r\n"), response("after.html")));
        add("info-alone.warc", warc("warcinfo", "", "application/warc-fields", utf8("software: none\r\n"), 16));
        add(
                "no-http.warc",
                join(
                        warc(
                                "response",
                                "http://ruritania.example/",
                                "application/http",
                                utf8(PARAGRAPH),
                                PARAGRAPH.length()),
                        good));
        add(
                "bad-status.warc",
                join(
                        warc(
                                "response",
                                "http://ruritania.example/",
                                "application/http",
                                utf8("HTTP/1.1 abc\r\n\r\n"),
                                16),
                        good));
        add("bad-chunks.warc", join(response("c.html", "Transfer-Encoding: chunked\r\n", utf8("zz\r\nTalks")), good));
        add("cut-chunks.warc", join(response("c.html", "Transfer-Encoding: chunked\r\n", utf8("ffff\r\nTalks")), good));
        add("bad-packing.warc", join(response("g.html", "Content-Encoding: gzip\r\n", utf8(PARAGRAPH)), good));
        byte[] packed = gzip(utf8(page("", paragraphs(3))));
        add(
                "cut-packing.warc",
                join(response("g.html", "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, 90)), good));
        add("unknown-packing.warc", join(response("g.html", "Content-Encoding: riddle\r\n", utf8(PARAGRAPH)), good));
        add(
                "not-found.warc",
                join(
                        warc(
                                "response",
                                "http://ruritania.example/",
                                "application/http",
                                utf8("HTTP/1.1 404 No\r\n\r\n"),
                                19),
                        good));
        add("too-large.warc", join(response("large.html", "", utf8(page("", paragraphs(50_000)))), good));
        add("index-alone.warc", response("index.html", "", utf8(page("", "<a href=x>Home</a>"))));
        add(
                "conversion.warc",
                warc("conversion", "http://ruritania.example/", "text/plain", utf8(PARAGRAPH), PARAGRAPH.length()));
        add("warc-named-text.txt", good);
    }

    private static String feed(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Strelsau Gazette</title>"
                + "<link>http://gazette.example/</link><description>News</description>" + items + "</channel></rss>";
    }

    private static String item(int number, String more) {
        return "<item><title>Talks end</title><link>http://gazette.example/" + number + "</link><guid>g" + number
                + "</guid><description>" + PARAGRAPH + number + "</description>" + more + "</item>";
    }

    private void addFeeds() throws IOException {
        String good = feed(item(1, "<pubDate>Fri, 04 Mar 2011 05:06:07 GMT</pubDate>") + item(2, ""));
        addCut("feed.xml", utf8(good), 12);
        addDamaged("feed.xml", utf8(good), 8);
        add("no-dates.xml", feed(item(1, "") + item(2, "") + item(3, "")));
        add("bad-dates.xml", feed(item(1, "<pubDate>soon</pubDate>") + item(2, "<pubDate>99/99/9999</pubDate>")));
        add("no-items.xml", feed(""));
        add("empty-items.xml", feed("<item/><item></item>"));
        add("bare-items.xml", feed("<item><title>Talks end</title></item><item><guid>g</guid></item>"));
        add("same-item-twice.xml", feed(item(1, "") + item(1, "")));
        add("many-items.xml", feed(item(1, "").repeat(3_000)));
        add("undeclared-entities.xml", feed(item(1, "").replace("Talks", "Talks&nbsp;&eacute;&bogus;")));
        add("html-entities.xml", feed(item(1, "").replace("Talks", "Talks&nbsp;&eacute;")));
        add("bare-ampersands.xml", feed(item(1, "").replace("Talks", "Talks & more & more")));
        add(
                "html-in-item.xml",
                feed(item(1, "").replace("<description>", "<description>&lt;p&gt;&lt;script&gt;x&lt;/script&gt;")));
        add("bare-html-in-item.xml", feed(item(1, "").replace("<description>", "<description><p><b>Talks</b></p>")));
        add("controls.xml", feed(item(1, "").replace("Talks", "Ta\u0001lks")));
        add("wrong-tags.xml", feed(item(1, "").replace("</item>", "</itme>")));
        add("two-roots.xml", good + good);
        add("leading-space.xml", "\n\n  " + good);
        add("marked.xml", "\uFEFF" + good);
        add("says-utf-16.xml", good.replace("UTF-8", "UTF-16"));
        add("says-nonsense.xml", good.replace("UTF-8", "x-nonsense"));
        add(
                "is-latin.xml",
                feed(item(1, "").replace("Talks", "Entretiens à Genève")).getBytes(StandardCharsets.ISO_8859_1));
        add("deep.xml", feed("<item>" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + "</item>"));
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Gazette</title><entry><id>e1</id><title>Talks end</title>";
        add("atom.xml", atom + "<content type=\"html\">&lt;p&gt;" + PARAGRAPH + "&lt;/p&gt;</content></entry></feed>");
        add(
                "atom-deep.xml",
                atom + "<content type=\"xhtml\">" + "<div>".repeat(10_000) + "</div>".repeat(10_000)
                        + "</content></entry></feed>");
        add("atom-empty.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>");
        add("atom-no-namespace.xml", atom.replace(" xmlns=\"http://www.w3.org/2005/Atom\"", "") + "</entry></feed>");
        add("rdf-empty.xml", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>");
        add("rss-unknown-version.xml", good.replace("2.0", "17"));
        add("other.xml", "<?xml version=\"1.0\"?><riddle>" + PARAGRAPH + "</riddle>");
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String body = good.substring(good.indexOf("<rss"));
        add("billion-laughs.xml", laughs + "]>" + body.replace("Talks", "&a11;"));
        add(
                "quadratic-blowup.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>"
                        + body.replace("Talks", "&a;".repeat(50_000)));
        add(
                "outside-entity.xml",
                "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + body.replace("Talks", "&a;"));
        add("outside-parameter.xml", "<!DOCTYPE rss [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a\"> %a;]>" + body);
        add("outside-type.xml", "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/rss.dtd\">" + body);
        add("billion-laughs.html", laughs + "]>" + page("", paragraphs(2)));
        add("cut.xml.gz", Arrays.copyOf(gzip(utf8(good)), 200));
    }

    private static String mail(String headers, String body) {
        return "Message-ID: <1@gazette.example>\r\nFrom: Strelsau Gazette <news@gazette.example>\r\nSubject: Talks end\r\n"
                + "Date: Fri, 4 Mar 2011 05:06:07 +0000\r\nMIME-Version: 1.0\r\n" + headers + "\r\n" + body;
    }

    private static String parts(String... parts) {
        StringBuilder all = new StringBuilder("preamble\r\n");
        for (String part : parts) {
            all.append("--b\r\n").append(part).append("\r\n");
        }
        return all + "--b--\r\n";
    }

    private void addMails() {
        String mixed = "Content-Type: multipart/mixed; boundary=b\r\n";
        String plain = "Content-Type: text/plain; charset=utf-8\r\n\r\n" + PARAGRAPH;
        String html = "Content-Type: text/html; charset=utf-8\r\n\r\n" + page("", paragraphs(3));
        String whole = mail(mixed, parts(plain, html));
        addCut("mail.eml", utf8(whole), 10);
        addDamaged("mail.eml", utf8(whole), 8);
        add("page-alone.eml", mail(mixed, parts(html)));
        add("letter.eml", mail("Content-Type: text/html\r\n", "<table><tr><td>Talks ended.</td></tr></table>"));
        add("no-boundary.eml", mail("Content-Type: multipart/mixed\r\n", parts(plain)));
        add("wrong-boundary.eml", mail(mixed.replace("=b", "=c"), parts(plain)));
        add("no-end.eml", mail(mixed, "--b\r\n" + plain));
        add("no-parts.eml", mail(mixed, "--b--\r\n"));
        add(
                "attachment-alone.eml",
                mail(mixed, parts("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=")));
        add(
                "attached-text.eml",
                mail(mixed, parts("Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\n" + PARAGRAPH)));
        add(
                "bad-base64.eml",
                mail("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n", "VGFsa3M*gZW5k!!ZWQ"));
        String base64 = Base64.getMimeEncoder().encodeToString(utf8(PARAGRAPH));
        add("base64.eml", mail("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n", base64));
        add(
                "bad-quoting.eml",
                mail(
                        "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n",
                        "Talks =ZZ ended.=\r\n=E"));
        add(
                "unknown-quoting.eml",
                mail("Content-Type: text/plain\r\nContent-Transfer-Encoding: riddle\r\n", PARAGRAPH));
        add("unknown-charset.eml", mail("Content-Type: text/plain; charset=x-nonsense\r\n", PARAGRAPH));
        add(
                "wrong-charset.eml",
                join(
                        utf8(mail("Content-Type: text/plain; charset=us-ascii\r\n", "")),
                        CYRILLIC.getBytes(Charset.forName("windows-1251"))));
        add(
                "declared-charset.eml",
                join(
                        utf8(mail("Content-Type: text/plain; charset=\"koi8-r\"\r\n", "")),
                        CYRILLIC.getBytes(Charset.forName("KOI8-R"))));
        add("flowed.eml", mail("Content-Type: text/plain; format=flowed\r\n", PARAGRAPH.replace(". ", ". \r\n")));
        add("empty.eml", mail("Content-Type: text/plain\r\n", ""));
        add("headers-alone.eml", "From: a@gazette.example\r\nSubject: Talks end\r\n");
        add("bad-subject.eml", mail("", PARAGRAPH).replace("Talks end", "=?utf-8?B?????= =?x-nonsense?Q?a?="));
        add("bad-date.eml", mail("", PARAGRAPH).replace("Fri, 4 Mar 2011", "Someday, 99 Foo"));
        add("bad-sender.eml", mail("", PARAGRAPH).replace("<news@gazette.example>", "<<@@>;;"));
        add("many-headers.eml", mail("X-A: b\r\n".repeat(10_000), PARAGRAPH));
        add("long-header.eml", mail("X-A: " + "b".repeat(500_000) + "\r\n", PARAGRAPH));
        add("long-line.eml", mail("Content-Type: text/plain\r\n", "a ".repeat(2_000_000)));
        add("nul.eml", mail("Content-Type: text/plain\r\n", PARAGRAPH + "\0" + PARAGRAPH));
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=x")
                    .append(i)
                    .append("\r\n\r\n--x")
                    .append(i)
                    .append("\r\n");
        }
        add(
                "deep.eml",
                mail(deep.substring(0, deep.indexOf("\r\n\r\n") + 2), deep.substring(deep.indexOf("--")) + plain));
        add(
                "forwarded.eml",
                mail(
                        mixed,
                        parts("Content-Type: message/rfc822\r\n\r\n"
                                + mail("Content-Type: text/plain\r\n", PARAGRAPH))));
        add(
                "many.mbox",
                "From a@b.example Fri Mar  4 05:06:07 2011\n" + mail("", PARAGRAPH) + "\n\nFrom c\n"
                        + mail("", PARAGRAPH));
        add("mail-named-text.txt", mail("Content-Type: text/plain\r\n", PARAGRAPH));
    }

    private void addOthers() throws IOException {
        add("nothing.txt", "");
        add("nothing.html", "");
        add("nothing.jsonl", "");
        add("nothing.warc", "");
        add("nothing.eml", "");
        add("spaces.txt", " \t\n".repeat(10_000));
        add("mark-alone.txt", "\uFEFF");
        add("newlines.txt", "\n".repeat(1_000_000));
        add("long-line.txt", PARAGRAPH.repeat(10_000));
        add("long-word.txt", "a".repeat(1_000_000));
        add("digits.txt", "1234567890 ".repeat(50_000));
        add("quotes.txt", "\"".repeat(200_000));
        add("brackets.txt", "(".repeat(200_000) + PARAGRAPH);
        add("full-stops.txt", ". ".repeat(200_000));
        add("combining.txt", "e" + "\u0301".repeat(200_000) + " " + PARAGRAPH);
        add("directions.txt", "\u202E\u2066\u200F".repeat(20_000) + PARAGRAPH);
        add("emoji.txt", "\uD83D\uDE00".repeat(50_000) + PARAGRAPH);
        add("private-use.txt", "\uE000\uF8FF".repeat(20_000) + PARAGRAPH);
        add("controls.txt", "\u0001\u0002\u0003".repeat(3_000));
        add("few-controls.txt", PARAGRAPH + "\u0007\u001b[31m" + PARAGRAPH);
        add("braces.txt", "{This is no JSON} but a text. " + PARAGRAPH);
        add("footnote.txt", "[1] This is a note. " + PARAGRAPH);
        add("angle.txt", "<This is no page> but a text. " + PARAGRAPH);
        add("headings.txt", "Date: Monday\nSubject: talks\n\n" + PARAGRAPH);
        add("no-ending", PARAGRAPH);
        add("paper.pdf", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n");
        add("letter.rtf", "{\\rtf1\\ansi Talks ended.}");
        add("letter.docx", zip("[Content_Types].xml", utf8("<Types/>")));
        add("letter.doc", new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
        });
        byte[] folder = zip("news.txt", utf8(PARAGRAPH));
        add("folder.zip", folder);
        add("folder-cut.zip", Arrays.copyOf(folder, 40));
        add("zip-named-text.txt", folder);
        add("folder.tar", join(new byte[257], utf8("ustar\0"), new byte[249]));
        add("tar-with-name.tar", join(utf8("news.txt"), new byte[249], utf8("ustar\0"), new byte[249]));
        add("packed.bz2", "BZh91AY&SY");
        add("packed.xz", new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0, 4});
        add("packed.zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 4, 0});
        add("packed.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});
        add("packed.rar", "Rar!\u001a\u0007");
        add("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        add("picture.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
        });
        add("program.exe", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0});
        List<Integer> sizes = new ArrayList<>(List.of(1, 2, 3, 7, 16, 48, 255, 4096, 65_536, 1_000_000));
        for (int size : sizes) {
            byte[] noise = new byte[size];
            new Random(size).nextBytes(noise);
            add("noise-" + size + ".txt", noise);
        }
    }
}
