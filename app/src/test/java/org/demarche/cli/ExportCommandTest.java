package org.demarche.cli;

import static org.demarche.cli.Cli.demarche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.cli.Cli.Result;
import org.demarche.export.Exporters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final Path DENIAL = Cli.EXAMPLES.resolve("denial.txt");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tablesStandInAFolderWithTheirManifest() throws IOException {
        Result result = demarche("export", DENIAL, "--format", "csv", "-o", folder.resolve("tables"));
        assertEquals(0, result.exitCode(), result.err());
        assertEquals("", result.err());
        List<String> events = Files.readAllLines(folder.resolve("tables/events.csv"));
        assertTrue(events.get(0).startsWith("event,type,mode,"), events.get(0));
        assertTrue(events.size() > 1);
        JsonNode manifest =
                new JsonMapper().readTree(folder.resolve("tables/manifest.json").toFile());
        assertEquals("csv", manifest.path("format").asText());
        assertEquals(1, manifest.path("documents").asInt());
    }

    @Test
    void whatAFormatCannotSayIsToldAndWrittenDown() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Result result =
                demarche("export", DENIAL, "--format", "gexf", "-o", folder.resolve("a.gexf"), "--manifest", manifest);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.err().contains("left out, which gexf can't say: "), result.err());
        assertTrue(result.err().contains(" denied"), result.err());
        assertTrue(new JsonMapper()
                        .readTree(manifest.toFile())
                        .path("left_out")
                        .path("denied")
                        .asInt()
                > 0);
    }

    @Test
    void filesAndArchiveGiveTheSameExport() {
        Path archive = folder.resolve("archive.db");
        assertEquals(0, demarche("add", DENIAL, "--archive", archive).exitCode());
        Result read = demarche("export", DENIAL, "--format", "plover", "-o", "-");
        Result kept = demarche("export", "--archive", archive, "--format", "plover", "-o", "-");
        assertFalse(read.out().isEmpty());
        assertEquals(withoutIds(read.out()), withoutIds(kept.out()));
    }

    /** In the archive a document's identity comes from its content, among files from its name. */
    private static String withoutIds(String lines) {
        return lines.replaceAll("\"id\":\"[0-9a-f]{16}\"", "\"id\"");
    }

    @Test
    void filtersAreThoseOfSearchAndStandInTheManifest() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Result result = demarche(
                "export",
                Cli.EXAMPLES,
                "--format",
                "icews",
                "--actor",
                "OMN",
                "--type",
                "CONSULT",
                "-o",
                "-",
                "--manifest",
                manifest);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.lines().size() > 1);
        assertTrue(result.lines().stream().skip(1).allMatch(line -> line.contains("consult")), result.out());
        JsonNode filters = new JsonMapper().readTree(manifest.toFile()).path("filters");
        assertEquals("OMN", filters.path("actor").asText());
        assertEquals("CONSULT", filters.path("type").asText());
    }

    @Test
    void aWrongFormatIsRefusedWithTheRightOnes() {
        Result result = demarche("export", DENIAL, "--format", "xls", "-o", folder.resolve("a.xls"));
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("no such format as xls; expected one of csv, jsonl, parquet"), result.err());
    }

    @Test
    void whereNothingCanBeWrittenIsKnownBeforeReading() throws IOException {
        Result noFolder = demarche("export", DENIAL, "--format", "gexf", "-o", folder.resolve("none/a.gexf"));
        assertEquals(1, noFolder.exitCode());
        assertTrue(noFolder.err().contains("no such folder; make it, or write elsewhere with -o"), noFolder.err());
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Result noFile = demarche("export", DENIAL, "--format", "csv", "-o", file);
        assertEquals(1, noFile.exitCode());
        assertTrue(noFile.err().contains("is no folder, and csv has several files"), noFile.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void thePageOnExportsTellsOfEachFormat() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "exports.md"));
        List<String> missing = Exporters.all().stream()
                .map(exporter -> exporter.format().name())
                .filter(name -> !page.contains("| `" + name + "` |"))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theCodebookInTheDocumentationIsTheOneThatIsExported() throws IOException {
        Path tables = folder.resolve("tables");
        assertEquals(
                0, demarche("export", DENIAL, "--format", "jsonl", "-o", tables).exitCode());
        assertEquals(
                Files.readString(tables.resolve("codebook.md")),
                Files.readString(Path.of("..", "docs", "codebook.md")));
        try (Stream<Path> files = Files.list(tables)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }
}
