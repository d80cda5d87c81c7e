package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.Texts;
import org.demarche.text.Document;
import org.junit.jupiter.api.Test;

class SyntaxParserTest {
    private static final String[] MIXED = {
        "headline: IRAN WARNS U.S. AGAINST ATTACKS ON TANKERS",
        "\u201cErdo\u011fan\u2019s \u2018safe zone\u2019 isn\u2019t acceptable,\u201d Abd al-Rahman said (in Krak\u00f3w) \u2014 again.",
        "The U.S.-led coalition can\u2019t say why the 6-1/2-year-old boy left . . .",
        "   Two\u00a0spaces, a tab\tand a dash\u2013here; \u4e2d\u6587 too.  ",
        "",
        "- * /"
    };

    @Test
    void tokensLieInTheirSentenceInOrder() {
        Document document = Texts.document(MIXED);
        for (Parse parse : Texts.parser().parse(document).parses()) {
            int end = parse.sentence().span().start();
            for (Token token : parse.tokens()) {
                assertEquals(document.words(token.span()), token.form());
                assertTrue(token.span().start() >= end, "overlap at " + token);
                end = token.span().end();
            }
            assertTrue(end <= parse.sentence().span().end());
        }
    }

    @Test
    void everyCharacterButSpaceIsInAToken() {
        Document document = Texts.document(MIXED);
        StringBuilder text = new StringBuilder(document.text());
        for (Parse parse : Texts.parser().parse(document).parses()) {
            for (Token token : parse.tokens()) {
                text.replace(
                        token.span().start(),
                        token.span().end(),
                        " ".repeat(token.span().length()));
            }
        }
        assertEquals("", text.toString().replace('\u00a0', ' ').strip());
    }

    @Test
    void aNameInFrontIsKnownByItsUseInTheMiddle() {
        Document document = Texts.document(
                "Iran said that President Donald Trump had asked for talks.",
                "Trump said on Friday that he had called off a strike.",
                "Talks on other matters went on.");
        List<Parse> parses = Texts.parser().parse(document).parses();
        assertEquals("NNP", parses.get(1).token(1).tag());
        assertEquals("NNS", parses.get(2).token(1).tag());
    }

    @Test
    void eachSentenceIsATreeWithOneRoot() {
        for (Parse parse : Texts.parser().parse(Texts.document(MIXED)).parses()) {
            List<Token> roots =
                    parse.tokens().stream().filter(token -> token.head() == 0).toList();
            assertEquals(parse.tokens().isEmpty() ? 0 : 1, roots.size());
            parse.tokens().forEach(token -> assertTrue(parse.isBelow(token, roots.get(0))));
        }
    }

    @Test
    void namesAndCompoundsKeepTheirForm() {
        assertEquals(
                List.of("Abd", "al-Rahman", "met", "the", "U.S.", "-", "led", "Da'esh", "panel", "."),
                forms("Abd al-Rahman met the U.S.-led Da'esh panel."));
    }

    @Test
    void typographicQuotesAreReadAsPlainOnes() {
        Parse parse = parse("\u201cWe won\u2019t,\u201d he said.");
        assertEquals(List.of("``", "PRP", "MD", "RB", ",", "''", "PRP", "VBD", "."), tags(parse));
        assertEquals("not", parse.token(4).lemma());
    }

    @Test
    void lemmasKeepNumbersAndNames() {
        List<String> lemmas = parse("Five Americans left the United States in 1987.").tokens().stream()
                .map(Token::lemma)
                .toList();
        assertEquals(List.of("five", "american", "leave", "the", "united", "states", "in", "1987", "."), lemmas);
    }

    @Test
    void capitalsInAHeadlineFollowTheBody() {
        String body = "The United Nations and the army of Turkey said that rice will march.";
        Parse headline = Texts.parser()
                .parse(Texts.document("headline: TURKEY SAYS RICE FOR ARMY IS LATE", body))
                .parses()
                .get(0);
        assertEquals(List.of("NNP", "VBZ", "NN", "IN", "NN", "VBZ", "JJ"), tags(headline));
        assertEquals("TURKEY", headline.token(1).form());
        assertEquals("rice", headline.token(3).lemma());
    }

    @Test
    void tooLongSentencesAreSkippedAndListed() {
        SyntaxParser parser = new SyntaxParser(Texts.parser(), 5);
        Syntax syntax = parser.parse(Texts.document("It ended.", "It went on and on and on.", "It ended."));
        assertEquals(List.of(1), syntax.skipped());
        assertEquals(3, syntax.parses().size());
        assertEquals(List.of(), syntax.parses().get(1).tokens());
    }

    @Test
    void threadsMayShareTheParser() throws InterruptedException, ExecutionException {
        Document document = Texts.document(MIXED);
        Syntax expected = Texts.parser().parse(document);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Syntax>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(() -> Texts.parser().parse(document)));
            }
            for (Future<Syntax> result : results) {
                assertEquals(expected, result.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Parse parse(String sentence) {
        return Texts.parser().parse(Texts.document(sentence)).parses().get(0);
    }

    private static List<String> forms(String sentence) {
        return parse(sentence).tokens().stream().map(Token::form).toList();
    }

    private static List<String> tags(Parse parse) {
        return parse.tokens().stream().map(Token::tag).toList();
    }
}
