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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts amount to together, by way of the commands, on files and on an archive. */
class FindingsCommandsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String IDENTITY = "\\b[0-9a-f]{16}\\b";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "cases, text",
        "cases, json",
        "cases, csv",
        "cases, mermaid",
        "relations, text",
        "relations, json",
        "relations, csv",
        "disagreements, text",
        "disagreements, json",
        "disagreements, csv",
        "timeline, text",
        "timeline, json",
        "timeline, csv",
        "channel USA IRN, text",
        "channel USA IRN, json",
        "channel USA IRN, csv"
    })
    void anArchiveTellsWhatItsFilesTell(String command, String format) {
        Result ofFiles = run(command, Cli.EXAMPLES.toString(), "--format", format);
        Result ofArchive = run(command, "--archive", examples(), "--format", format);
        assertEquals(0, ofFiles.exitCode(), ofFiles.err());
        assertEquals(0, ofArchive.exitCode(), ofArchive.err());
        assertTrue(ofFiles.out().matches("(?s).*(Iran|IRN).*"), ofFiles.out());
        assertEquals(withoutIdentities(ofFiles), withoutIdentities(ofArchive));
    }

    /** The archive's identities come from contents, those of files from names; what is of one day is ordered by them. */
    private static List<String> withoutIdentities(Result result) {
        String plain = result.out().replaceAll(IDENTITY, "id");
        String apart = plain.replaceAll("(?<=[\\]}]),(?=[\"{])|(?<=\\[)(?=\\{)", "\n");
        return apart.lines()
                .map(line -> line.replaceAll("[\\]}]+$", ""))
                .sorted()
                .toList();
    }

    private static Result run(String command, String... arguments) {
        List<Object> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of(arguments));
        return demarche(all.toArray());
    }

    private String examples() {
        Path archive = folder.resolve("examples.db");
        assertEquals(0, demarche("add", Cli.EXAMPLES, "--archive", archive).exitCode());
        return archive.toString();
    }

    @Test
    void aCaseIsWholeThoughOneReportFitsAlone() throws IOException {
        JsonNode matter = onlyCase("--type", "REJECT");
        assertEquals("REQUEST", matter.get("steps").get(0).get("type").asText(), "the request was told before");
        assertEquals("refused", matter.get("status").asText());
        assertEquals(matter, onlyCase("--from", "2021-03-08"));
        assertEquals(matter, onlyCase("--outlet", "second wire"));
        assertEquals(matter, onlyCase("--actor", "Jordan"));
        assertEquals(matter, onlyCase("--actor", "JOR", "--until", "2021-03-06"));
    }

    @Test
    void whatNoReportFitsIsLeftOut() throws IOException {
        assertEquals("no cases\n", cases("--from", "2021-03-10").out());
        assertEquals("no cases\n", cases("--outlet", "Third Wire").out());
        assertEquals("no cases\n", cases("--actor", "Peru").out());
        assertEquals("no cases\n", cases("--place", "PER").out());
        assertEquals(
                "no cases\n", cases("--type", "REJECT", "--until", "2021-03-06").out(), "one report has to fit all");
    }

    private JsonNode onlyCase(String... filter) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(filter));
        arguments.addAll(List.of("--format", "json"));
        Result result = cases(arguments.toArray(String[]::new));
        assertEquals(0, result.exitCode(), result.err());
        JsonNode cases = JSON.readTree(result.out()).get("cases");
        assertEquals(1, cases.size(), result.out());
        return cases.get(0);
    }

    /** The cases of two reports, of which the later one tells the answer. */
    private Result cases(String... filter) throws IOException {
        Path archive = folder.resolve("two.db");
        if (!Files.exists(archive)) {
            String records = record(
                            "request",
                            "First Wire",
                            "2021-03-05",
                            "Jordan on Friday asked Israel to reopen the Allenby crossing to lorries.")
                    + record(
                            "answer",
                            "Second Wire",
                            "2021-03-08",
                            "Israel on Monday refused Jordan's request to reopen the Allenby crossing to lorries.");
            Path file = Files.writeString(folder.resolve("two.jsonl"), records);
            assertEquals(0, demarche("add", file, "--archive", archive).exitCode());
        }
        List<Object> arguments = new ArrayList<>(List.of("cases", "--archive", archive));
        arguments.addAll(List.of(filter));
        return demarche(arguments.toArray());
    }

    @Test
    void addingTellsWhatItChangesInCases() throws IOException {
        cases();
        Path archive = folder.resolve("two.db");
        Path file = Files.writeString(
                folder.resolve("more.jsonl"),
                record(
                        "more",
                        "Third Wire",
                        "2021-03-09",
                        "Israel on Tuesday again refused Jordan's request to reopen the Allenby crossing to lorries."));
        Result known = demarche("add", folder.resolve("two.jsonl"), "--archive", archive, "--cases");
        assertTrue(known.out().endsWith("\nno case changed\n"), known.out());
        Result more = demarche("add", file, "--archive", archive, "--cases");
        assertEquals(2, more.lines().size(), more.out());
        assertTrue(more.lines().get(1).startsWith("changed  "), more.out());
        assertTrue(more.lines().get(1).contains("  refused"), more.out());
    }

    private static String record(String id, String outlet, String published, String text) throws IOException {
        return JSON.writeValueAsString(JSON.createObjectNode()
                        .put("id", id)
                        .put("outlet", outlet)
                        .put("published", published)
                        .put("text", text))
                + "\n";
    }

    @Test
    void documentsOfOneNameAreToldApart() throws IOException {
        Path archive = folder.resolve("names.db");
        for (String name : List.of("a", "b")) {
            Path file = Files.createDirectory(folder.resolve(name)).resolve("report.txt");
            Files.writeString(file, "Israel condemned Iran in " + name.toUpperCase(Locale.ROOT) + ".");
            demarche("add", file, "--archive", archive);
        }
        List<String> documents = new ArrayList<>();
        String out =
                demarche("timeline", "--archive", archive, "--format", "json").out();
        JSON.readTree(out).findValues("document").forEach(document -> documents.add(document.asText()));
        assertEquals(2, documents.stream().distinct().count(), documents.toString());
        assertTrue(documents.stream().allMatch(name -> name.startsWith("report.txt (")), documents.toString());
    }

    @Test
    void withoutPathsAndArchiveALineSaysWhatToDo() {
        Result result = demarche("cases", "--archive", folder.resolve("none.db"));
        assertEquals(1, result.exitCode());
        assertEquals("", result.out());
        assertEquals(1, result.messages().size(), result.err());
        assertTrue(result.err().contains("demarche add"), result.err());
        assertFalse(Files.exists(folder.resolve("none.db")), "looking makes no archive");
    }

    @Test
    void pathsAndAnArchiveAtOnceAreWrong() {
        Result result = demarche("timeline", Cli.EXAMPLES, "--archive", folder.resolve("x.db"));
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("found both"), result.err());
    }

    @Test
    void aChannelNeedsTwoCodes() {
        Result result = demarche("channel", "USA");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("expected two codes"), result.err());
    }
}
