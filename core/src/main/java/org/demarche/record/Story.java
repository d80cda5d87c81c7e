package org.demarche.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article as the work across documents needs it. Everything in it can be stored and read back.
 *
 * @param document the id of the document that holds the article
 * @param article the article's number in it, counted from 0
 * @param title the headline, if known
 * @param outlet who published it, if known
 * @param url where, if known
 * @param published the day of publication, if known
 * @param reports what it tells, in text order
 * @param claims who says what in it, in text order
 * @param fingerprint by which near-copies are recognised
 */
public record Story(
        String document,
        int article,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<LocalDate> published,
        List<Report> reports,
        List<Claim> claims,
        Fingerprint fingerprint) {
    /** Copies the lists. */
    public Story {
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
    }

    /** The document's id and the article's number: what tells this story from all others. */
    public String key() {
        return document + "#" + article;
    }
}
