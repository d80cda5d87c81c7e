package org.demarche.record;

import java.time.LocalDate;
import java.util.Comparator;
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

    /** The order of publication, undated last; within a day by the name of the document and the place in it. */
    public static Comparator<Story> byPublication() {
        return Comparator.comparing((Story story) -> story.origin().published().orElse(LocalDate.MAX))
                .thenComparing(story -> story.origin().document())
                .thenComparing(story -> story.origin().article());
    }

    /** This story, with its document called {@code name} wherever it is named. */
    public Story named(String name) {
        Origin renamed = origin.named(name);
        return new Story(
                renamed,
                reports.stream().map(report -> report.named(renamed)).toList(),
                claims.stream().map(claim -> claim.named(name)).toList(),
                fingerprint);
    }
}
