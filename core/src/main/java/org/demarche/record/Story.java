package org.demarche.record;

import java.util.List;

/**
 * One article as the work across documents needs it. Everything in it can be stored and read back.
 *
 * @param origin which article it is, by whom and of when
 * @param reports what it tells, in text order
 * @param claims who says what in it, in text order
 * @param fingerprint by which near-copies are recognised
 */
public record Story(Origin origin, List<Report> reports, List<Claim> claims, Fingerprint fingerprint) {
    /** Copies the lists. */
    public Story {
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
    }
}
