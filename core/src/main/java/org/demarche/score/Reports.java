package org.demarche.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.event.EventMention;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Citation;
import org.demarche.pipeline.Citations;
import org.demarche.place.Place;
import org.demarche.text.Document;
import org.demarche.text.Input;

/** Our own readings in the form that is compared. */
public final class Reports {
    private Reports() {}

    /** The events of all articles of {@code input}, in order, placed as they are printed. */
    public static List<ReportedMention> of(Input input, List<Analysis> analyses) {
        Citations citations = new Citations(input);
        List<ReportedMention> reports = new ArrayList<>();
        for (Analysis analysis : analyses) {
            for (EventMention event : analysis.events()) {
                reports.add(report(analysis.document(), event, citations));
            }
        }
        return reports;
    }

    private static ReportedMention report(Document document, EventMention event, Citations citations) {
        Citation evidence = citations.of(document, event.evidence().span());
        return new ReportedMention(
                document.article().document(),
                event.type().name(),
                codes(event.source()),
                codes(event.target()),
                codes(event.intermediary()),
                codes(event.regarding()),
                event.modality().label(),
                event.attribution().stream()
                        .map(source -> new Said(
                                source.kind().label(),
                                citations.of(document, source.span()).text()))
                        .toList(),
                event.when().iso(),
                event.place().map(Place::name).orElse(""),
                evidence.begin(),
                evidence.end(),
                evidence.text(),
                event.confidence());
    }

    /** Somebody for whom no code is known counts as somebody whom no gold names. */
    private static Set<String> codes(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.isCoded() ? mention.codes().stream() : Stream.of(""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
