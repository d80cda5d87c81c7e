package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorId;
import org.demarche.actor.Mention;
import org.demarche.actor.Resolution;
import org.demarche.event.Attribution;
import org.demarche.event.EventMention;
import org.demarche.record.Act;
import org.demarche.record.Claim;
import org.demarche.record.Fingerprint;
import org.demarche.record.Origin;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Quote;
import org.demarche.record.Report;
import org.demarche.record.Speaker;
import org.demarche.record.Story;
import org.demarche.statement.Statement;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.demarche.text.Span;

/** Turns what was read from an input into plain records that can be stored and compared with those of others. */
public final class Stories {
    private final Citations citations;

    private Stories(Citations citations) {
        this.citations = citations;
    }

    /** One story for each of {@code analyses}, which are what was read from {@code input}. */
    public static List<Story> of(Input input, List<Analysis> analyses) {
        Stories stories = new Stories(new Citations(input));
        return analyses.stream().map(stories::story).toList();
    }

    private Story story(Analysis analysis) {
        Document document = analysis.document();
        Article article = document.article();
        Metadata known = article.metadata();
        Origin origin = new Origin(
                article.document(), article.number(), known.title(), known.outlet(), known.url(), known.published());
        List<EventIds> ids = EventIds.of(analysis);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            reports.add(report(document, origin, ids.get(i), analysis.events().get(i)));
        }
        return new Story(
                origin,
                reports,
                analysis.statements().stream()
                        .map(statement -> claim(document, statement))
                        .toList(),
                Fingerprint.of(document.text()));
    }

    private Report report(Document document, Origin origin, EventIds ids, EventMention event) {
        int sentence = event.evidence().sentence();
        return new Report(
                ids.mention(),
                origin,
                ids.happening(),
                new Act(event.type(), event.mode(), event.cameo(), event.contexts()),
                new Parties(
                        parties(event.source()),
                        parties(event.target()),
                        parties(event.intermediary()),
                        parties(event.regarding())),
                event.modality(),
                event.attribution().stream()
                        .map(source -> speaker(document, source))
                        .toList(),
                event.when(),
                event.place(),
                sentence,
                quote(document, event.evidence().span()),
                quote(document, document.sentences().get(sentence).span()),
                event.evidence().rule());
    }

    private Claim claim(Document document, Statement statement) {
        return new Claim(
                statement.sentence(),
                statement.source().map(source -> speaker(document, source)),
                statement.cue().map(cue -> quote(document, cue)),
                quote(document, statement.content()),
                statement.isDirect());
    }

    private Speaker speaker(Document document, Attribution source) {
        return new Speaker(source.kind(), source.who().map(Stories::party), quote(document, source.span()));
    }

    private Quote quote(Document document, Span span) {
        Citation citation = citations.of(document, span);
        return new Quote(document.article().document(), citation.begin(), citation.end(), citation.text());
    }

    private static List<Party> parties(List<Mention> mentions) {
        return mentions.stream().map(Stories::party).distinct().toList();
    }

    private static Party party(Mention mention) {
        Optional<ActorId> id =
                mention.resolution() instanceof Resolution.Known known ? Optional.of(known.actor()) : Optional.empty();
        return new Party(mention.codes(), id, mention.name(), mention.sector());
    }
}
