package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmenterPropertiesTest {
    private static final Segmenter SEGMENTER = Segmenter.english();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The envoy left Geneva. ",
                "“We agree,” she said. ",
                "U.S. ",
                "Gen. Smith ",
                "\n",
                "\n\n",
                "\r\n",
                "   ",
                "\uFEFF",
                "\uD83D\uDE00",
                "TT",
                "You may also like",
                "3 min read",
                "12 March, 2018",
                "(AFP)",
                ". . .",
                "\"",
                "”",
                "(",
                "and then the talks went on without them ",
                "QUESTION: ",
                "BEIRUT: ",
                "Peace Talks Fail in Geneva",
                "1   2   3",
                "\t",
                "#",
                "—",
                "it said that",
                ".",
                "?",
                "Copyright © 2001 Example",
                "By Jane Doe",
                "ü");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static List<Document> segment(String text) {
        return SEGMENTER.segment(new Input("text", text, Metadata.none()));
    }

    @Property(tries = 400)
    void sentencesLieInTheirTextInOrderWithoutOverlapOrWhiteSpaceAround(@ForAll("texts") String text) {
        for (Document document : segment(text)) {
            int end = 0;
            for (Sentence sentence : document.sentences()) {
                assertTrue(sentence.span().start() >= end);
                end = sentence.span().end();
                String words = document.words(sentence.span());
                assertTrue(!words.isEmpty() && words.equals(words.strip()));
            }
            assertTrue(end <= document.text().length());
        }
    }

    @Property(tries = 400)
    void offsetsLeadBackToTheSameWordsOfTheInput(@ForAll("texts") String text) {
        for (Document document : segment(text)) {
            for (OffsetMap.Piece piece : document.offsets().pieces()) {
                String clean = document.text().substring(piece.cleanStart(), piece.cleanEnd());
                String given = text.substring(piece.inputStart(), piece.inputEnd());
                assertTrue(clean.equals(given) || clean.isBlank(), () -> clean + " is not " + given);
            }
            for (Sentence sentence : document.sentences()) {
                String words = document.words(sentence.span());
                String given = document.offsets().toInput(sentence.span()).in(text);
                assertEquals(words.charAt(0), given.charAt(0));
                assertEquals(words.charAt(words.length() - 1), given.charAt(given.length() - 1));
                Span there = document.offsets().toInput(sentence.span());
                assertEquals(Optional.of(sentence.span()), document.offsets().toClean(there));
            }
        }
    }

    @Property(tries = 300)
    void trailingBlankLineChangesNothing(@ForAll("texts") String text) {
        assertEquals(SegmenterGoldenTest.describe(segment(text)), SegmenterGoldenTest.describe(segment(text + "\n\n")));
    }

    @Example
    void pathologicalTextsEnd() {
        String quotes = "“\"".repeat(50_000);
        String line = "He said that the U.S. had left. ".repeat(65_000);
        String brackets = "([. ".repeat(100_000);
        String stops = ". ".repeat(500_000);
        String lines = "Peace Talks Fail in Geneva Again\n\n\n".repeat(20_000);
        String initials = "A.".repeat(500_000);
        String accents = "Jose" + "\u0301".repeat(500_000);
        for (String text : List.of(quotes, line, brackets, stops, lines, initials, accents, "a".repeat(2_000_000))) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> segment(text));
        }
    }

    @Example
    void wholeLineIsCutIntoItsSentences() {
        Document document =
                segment("He said that the U.S. had left. ".repeat(1000)).get(0);
        assertEquals(1000, document.sentences().size());
    }
}
