package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.demarche.text.Reading.Reason;
import org.junit.jupiter.api.Test;

class InputReaderTest {
    private final InputReader reader = InputReader.english();

    private List<Reading> read(String name, byte[] bytes) {
        return reader.read(name, bytes, Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(plain);
        }
        return packed.toByteArray();
    }

    private static Input only(List<Reading> readings) {
        assertEquals(1, readings.size());
        List<Input> inputs =
                assertInstanceOf(Reading.Parsed.class, readings.get(0)).inputs();
        assertEquals(1, inputs.size());
        return inputs.get(0);
    }

    private void assertRejected(Reason reason, String name, byte[] bytes) {
        assertEquals(List.of(new Reading.Rejected(name, reason)), read(name, bytes));
    }

    @Test
    void textIsTakenOverAsItIsWithItsByteOrderMark() {
        String text = "\uFEFFTalks ended.\r\n\r\nNobody signed.\n";
        assertEquals(text, only(read("a.txt", bytes(text))).text());
    }

    @Test
    void sidecarGivesWhatTheTextDoesNotSay() {
        byte[] sidecar =
                bytes("{\"title\": \"Talks end\", \"outlet\": \"Example\", \"date\": \"2011-03-04\", \"url\": null}");
        Input input = only(reader.read("a.txt", bytes("Talks ended."), Optional.of(sidecar)));
        assertEquals(
                new Metadata(
                        Optional.of("Talks end"),
                        Optional.of("Example"),
                        Optional.of(LocalDate.of(2011, 3, 4)),
                        Optional.empty()),
                input.metadata());
    }

    @Test
    void sidecarWithoutDateLeavesTheDayUnknown() {
        byte[] sidecar = bytes("{\"title\": \"Talks end\", \"date\": null}");
        Input input = only(reader.read("a.txt", bytes("Talks ended."), Optional.of(sidecar)));
        assertEquals(Optional.empty(), input.metadata().published());
    }

    @Test
    void brokenSidecarIsRejectedAndItsTextRead() {
        List<Reading> readings = reader.read("a.txt", bytes("Talks ended."), Optional.of(bytes("[")));
        assertInstanceOf(Reading.Parsed.class, readings.get(0));
        assertEquals(new Reading.Rejected("a.meta.json", Reason.BROKEN_SIDECAR), readings.get(1));
    }

    @Test
    void recordsGiveOneInputEachAndABadLineOneRejection() {
        String lines =
                """
                {"id": "r1", "text": "Talks ended.", "published": "2011-03-04"}
                {"id": "r2"

                {"id": "r3"}
                {"text": "Talks began."}
                """;
        List<Reading> readings = read("news.jsonl", bytes(lines));
        assertEquals(4, readings.size());
        assertEquals("r1", only(readings.subList(0, 1)).name());
        assertEquals(new Reading.Rejected("news.jsonl:2", Reason.BROKEN_JSON), readings.get(1));
        assertEquals(new Reading.Rejected("news.jsonl:4", Reason.NO_TEXT), readings.get(2));
        assertEquals("news.jsonl:5", only(readings.subList(3, 4)).name());
    }

    @Test
    void brokenBytesInOneRecordSpoilNoOther() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write(bytes("{\"text\": \"Ol"));
        lines.write(0xE9);
        lines.write(bytes("\"}\n{\"id\": \"b\", \"text\": \"Talks began.\"}\n"));
        List<Reading> readings = read("news.jsonl.gz", gzip(lines.toByteArray()));
        assertEquals(new Reading.Rejected("news.jsonl.gz:1", Reason.BROKEN_UTF8), readings.get(0));
        assertEquals("b", only(readings.subList(1, 2)).name());
    }

    @Test
    void recordsAreReadOnlyAsTheyAreWalked() {
        byte[] record = bytes("{\"id\": \"r\", \"text\": \"Talks ended.\"}\n");
        InputStream endless = new InputStream() {
            private int position;

            @Override
            public int read() {
                return record[position++ % record.length];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    target[offset + i] = (byte) read();
                }
                return length;
            }
        };
        try (Stream<Reading> readings = reader.stream("news.jsonl", endless, Optional.empty())) {
            assertEquals(1000, readings.limit(1000).count());
        }
    }

    @Test
    void pageIsKnownByItsNameOrItsFirstBytes() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("src/test/resources/golden/pages/declared-in-json.html"));
        Input named = only(read("a.html.gz", gzip(page)));
        Input sniffed = only(read("a.txt", page));
        assertEquals(named.text(), sniffed.text());
        assertEquals(
                Optional.of("Kosovo and Serbia reopen a railway"),
                named.metadata().title());
    }

    @Test
    void pageInAnOlderEncodingIsDecodedAsItDeclares() {
        String html = "<html><head><meta charset=iso-8859-1></head><body><p>Der Botschafter reiste nach Zürich,"
                + " um dort mit beiden Seiten über die Freilassung der Gefangenen zu sprechen.</p></body></html>";
        byte[] latin = html.getBytes(Charset.forName("ISO-8859-1"));
        assertTrue(only(read("a.html", latin)).text().contains("Zürich"));
    }

    @Test
    void whatCannotBeReadIsRejectedWithItsReason() throws IOException {
        assertRejected(Reason.EMPTY, "a.txt", bytes(" \n\t\uFEFF"));
        assertRejected(Reason.BINARY, "a.txt", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertRejected(Reason.BINARY, "a.txt", bytes("%PDF-1.4 and so on"));
        assertRejected(Reason.BROKEN_UTF8, "a.txt", new byte[] {'a', (byte) 0xFF, 'b'});
        assertRejected(Reason.NOT_GZIP, "a.txt.gz", bytes("Talks ended."));
        byte[] packed = gzip(bytes("Talks ended. ".repeat(500)));
        assertRejected(Reason.NOT_GZIP, "a.txt.gz", Arrays.copyOf(packed, packed.length - 9));
        assertRejected(Reason.NO_ARTICLE, "a.html", bytes("<html><body><nav><a href=x>Home</a></nav></body></html>"));
    }

    @Test
    void pageOfAnyDepthAndSizeEnds() {
        String paragraph = "<p>The delegation left the city on Sunday without a word to the press that had waited.</p>";
        String deep = "<div>".repeat(50_000) + paragraph;
        assertTrue(only(read("deep.html", bytes(deep))).text().startsWith("The delegation"));
        String wide = "<html><body>" + ("<div class=x>" + paragraph + "</div>").repeat(5_000);
        assertTrue(only(read("wide.html", bytes(wide))).text().startsWith("The delegation"));
    }

    @Test
    void codePointsCountCharactersOutsideTheFirstPlaneOnce() {
        String text = "a\uD83D\uDE00b\uD83D\uDE00";
        CodePoints codePoints = new CodePoints(text);
        assertEquals(new Span(1, 2), codePoints.of(new Span(1, 3)));
        assertEquals(4, codePoints.at(text.length()));
    }
}
