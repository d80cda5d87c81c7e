package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.archive.Archive;
import org.demarche.archive.Waiting;
import org.demarche.cli.Cli.Result;
import org.demarche.feed.Feed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive by way of its commands. */
class ArchiveCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path archive() {
        return folder.resolve("test.db");
    }

    private Result demarche(Object... arguments) {
        return demarche(new Cli(), arguments);
    }

    private Result demarche(Cli cli, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--archive";
        all[arguments.length + 1] = archive();
        return cli.run(all);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String dump() {
        Result dump = demarche("dump");
        assertEquals(0, dump.exitCode(), dump.err());
        return dump.out();
    }

    @Test
    void whatIsAddedCanBeFound() {
        Result add = demarche("add", Cli.EXAMPLES);
        assertEquals(0, add.exitCode(), add.err());
        assertEquals("10 added, 0 there already, 0 rejected\n", add.out());
        Result search = demarche("search", "qatari", "mediat*", "--json", "--events", "--limit", "1");
        assertTrue(search.out().contains("\"title\":\"Americans freed by Iran land in Doha"), search.out());
        assertTrue(search.out().contains("\"type\":\"RETREAT\""), search.out());
        assertTrue(demarche("search", "qatari", "mediation").out().contains("«Qatari» «mediation»"));
    }

    @Test
    void addingAgainChangesNothingAndLoadsNothing() {
        demarche("add", Cli.EXAMPLES);
        String before = dump();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), Map.of(), false, false);
        Engine none = given -> {
            throw new IllegalStateException("the models were loaded though nothing is new");
        };
        int exitCode = Main.run(
                terminal,
                none,
                "add",
                Cli.EXAMPLES.toString(),
                "--archive",
                archive().toString());
        assertEquals(0, exitCode, err.toString());
        assertEquals("0 added, 10 there already, 0 rejected\n", out.toString(StandardCharsets.UTF_8));
        assertEquals(before, dump());
    }

    @Test
    void theDumpIsTheSameForAnyNumberOfThreads() {
        demarche("add", Cli.EXAMPLES, "--threads", "1");
        String one = dump();
        Path other = folder.resolve("other.db");
        Cli.demarche("add", Cli.EXAMPLES, "--threads", "3", "--archive", other);
        assertEquals(one, Cli.demarche("dump", "--archive", other).out());
    }

    @Test
    void standardInputIsAddedToo() {
        String records = "{\"id\":\"a\",\"text\":\"Israel condemned Iran.\"}\nnonsense\n";
        Result add = demarche(new Cli().given(records), "add", "-");
        assertEquals(1, add.exitCode());
        assertEquals("1 added, 0 there already, 1 rejected\n", add.out());
        assertTrue(demarche("rejected").out().contains("-:2"), "the line is told");
    }

    @Test
    void whatIsRejectedIsListedAndTakenInOnceItIsMended() throws IOException {
        Path file = write("a.jsonl", "{\"id\":\"a\",\"text\":\"Israel condemned Iran.\"}\n{\"id\":\"b\"}\n");
        assertEquals(1, demarche("add", file).exitCode());
        assertTrue(demarche("rejected", "--json").out().contains("\"reason\":\"no_text\""));
        Result known = demarche("add", file);
        assertEquals("0 added, 1 there already, 0 rejected, 1 rejected before\n", known.out());
        assertEquals(1, known.exitCode());
        Result vain = demarche("rejected", "retry");
        assertEquals("0 added, 1 there already, 1 rejected\n", vain.out());
        assertEquals(1, vain.exitCode());
        write(
                "a.jsonl",
                "{\"id\":\"a\",\"text\":\"Israel condemned Iran.\"}\n{\"id\":\"b\",\"text\":\"Oman met Iran.\"}\n");
        Result retry = demarche("rejected", "retry");
        assertEquals(0, retry.exitCode(), retry.err());
        assertEquals("1 added, 1 there already, 0 rejected\n", retry.out());
        assertEquals("", demarche("rejected").out());
    }

    @Test
    void aFileThatIsGoneCannotBeTriedAgainAndStaysListed() throws IOException {
        Path file = write("empty.txt", "");
        demarche("add", file);
        Files.delete(file);
        Result retry = demarche("rejected", "retry");
        assertEquals(1, retry.exitCode());
        assertTrue(retry.err().contains("is not there to be tried again"), retry.err());
        assertEquals(1, demarche("rejected").lines().size());
    }

    @Test
    void aDumpIsLoadedIntoAnotherArchive() throws IOException {
        demarche("add", Cli.EXAMPLES);
        Path dump = write("dump.jsonl", dump());
        Path other = folder.resolve("other.db");
        Result load = Cli.demarche("load", dump, "--archive", other);
        assertEquals("10 documents loaded, 0 there already\n", load.out());
        assertEquals(dump(), Cli.demarche("dump", "--archive", other).out());
    }

    @Test
    void nothingIsReadAgainThatThisVersionHasRead() {
        demarche("add", Cli.EXAMPLES);
        Result reread = demarche("reread");
        assertEquals("0 documents read again: 0 events as before, 0 new, 0 gone, 0 changed\n", reread.out());
    }

    @Test
    void whatAnOlderVersionHasReadIsReadAgain() throws IOException {
        demarche("add", Cli.EXAMPLES);
        String older = dump().replaceAll("\"reader\":\"[^\"]*\"", "\"reader\":\"0.0.1\"")
                .replace("\"type\":\"RETREAT\"", "\"type\":\"CONCEDE\"");
        Path file = write("older.jsonl", older);
        Path other = folder.resolve("other.db");
        Cli.demarche("load", file, "--archive", other);
        Result reread = Cli.demarche("reread", "--archive", other);
        assertEquals(0, reread.exitCode(), reread.err());
        assertTrue(reread.out().startsWith("10 documents read again: "), reread.out());
        assertFalse(reread.out().contains(" 0 changed"), reread.out());
        assertEquals(dump(), Cli.demarche("dump", "--archive", other).out());
    }

    @Test
    void reviewsAreLoggedAndUndone() {
        demarche("add", Cli.EXAMPLES);
        String line = demarche("search", "--type", "RETREAT", "--actor", "IRN", "--events").lines().stream()
                .filter(words -> words.contains("  RETREAT"))
                .findFirst()
                .orElseThrow();
        String id = line.strip().substring(0, 16);
        Result edit = demarche(
                "review", "edit", id, "--type", "CONCEDE", "--target", "USA", "--by", "ada", "--because", "a test");
        assertEquals(0, edit.exitCode(), edit.err());
        assertFalse(retreats().contains(id), "an edited event has its new type");
        List<String> log = demarche("review", "log").lines();
        assertEquals(1, log.size());
        assertTrue(log.get(0).contains("ada edit " + id) && log.get(0).endsWith(": a test"), log.get(0));
        demarche("review", "undo", log.get(0).substring(0, 8), "--by", "ada");
        assertTrue(demarche("review", "log").lines().get(0).endsWith("(undone)"));
        assertTrue(retreats().contains(id), "an undone edit leaves the event as it was");
    }

    /** The events found, a line each, that are told as retreats. */
    private String retreats() {
        return demarche("search", "--type", "RETREAT", "--actor", "IRN", "--events").lines().stream()
                .filter(words -> words.endsWith("  RETREAT"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theDoctorTellsHowTheArchiveIs() {
        demarche("add", Cli.EXAMPLES);
        Result doctor = demarche("doctor");
        assertEquals(0, doctor.exitCode(), doctor.out());
        assertTrue(doctor.out().contains("10 documents"), doctor.out());
        assertTrue(doctor.out().endsWith("all is well\n"), doctor.out());
    }

    @Test
    void theDoctorTellsOfDamage() throws IOException {
        demarche("add", Cli.EXAMPLES);
        byte[] bytes = Files.readAllBytes(archive());
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20_000, (byte) 7);
        Files.write(archive(), bytes);
        Result doctor = demarche("doctor");
        assertEquals(1, doctor.exitCode(), doctor.out());
        assertTrue(doctor.out().contains("problem"), doctor.out());
    }

    @Test
    void withoutAnArchiveThereIsALineThatSaysHowToMakeOne() {
        Result search = demarche("search", "peace");
        assertEquals(1, search.exitCode());
        assertEquals(1, search.messages().size(), search.err());
        assertTrue(search.err().contains("demarche add"), search.err());
    }

    @Test
    void aSearchForNothingIsWrong() {
        assertEquals(2, demarche("search").exitCode());
        assertEquals(2, demarche("review").exitCode());
        assertEquals(2, demarche("review", "split", "iraq", "--as", "x").exitCode());
    }

    @Test
    void aFolderIsReadByContentAndAllInItIsAccountedFor() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.createDirectories(in.resolve(".git"));
        Files.createDirectories(in.resolve("deep/er"));
        Files.writeString(in.resolve("report.dat"), "Israel condemned Iran.");
        Files.writeString(in.resolve("report.meta.json"), "{\"outlet\": \"Example Wire\"}");
        Files.writeString(in.resolve("deep/er/noending"), "{\"id\":\"a\",\"text\":\"Oman met Iran.\"}\n");
        Files.writeString(in.resolve("deep/copy.png"), "Israel condemned Iran.");
        Files.writeString(in.resolve(".hidden.txt"), "Qatar met Iran.");
        Files.writeString(in.resolve(".git/HEAD"), "Qatar met Iran.");
        Files.write(in.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        Files.createSymbolicLink(in.resolve("nowhere"), in.resolve("absent.txt"));
        Files.createSymbolicLink(in.resolve("deep/round"), in);
        Result add = demarche("add", in);
        assertEquals(1, add.exitCode());
        assertEquals("3 added, 0 there already, 2 rejected\n", add.out(), add.err());
        assertEquals(2, add.messages().size(), add.err());
        assertEquals(
                List.of(
                        in.resolve("nowhere") + ": is a link that leads nowhere; give the file that is meant",
                        in.resolve("picture.txt") + ": is not a text file; save it as plain text, HTML or JSONL"),
                demarche("rejected").lines());
        assertTrue(dump().contains("\"outlet\":\"Example Wire\""), "the sidecar counts");
        Files.delete(in.resolve("nowhere"));
        Files.writeString(in.resolve("nowhere"), "Qatar met Oman.");
        Files.writeString(in.resolve("picture.txt"), "Qatar met Turkey.");
        Result retry = demarche("rejected", "retry", "--threads", "2");
        assertEquals("2 added, 0 there already, 0 rejected\n", retry.out(), retry.err());
        assertEquals("", demarche("rejected").out());
    }

    @Test
    void theSameTextInAnotherFolderIsNotedAndNothingIsReadAgain() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(one.resolve("a.txt"), "Israel condemned Iran.");
        Files.writeString(other.resolve("b.txt"), "Israel condemned Iran.");
        demarche("add", one);
        assertEquals(
                "0 added, 1 there already, 0 rejected\n", demarche("add", other).out());
        String dump = dump();
        assertTrue(
                dump.contains("\"also\":[{\"origin\":\"" + other.resolve("b.txt") + "\",\"name\":\"b.txt\"}]"), dump);
        assertEquals(
                "0 added, 2 there already, 0 rejected\n",
                demarche("add", one, other).out());
        assertEquals(dump, dump());
    }

    @Test
    void theArchiveItselfIsNoneOfTheTextsBesideIt() throws IOException {
        write("a.txt", "Israel condemned Iran.");
        assertEquals(
                "1 added, 0 there already, 0 rejected\n",
                demarche("add", folder).out());
        Result again = demarche("add", folder);
        assertEquals("0 added, 1 there already, 0 rejected\n", again.out(), again.err());
    }

    @Test
    void whatCameFromStandardInputCannotBeTriedAgain() {
        demarche(new Cli().given("{\"id\":\"a\",\"text\":\"Israel condemned Iran.\"}\nnonsense\n"), "add", "-");
        Result retry = demarche("rejected", "retry");
        assertEquals(1, retry.exitCode());
        assertTrue(retry.err().contains("came from standard input"), retry.err());
    }

    @Test
    void theDoctorTellsHowFeedsDo() {
        demarche("add", Cli.EXAMPLES);
        Instant monday = Instant.parse("2011-03-07T08:00:00Z");
        Feed failing = new Feed(
                "https://late.example/rss",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(monday.plusSeconds(60)),
                Optional.of(monday),
                Optional.of("doesn't answer"),
                Optional.of(monday.plusSeconds(60)));
        try (Archive archive = Archive.create(archive(), Waiting.aMinute(line -> {}))) {
            archive.feeds().keep(failing);
            archive.feeds().keep(Feed.of("https://new.example/rss"));
        }
        Result doctor = demarche("doctor");
        assertEquals(1, doctor.exitCode(), doctor.out());
        assertTrue(
                doctor.out()
                        .contains(
                                "feeds     https://late.example/rss: doesn't answer; last success 2011-03-07T08:00:00Z,"
                                        + " last failure 2011-03-07T08:01:00Z\n"),
                doctor.out());
        assertTrue(doctor.out().contains("          https://new.example/rss: never polled\n"), doctor.out());
        assertTrue(
                doctor.out()
                        .contains("problem   https://late.example/rss: doesn't answer; demarche feeds poll asks again,"
                                + " demarche feeds remove https://late.example/rss gives it up\n"),
                doctor.out());
        Result removal = demarche("feeds", "remove", "https://late.example/rss", "https://none.example/");
        assertEquals(1, removal.exitCode());
        assertTrue(removal.err().contains("https://none.example/: is not followed"), removal.err());
        assertEquals(
                "https://new.example/rss\t\tnever polled\n",
                demarche("feeds", "list").out());
        assertEquals(0, demarche("doctor").exitCode());
    }
}
