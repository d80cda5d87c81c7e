package org.demarche.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.event.Modality;
import org.demarche.place.Place;
import org.demarche.time.When;

/**
 * What one passage of a document tells of one act.
 *
 * @param id the same for the same passage on any machine; the {@code id} of {@code demarche read}
 * @param origin the article that tells it
 * @param event shared by the reports of one document that tell the same happening
 * @param act what is done
 * @param parties who takes part
 * @param modality how real it is by the words
 * @param attribution who says so, nearest first; empty if the document says it in its own voice
 * @param when the happening's date
 * @param place where it happened
 * @param sentence the number of the sentence in its document
 * @param words the words that carry the report
 * @param passage the whole sentence, from which topics are taken
 * @param rule the id of the lexicon's entry that found it
 */
public record Report(
        String id,
        Origin origin,
        String event,
        Act act,
        Parties parties,
        Modality modality,
        List<Speaker> attribution,
        When when,
        Optional<Place> place,
        int sentence,
        Quote words,
        Quote passage,
        String rule) {
    /** Copies the list. */
    public Report {
        attribution = List.copyOf(attribution);
    }

    /** The order of publication, undated last; within it by name and place in the text, so that it is always the same. */
    public static Comparator<Report> byPublication() {
        return Comparator.comparing(
                        (Report report) -> report.origin().published().orElse(LocalDate.MAX))
                .thenComparing(report -> report.origin().document())
                .thenComparing(report -> report.origin().article())
                .thenComparing(report -> report.words().begin())
                .thenComparing(report -> report.words().end())
                .thenComparing(Report::rule)
                .thenComparing(Report::id);
    }

    Report named(Origin renamed) {
        return new Report(
                id,
                renamed,
                event,
                act,
                parties,
                modality,
                attribution.stream()
                        .map(speaker -> speaker.named(renamed.document()))
                        .toList(),
                when,
                place,
                sentence,
                words.named(renamed.document()),
                passage.named(renamed.document()),
                rule);
    }
}
