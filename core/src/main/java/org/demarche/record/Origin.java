package org.demarche.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where reports come from: one article.
 *
 * @param document the id of the document that holds the article
 * @param article the article's number in it, counted from 0
 * @param title the headline, if known
 * @param outlet who published it, if known
 * @param url where, if known
 * @param published the day of publication, if known
 */
public record Origin(
        String document,
        int article,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<LocalDate> published) {
    /** What tells this article from all others. */
    public String key() {
        return document + "#" + article;
    }

    Origin named(String name) {
        return new Origin(name, article, title, outlet, url, published);
    }
}
