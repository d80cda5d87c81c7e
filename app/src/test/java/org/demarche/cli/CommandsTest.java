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
import org.demarche.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void statementsHaveSourceCueAndContent() throws IOException {
        String text = "\"Tehran rejects the demand,\" Iran's foreign minister said on Friday.";
        Result result = demarche("statements", write("quote.txt", text), "--format", "jsonl");
        JsonNode statement = JSON.readTree(result.lines().get(0));
        assertEquals("quote.txt", statement.get("document").asText());
        assertTrue(statement.get("direct").asBoolean());
        for (String part : List.of("source", "cue", "content")) {
            JsonNode cited = statement.get(part);
            assertEquals(
                    text.substring(cited.get("begin").asInt(), cited.get("end").asInt()),
                    cited.get("text").asText());
        }
        assertTrue(statement.get("source").get("text").asText().contains("minister"), statement.toString());
    }

    @Test
    void textPrintsAPagesArticleUnderItsName() throws IOException {
        Result result = demarche("text", Cli.EXAMPLES.resolve("page.html"), "--format", "json");
        assertEquals(0, result.exitCode(), result.err());
        JsonNode page = JSON.readTree(result.out()).get("page");
        assertEquals("Russia suspends Black Sea grain deal", page.get("title").asText());
        assertEquals("2023-07-17", page.get("published").asText());
        assertEquals("Example Wire", page.get("outlet").asText());
        assertTrue(page.get("articleBody").asText().contains("Turkey and the United Nations had brokered"));
        assertFalse(page.get("articleBody").asText().contains("cookies"));
    }

    @Test
    void offsetsOfAPageCountInTheTextThatIsPrinted() throws IOException {
        Path page = Cli.EXAMPLES.resolve("page.html");
        String body = JSON.readTree(demarche("text", page, "--format", "json").out())
                .get("page")
                .get("articleBody")
                .asText();
        for (String line : demarche("read", page, "--format", "jsonl").lines()) {
            JsonNode evidence = JSON.readTree(line).get("evidence");
            int begin = body.offsetByCodePoints(0, evidence.get("begin").asInt());
            int end = body.offsetByCodePoints(0, evidence.get("end").asInt());
            assertEquals(body.substring(begin, end), evidence.get("text").asText());
        }
    }

    @Test
    void textOfNothingIsAnEmptyObject() {
        Result result = demarche("text", folder.resolve("missing.html"), "--format", "json");
        assertEquals(1, result.exitCode());
        assertEquals("{}\n", result.out());
    }

    @Test
    void classifySaysWhatTheSourceDoesToTheTarget() throws IOException {
        Path pairs = write(
                "pairs.tsv",
                """
                id\tsentence\tmarked_sentence\tsource\ttarget
                p1\t.\t<s>Israel</s> condemned <t>Iran</t> on Friday.\tIsrael\tIran
                p2\t.\t<s>Turkey</s> and <t>Iran</t>.\tTurkey\tIran
                """);
        Result result = demarche("classify", "--pairs", pairs);
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(List.of("p1\tACCUSE", "p2\t-"), result.lines());
    }

    @Test
    void classifyNamesTheColumnsThatItNeeds() throws IOException {
        Result result = demarche("classify", "--pairs", write("pairs.tsv", "a\tb\n1\t2\n"));
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("marked_sentence"), result.err());
    }

    @Test
    void explainShowsParseActorsRulesAndEvents() throws IOException {
        Path file = write("attack.txt", "Israel condemned Iran. Turkey lies far away.");
        Result result = demarche("explain", file + ":0-6");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("nsubj of condemned"), result.out());
        assertTrue(result.out().contains("Israel = Government of Israel"), result.out());
        assertTrue(result.out().contains("ACCUSE by accuse.v."), result.out());
        assertFalse(result.out().contains("Turkey"), "only the sentence asked for");
    }

    @Test
    void explainShowsTheChainBackToTheName() throws IOException {
        String text = "Vladimir Putin arrived in Ankara. He praised Turkey. He also thanked Iran.";
        Result result =
                demarche("explain", write("chain.txt", text) + ":" + text.lastIndexOf("He") + "-" + text.length());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("from “He” (sentence 1) from “Vladimir Putin” (sentence 0)"), result.out());
    }

    @Test
    void explainSaysThatNothingIsThere() throws IOException {
        Result result = demarche("explain", write("short.txt", "Israel condemned Iran.") + ":900-910");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("no sentence"), result.err());
    }

    @Test
    void evaluateComparesWithGold() throws IOException {
        write("visit.txt", "Israel condemned Iran. Turkey thanked Qatar.");
        write(
                "visit.json",
                """
                {"document": "visit.txt", "mentions": [
                 {"type": ["ACCUSE"], "source": ["ISR"], "target": ["IRN"], "intermediary": [], "regarding": [],
                  "modality": "asserted", "attribution": [], "date": "", "place": "",
                  "quote": "Israel condemned Iran", "begin": 0, "end": 21},
                 {"type": ["AID"], "source": ["TUR"], "target": ["QAT"], "intermediary": [], "regarding": [],
                  "modality": "asserted", "attribution": [], "date": "", "place": "",
                  "quote": "Turkey thanked Qatar", "begin": 23, "end": 43}]}
                """);
        Result result = demarche("evaluate", "--gold", folder);
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(
                "mentions  P 0.500  R 0.500  F1 0.500   (1 right, 2 reported, 2 in gold)",
                result.lines().get(0));
        assertTrue(result.out().contains("ACCUSE   1.000  1.000  1.000"), result.out());
        assertTrue(result.out().contains("visit.txt  AID       TUR → QAT: “Turkey thanked Qatar”"), result.out());
        assertTrue(result.out().contains("visit.txt  SUPPORT   TUR → QAT"), result.out());
    }

    @Test
    void evaluateTellsWhichTextsAreMissing() throws IOException {
        write("gone.json", "{\"document\": \"gone.txt\", \"mentions\": []}");
        Result result = demarche("evaluate", "--gold", folder);
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("gone.txt: no such text"), result.err());
    }

    @Test
    void evaluateTellsThatThereIsNoGold() {
        Result result = demarche("evaluate", "--gold", folder.resolve("missing"));
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("missing: no such directory"), result.err());
    }

    @Test
    void coverageCountsSentencesAndListsVerbsWithoutAnEvent() throws IOException {
        write("news.txt", "Israel condemned Iran. Turkey lies west of Iran.");
        Result result = demarche("coverage", folder);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().contains("two actors, a verb between            2"), result.out());
        assertTrue(result.out().contains("yield an event                        1   0.500"), result.out());
        assertTrue(result.out().contains("1  lie            news.txt: Turkey lies west of Iran."), result.out());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
