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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.feed.Feed;
import org.demarche.feed.SeenItem;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
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
        assertTrue(e.getMessage().contains("newer Demarche (schema 5, this one knows 4)"), e.getMessage());
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
        try (Archive copy = open(folder.resolve("test.db.schema4"))) {
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

    @Test
    void whereElseADocumentIsFoundIsNotedOnce() {
        try (Archive archive = open();
                Archive loaded = open(folder.resolve("loaded.db"))) {
            DocumentId id = DocumentId.of(Readings.input(TALKS));
            Delivery seen = new Delivery.Seen(id, "mirror/talks.txt", "talks.txt");
            archive.take(List.of(Readings.delivery(TALKS), seen, seen));
            assertTrue(archive.isNoted(id, "folder/text.txt", "text.txt"));
            assertTrue(archive.isNoted(id, "mirror/talks.txt", "talks.txt"));
            assertFalse(archive.isNoted(id, "mirror/talks.txt", "other.txt"));
            archive.take(List.of(new Delivery.Seen(id, "folder/text.txt", "text.txt"), seen));
            assertEquals(1, archive.database().number("SELECT count(*) FROM origins"));
            loaded.load("dump", lines(dump(archive)));
            assertEquals(dump(archive), dump(loaded));
        }
    }

    @Test
    void aLoadedTextThatIsThereKeepsWhereItWasFoundThere() {
        Entry elsewhere = Readings.entry(new Input("talks.txt", TALKS, Metadata.none()));
        try (Archive archive = open();
                Archive other = open(folder.resolve("other.db"))) {
            archive.take(List.of(Readings.delivery(TALKS)));
            other.take(List.of(new Delivery.Read(elsewhere)));
            assertEquals(new Archive.LoadCounts(0, 1), archive.load("dump", lines(dump(other))));
            assertTrue(archive.isNoted(elsewhere.id(), "folder/talks.txt", "talks.txt"));
        }
    }

    /** The beginnings of the texts of a page's versions, in order, the current one in capitals. */
    private static String versions(Archive archive) {
        return String.join(
                " ",
                archive.database()
                        .rows(
                                "SELECT d.version, d.text, d.is_current, r.version FROM documents d"
                                        + " LEFT JOIN documents r ON r.id = d.replaces ORDER BY d.version",
                                row -> {
                                    assertEquals(row.getInt(1) - 1, row.getInt(4), "replaces the one before");
                                    String word = row.getString(2).substring(0, 1);
                                    return row.getInt(3) == 1 ? word.toUpperCase(Locale.ROOT) : word;
                                }));
    }

    private static Delivery version(String text, Optional<String> published) {
        Metadata metadata = new Metadata(
                Optional.of("A page"),
                Optional.empty(),
                published.map(LocalDate::parse),
                Optional.of("https://wire.example/1"));
        return new Delivery.Read(Readings.entry(new Input("page.html", text + " talks. Iraq met Iran.", metadata)));
    }

    @Test
    void versionsThatAreLoadedStandAmongThoseThereByTheirDays() {
        try (Archive archive = open();
                Archive other = open(folder.resolve("other.db"))) {
            archive.take(List.of(
                    version("a", Optional.of("2021-03-01")),
                    version("c", Optional.of("2021-03-05")),
                    version("e", Optional.of("2021-03-09"))));
            other.take(List.of(
                    version("a", Optional.of("2021-03-01")),
                    version("b", Optional.of("2021-03-03")),
                    version("d", Optional.of("2021-03-05"))));
            long change = archive.stories(0, story -> {});
            assertEquals(new Archive.LoadCounts(2, 1), archive.load("dump", lines(dump(other))));
            assertEquals("a b c d E", versions(archive));
            List<String> changed = new ArrayList<>();
            archive.stories(change, story -> changed.add(story.story().origin().document()));
            assertEquals(4, changed.size(), "all but the first have another place now");
            assertEquals(List.of(), archive.checkup().problems());
        }
    }

    @Test
    void loadedVersionsWithoutDaysComeLastButKeepTheirOrder() {
        try (Archive archive = open();
                Archive other = open(folder.resolve("other.db"))) {
            archive.take(List.of(version("x", Optional.empty()), version("y", Optional.empty())));
            other.take(List.of(
                    version("w", Optional.empty()), version("y", Optional.empty()), version("z", Optional.empty())));
            archive.load("dump", lines(dump(other)));
            assertEquals("x w y Z", versions(archive));
            archive.load("dump", lines(dump(other)));
            assertEquals("x w y Z", versions(archive));
        }
    }

    @Test
    void loadedCopiesAreLinkedWithWhatIsThere() {
        String wire = words("epsilon", 200);
        try (Archive archive = open();
                Archive other = open(folder.resolve("other.db"))) {
            Entry first = Readings.entry(Readings.input(wire));
            archive.take(List.of(new Delivery.Read(first)));
            other.take(List.of(
                    Readings.delivery("By our staff. " + wire),
                    Readings.delivery("By our staff. " + wire + " More follows.")));
            archive.load("dump", lines(dump(other)));
            List<Optional<String>> firsts = new ArrayList<>();
            archive.stories(0, story -> firsts.add(story.copyOf()));
            Optional<String> root = Optional.of(first.id().value());
            assertEquals(List.of(Optional.empty(), root, root), firsts);
        }
    }

    @Test
    void loadedReviewsCountForDocumentsThatAreThere() {
        try (Archive archive = open();
                Archive other = open(folder.resolve("other.db"))) {
            archive.take(List.of(Readings.delivery(TALKS)));
            other.take(List.of(Readings.delivery(TALKS)));
            EventLine event = other.events(firstDocument(other), 0).get(0);
            other.judge(Verdict.REJECT, List.of(event.id()), new ReviewRequest("ada", "2026-01-01T00:00:00Z", "no"));
            archive.load("dump", lines(dump(other)));
            assertEquals(dump(other), dump(archive));
            assertEquals(
                    "rejected", archive.events(firstDocument(archive), 0).get(0).review());
        }
    }

    @Test
    void feedsAreDumpedAndLoadedWithWhatWasTakenIn() {
        Instant time = Instant.parse("2026-01-01T00:00:00Z");
        Feed feed = new Feed(
                "https://wire.example/world.rss",
                Optional.of("World"),
                Optional.of("tag"),
                Optional.empty(),
                Optional.of(time),
                Optional.of(time.minusSeconds(60)),
                Optional.of("is late"),
                Optional.of(time));
        SeenItem item = new SeenItem("guid", "hash");
        try (Archive archive = open();
                Archive loaded = open(folder.resolve("loaded.db"))) {
            archive.feeds().keep(feed, Set.of(item));
            loaded.load("dump", lines(dump(archive)));
            assertEquals(List.of(feed), loaded.feeds().feeds());
            assertEquals(Set.of(item), loaded.feeds().seen(feed.address()));
            assertEquals(dump(archive), dump(loaded));
            Feed later = Feed.of(feed.address());
            loaded.feeds().keep(later, Set.of(new SeenItem("guid", "newer")));
            loaded.load("dump", lines(dump(archive)));
            assertEquals(List.of(later), loaded.feeds().feeds());
            assertEquals(2, loaded.feeds().seen(feed.address()).size());
            assertTrue(loaded.feeds().forget(feed.address()));
            assertFalse(loaded.feeds().forget(feed.address()));
            assertEquals(Set.of(), loaded.feeds().seen(feed.address()));
        }
    }

    @Test
    void aDumpWithoutAnEarlierVersionIsRefused() {
        try (Archive archive = open();
                Archive loaded = open(folder.resolve("loaded.db"))) {
            archive.take(List.of(version("x", Optional.empty()), version("y", Optional.empty())));
            List<String> part = dump(archive).stream()
                    .filter(line -> !line.contains("\"version\":1"))
                    .toList();
            ArchiveException e = assertThrows(ArchiveException.class, () -> loaded.load("x.jsonl", lines(part)));
            assertTrue(e.getMessage().contains("lacks the document"), e.getMessage());
            assertEquals(0, loaded.size());
        }
    }
}
