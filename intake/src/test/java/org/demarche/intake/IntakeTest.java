package org.demarche.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.demarche.text.Input;
import org.demarche.text.InputReader;
import org.demarche.text.Metadata;
import org.demarche.text.Reading;
import org.demarche.text.Reading.Reason;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final String SENTENCE = "The envoy said on Monday that the talks had ended without an agreement.";
    private static final String PAGE = "<!DOCTYPE html><html><head><title>Talks end</title></head><body><p>" + SENTENCE
            + "</p><p>" + SENTENCE + " Nobody signed.</p></body></html>";
    private static final String RECORD = "{\"id\": \"r1\", \"text\": \"Talks ended.\"}\n";
    private static final String FEED = "<?xml version='1.0'?><rss version='2.0'><channel><title>Gazette</title><item>"
            + "<title>Talks &lt;i&gt;end&lt;/i&gt;</title><link>http://gazette.example/1</link><guid>g1</guid>"
            + "<pubDate>Fri, 04 Mar 2011 05:06:07 GMT</pubDate><description>&lt;p&gt;Talks ended.&lt;/p&gt;</description>"
            + "</item></channel></rss>";
    private static final String MAIL = String.join(
            "\r\n",
            "Message-ID: <1@gazette.example>",
            "From: Gazette <news@gazette.example>",
            "Subject: =?utf-8?Q?Talks_=C3=A0_Gen=C3=A8ve?=",
            "Date: Fri, 4 Mar 2011 05:06:07 +0000",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8; format=flowed",
            "",
            "");

    private final Intake intake = Intake.english();

    private List<Reading> read(String name, byte[] bytes) {
        return intake.read(name, bytes, Optional.empty());
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

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static Input only(List<Reading> readings) {
        assertEquals(1, readings.size(), readings.toString());
        List<Input> inputs =
                assertInstanceOf(Reading.Parsed.class, readings.get(0)).inputs();
        assertEquals(1, inputs.size());
        return inputs.get(0);
    }

    private void assertRejected(Reason reason, String name, byte[] bytes) {
        assertEquals(List.of(new Reading.Rejected(name, reason)), read(name, bytes));
    }

    @Test
    void bytesAndNotNamesSayWhatSomethingIs() throws IOException {
        assertEquals(
                "Talks end", only(read("a.txt", bytes(PAGE))).metadata().title().orElseThrow());
        assertEquals("r1", only(read("a.html", bytes(RECORD))).name());
        assertEquals("Talks ended.", only(read("a.txt", bytes(FEED))).text());
        assertEquals(SENTENCE, only(read("a.xml", bytes(SENTENCE))).text());
        assertEquals(SENTENCE, only(read("a.gz", bytes(SENTENCE))).text());
        assertEquals(SENTENCE, only(read("a.html", gzip(bytes(SENTENCE)))).text());
        assertEquals(SENTENCE, only(read("a", gzip(gzip(bytes(SENTENCE))))).text());
    }

    @Test
    void bracketsMakeNoMarkup() {
        for (String text :
                List.of("{So} it is.", "[1] A note.", "<So> it is.", "From here on: talks\n", "Date: today\nTalks")) {
            assertEquals(text, only(read("a.txt", bytes(text))).text());
        }
    }

    @Test
    void aSidecarSaysWhatATextDoesNotAndABrokenOneIsTold() {
        byte[] sidecar = bytes("{\"title\": \"Talks end\", \"date\": \"2011-03-04\"}");
        Metadata known = only(intake.read("a.txt", bytes(SENTENCE), Optional.of(sidecar)))
                .metadata();
        assertEquals(Optional.of(LocalDate.of(2011, 3, 4)), known.published());
        List<Reading> readings = intake.read("a.txt", bytes(SENTENCE), Optional.of(bytes("[")));
        assertInstanceOf(Reading.Parsed.class, readings.get(0));
        assertEquals(new Reading.Rejected("a.meta.json", Reason.BROKEN_SIDECAR), readings.get(1));
    }

    @Test
    void textsInOlderEncodingsAreDecoded() {
        String french =
                "La délégation a été reçue à l’hôtel de ville, où les négociations ont repris après un déjeuner. ";
        assertEquals(
                french,
                only(read("a.txt", french.getBytes(Charset.forName("windows-1252"))))
                        .text());
        String russian = "Посол заявил в понедельник, что переговоры закончились без соглашения. ";
        assertEquals(
                russian,
                only(read("a.txt", russian.getBytes(Charset.forName("windows-1251"))))
                        .text());
        String arabic = "قال المبعوث يوم الاثنين إن المحادثات انتهت من دون اتفاق وإن الجانبين سيلتقيان مرة أخرى. ";
        assertEquals(
                arabic,
                only(read("a.txt", arabic.getBytes(Charset.forName("windows-1256"))))
                        .text());
        assertEquals(
                french,
                only(read("a.txt", ("\uFEFF" + french).getBytes(StandardCharsets.UTF_16LE)))
                        .text());
        assertEquals(
                SENTENCE,
                only(read("a.txt", SENTENCE.getBytes(StandardCharsets.UTF_16BE)))
                        .text());
    }

    @Test
    void brokenUtf8IsNotTakenForAnotherEncoding() {
        byte[] good = bytes("La délégation a été reçue à Genève. ");
        assertRejected(Reason.BROKEN_UTF8, "a.txt", join(good, new byte[] {(byte) 0xFF}, good));
    }

    @Test
    void aPageIsDecodedAsItMeansRatherThanAsItSays() {
        String page =
                "<html><head><meta charset=DECLARED></head><body><p>Der Botschafter reiste über Zürich nach Genève,"
                        + " um mit beiden Seiten über die Freilassung der Gefangenen zu sprechen.</p></body></html>";
        for (String declared : List.of("iso-8859-1", "utf-8", "utf-16", "riddle")) {
            byte[] latin = page.replace("DECLARED", declared).getBytes(Charset.forName("windows-1252"));
            assertTrue(only(read("a.html", latin)).text().contains("über Zürich nach Genève"), declared);
        }
    }

    @Test
    void whatIsNotReadIsRejectedWithItsReason() {
        assertRejected(Reason.EMPTY, "a.txt", bytes(""));
        assertRejected(Reason.EMPTY, "a.txt", bytes(" \n"));
        assertRejected(Reason.EMPTY, "a.jsonl", bytes("\n\n"));
        assertRejected(Reason.ARCHIVE, "a.txt", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertRejected(Reason.PDF, "a.txt", bytes("%PDF-1.4 and so on"));
        assertRejected(Reason.BINARY, "a.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        assertRejected(Reason.BINARY, "a.txt", bytes(SENTENCE.repeat(500) + "\0"));
        assertRejected(Reason.NOT_RECORDS, "a.json", bytes("{\n \"text\": \"Talks ended.\"\n}\n"));
        assertRejected(Reason.OTHER_XML, "a.xml", bytes("<?xml version='1.0'?><riddle/>"));
        assertRejected(Reason.NO_ARTICLE, "a.html", bytes("<html><body><nav><a href=x>Home</a></nav></body></html>"));
    }

    @Test
    void ofWhatBreaksOffTheWholePartIsReadAndOneRejectionTellsOfTheRest() throws IOException {
        byte[] members = join(gzip(bytes(RECORD)), gzip(bytes(RECORD)), gzip(bytes(RECORD)));
        List<Reading> readings = read("a.jsonl.gz", Arrays.copyOf(members, members.length - 3));
        assertEquals(4, readings.size(), readings.toString());
        assertEquals(new Reading.Rejected("a.jsonl.gz", Reason.NOT_GZIP), readings.get(3));
        byte[] packed = gzip(bytes(SENTENCE.repeat(500)));
        assertRejected(Reason.NOT_GZIP, "a.txt.gz", Arrays.copyOf(packed, packed.length - 9));
    }

    @Test
    void membersOfGzipAreReadToTheLastAlsoFromPipes() throws IOException {
        byte[] member = gzip(bytes(RECORD));
        List<InputStream> pieces = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pieces.add(new ByteArrayInputStream(member));
        }
        // At the end of each piece nothing is available yet, as in a pipe.
        InputStream pipe = new SequenceInputStream(Collections.enumeration(pieces));
        try (Stream<Reading> readings = intake.stream("-", pipe, Optional.empty())) {
            assertEquals(3, readings.count());
        }
        assertEquals(1, read("a.jsonl.gz", join(member, new byte[600])).size(), "zeros fill up tapes");
        assertEquals(2, read("a.jsonl.gz", join(member, bytes("so"))).size(), "anything else is told");
    }

    @Test
    void packedDataMayNotStandForFarMoreThanTextsDo() throws IOException {
        Intake narrow = new Intake(InputReader.english(), new Limits(1000, 1000, 1000, 1000, 1, 2000, 20));
        byte[] bomb = gzip(bytes("{\"text\": \"" + "a".repeat(100_000) + "\"}\n"));
        assertEquals(
                List.of(new Reading.Rejected("a.jsonl.gz", Reason.EXPANDS_TOO_MUCH)),
                narrow.read("a.jsonl.gz", bomb, Optional.empty()));
        assertEquals(
                List.of(new Reading.Rejected("a.gz", Reason.NESTED_TOO_DEEPLY)),
                narrow.read("a.gz", gzip(gzip(bytes(SENTENCE))), Optional.empty()));
        assertEquals(
                List.of(new Reading.Rejected("a.txt", Reason.TOO_LARGE)),
                narrow.read("a.txt", bytes("a".repeat(1001)), Optional.empty()));
        assertEquals(
                1000,
                only(narrow.read("a.txt", bytes("a".repeat(1000)), Optional.empty()))
                        .text()
                        .length());
    }

    @Test
    void anItemOfAFeedIsATextWithWhatTheFeedSaysOfIt() {
        Input item = only(read("a.xml", bytes(FEED)));
        assertEquals("http://gazette.example/1", item.name());
        assertEquals(
                new Metadata(
                        Optional.of("Talks end"),
                        Optional.of("Gazette"),
                        Optional.of(LocalDate.of(2011, 3, 4)),
                        Optional.of("http://gazette.example/1")),
                item.metadata());
    }

    @Test
    void anIdentityIsNoAddressAndAPathIsBelowTheFeedsOwn() {
        String bare = FEED.replace("<link>http://gazette.example/1</link>", "");
        assertEquals(
                Optional.empty(), only(read("a.xml", bytes(bare))).metadata().url());
        String path = FEED.replace("http://gazette.example/1", "/1")
                .replace("<title>Gazette</title>", "<title>Gazette</title><link>http://gazette.example/home</link>");
        assertEquals(
                Optional.of("http://gazette.example/1"),
                only(read("a.xml", bytes(path))).metadata().url());
    }

    @Test
    void aFeedWithADocumentTypeIsRefused() {
        String laughing = FEED.replace("<rss", "<!DOCTYPE rss [<!ENTITY a 'ha'>]><rss");
        assertRejected(Reason.DECLARES_ENTITIES, "a.xml", bytes(laughing));
        assertRejected(Reason.BROKEN_FEED, "a.xml", bytes(FEED.substring(0, FEED.length() - 20)));
    }

    @Test
    void aMailIsItsTextAndItsHeadMetadata() {
        Input mail = only(read("a.txt", bytes(MAIL + "Talks \r\nended. \r\n\r\nNobody signed.")));
        assertEquals("Talks ended. \r\n\r\nNobody signed.", mail.text());
        assertEquals(Optional.of("Talks à Genève"), mail.metadata().title());
        assertEquals(Optional.of("Gazette"), mail.metadata().outlet());
        assertEquals(Optional.of(LocalDate.of(2011, 3, 4)), mail.metadata().published());
    }

    @Test
    void aWebArchiveGivesItsPagesAndWhereItBreaksOff() throws IOException {
        byte[] page = record(
                "response", "http://gazette.example/1", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE);
        byte[] error = record(
                "response",
                "http://gazette.example/2",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE);
        byte[] asked = record("request", "http://gazette.example/1", "GET /1 HTTP/1.1\r\n\r\n");
        Input input = only(read("a", join(asked, page, error)));
        assertEquals("http://gazette.example/1", input.name());
        assertEquals(Optional.of("http://gazette.example/1"), input.metadata().url());
        assertEquals(2, read("a.warc.gz", join(gzip(page), gzip(page))).size());
        byte[] broken = join(page, Arrays.copyOf(page, page.length - 50));
        List<Reading> readings = read("a.warc", broken);
        assertEquals(2, readings.size());
        assertEquals(new Reading.Rejected("a.warc:2", Reason.BROKEN_WARC), readings.get(1));
    }

    private static byte[] record(String type, String address, String block) {
        return bytes("WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Date: 2011-03-04T05:06:07Z\r\nWARC-Target-URI: " + address
                + "\r\nContent-Type: application/http;msgtype=" + type + "\r\nContent-Length: " + bytes(block).length
                + "\r\n\r\n" + block + "\r\n\r\n");
    }

    @Test
    void aSeriesIsToldFromASingleText() throws IOException {
        for (String series : List.of(RECORD, FEED, "WARC/1.0\r\n")) {
            assertTrue(intake.isSeries("a.txt", new ByteArrayInputStream(gzip(bytes(series)))), series);
        }
        for (String single : List.of("", SENTENCE, PAGE, MAIL, "%PDF-1.4")) {
            assertFalse(intake.isSeries("a.jsonl.txt", new ByteArrayInputStream(bytes(single))), single);
        }
    }

    @Test
    void aDiskThatFailsIsNoFaultOfTheText() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("disk");
            }
        };
        assertThrows(UncheckedIOException.class, () -> intake.stream("a.jsonl", failing, Optional.empty()));
    }
}
