package org.demarche.cli;

import static org.demarche.cli.Cli.demarche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
    private static final String ATTACK =
            "Iran on Thursday shot down a U.S. drone \uD83D\uDEE9 near Oman, a senior U.S. official said.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void jsonHasTheFieldsOfTheContract() throws IOException {
        Path file = write("attack.txt", "\uD83D\uDCF0 News\n\n" + ATTACK);
        JsonNode event = event(demarche("read", file, "--format", "jsonl", "--published", "2019-06-21"));
        assertEquals("attack.txt", event.get("document").asText());
        assertEquals(0, event.get("article").asInt());
        assertTrue(event.get("sentence").isInt());
        assertEquals("ASSAULT", event.get("type").asText());
        assertEquals(4, event.get("quad").asInt());
        assertTrue(event.get("score").isNumber());
        assertTrue(event.get("context").isArray());
        assertEquals("IRN", event.get("source").get(0).get("code").asText());
        assertEquals("USA", event.get("target").get(0).get("code").asText());
        assertTrue(event.get("intermediary").isArray());
        assertTrue(event.get("regarding").isArray());
        assertEquals("asserted", event.get("modality").asText());
        assertEquals("anonymous", event.get("attribution").get(0).get("kind").asText());
        assertEquals("2019-06-20", event.get("date").get("value").asText());
        assertFalse(event.get("evidence").get("rule").asText().isEmpty());
        assertFalse(event.get("id").asText().isEmpty());
        assertFalse(event.get("event").asText().isEmpty());
        Set<String> actorFields = new TreeSet<>();
        event.get("source").get(0).fieldNames().forEachRemaining(actorFields::add);
        assertEquals(Set.of("begin", "code", "end", "id", "name", "sector", "text"), actorFields);
    }

    @Test
    void charactersCountCodePointsOfTheFileAsGiven() throws IOException {
        String text = "\uFEFF\uD83D\uDCF0\uD83D\uDCF0 News\r\n\r\n" + ATTACK + "\r\n";
        JsonNode event = event(demarche("read", write("attack.txt", text), "--format", "jsonl"));
        for (JsonNode cited : List.of(
                event.get("evidence"),
                event.get("source").get(0),
                event.get("target").get(0))) {
            int begin = text.offsetByCodePoints(0, cited.get("begin").asInt());
            int end = text.offsetByCodePoints(0, cited.get("end").asInt());
            assertEquals(text.substring(begin, end), cited.get("text").asText());
        }
    }

    @Test
    void theSidecarSaysWhenATextWasPublished() throws IOException {
        Path file = write("attack.txt", ATTACK);
        write("attack.meta.json", "{\"title\": \"A drone\", \"date\": \"2019-06-21\"}");
        JsonNode event = event(demarche("read", file, "--format", "jsonl", "--published", "2001-01-01"));
        assertEquals("2019-06-20", event.get("date").get("value").asText());
    }

    @Test
    void withoutADayOfPublicationRelativeDatesStayUnknown() throws IOException {
        assertFalse(event(demarche("read", write("attack.txt", ATTACK), "--format", "jsonl"))
                .has("date"));
    }

    @Test
    void recordsComeFromStandardInput() throws IOException {
        Result result = new Cli()
                .given("{\"id\": \"r1\", \"published\": \"2019-06-21\", \"text\": \"" + ATTACK + "\"}\n")
                .run("read", "-", "--format", "jsonl");
        assertEquals("r1", event(result).get("document").asText());
    }

    @Test
    void theOutputIsTheSameForAnyThreadsAndOrder() {
        Path text = Cli.EXAMPLES.resolve("mediator.txt");
        Path records = Cli.EXAMPLES.resolve("wire.jsonl");
        Path page = Cli.EXAMPLES.resolve("page.html");
        String once = demarche("read", text, records, page, "--threads", 1, "--format", "jsonl")
                .out();
        String again = demarche("read", page, text, records, "--threads", 3, "--format", "jsonl")
                .out();
        assertFalse(once.isEmpty());
        assertEquals(once, again);
    }

    @Test
    void aFileGivenTwiceIsReadOnce() {
        Path file = Cli.EXAMPLES.resolve("denial.txt");
        assertEquals(
                demarche("read", file, "--format", "jsonl").out(),
                demarche("read", file, file, "--format", "jsonl").out());
    }

    @Test
    void everyExampleReportsEvents() throws IOException {
        Result result = demarche("read", Cli.EXAMPLES, "--format", "jsonl");
        assertEquals(0, result.exitCode(), result.err());
        Set<String> documents = new TreeSet<>();
        for (String line : result.lines()) {
            documents.add(new JsonMapper().readTree(line).get("document").asText());
        }
        Set<String> examples = Set.of(
                "anonymous.txt",
                "denial.txt",
                "example-accords",
                "example-alula",
                "example-pretoria",
                "mediator.txt",
                "page.html",
                "sea-border.txt",
                "two-articles.txt",
                "withdrawal.txt");
        assertEquals(new TreeSet<>(examples), documents);
    }

    @Test
    void tablesHaveAHead() throws IOException {
        Result result = demarche("read", write("attack.txt", ATTACK), "--format", "csv");
        assertTrue(result.lines().get(0).startsWith("id,document,article,sentence,date,type"), result.out());
        assertTrue(result.out().contains(",attack.txt,0,0,,ASSAULT,"), result.out());
    }

    @Test
    void peopleReadPartiesTypeAndWords() throws IOException {
        Result result = demarche("read", write("attack.txt", ATTACK), "--published", "2019-06-21");
        assertTrue(result.out().contains("2019-06-20  Government of Iran (IRN) → "), result.out());
        assertTrue(result.out().contains("ASSAULT"), result.out());
        assertTrue(result.out().contains("says a senior U.S. official (anonymous)"), result.out());
        assertFalse(result.out().contains("\u001b["), "no colour for a pipe");
    }

    @Test
    void colourIsForTerminalsAndCanBeRefused() throws IOException {
        Path file = write("attack.txt", ATTACK);
        Map<String, String> refusal = Map.of("NO_COLOR", "1");
        assertTrue(new Cli().watched().run("read", file).out().contains("\u001b["));
        assertFalse(new Cli().watched().in(refusal).run("read", file).out().contains("\u001b["));
    }

    @Test
    void controlCharactersOfATextDontReachTheTerminal() throws IOException {
        Path file = write("evil.txt", "Israel \u001b[31mcondemned\u0007 Iran.");
        assertFalse(demarche("read", file).out().contains("\u001b"));
    }

    /** The attack among the events printed. */
    private static JsonNode event(Result result) throws IOException {
        assertEquals(0, result.exitCode(), result.err());
        for (String line : result.lines()) {
            JsonNode event = new JsonMapper().readTree(line);
            if (event.get("type").asText().equals("ASSAULT")) {
                return event;
            }
        }
        return fail("no ASSAULT in " + result.out());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
