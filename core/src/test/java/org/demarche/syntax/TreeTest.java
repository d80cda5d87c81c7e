package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.Texts;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void attachingNeverClosesACircle() {
        Tree tree = new Tree(3);
        tree.attach(1, 2, "nsubj");
        tree.attach(2, 3, "ccomp");
        tree.attach(3, 0, "root");
        tree.attach(3, 1, "acl:relcl");
        tree.attach(2, 2, "dep");
        assertEquals(0, tree.head(3));
        assertEquals("root", tree.relation(3));
        assertEquals(3, tree.head(2));
        assertTrue(tree.isBelow(1, 3));
    }

    @Test
    void aSentenceThatStumblesIsReadToTheEnd() {
        String stumbling =
                "The only thing that’s going to settle the date is how soon ministers – or whether – when they"
                        + " take the decision to actually withdraw from Cyprus.";
        Parse parse = Texts.parser().parse(Texts.document(stumbling)).parses().get(0);
        for (Token token : parse.tokens()) {
            assertTrue(parse.isBelow(token, root(parse)), token::form);
        }
    }

    private static Token root(Parse parse) {
        return parse.tokens().stream()
                .filter(token -> token.head() == 0)
                .findFirst()
                .orElseThrow();
    }
}
