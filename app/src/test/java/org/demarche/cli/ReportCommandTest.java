package org.demarche.cli;

import static org.demarche.cli.Cli.demarche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.cli.Cli.Result;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void thePageShowsEventsWithTheirWordsInTheTexts() throws IOException {
        Document page = report(Cli.EXAMPLES.resolve("mediator.txt"));
        assertEquals(
                "Americans freed by Iran land in Doha after Qatari mediation",
                page.select("#texts article h3").text());
        assertTrue(page.select("#timeline blockquote").eachText().contains("Iran released five American citizens"));
        assertTrue(page.select("#texts mark").eachText().stream().anyMatch(words -> words.contains("released five")));
        assertTrue(page.title().startsWith("Dealings of "), page.title());
    }

    @Test
    void offsetsOfPagesAndRecordsLeadToTheSameWords() throws IOException {
        for (String example : List.of("page.html", "wire.jsonl", "two-articles.txt")) {
            Document page = report(Cli.EXAMPLES.resolve(example));
            assertFalse(page.select(".event").isEmpty(), example);
            for (var event : page.select(".event")) {
                String id = event.expectFirst("figcaption a").attr("href").substring(1);
                var words = new StringBuilder();
                page.select("mark[data-words~=(^| )" + id + "( |$)]").forEach(mark -> words.append(mark.wholeText()));
                assertEquals(
                        event.expectFirst("blockquote").text(), words.toString().replaceAll("\\s+", " "));
            }
        }
    }

    @Test
    void threadsAndTheOrderOfPathsChangeNoByte() throws IOException {
        Path one = Cli.EXAMPLES.resolve("mediator.txt");
        Path other = Cli.EXAMPLES.resolve("denial.txt");
        String first =
                demarche("report", one, other, "-o", "-", "--threads", "1").out();
        String second =
                demarche("report", other, one, "-o", "-", "--threads", "2").out();
        assertEquals(first, second);
        assertTrue(first.startsWith("<!doctype html>"), first.substring(0, 40));
    }

    @Test
    void aTextThatTellsNothingMakesAPageThatSaysSo() throws IOException {
        Path text = Files.writeString(folder.resolve("bread.txt"), "Bread is made of flour and water.");
        Document page = report(text);
        assertEquals("Dealings", page.title());
        assertTrue(page.select("#timeline .nothing").text().startsWith("No event was found"));
    }

    @Test
    void theTitleCanBeGiven() throws IOException {
        Path file = folder.resolve("page.html");
        demarche("report", Cli.EXAMPLES.resolve("mediator.txt"), "-o", file, "--title", "Talks <in> Doha");
        assertEquals("Talks <in> Doha", Jsoup.parse(file).title());
    }

    @Test
    void aFolderThatIsMissingIsToldBeforeAnythingIsRead() {
        Result result = demarche("report", Cli.EXAMPLES, "-o", folder.resolve("missing/report.html"));
        assertEquals(1, result.exitCode());
        assertEquals(1, result.messages().size(), result.err());
        assertTrue(result.err().contains("no such folder; make it"), result.err());
    }

    @Test
    void nothingButThePageIsLeftBehind() throws IOException {
        report(Cli.EXAMPLES.resolve("mediator.txt"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("report.html")), files.toList());
        }
    }

    @Test
    void aTextThatCannotBeReadIsToldAndTheOthersMakeThePage() throws IOException {
        Path file = folder.resolve("report.html");
        Result result = demarche("report", "missing.txt", Cli.EXAMPLES.resolve("mediator.txt"), "-o", file);
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("missing.txt: no such file"), result.err());
        assertFalse(Jsoup.parse(file).select(".event").isEmpty());
    }

    private Document report(Path text) throws IOException {
        Path file = folder.resolve("report.html");
        Result result = demarche("report", text, "-o", file);
        assertEquals(0, result.exitCode(), result.err());
        assertEquals("", result.out());
        return Jsoup.parse(file);
    }
}
