package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.statement.Statement.Manner;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Span;

/**
 * Finds statements that stand as paragraphs of their own, without quotation marks, below "The minister said:". Governments
 * publish them so; whatever follows, up to the next such line, is the speaker's.
 */
final class BlockQuotations {
    private static final String MARKS = "\"'\u201c\u2018`";

    private final ReportingWords words;
    private final SourceReader sources;
    private final String text;
    private final List<Parse> parses;

    BlockQuotations(ReportingWords words, SourceReader sources, String text, List<Parse> parses) {
        this.words = words;
        this.sources = sources;
        this.text = text;
        this.parses = parses;
    }

    List<Statement> find() {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i + 1 < parses.size(); i++) {
            Optional<Token> verb = announces(i) ? lastVerb(parses.get(i)) : Optional.empty();
            if (verb.isPresent()) {
                found.add(statement(parses.get(i), verb.get(), content(i + 1)));
            }
        }
        return found;
    }

    private boolean announces(int index) {
        Span span = parses.get(index).sentence().span();
        Span next = parses.get(index + 1).sentence().span();
        return text.charAt(span.end() - 1) == ':'
                && MARKS.indexOf(text.charAt(next.start())) < 0
                && text.substring(span.end(), next.start()).indexOf('\n') >= 0;
    }

    private Optional<Token> lastVerb(Parse parse) {
        return parse.tokens().stream()
                .filter(token -> token.isVerb()
                        && words.of(token).filter(word -> word.takes("quote")).isPresent())
                .reduce((first, second) -> second);
    }

    private Span content(int first) {
        int last = first;
        while (last + 1 < parses.size()
                && !(announces(last) && lastVerb(parses.get(last)).isPresent())) {
            last++;
        }
        return parses.get(first)
                .sentence()
                .span()
                .cover(parses.get(last).sentence().span());
    }

    private Statement statement(Parse parse, Token verb, Span content) {
        return new Statement(
                parse.sentence().number(),
                new Narration(parse, parse.tokens()).subject(verb).map(token -> sources.of(parse, token)),
                Optional.of(verb.span()),
                List.of(content),
                Manner.QUOTED);
    }
}
