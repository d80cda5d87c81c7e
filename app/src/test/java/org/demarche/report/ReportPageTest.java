package org.demarche.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.event.Ontology;
import org.demarche.record.Names;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final String HTML = html(Limits.usual());
    private static final Document PAGE = Jsoup.parse(HTML);

    private static String html(Limits limits) {
        return new ReportPage(Ontology.read(), Names.read(), limits).render(Dossiers.talks());
    }

    @Test
    void everyLinkHasItsEndOnThePage() {
        List<String> broken = new ArrayList<>();
        Elements links = PAGE.select("a");
        assertTrue(links.size() > 20, "links");
        for (Element link : links) {
            String target = link.attr("href");
            if (!target.startsWith("#") || PAGE.getElementById(target.substring(1)) == null) {
                broken.add(target);
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void noTwoElementsShareAnId() {
        Set<String> seen = new HashSet<>();
        for (Element element : PAGE.select("[id]")) {
            assertTrue(seen.add(element.id()), element.id());
        }
    }

    @Test
    void namesByWhichElementsAreCalledExist() {
        for (Element element : PAGE.select("[aria-labelledby]")) {
            for (String id : element.attr("aria-labelledby").split(" ", -1)) {
                assertNotNull(PAGE.getElementById(id), id);
            }
        }
    }

    @Test
    void anEventLeadsToItsWordsAndTheWordsLeadBack() {
        Element event = PAGE.expectFirst("#event-h3");
        String words = event.expectFirst("figcaption a").attr("href").substring(1);
        Element mark = PAGE.expectFirst("#texts mark#" + words);
        assertEquals("Washington refused the offer on Friday", mark.text());
        Element reference = mark.nextElementSibling();
        assertNotNull(reference);
        assertEquals("#event-h3", reference.expectFirst("a").attr("href"));
    }

    @Test
    void everyEventHasItsWordsMarked() {
        for (Element event : PAGE.select(".event")) {
            assertFalse(
                    PAGE.select("#texts .references a[href=#" + event.id() + "]")
                            .isEmpty(),
                    event.id());
        }
    }

    @Test
    void overlappingPassagesAreCutWhereEitherEnds() {
        List<String> pieces = PAGE.select("mark").stream()
                .limit(3)
                .map(mark -> mark.text() + " | " + mark.attr("data-words"))
                .toList();
        assertEquals(
                List.of(
                        "Iran asked Oman to | words-r1",
                        "carry an offer of talks to the United States | words-r1 words-r2",
                        ". 😀 Oman handed it over | words-r2"),
                pieces);
    }

    @Test
    void markingChangesNoWordOfTheText() {
        Element text = PAGE.expectFirst("#texts .text").clone();
        text.select(".references").remove();
        assertTrue(
                text.text()
                        .contains(
                                "Iran asked Oman to carry an offer of talks to the United States. 😀 Oman handed it over"
                                        + " and Washington refused the offer on Friday."),
                text.text());
    }

    @Test
    void wordsOfDocumentsAreNeverMarkup() {
        assertEquals(1, PAGE.select("script").size(), "only the page's own script");
        assertEquals(Dossiers.HOSTILE.replaceAll("\\s+", " "), PAGE.title());
        assertEquals(Dossiers.HOSTILE, PAGE.expectFirst("h1").text());
        assertEquals(0, PAGE.select("h3 b").size());
        assertTrue(
                PAGE.select("svg title").stream().anyMatch(title -> title.text().contains("<b>to</b>")));
    }

    @Test
    void nothingIsLoadedFromAnywhere() {
        assertEquals(
                0,
                PAGE.select("[src], link, iframe, object, embed, img, [style], [onclick], base")
                        .size());
        for (Element element : PAGE.select("[href]")) {
            assertTrue(element.attr("href").startsWith("#"), element.attr("href"));
        }
        String style = PAGE.expectFirst("style").data();
        assertFalse(style.contains("url(") || style.contains("@import"), "a style that loads something");
    }

    @Test
    void thePolicyAllowsTheStyleAndScriptThatAreInThePageAndNothingElse() throws NoSuchAlgorithmException {
        String policy =
                PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals(
                "default-src 'none'; style-src 'sha256-"
                        + hash(PAGE.expectFirst("style").data())
                        + "'; script-src 'sha256-"
                        + hash(PAGE.expectFirst("script").data())
                        + "'; base-uri 'none'; form-action 'none'",
                policy);
    }

    private static String hash(String content) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void namesKeepTheirDirectionOfWriting() {
        assertTrue(PAGE.select("bdi").eachText().contains(Dossiers.ARABIC_NAME));
        assertEquals("auto", PAGE.expectFirst("#event-h6 blockquote").attr("dir"));
    }

    @Test
    void whatDidNotHappenIsDashedInTheDiagram() {
        List<String> lines = PAGE.select("svg.sequence .step").stream()
                .map(step -> step.hasClass("done") ? "solid" : step.hasClass("undone") ? "dashed" : "?")
                .toList();
        assertEquals(List.of("solid", "dashed", "solid", "solid", "solid", "dashed"), lines);
    }

    @Test
    void whoStandsBetweenHasALaneBetweenTheOthers() {
        Elements lanes = PAGE.select("svg.sequence .lane");
        assertEquals(
                List.of("Iran", "Oman", "United States"),
                lanes.stream().limit(3).map(lane -> lane.select("text").text()).toList());
        assertTrue(lanes.get(1).hasClass("between"));
        assertEquals(1, lanes.select(".between").size());
        assertEquals(1, PAGE.select("svg.network .lane.between").size());
    }

    @Test
    void aStepHasItsPartDateStatusAndWords() {
        Element step = PAGE.select(".step-item").get(2);
        assertEquals(
                "answered 3 May 2019 now refused event 3",
                step.select(".step-head").text());
        assertEquals(
                "Washington refused the offer on Friday",
                step.select("blockquote").text());
        assertTrue(step.select(".reasons li").eachText().contains("parties: the same parties (+1.5)"));
    }

    @Test
    void accountsStandBesideEachOther() {
        Elements sides = PAGE.select(".disagreement .side-account");
        assertEquals(List.of("Iran", "United States"), sides.select("h4").eachText());
        assertTrue(
                sides.get(1).text().contains("says The State Department (organisation)"),
                sides.get(1).text());
    }

    @Test
    void theSameDossierGivesTheSameBytes() {
        assertEquals(HTML, html(Limits.usual()));
    }

    @Test
    void whatIsLeftOutIsCountedAndNoLinkLeadsToIt() {
        Document small = Jsoup.parse(html(new Limits(1, 2, 1, 1, 2, 1, 1)));
        List<String> notes = small.select(".left-out").eachText();
        assertTrue(
                notes.stream().anyMatch(note -> note.startsWith("Shown are 2 events of 6 events")), notes.toString());
        assertTrue(
                notes.stream().anyMatch(note -> note.startsWith("Shown are 1 channel of 2 channels")),
                notes.toString());
        assertTrue(
                notes.stream().anyMatch(note -> note.startsWith("Shown are 1 article of 2 articles")),
                notes.toString());
        for (Element link : small.select("a")) {
            assertNotNull(small.getElementById(link.attr("href").substring(1)), link.outerHtml());
        }
    }
}
