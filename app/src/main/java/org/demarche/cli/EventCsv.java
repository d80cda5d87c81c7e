package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.event.EventMention;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Citation;
import org.demarche.pipeline.Citations;
import org.demarche.pipeline.EventIds;
import org.demarche.place.Place;
import org.demarche.text.Article;
import org.demarche.text.Input;

/** Events as a table, one a line; codes of several actors are separated by semicolons. */
final class EventCsv implements EventFormat {
    private static final List<String> COLUMNS = List.of(
            "id",
            "document",
            "article",
            "sentence",
            "date",
            "type",
            "mode",
            "quad",
            "score",
            "source",
            "source_name",
            "target",
            "target_name",
            "intermediary",
            "regarding",
            "modality",
            "attribution",
            "attribution_kind",
            "place",
            "country",
            "begin",
            "end",
            "text",
            "rule",
            "event");

    private final Ontology ontology;

    /** Takes quads and scores from {@code ontology}. */
    EventCsv(Ontology ontology) {
        this.ontology = ontology;
    }

    @Override
    public String head() {
        return Csv.line(COLUMNS);
    }

    @Override
    public String format(Input input, List<Analysis> analyses) {
        Citations citations = new Citations(input);
        StringBuilder lines = new StringBuilder();
        for (Analysis analysis : analyses) {
            List<EventIds> ids = EventIds.of(analysis);
            for (int i = 0; i < ids.size(); i++) {
                lines.append(
                        Csv.line(fields(analysis, ids.get(i), analysis.events().get(i), citations)));
            }
        }
        return lines.toString();
    }

    private List<String> fields(Analysis analysis, EventIds ids, EventMention event, Citations citations) {
        Article article = analysis.document().article();
        Citation evidence = citations.of(analysis.document(), event.evidence().span());
        Ontology.Entry entry = ontology.of(event.type());
        Optional<String> source = event.attribution().stream()
                .map(said -> citations.of(analysis.document(), said.span()).text())
                .findFirst();
        return List.of(
                ids.mention(),
                article.document(),
                String.valueOf(article.number()),
                String.valueOf(event.evidence().sentence()),
                event.when().iso(),
                event.type().name(),
                event.mode().orElse(""),
                String.valueOf(entry.quad()),
                String.valueOf(entry.score()),
                codes(event.source()),
                names(event.source()),
                codes(event.target()),
                names(event.target()),
                codes(event.intermediary()),
                codes(event.regarding()),
                event.modality().label(),
                source.orElse(""),
                event.attribution().stream()
                        .map(said -> said.kind().label())
                        .findFirst()
                        .orElse(""),
                event.place().map(Place::name).orElse(""),
                event.place().map(Place::country).orElse(""),
                String.valueOf(evidence.begin()),
                String.valueOf(evidence.end()),
                evidence.text(),
                event.evidence().rule(),
                ids.happening());
    }

    private static String codes(List<Mention> mentions) {
        return joined(mentions.stream().flatMap(mention -> mention.codes().stream()));
    }

    private static String names(List<Mention> mentions) {
        return joined(mentions.stream().map(Mention::name));
    }

    private static String joined(Stream<String> values) {
        return values.distinct().collect(Collectors.joining("; "));
    }
}
