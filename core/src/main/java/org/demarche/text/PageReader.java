package org.demarche.text;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** Reads the article on a web page: what the page says of it, and its running text. */
final class PageReader {
    /** The pages of news have some thousands, the longest live reports some ten thousands. */
    private static final int MOST_ELEMENTS = 100_000;

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

    /** Reads {@code html}, however broken; absent if it has so many elements that it can't be one article's page. */
    Optional<Page> read(String html) {
        Document page = Jsoup.parse(html);
        if (page.stream().skip(MOST_ELEMENTS).findAny().isPresent()) {
            return Optional.empty();
        }
        StructuredData data = StructuredData.of(page);
        Metadata metadata = fields.metadata(page, data);
        List<String> paragraphs = mainText.find(page, metadata.title(), data.text("articleBody"));
        return Optional.of(new Page(metadata, String.join("\n\n", paragraphs)));
    }

    /** All paragraphs of {@code html}, which is a piece of a page, separated by empty lines. */
    static String fragment(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select(MainText.MACHINERY).forEach(Node::remove);
        List<PageBlock> blocks = PageBlocks.of(page.body());
        return String.join("\n\n", blocks.stream().map(PageBlock::text).toList());
    }
}
