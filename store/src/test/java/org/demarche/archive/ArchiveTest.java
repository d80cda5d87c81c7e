package org.demarche.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final String TALKS = "Iraq met Iran. Iraq said it would go on. Turkey praised Iraq.";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> told = new ArrayList<>();

    private Path file() {
        return folder.resolve("test.db");
    }

    private Archive open() {
        return open(file());
    }

    private Archive open(Path file) {
        return Archive.create(file, new Waiting(Duration.ofMillis(1), told::add));
    }

    private static List<String> dump(Archive archive) {
        List<String> lines = new ArrayList<>();
        archive.dump(lines::add);
        return lines;
    }

    private static BufferedReader lines(List<String> lines) {
        return new BufferedReader(new StringReader(String.join("\n", lines)));
    }

    /** Words of which no run occurs in another text. */
    private static String words(String prefix, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(prefix).append(i).append(' ');
        }
        return words.append("end.").toString();
    }

    @Test
    void whatIsAddedTwiceIsThereOnce() {
        try (Archive archive = open()) {
            assertEquals(List.of(Added.NEW), archive.take(List.of(Readings.delivery(TALKS))));
            List<String> before = dump(archive);
            assertEquals(List.of(Added.KNOWN), archive.take(List.of(Readings.delivery(TALKS))));
            assertEquals(before, dump(archive));
            assertTrue(archive.contains(DocumentId.of(Readings.input(TALKS))));
        }
    }

    @Test
    void aChangedPageIsANewVersionAndTheOldOneIsKept() {
        try (Archive archive = open()) {
            Entry first = Readings.entry(Readings.page("https://wire.example/1", TALKS));
            Entry second = Readings.entry(Readings.page("https://wire.example/1", TALKS + " Iran bombed Iraq."));
            assertEquals(
                    List.of(Added.NEW, Added.NEW_VERSION),
                    archive.take(List.of(new Delivery.Read(first), new Delivery.Read(second))));
            List<StoredStory> stories = new ArrayList<>();
            archive.stories(0, stories::add);
            assertEquals(
                    List.of(false, true),
                    stories.stream().map(StoredStory::isCurrent).toList());
            assertTrue(dump(archive).stream()
                    .anyMatch(line -> line.contains("\"version\":2,\"replaces\":\"" + first.id() + "\"")));
        }
    }

    @Test
    void nearCopiesAreKeptAndLinkedWithTheirFirst() {
        try (Archive archive = open()) {
            String wire = words("alpha", 200);
            Entry first = Readings.entry(Readings.input(wire));
            Entry copy = Readings.entry(Readings.input("By our staff. " + wire));
            Entry copyOfCopy = Readings.entry(Readings.input("By our staff. " + wire + " More follows."));
            Entry other = Readings.entry(Readings.input(words("beta", 200)));
            List<Delivery> deliveries = new ArrayList<>();
            List.of(first, copy, copyOfCopy, other).forEach(entry -> deliveries.add(new Delivery.Read(entry)));
            assertEquals(List.of(Added.NEW, Added.COPY, Added.COPY, Added.NEW), archive.take(deliveries));
            List<Optional<String>> firsts = new ArrayList<>();
            archive.stories(0, story -> firsts.add(story.copyOf()));
            Optional<String> root = Optional.of(first.id().value());
            assertEquals(List.of(Optional.empty(), root, root, Optional.empty()), firsts);
        }
    }

    @Test
    void theDumpDoesNotDependOnHowDocumentsCame() {
        List<Delivery> deliveries = List.of(
                Readings.delivery(TALKS), Readings.delivery("Iran accused Iraq."), Readings.delivery("Oman met Iran."));
        try (Archive atOnce = open();
                Archive oneByOne = open(folder.resolve("other.db"))) {
            atOnce.take(deliveries);
            for (int i = deliveries.size() - 1; i >= 0; i--) {
                oneByOne.take(List.of(deliveries.get(i)));
            }
            assertEquals(dump(atOnce), dump(oneByOne));
        }
    }

    @Test
    void aLoadedDumpIsTheSameArchive() {
        try (Archive archive = open();
                Archive loaded = open(folder.resolve("loaded.db"))) {
            String wire = words("gamma", 100);
            archive.take(List.of(
                    new Delivery.Read(Readings.entry(Readings.page("https://wire.example/1", TALKS))),
                    new Delivery.Read(
                            Readings.entry(Readings.page("https://wire.example/1", TALKS + " Oman met Iran."))),
                    Readings.delivery(wire),
                    Readings.delivery("Again. " + wire),
                    Readings.delivery("\uD83D\uDD4A Iraq-like met Iran \u0000 \"quoted\"."),
                    new Delivery.Refused(new Rejection("a.txt", "a.txt", "empty", "a.txt: empty", Optional.empty()))));
            String id = archive.events(firstDocument(archive), 0).get(0).id();
            archive.judge(Verdict.REJECT, List.of(id), new ReviewRequest("ada", "2026-01-01T00:00:00Z", "no"));
            assertEquals(new Archive.LoadCounts(5, 0), loaded.load("dump", lines(dump(archive))));
            assertEquals(dump(archive), dump(loaded));
            assertEquals(stories(archive), stories(loaded));
            assertEquals(new Archive.LoadCounts(0, 5), loaded.load("dump", lines(dump(archive))));
            assertEquals(dump(archive), dump(loaded));
        }
    }

    private static String firstDocument(Archive archive) {
        return archive.search("met", SearchFilter.none(), 1).get(0).document();
    }

    private static List<String> stories(Archive archive) {
        List<String> stories = new ArrayList<>();
        archive.stories(0, story -> stories.add(story.toString()));
        return stories.stream().sorted().toList();
    }

    @Test
    void aBrokenDumpLoadsNothing() {
        try (Archive archive = open();
                Archive loaded = open(folder.resolve("loaded.db"))) {
            archive.take(List.of(Readings.delivery(TALKS), Readings.delivery("Iran accused Iraq.")));
            List<String> broken = new ArrayList<>(dump(archive));
            broken.set(2, broken.get(2).replace("Ira", "Ila"));
            ArchiveException e = assertThrows(ArchiveException.class, () -> loaded.load("x.jsonl", lines(broken)));
            assertTrue(e.getMessage().startsWith("x.jsonl:3: "), e.getMessage());
            assertEquals(0, loaded.size());
        }
    }

    @Test
    void aFileIsKnownOnlyWhenAllOfItIsThere() {
        try (Archive archive = open()) {
            archive.take(List.of(new Delivery.Opened("a.jsonl"), Readings.delivery(TALKS)));
            assertEquals(Optional.empty(), archive.file("key"));
            archive.take(List.of(new Delivery.Whole("key", "a.jsonl", 1, 0)));
            assertEquals(Optional.of(new Archive.FileCounts(1, 0)), archive.file("key"));
        }
    }

    @Test
    void rejectionsOfAFileGoWhenItIsOpenedAgain() {
        try (Archive archive = open()) {
            Rejection rejection =
                    new Rejection("a.jsonl", "a.jsonl:2", "broken_json", "a.jsonl:2: …", Optional.empty());
            archive.take(List.of(new Delivery.Refused(rejection)));
            assertEquals(List.of(rejection), archive.rejected());
            archive.take(List.of(new Delivery.Opened("a.jsonl")));
            assertEquals(List.of(), archive.rejected());
        }
    }

    @Test
    void onlyReadingNeedsAnArchive() {
        ArchiveException e = assertThrows(ArchiveException.class, () -> Archive.read(file()));
        assertTrue(e.getMessage().contains("demarche add"), e.getMessage());
        assertFalse(Files.exists(file()));
    }

    @Test
    void anotherFileIsRefusedAndStaysAsItIs() throws IOException {
        Files.writeString(file(), "This is a letter, and long enough to be one. ".repeat(40));
        byte[] before = Files.readAllBytes(file());
        ArchiveException e = assertThrows(ArchiveException.class, this::open);
        assertTrue(e.getMessage().contains("not an archive"), e.getMessage());
        assertEquals(before.length, Files.readAllBytes(file()).length);
    }

    @Test
    void anotherProgramsDatabaseIsRefused() {
        try (Database other = Connections.writing(file(), Waiting.aMinute(told::add))) {
            other.execute("CREATE TABLE recipes (name TEXT)");
        }
        ArchiveException e = assertThrows(ArchiveException.class, this::open);
        assertTrue(e.getMessage().contains("not an archive"), e.getMessage());
    }

    @Test
    void aNewerArchiveIsRefused() {
        open().close();
        Schema newer = newer("CREATE TABLE later (x)");
        Archive.open(file(), Waiting.aMinute(told::add), newer).close();
        ArchiveException e = assertThrows(ArchiveException.class, this::open);
        assertTrue(e.getMessage().contains("newer Demarche (schema 3, this one knows 2)"), e.getMessage());
    }

    private static Schema newer(String sql) {
        List<String> versions = new ArrayList<>(Schema.current().versions());
        versions.add(sql);
        return new Schema(versions);
    }

    @Test
    void anOlderArchiveIsBroughtForwardAndACopyKept() {
        try (Archive archive = open()) {
            archive.take(List.of(Readings.delivery(TALKS)));
        }
        Schema newer = newer("ALTER TABLE documents ADD COLUMN mood TEXT;\nUPDATE documents SET mood = 'calm'");
        try (Archive archive = Archive.open(file(), Waiting.aMinute(told::add), newer)) {
            assertEquals(1, archive.database().number("SELECT count(*) FROM documents WHERE mood = 'calm'"));
        }
        try (Archive copy = open(folder.resolve("test.db.schema2"))) {
            assertEquals(1, copy.size());
        }
    }

    @Test
    void aChangeOfSchemaThatFailsChangesNothing() {
        try (Archive archive = open()) {
            archive.take(List.of(Readings.delivery(TALKS)));
        }
        Schema broken = newer("DELETE FROM articles;\nCREATE NONSENSE");
        assertThrows(ArchiveException.class, () -> Archive.open(file(), Waiting.aMinute(told::add), broken));
        try (Archive archive = open()) {
            assertEquals(1, archive.search("Iran", SearchFilter.none(), 5).size());
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasCommitted() {
        try (Archive archive = open()) {
            archive.take(List.of(Readings.delivery(TALKS)));
            List<String> before = dump(archive);
            long pages = archive.database().number("PRAGMA page_count");
            archive.database().number("PRAGMA max_page_count = " + (pages + 2));
            List<Delivery> many = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                many.add(Readings.delivery(words("delta" + i + "x", 300)));
            }
            ArchiveException e = assertThrows(ArchiveException.class, () -> archive.take(many));
            assertTrue(e.getMessage().contains("no room left"), e.getMessage());
            assertEquals(before, dump(archive));
            assertEquals(List.of(), archive.checkup().problems());
            archive.database().number("PRAGMA max_page_count = 1000000");
            assertEquals(50, archive.take(many).size());
        }
    }

    @Test
    void anArchiveThatCannotBeWrittenIsToldInALine() {
        open().close();
        try (Archive archive = open()) {
            archive.database().execute("PRAGMA query_only = ON");
            ArchiveException e =
                    assertThrows(ArchiveException.class, () -> archive.take(List.of(Readings.delivery(TALKS))));
            assertTrue(e.getMessage().contains("can't be written"), e.getMessage());
            assertEquals(0, archive.size());
        }
    }

    @Test
    void aSecondWriterWaitsAndThenSaysSo() {
        try (Archive one = open();
                Archive other = open()) {
            one.database().transaction(() -> {
                ArchiveException e =
                        assertThrows(ArchiveException.class, () -> other.take(List.of(Readings.delivery(TALKS))));
                assertTrue(e.getMessage().contains("another program writes to it"), e.getMessage());
                assertEquals(0, other.size());
            });
            assertEquals(List.of(Added.NEW), other.take(List.of(Readings.delivery(TALKS))));
            assertEquals(1, one.size());
        }
    }

    @Test
    void aReaderSeesWhatIsCommittedWhileAnotherWrites() {
        try (Archive writer = open()) {
            writer.take(List.of(Readings.delivery(TALKS)));
            try (Archive reader = Archive.read(file())) {
                writer.database().transaction(() -> {
                    writer.take(List.of(Readings.delivery("Iran accused Iraq.")));
                    assertEquals(1, reader.size());
                });
                assertEquals(2, reader.size());
            }
        }
    }

    @Test
    void readingAgainReplacesReadingsAndTellsTheDifference() {
        Entry after = Readings.entry(Readings.input(TALKS), "2", Pattern.compile("([\\w-]+) (met|bombed) ([\\w-]+)"));
        try (Archive archive = open()) {
            archive.take(List.of(Readings.delivery(TALKS), Readings.delivery("Iran accused Iraq.")));
            List<Long> stale = archive.stale("2");
            assertEquals(2, stale.size());
            assertEquals(Readings.input(TALKS), archive.stale(stale.get(0)).input());
            assertEquals(new RereadChanges(1, 1, 0, 1, 0, 0), archive.replace(List.of(after)));
            assertEquals(1, archive.stale("2").size());
            assertEquals(1, archive.events(after.id().value(), 0).size());
            assertEquals(List.of(), archive.checkup().problems());
        }
    }

    @Test
    void storiesAreReadBackAsTheyWereAndOnlyWhatIsNew() {
        try (Archive archive = open()) {
            archive.take(List.of(Readings.delivery(TALKS)));
            List<StoredStory> stories = new ArrayList<>();
            long change = archive.stories(0, stories::add);
            assertEquals(1, stories.size());
            assertEquals(
                    "[Iraq met Iran, Turkey praised Iraq]",
                    stories.get(0).story().reports().stream()
                            .map(report -> report.words().text())
                            .toList()
                            .toString());
            assertEquals(
                    "Iraq met Iran.",
                    stories.get(0).story().reports().get(0).passage().text());
            assertEquals(
                    "it would go on",
                    stories.get(0).story().claims().get(0).content().text());
            archive.take(List.of(Readings.delivery("Iran accused Iraq.")));
            stories.clear();
            archive.stories(change, stories::add);
            assertEquals(1, stories.size());
            assertEquals(
                    "Iran accused Iraq",
                    stories.get(0).story().reports().get(0).words().text());
        }
    }
}
