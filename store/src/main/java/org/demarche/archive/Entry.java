package org.demarche.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Citations;
import org.demarche.record.Fingerprint;
import org.demarche.text.Input;
import org.demarche.text.Metadata;

/**
 * A document and what was read from it, ready to be stored; whatever takes time is done.
 *
 * @param id the document's identity
 * @param input the document as given
 * @param origin the file that it came from, or where else
 * @param reader the version that read it
 * @param articles what was read
 * @param fingerprint by which near-copies are found
 */
public record Entry(
        DocumentId id,
        Input input,
        String origin,
        String reader,
        List<ArticleReading> articles,
        Fingerprint fingerprint) {
    /** Copies the list. */
    public Entry {
        articles = List.copyOf(articles);
    }

    /** What {@code analyses} hold, which {@code reader} made of {@code input}; any thread may ask. */
    public static Entry of(
            DocumentId id, Input input, String origin, String reader, Ontology ontology, List<Analysis> analyses) {
        Citations citations = new Citations(input);
        Map<String, Integer> counts = new HashMap<>();
        List<ArticleReading> articles = analyses.stream()
                .map(analysis -> article(id, ontology, analysis, citations, counts))
                .toList();
        return new Entry(id, input, origin, reader, articles, fingerprint(articles));
    }

    /** The likeness of all of a document's articles. */
    static Fingerprint fingerprint(List<ArticleReading> articles) {
        StringBuilder text = new StringBuilder();
        articles.forEach(article -> text.append(article.text()).append('\n'));
        return Fingerprint.of(text.toString());
    }

    private static ArticleReading article(
            DocumentId id, Ontology ontology, Analysis analysis, Citations citations, Map<String, Integer> counts) {
        int number = analysis.document().article().number();
        Metadata metadata = analysis.document().article().metadata();
        String json = JsonText.write(ReadingJson.of(id, ontology, analysis, citations, counts));
        return new ArticleReading(number, metadata, analysis.document().text(), json);
    }
}
