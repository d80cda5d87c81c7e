package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;

/**
 * The way through the tree from an act's word to another word of the sentence.
 *
 * @param up the words left on the way up, the act's own first; empty if the other word hangs below the act
 * @param top the lowest word above both
 * @param down the words from below the top to the other word, in this order
 */
record TreePath(List<Token> up, Token top, List<Token> down) {
    static TreePath between(Parse parse, Token word, Token other) {
        List<Token> up = new ArrayList<>();
        Token top = word;
        while (!parse.isBelow(other, top)) {
            up.add(top);
            top = parse.token(top.head());
        }
        List<Token> down = new ArrayList<>();
        Token current = other;
        while (current.number() != top.number()) {
            down.add(0, current);
            current = parse.token(current.head());
        }
        return new TreePath(up, top, down);
    }
}
