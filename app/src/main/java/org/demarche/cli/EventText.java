package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.event.EventMention;
import org.demarche.event.Modality;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Citations;
import org.demarche.place.Place;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Metadata;

/** Events for people: each article under its headline, each event with the words that say it. */
final class EventText implements EventFormat {
    private static final String INDENT = "    ";
    private static final String UNDATED = "undated";

    private final Ontology ontology;
    private final Palette palette;
    private final int columns;

    /**
     * Prints in lines of at most {@code columns} characters.
     */
    EventText(Ontology ontology, Palette palette, int columns) {
        this.ontology = ontology;
        this.palette = palette;
        this.columns = columns;
    }

    @Override
    public String format(Input input, List<Analysis> analyses) {
        Citations citations = new Citations(input);
        StringBuilder text = new StringBuilder();
        for (Analysis analysis : analyses) {
            text.append(heading(analysis.document().article()));
            for (EventMention event : analysis.events()) {
                text.append(block(analysis.document(), event, citations)).append('\n');
            }
            text.append(analysis.events().isEmpty() ? "  no events\n\n" : "");
        }
        return text.toString();
    }

    private String heading(Article article) {
        Metadata metadata = article.metadata();
        List<String> title = Words.wrap(Words.onOneLine(metadata.title().orElse(article.document())), columns);
        String origin = Stream.of(
                        metadata.outlet().map(Words::onOneLine),
                        metadata.published().map(String::valueOf),
                        metadata.title().map(known -> article.document()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        String lines = title.stream().map(palette::strong).collect(Collectors.joining("\n", "", "\n"));
        return lines + (origin.isEmpty() ? "" : palette.faint(origin) + "\n") + "\n";
    }

    private String block(Document document, EventMention event, Citations citations) {
        List<String> lines = new ArrayList<>();
        String date = event.when().iso().isEmpty() ? UNDATED : event.when().iso();
        String type = event.type()
                + event.mode().map(mode -> " (" + mode.replace('_', ' ') + ")").orElse("");
        lines.add("  " + palette.faint(date) + "  "
                + palette.strong(actors(event.source()) + " → " + actors(event.target())) + "  "
                + palette.quad(ontology.of(event.type()).quad(), type));
        String circumstances = circumstances(event);
        if (!circumstances.isEmpty()) {
            lines.addAll(indented(circumstances));
        }
        String said = said(document, event, citations);
        if (!said.isEmpty()) {
            lines.addAll(indented(said));
        }
        String words = citations.of(document, event.evidence().span()).text();
        lines.addAll(indented("“" + Words.onOneLine(words) + "”"));
        return String.join("\n", lines) + "\n";
    }

    private List<String> indented(String text) {
        return Words.wrap(text, columns - INDENT.length()).stream()
                .map(line -> INDENT + line)
                .toList();
    }

    private static String circumstances(EventMention event) {
        List<String> parts = new ArrayList<>();
        if (event.modality() != Modality.ASSERTED) {
            parts.add(event.modality().label());
        }
        if (!event.intermediary().isEmpty()) {
            parts.add("via " + actors(event.intermediary()));
        }
        if (!event.regarding().isEmpty()) {
            parts.add("regarding " + actors(event.regarding()));
        }
        event.place().map(Place::name).ifPresent(place -> parts.add("in " + place));
        return String.join(" · ", parts);
    }

    private static String said(Document document, EventMention event, Citations citations) {
        return event.attribution().stream()
                .map(source ->
                        Words.onOneLine(citations.of(document, source.span()).text()) + " ("
                                + source.kind().label() + ")")
                .distinct()
                .collect(Collectors.joining(", told by ", event.attribution().isEmpty() ? "" : "says ", ""));
    }

    private static String actors(List<Mention> mentions) {
        return mentions.isEmpty()
                ? "—"
                : mentions.stream().map(EventText::actor).distinct().collect(Collectors.joining(", "));
    }

    private static String actor(Mention mention) {
        String codes = mention.isCoded() ? String.join("/", mention.codes()) : "?";
        return Words.onOneLine(mention.name()) + " (" + codes + ")";
    }
}
