package org.demarche.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Quote;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Span;

/** Finds the words that quotations cite in the articles that they come from. */
final class Texts {
    private final List<Article> articles = new ArrayList<>();
    private final Map<String, List<Article>> byDocument = new HashMap<>();

    /**
     * An article of a source.
     *
     * @param number counted from 0 over all sources
     * @param input the document that it stands in
     * @param document its text
     */
    record Article(int number, Input input, Document document) {}

    /**
     * Where words stand.
     *
     * @param article in which article
     * @param span where in its clean text
     */
    record Place(Article article, Span span) {}

    /** Looks in {@code sources}. */
    Texts(List<Source> sources) {
        for (Source source : sources) {
            for (Document document : source.articles()) {
                Article article = new Article(articles.size(), source.input(), document);
                articles.add(article);
                byDocument
                        .computeIfAbsent(source.input().name(), name -> new ArrayList<>())
                        .add(article);
            }
        }
    }

    /** All articles, in the order of the sources. */
    List<Article> articles() {
        return articles;
    }

    /** Where {@code quote} stands; absent if no article holds these words at this place. */
    Optional<Place> find(Quote quote) {
        return byDocument.getOrDefault(quote.document(), List.of()).stream()
                .flatMap(article -> find(article, quote).stream())
                .findFirst();
    }

    private static Optional<Place> find(Article article, Quote quote) {
        String text = article.input().text();
        if (quote.end() > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int begin = text.offsetByCodePoints(0, quote.begin());
        // Documents of the same name may be several; the words tell them apart.
        return text.startsWith(quote.text(), begin)
                ? article.document()
                        .offsets()
                        .toClean(new Span(begin, begin + quote.text().length()))
                        .map(span -> new Place(article, span))
                : Optional.empty();
    }
}
