package org.demarche.text;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article on a web page: what the page says of it, and its running text. */
final class PageReader {
    private final PageFields fields;
    private final MainText mainText;

    PageReader(PageFields fields, MainText mainText) {
        this.fields = fields;
        this.mainText = mainText;
    }

    /** A reader of English pages. */
    static PageReader english() {
        return new PageReader(PageFields.english(), new MainText(PageWords.english(), Furniture.english()));
    }

    /**
     * An article as its page shows it.
     *
     * @param metadata what the page says of it
     * @param body its running text, paragraphs separated by empty lines; empty if there is none
     */
    record Page(Metadata metadata, String body) {}

    /** Reads {@code html}, however broken. */
    Page read(String html) {
        Document page = Jsoup.parse(html);
        StructuredData data = StructuredData.of(page);
        Metadata metadata = fields.metadata(page, data);
        List<String> paragraphs = mainText.find(page, metadata.title(), data.text("articleBody"));
        return new Page(metadata, String.join("\n\n", paragraphs));
    }
}
