package org.demarche.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the articles of a text, their headline, day of publication and outlet, and the sentences of each, and leaves out
 * what belongs to the page. What stands in the text decides where metadata are silent; nothing is guessed.
 */
public final class Segmenter {
    private final Furniture furniture;
    private final PublicationDates dates;
    private final Outlets outlets;
    private final SentenceSplitter splitter;

    Segmenter(Furniture furniture, PublicationDates dates, Outlets outlets, SentenceSplitter splitter) {
        this.furniture = furniture;
        this.dates = dates;
        this.outlets = outlets;
        this.splitter = splitter;
    }

    /** A segmenter of English texts, with the data files of the class path. */
    public static Segmenter english() {
        return new Segmenter(
                Furniture.english(), PublicationDates.english(), Outlets.english(), SentenceSplitter.english());
    }

    /**
     * The articles of {@code input} in its order; none if it holds no words. The metadata belong to the article whose
     * headline they give, else to the first one; the others take over the outlet only.
     */
    public List<Document> segment(Input input) {
        List<Block> blocks = Layout.blocks(input.text());
        List<Optional<Furniture.Kind>> kinds = new ArrayList<>();
        for (Block block : blocks) {
            kinds.add(furniture.kind(block.text()));
        }
        if (blocks.isEmpty()) {
            return List.of();
        }
        List<Integer> starts = new ArticleStarts(blocks, kinds, dates).find();
        int owner = owner(input.metadata(), blocks, starts);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            Metadata given = i == owner ? input.metadata() : outletOf(input.metadata());
            documents.add(document(input, i, given, blocks.subList(start, end), kinds.subList(start, end)));
        }
        return documents;
    }

    private static int owner(Metadata metadata, List<Block> blocks, List<Integer> starts) {
        for (int i = 0; i < starts.size() && metadata.title().isPresent(); i++) {
            if (blocks.get(starts.get(i))
                    .key()
                    .equals(Block.key(metadata.title().get()))) {
                return i;
            }
        }
        return 0;
    }

    private static Metadata outletOf(Metadata metadata) {
        return new Metadata(Optional.empty(), metadata.outlet(), Optional.empty(), Optional.empty());
    }

    private Document document(
            Input input, int number, Metadata given, List<Block> blocks, List<Optional<Furniture.Kind>> kinds) {
        Anatomy.Result anatomy = Anatomy.of(blocks, kinds, dates, given.title());
        CleanText clean = CleanText.of(input.text(), blocks, anatomy, splitter);
        Metadata metadata = given.orElse(stated(given, anatomy.title(), anatomy.published(), clean.paragraphs()));
        Article article = new Article(input.name(), number, metadata);
        return new Document(article, clean.text(), clean.sentences(), clean.offsets());
    }

    private Metadata stated(
            Metadata given, Optional<String> title, Optional<LocalDate> published, List<String> paragraphs) {
        Optional<String> outlet = given.url().flatMap(outlets::at).or(() -> outlets.in(paragraphs));
        return new Metadata(title, outlet, published, Optional.empty());
    }
}
