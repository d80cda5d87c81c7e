package org.demarche.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.text.Metadata;

/**
 * A document with all that was read from it, as reviews have corrected it.
 *
 * @param entry what it is
 * @param text its text as given
 * @param articles what was read, article by article
 * @param versions all versions of its page, the first first; empty if there is one alone
 * @param copies the ids of documents that are near-copies of it
 */
public record StoredDocument(
        DocumentEntry entry, String text, List<Article> articles, List<Version> versions, List<String> copies) {
    /** Copies the lists. */
    public StoredDocument {
        articles = List.copyOf(articles);
        versions = List.copyOf(versions);
        copies = List.copyOf(copies);
    }

    /**
     * An article.
     *
     * @param number its number in the document
     * @param metadata what is known of its publication
     * @param sentences where its sentences begin and end, in turn, in code points of the document
     * @param events its reports as {@code demarche read} prints them, each a JSON object, those rejected too
     * @param statements its statements as {@code demarche statements} prints them, each a JSON object
     * @param actors those of the registry that it mentions
     */
    public record Article(
            int number,
            Metadata metadata,
            List<Integer> sentences,
            List<String> events,
            List<String> statements,
            List<Appearance> actors) {
        /** Copies the lists. */
        public Article {
            sentences = List.copyOf(sentences);
            events = List.copyOf(events);
            statements = List.copyOf(statements);
            actors = List.copyOf(actors);
        }
    }

    /**
     * An actor in an article.
     *
     * @param id its identity
     * @param name its name
     * @param code for whom it acts; empty if unknown
     * @param sector its sector; empty if none fits
     * @param times how often it is mentioned
     */
    public record Appearance(String id, String name, String code, String sector, int times) {}

    /**
     * A version of a page.
     *
     * @param id the document's identity
     * @param number counted from 1
     * @param published the day of publication
     * @param isCurrent whether it is the last
     */
    public record Version(String id, int number, Optional<LocalDate> published, boolean isCurrent) {}
}
