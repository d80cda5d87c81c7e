package org.demarche.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Makes inputs of texts, pages and records once somebody knows which of them they are. It opens, unpacks and decodes
 * nothing, save records, which are UTF-8 by definition.
 */
public final class InputReader {
    private final PageReader pages;
    private final PublicationDates dates;

    InputReader(PageReader pages, PublicationDates dates) {
        this.pages = pages;
        this.dates = dates;
    }

    /** A reader of English texts, with the data files of the class path. */
    public static InputReader english() {
        return new InputReader(PageReader.english(), PublicationDates.english());
    }

    /** The input that {@code text} is, taken over as it stands; rejected if nothing in it shows. */
    public Reading text(String name, String text, Metadata given) {
        boolean isEmpty = Characters.trim(text, 0, text.length()).length() == 0;
        return isEmpty ? new Reading.Rejected(name, Reading.Reason.EMPTY) : parsed(name, text, given);
    }

    /**
     * The article on a web page; rejected if the page has no running text.
     *
     * @param given what is known apart from the page, and counts for more than what the page says
     * @param guessed what is to be taken where neither {@code given} nor the page says anything
     */
    public Reading page(String name, String html, Metadata given, Metadata guessed) {
        Optional<PageReader.Page> read = pages.read(html);
        if (read.isEmpty()) {
            return new Reading.Rejected(name, Reading.Reason.TOO_LARGE);
        }
        PageReader.Page page = read.get();
        return page.body().isBlank()
                ? new Reading.Rejected(name, Reading.Reason.NO_ARTICLE)
                : parsed(name, page.body(), given.orElse(page.metadata()).orElse(guessed));
    }

    /** All the words of a piece of HTML that has no page around it, such as an item of a feed. */
    public Reading fragment(String name, String html, Metadata given) {
        return text(name, PageReader.fragment(html), given);
    }

    /** The words of {@code html} on one line, such as a title in which names are set in italics. */
    public static String line(String html) {
        return PageReader.fragment(html).replaceAll("\\s+", " ");
    }

    /**
     * The records of JSONL, one reading for each line that isn't blank, read as the result is walked.
     *
     * @throws UncheckedIOException if {@code content} can't be read, while the result is walked
     */
    public Stream<Reading> records(String name, InputStream content) {
        Spliterator<Reading> records =
                Spliterators.spliteratorUnknownSize(new Records(name, content, dates), Spliterator.ORDERED);
        return StreamSupport.stream(records, false);
    }

    /** What the file beside a text says of it; absent if it isn't a JSON object. */
    public Optional<Metadata> sidecar(byte[] json) {
        Optional<JsonNode> object = Records.utf8(json).flatMap(Records::object);
        return object.map(record -> Records.metadata(record, dates));
    }

    /** The name of the file beside the text {@code name} that holds its metadata: {@code a.txt} has {@code a.meta.json}. */
    public static String sidecarName(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".meta.json";
    }

    private static Reading parsed(String name, String text, Metadata metadata) {
        return new Reading.Parsed(List.of(new Input(name, text, metadata)));
    }
}
