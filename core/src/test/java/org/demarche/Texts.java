package org.demarche;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.SyntaxParser;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Metadata;
import org.demarche.text.OffsetMap;
import org.demarche.text.Sentence;
import org.demarche.text.Span;

/** Documents made of lines, and the one loaded parser that all tests share. */
public final class Texts {
    private static final String HEADLINE = "headline: ";

    private Texts() {}

    /** The parser; loaded when a test first asks for it. */
    public static SyntaxParser parser() {
        return Loaded.PARSER;
    }

    /** A document with one sentence a line; a line that begins with {@code headline: } is one, without these words. */
    public static Document document(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            boolean isHeadline = line.startsWith(HEADLINE);
            int start = text.length();
            text.append(isHeadline ? line.substring(HEADLINE.length()) : line);
            Sentence.Kind kind = isHeadline ? Sentence.Kind.HEADLINE : Sentence.Kind.BODY;
            sentences.add(new Sentence(sentences.size(), new Span(start, text.length()), kind));
            text.append('\n');
        }
        Article article = new Article("test", 0, Metadata.none());
        return new Document(article, text.toString(), sentences, OffsetMap.identity(text.length()));
    }

    private static final class Loaded {
        private static final SyntaxParser PARSER = SyntaxParser.load();
    }
}
