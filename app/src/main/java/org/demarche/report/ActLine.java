package org.demarche.report;

import java.util.List;
import org.demarche.event.Ontology;
import org.demarche.record.Happening;
import org.demarche.record.Party;
import org.demarche.record.Standing;
import org.jsoup.nodes.Element;

/** Says in a line who did what to whom, through whom, and how it stands. */
final class ActLine {
    private final PartyNames names;
    private final Ontology ontology;

    /** PartyNames parties by {@code names}. */
    ActLine(PartyNames names, Ontology ontology) {
        this.names = names;
        this.ontology = ontology;
    }

    /** Adds the line for {@code happening} to {@code parent}. */
    void add(Element parent, Happening happening) {
        Element line = Html.add(parent, "p", "act");
        List<Party> sources = happening.parties().source();
        List<Party> targets = happening.parties().target();
        boolean isMutual = happening.type().isSymmetric();
        parties(line, sources);
        // "A and B agree" is told with both on both sides.
        if (!isMutual || !PartyNames.keys(sources).equals(PartyNames.keys(targets))) {
            Html.add(line, "span", "to", isMutual ? " ↔ " : " → ").attr("aria-hidden", "true");
            Html.add(line, "span", "unseen", isMutual ? " and " : " to ");
            parties(line, targets);
        }
        line.appendText(" ");
        Html.add(line, "span", "type " + Tone.of(ontology, happening.type()).style(), Acts.label(happening.act()));
        if (happening.standing() != Standing.REPORTED) {
            line.appendText(" ");
            Html.add(line, "span", "standing", happening.standing().label());
        }
        further(parent, happening);
    }

    /** Adds to {@code parent} who did what to whom, by the sides that they act for. */
    void addBrief(Element parent, Happening happening) {
        String sources = names.sides(happening.parties().source());
        String targets = names.sides(happening.parties().target());
        boolean isMutual = happening.type().isSymmetric();
        Html.add(parent, "bdi", "", sources.isEmpty() ? "—" : sources);
        if (!isMutual || !sources.equals(targets)) {
            parent.appendText(isMutual ? " ↔ " : " → ");
            Html.add(parent, "bdi", "", targets.isEmpty() ? "—" : targets);
        }
        parent.appendText(" ");
        Html.add(parent, "span", "type " + Tone.of(ontology, happening.type()).style(), Acts.label(happening.act()));
        if (happening.standing() != Standing.REPORTED) {
            parent.appendText(", " + happening.standing().label());
        }
    }

    private void further(Element parent, Happening happening) {
        boolean isThrough = !happening.parties().intermediary().isEmpty();
        boolean isAbout = !happening.parties().regarding().isEmpty();
        if (!isThrough && !isAbout && happening.place().isEmpty()) {
            return;
        }
        Element line = Html.add(parent, "p", "further");
        if (isThrough) {
            line.appendText("through ");
            parties(Html.add(line, "span", "through"), happening.parties().intermediary());
            line.appendText(" ");
        }
        if (isAbout) {
            line.appendText("regarding ");
            parties(line, happening.parties().regarding());
            line.appendText(" ");
        }
        happening.place().ifPresent(place -> {
            line.appendText("in ");
            Html.add(line, "bdi", "", place.name());
        });
    }

    private void parties(Element line, List<Party> parties) {
        if (parties.isEmpty()) {
            Html.add(line, "span", "nobody", "—").attr("aria-hidden", "true");
            Html.add(line, "span", "unseen", "nobody named");
        }
        for (int i = 0; i < parties.size(); i++) {
            if (i > 0) {
                line.appendText(", ");
            }
            party(line, parties.get(i));
        }
    }

    private void party(Element line, Party party) {
        Element who = Html.add(line, "bdi", "party", party.name());
        if (party.isCoded()) {
            line.appendText(" ");
            Element code = Html.add(line, "span", "code", String.join("/", party.codes()));
            code.attr("title", names.sides(List.of(party)));
        } else {
            who.addClass("uncoded");
        }
    }
}
