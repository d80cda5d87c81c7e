package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.text.Reading.Reason;
import org.junit.jupiter.api.Test;

class InputReaderTest {
    private static final String PARAGRAPH =
            "<p>The delegation left the city on Sunday without a word to the press that had waited.</p>";

    private final InputReader reader = InputReader.english();

    private List<Reading> records(byte[] lines) {
        return reader.records("news.jsonl", new ByteArrayInputStream(lines)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Input only(Reading reading) {
        List<Input> inputs = assertInstanceOf(Reading.Parsed.class, reading).inputs();
        assertEquals(1, inputs.size());
        return inputs.get(0);
    }

    @Test
    void textIsTakenOverAsItIsWithItsByteOrderMark() {
        String text = "\uFEFFTalks ended.\r\n\r\nNobody signed.\n";
        assertEquals(text, only(reader.text("a.txt", text, Metadata.none())).text());
    }

    @Test
    void textThatShowsNothingIsRejected() {
        assertEquals(new Reading.Rejected("a.txt", Reason.EMPTY), reader.text("a.txt", " \n\t\uFEFF", Metadata.none()));
    }

    @Test
    void sidecarGivesWhatTheTextDoesNotSay() {
        byte[] sidecar =
                bytes("{\"title\": \"Talks end\", \"outlet\": \"Example\", \"date\": \"2011-03-04\", \"url\": null}");
        assertEquals(
                Optional.of(new Metadata(
                        Optional.of("Talks end"),
                        Optional.of("Example"),
                        Optional.of(LocalDate.of(2011, 3, 4)),
                        Optional.empty())),
                reader.sidecar(sidecar));
    }

    @Test
    void sidecarWithoutDateLeavesTheDayUnknown() {
        Optional<Metadata> sidecar = reader.sidecar(bytes("{\"title\": \"Talks end\", \"date\": null}"));
        assertEquals(Optional.empty(), sidecar.orElseThrow().published());
    }

    @Test
    void brokenSidecarSaysNothing() {
        assertEquals(Optional.empty(), reader.sidecar(bytes("[")));
    }

    @Test
    void recordsGiveOneInputEachAndABadLineOneRejection() {
        String lines =
                """
                {"id": "r1", "text": "Talks ended.", "published": "2011-03-04"}
                {"id": "r2"

                {"id": "r3"}
                {"text": "Talks began."}
                {"id": {}, "text": "Talks failed."}
                """;
        List<Reading> readings = records(bytes(lines));
        assertEquals(5, readings.size());
        assertEquals("r1", only(readings.get(0)).name());
        assertEquals(new Reading.Rejected("news.jsonl:2", Reason.BROKEN_JSON), readings.get(1));
        assertEquals(new Reading.Rejected("news.jsonl:4", Reason.NO_TEXT), readings.get(2));
        assertEquals("news.jsonl:5", only(readings.get(3)).name());
        assertEquals("news.jsonl:6", only(readings.get(4)).name());
    }

    @Test
    void brokenBytesInOneRecordSpoilNoOther() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write(bytes("{\"text\": \"Ol"));
        lines.write(0xE9);
        lines.write(bytes("\"}\n{\"id\": \"b\", \"text\": \"Talks began.\"}\n"));
        List<Reading> readings = records(lines.toByteArray());
        assertEquals(new Reading.Rejected("news.jsonl:1", Reason.BROKEN_UTF8), readings.get(0));
        assertEquals("b", only(readings.get(1)).name());
    }

    @Test
    void whatNoFileCanKeepIsReplacedAndAllElseKeepsItsPlace() {
        String line = "{\"id\": \"h\", \"title\": \"\\ud83d\", \"text\": \"a\\ude00b\\u0000c\\ud83d\\ude00d\"}";
        Input input = only(records(bytes(line)).get(0));
        assertEquals("a\uFFFDb\uFFFDc\uD83D\uDE00d", input.text());
        assertEquals(Optional.of("\uFFFD"), input.metadata().title());
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
        try (Stream<Reading> readings = reader.records("news.jsonl", endless)) {
            assertEquals(1000, readings.limit(1000).count());
        }
    }

    @Test
    void whatIsGivenCountsBeforeWhatThePageSaysAndGuessesLast() {
        String page = "<html><head><title>Talks end</title><link rel=canonical href=http://a.example/1></head><body>"
                + PARAGRAPH + "</body></html>";
        Metadata given =
                new Metadata(Optional.of("Envoys leave"), Optional.empty(), Optional.empty(), Optional.empty());
        Metadata guessed = new Metadata(
                Optional.empty(), Optional.of("Example"), Optional.empty(), Optional.of("http://b.example/2"));
        assertEquals(
                new Metadata(
                        Optional.of("Envoys leave"),
                        Optional.of("Example"),
                        Optional.empty(),
                        Optional.of("http://a.example/1")),
                only(reader.page("a.html", page, given, guessed)).metadata());
    }

    @Test
    void pageWithoutRunningTextIsRejected() {
        String page = "<html><body><nav><a href=x>Home</a></nav></body></html>";
        assertEquals(
                new Reading.Rejected("a.html", Reason.NO_ARTICLE),
                reader.page("a.html", page, Metadata.none(), Metadata.none()));
    }

    @Test
    void pageOfAnyDepthAndWidthEnds() {
        String deep = "<div>".repeat(50_000) + PARAGRAPH;
        Reading read = reader.page("deep.html", deep, Metadata.none(), Metadata.none());
        assertTrue(only(read).text().startsWith("The delegation"));
        String wide = "<html><body>" + ("<div class=x>" + PARAGRAPH + "</div>").repeat(5_000);
        assertTrue(only(reader.page("wide.html", wide, Metadata.none(), Metadata.none()))
                .text()
                .startsWith("The delegation"));
        assertEquals(
                new Reading.Rejected("vast.html", Reason.TOO_LARGE),
                reader.page("vast.html", "<p>a".repeat(150_000), Metadata.none(), Metadata.none()));
    }

    @Test
    void pieceOfHtmlGivesAllItsWords() {
        String html = "<b>Talks</b> ended.<script>x()</script><p>Nobody &amp; nothing<br>was signed.";
        assertEquals(
                "Talks ended.\n\nNobody & nothing\n\nwas signed.",
                only(reader.fragment("item", html, Metadata.none())).text());
        assertEquals("Talks end in Strelsau", InputReader.line("Talks <i>end</i>\n in Strelsau"));
    }

    @Test
    void codePointsCountCharactersOutsideTheFirstPlaneOnce() {
        String text = "a\uD83D\uDE00b\uD83D\uDE00";
        CodePoints codePoints = new CodePoints(text);
        assertEquals(new Span(1, 2), codePoints.of(new Span(1, 3)));
        assertEquals(4, codePoints.at(text.length()));
    }
}
