package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;
import org.demarche.event.EventMention;
import org.demarche.event.Modality;
import org.demarche.place.Place;
import org.demarche.text.Input;

/**
 * Events as lines that people can check: {@code REQUEST SYR > IRQ via IRQ re COALITION | future | 2014-10-08 | in Amman |
 * says the minister (named) | “asked Iraq”}; what doesn't apply is left out.
 */
public final class EventLines {
    private EventLines() {}

    /** A line for each event of {@code analyses}. */
    public static String of(Input input, List<Analysis> analyses) {
        Citations citations = new Citations(input);
        StringBuilder lines = new StringBuilder();
        for (Analysis analysis : analyses) {
            for (EventMention event : analysis.events()) {
                lines.append(line(analysis, event, citations)).append('\n');
            }
        }
        return lines.toString();
    }

    private static String line(Analysis analysis, EventMention event, Citations citations) {
        List<String> parts = new ArrayList<>();
        parts.add(event.type() + " " + codes(event.source()) + " > " + codes(event.target())
                + (event.intermediary().isEmpty() ? "" : " via " + codes(event.intermediary()))
                + (event.regarding().isEmpty() ? "" : " re " + codes(event.regarding())));
        if (event.modality() != Modality.ASSERTED) {
            parts.add(event.modality().label());
        }
        if (!event.when().iso().isEmpty()) {
            parts.add(event.when().iso());
        }
        event.place().map(Place::name).ifPresent(place -> parts.add("in " + place));
        event.attribution()
                .forEach(source -> parts.add("says "
                        + citations.of(analysis.document(), source.span()).text() + " ("
                        + source.kind().label() + ")"));
        parts.add(
                "“" + citations.of(analysis.document(), event.evidence().span()).text() + "”");
        return String.join(" | ", parts).replaceAll("\\s+", " ");
    }

    private static String codes(List<Mention> mentions) {
        return mentions.isEmpty()
                ? "-"
                : mentions.stream()
                        .map(mention -> mention.isCoded() ? String.join("/", mention.codes()) : "?" + mention.name())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
