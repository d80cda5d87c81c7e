package org.demarche.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.demarche.cases.Wording;
import org.demarche.event.Ontology;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.trig.TriGParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportersTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "exports");
    private static final int FOOTER = Integer.BYTES + "PAR1".length();

    private final Content content = Talks.content();

    private static Stream<String> formats() {
        return Exporters.all().stream().map(exporter -> exporter.format().name());
    }

    private byte[] written(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.named(format).orElseThrow().write(content, out);
        return out.toByteArray();
    }

    /** What a format writes, by the names of files. */
    private Map<String, byte[]> files(String format) throws IOException {
        Exporter exporter = Exporters.named(format).orElseThrow();
        byte[] bytes = written(format);
        Map<String, byte[]> files = new TreeMap<>();
        if (!exporter.format().isBundle()) {
            files.put(format + exporter.format().ending(), bytes);
            return files;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(format + "/" + entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private byte[] file(String format, String name) throws IOException {
        return Objects.requireNonNull(files(format).get(format + "/" + name), name);
    }

    private String text(String format) throws IOException {
        return new String(written(format), StandardCharsets.UTF_8);
    }

    /** {@code -Dgolden.update} writes them anew; review the difference like code. */
    @ParameterizedTest
    @MethodSource("formats")
    void eachFormatWritesItsGoldenFiles(String format) throws IOException {
        for (Map.Entry<String, byte[]> file : files(format).entrySet()) {
            if (file.getKey().endsWith(".parquet") || file.getKey().equals("parquet/manifest.json")) {
                // Nobody can read them; the footer is looked at below, the values by scripts/test-exports.
                continue;
            }
            Path golden = GOLDEN.resolve(file.getKey());
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(golden.getParent());
                Files.write(golden, file.getValue());
            }
            assertEquals(Files.readString(golden), new String(file.getValue(), StandardCharsets.UTF_8), file.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameContentGivesTheSameBytes(String format) throws IOException {
        assertArrayEquals(written(format), written(format));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyEventIsThereOrCountedAsLeftOut(String format) throws IOException {
        Exporter exporter = Exporters.named(format).orElseThrow();
        Manifest manifest = exporter.write(content, new ByteArrayOutputStream());
        int all = content.findings().happenings().size();
        assertEquals(all, manifest.events() + manifest.leftOut().total());
        assertEquals(manifest.leftOut(), exporter.leftOut(content));
    }

    @Test
    void whatCannotBeSaidIsToldByReason() {
        assertEquals(
                Map.of("denied", 1, "planned", 1, "possible", 1),
                Exporters.named("gdelt").orElseThrow().leftOut(content).events());
        assertEquals(
                "1 denied, 1 planned, 1 possible, 1 without a code on either side",
                Exporters.named("dyad-month").orElseThrow().leftOut(content).words());
        assertTrue(Exporters.named("csv").orElseThrow().leftOut(content).isNothing());
    }

    @Test
    void aFolderHoldsWhatAZipHolds() throws IOException {
        Path folder = Files.createTempDirectory("export").resolve("new");
        Exporters.named("gdelt").orElseThrow().write(content, folder);
        Map<String, byte[]> files = files("gdelt");
        try (Stream<Path> written = Files.list(folder)) {
            assertEquals(files.size(), written.count());
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey().substring("gdelt/".length());
            assertArrayEquals(file.getValue(), Files.readAllBytes(folder.resolve(name)), name);
        }
    }

    @Test
    void columnsOfEventDataAreAsManyAsTheirReadersExpect() throws IOException {
        assertEquals(61, fields(file("gdelt", "demarche.export.CSV")));
        assertEquals(16, fields(file("gdelt", "demarche.mentions.CSV")));
        assertEquals(20, fields(written("icews")));
        assertEquals(40, fields(written("polecat")));
    }

    /** The number of fields, which all lines share. */
    private static int fields(byte[] table) {
        List<Integer> numbers = new String(table, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", -1).length)
                .distinct()
                .toList();
        assertEquals(1, numbers.size(), numbers.toString());
        return numbers.get(0);
    }

    @Test
    void parquetTellsItsColumnsAndRows() throws IOException {
        byte[] file = file("parquet", "events.parquet");
        byte[] tail = Arrays.copyOfRange(file, file.length - FOOTER, file.length);
        int length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
        FileMetaData footer =
                Util.readFileMetaData(new ByteArrayInputStream(file, file.length - FOOTER - length, length));
        List<Column<Happening>> columns = new EventTables(Ontology.read())
                .events(content.findings().happenings())
                .columns();
        assertEquals(content.findings().happenings().size(), footer.getNum_rows());
        assertEquals(
                columns.stream().map(Column::name).toList(),
                footer.getSchema().stream()
                        .skip(1)
                        .map(element -> element.getName())
                        .toList());
        assertEquals("PAR1", new String(file, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void triGReadsBackAsItWasWritten() throws IOException {
        List<Statement> read = new ArrayList<>();
        RDFParser parser = new TriGParser();
        parser.setRDFHandler(new StatementCollector(read));
        parser.parse(new ByteArrayInputStream(written("trig")), "");
        List<Statement> written =
                LinkedData.of(content, content.findings().happenings(), Ontology.read(), Wording.read(Names.read()));
        assertEquals(new HashSet<>(contexts(written)), new HashSet<>(contexts(read)));
    }

    /** Statements are equal in spite of different graphs, so the graph is put beside each. */
    private static List<String> contexts(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.getContext() + " " + statement)
                .toList();
    }

    @Test
    void theCalendarReadsBackAsDaysThatArePlanned() throws IOException {
        ICalendar calendar = Biweekly.parse(text("icalendar")).first();
        assertEquals(1, calendar.getEvents().size());
        VEvent event = calendar.getEvents().get(0);
        assertEquals(
                "20190609", event.getDateStart().getValue().getRawComponents().toString(false, false));
        assertFalse(event.getDateStart().getValue().hasTime());
        assertEquals("TENTATIVE", event.getStatus().getValue());
        assertTrue(event.getDescription().getValue().contains("characters 330 to 364"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textStaysText(String format) throws IOException {
        assertFalse(text(format).contains("<script"), format);
        assertFalse(text(format).contains("<b>"), format);
    }

    private static Stream<String> pages() {
        return Stream.of("brief-html", "timelinejs", "gexf", "graphml");
    }

    @Test
    void whatXmlHasNoPlaceForIsReplaced() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xml.write(out, xml -> xml.text("a", "one\u0001two \ud83d\ude00 \ud83d"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("<a>one\ufffdtwo \ud83d\ude00 \ufffd</a>"));
    }
}
