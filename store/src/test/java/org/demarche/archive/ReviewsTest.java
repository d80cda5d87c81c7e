package org.demarche.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.event.EventType;
import org.demarche.record.Report;
import org.demarche.text.Input;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
    private static final ReviewRequest ADA = new ReviewRequest("ada", "2026-02-03T04:05:06Z", "she knows");
    private static final Input TALKS = Readings.input("Iraq met Iran. Turkey praised Iraq. Baghdad-like accused Oman.");
    /** Finds other words for the talks, and nothing else. */
    private static final Pattern LONGER = Pattern.compile("([\\w-]+) (met) ([\\w-]+)\\.? ?");

    private static final Pattern NOTHING = Pattern.compile("(nobody) (met) (nobody)");

    @TempDir
    private Path folder = Path.of("");

    private Archive archive;

    private static Archive opened(Path file) {
        return Archive.create(file, Waiting.aMinute(line -> {}));
    }

    @BeforeEach
    void fill() {
        archive = opened(folder.resolve("test.db"));
        archive.take(List.of(new Delivery.Read(Readings.entry(TALKS)), Readings.delivery("Iraq met Iran again.")));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private List<EventLine> events() {
        return archive.events(DocumentId.of(TALKS).value(), 0);
    }

    private String id(String type) {
        return events().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String reviewOf(String id) {
        return events().stream()
                .filter(event -> event.id().equals(id))
                .map(EventLine::review)
                .findFirst()
                .orElse("gone");
    }

    private List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        archive.stories(0, story -> reports.addAll(story.story().reports()));
        return reports;
    }

    private void reread(Pattern acts) {
        archive.replace(List.of(Readings.entry(TALKS, "2", acts)));
    }

    @Test
    void whatIsRejectedCountsForNothingButIsKept() {
        String id = id("CONSULT");
        archive.judge(Verdict.REJECT, List.of(id.substring(0, 8)), ADA);
        assertEquals("rejected", reviewOf(id));
        assertTrue(reports().stream().noneMatch(report -> report.id().equals(id)));
        assertEquals(3, reports().size());
    }

    @Test
    void theLogTellsWhoWhatWhenAndWhy() {
        String id = id("CONSULT");
        archive.judge(Verdict.ACCEPT, List.of(id), ADA);
        Review review = archive.reviews().get(0);
        assertEquals(
                "ada 2026-02-03T04:05:06Z ACCEPT she knows",
                String.join(
                        " ", review.reviewer(), review.at(), review.verdict().name(), review.reason()));
        assertEquals(id, review.subjects().get(0).id());
    }

    @Test
    void everyReviewCanBeUndoneAndTheUndoingToo() {
        String id = id("CONSULT");
        Review reject = archive.judge(Verdict.REJECT, List.of(id), ADA).get(0);
        Review undo = archive.undo(reject.id(), ADA).get(0);
        assertEquals("none", reviewOf(id));
        archive.undo(undo.id(), ADA);
        assertEquals("rejected", reviewOf(id));
        assertEquals(3, archive.reviews().size());
    }

    @Test
    void anEditedEventHasItsNewFieldsAndItsOldOnesAfterUndo() {
        String id = id("CONSULT");
        String change = "{\"type\":\"REQUEST\",\"date\":{\"value\":\"2021-03-02\"},"
                + "\"target\":[{\"code\":\"JOR\",\"id\":\"jor-gov\",\"name\":\"Jordan\"}]}";
        Review edit = archive.edit(id, change, ADA).get(0);
        EventLine line = events().get(0);
        assertEquals(
                "REQUEST Jordan 2021-03-02 edited",
                String.join(" ", line.type(), line.target(), line.date().orElse(""), line.review()));
        Report report = reports().get(0);
        assertEquals(EventType.REQUEST, report.act().type());
        assertEquals(List.of("JOR"), report.parties().target().get(0).codes());
        archive.undo(edit.id(), ADA);
        assertEquals(
                "CONSULT Iran none",
                String.join(
                        " ",
                        events().get(0).type(),
                        events().get(0).target(),
                        events().get(0).review()));
    }

    @Test
    void aWrongDateChangesNothing() {
        String change = "{\"date\":{\"value\":\"soon\"}}";
        assertThrows(IllegalArgumentException.class, () -> archive.edit(id("CONSULT"), change, ADA));
        assertEquals(List.of(), archive.reviews());
        assertEquals("none", reviewOf(id("CONSULT")));
    }

    @Test
    void reviewsSurviveAReadingThatFindsOtherWordsForTheEvent() {
        String id = id("CONSULT");
        archive.judge(Verdict.REJECT, List.of(id), ADA);
        archive.judge(Verdict.REJECT, List.of(id("SUPPORT")), ADA);
        reread(LONGER);
        assertEquals(
                List.of("rejected"), events().stream().map(EventLine::review).toList());
    }

    @Test
    void whatPeopleAcceptedOrChangedStaysThoughItIsFoundNoMore() {
        String id = id("CONSULT");
        archive.judge(Verdict.ACCEPT, List.of(id), ADA);
        archive.edit(id("SUPPORT"), "{\"modality\":\"denied\"}", ADA);
        reread(NOTHING);
        assertEquals(
                List.of("accepted", "edited"),
                events().stream().map(EventLine::review).toList());
        assertEquals(id, events().get(0).id());
        Review last = archive.reviews().get(1);
        archive.undo(last.id(), ADA);
        assertEquals(
                List.of("accepted"), events().stream().map(EventLine::review).toList());
    }

    @Test
    void aReviewAfterRereadingIsOfTheSameEvent() {
        archive.judge(Verdict.ACCEPT, List.of(id("CONSULT")), ADA);
        reread(LONGER);
        archive.judge(Verdict.REJECT, List.of(id("CONSULT")), ADA);
        assertEquals(
                List.of("rejected"), events().stream().map(EventLine::review).toList());
        reread(NOTHING);
        assertEquals(
                List.of("rejected"), events().stream().map(EventLine::review).toList());
    }

    @Test
    void mergedEventsAreOneHappeningAlsoAfterRereading() {
        String here = id("CONSULT");
        String there = reports().get(3).id();
        assertNotEquals(reports().get(0).event(), reports().get(3).event());
        Review merge = archive.merge(List.of(here, there), ADA).get(0);
        reread(LONGER);
        List<Report> merged = reports();
        assertEquals(merged.get(0).event(), merged.get(merged.size() - 1).event());
        archive.split(List.of(there), ADA);
        assertNotEquals(
                reports().get(0).event(), reports().get(reports().size() - 1).event());
        archive.undo(merge.id(), ADA);
    }

    @Test
    void mergedActorsAreTheFirstEverywhereAndInDocumentsToCome() {
        Review merge = archive.merge(List.of("iraq", "~baghdad-like"), ADA).get(0);
        assertEquals("Iraq", events().get(2).source());
        assertTrue(merge.isAbout("~baghdad-like") && merge.isAbout("iraq") && !merge.isAbout("oman"));
        archive.take(List.of(Readings.delivery("Baghdad-like praised Oman.")));
        List<Report> reports = reports();
        assertEquals(
                "Iraq",
                reports.get(reports.size() - 1).parties().source().get(0).name());
        archive.undo(merge.id(), ADA);
        assertEquals("Baghdad-like", events().get(2).source());
    }

    @Test
    void anActorIsSplitByDocument() {
        String document = DocumentId.of(TALKS).value();
        archive.split("iraq", List.of(document.substring(0, 10)), "Iraq Ltd", ADA);
        assertEquals("Iraq Ltd", events().get(0).source());
        assertEquals("Iraq", reports().get(3).parties().source().get(0).name());
    }

    @Test
    void aRejectedActorActsForNobody() {
        Review reject = archive.judge(Verdict.REJECT, List.of("iraq"), ADA).get(0);
        assertEquals(List.of(), reports().get(0).parties().source().get(0).codes());
        archive.undo(reject.id(), ADA);
        assertEquals(List.of("IRA"), reports().get(0).parties().source().get(0).codes());
    }

    @Test
    void anActorsEditKeepsItsIdentity() {
        archive.edit("~baghdad-like", "{\"name\":\"Baghdad's men\",\"code\":\"IRQ\"}", ADA);
        assertEquals("Baghdad's men", events().get(2).source());
        archive.edit("~baghdad-like", "{\"sector\":\"MIL\"}", ADA);
        assertEquals(List.of("IRQ"), reports().get(2).parties().source().get(0).codes());
        assertEquals("MIL", reports().get(2).parties().source().get(0).sector());
    }

    @Test
    void whatIsNotThereIsToldInALine() {
        ArchiveException e =
                assertThrows(ArchiveException.class, () -> archive.judge(Verdict.ACCEPT, List.of("ffffffff"), ADA));
        assertTrue(e.getMessage().contains("ffffffff: no such event or actor"), e.getMessage());
        assertThrows(ArchiveException.class, () -> archive.undo("ffffffff", ADA));
        assertThrows(ArchiveException.class, () -> archive.edit("iraq", "{\"type\":\"AID\"}", ADA));
    }
}
