package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.disagreement.Disagreement;
import org.demarche.disagreement.Side;
import org.demarche.record.Report;
import org.jsoup.nodes.Element;

/** Shows accounts that can't both stand, beside each other. */
final class DisagreementSection {
    private final Context context;

    private DisagreementSection(Context context) {
        this.context = context;
    }

    /** The section of {@code context}'s disagreements. */
    static Section of(Context context) {
        List<Disagreement> disagreements = context.shown().disagreements();
        int all = context.shown().findings().disagreements().size();
        Section section = Section.begin(
                "disagreements",
                "Disagreements",
                all,
                "Accounts of one matter that can’t both stand: who says what, and in which words. Who is right is not judged.");
        section.tellLeftOut(disagreements.size(), all, "disagreement", "the first ones");
        if (disagreements.isEmpty()) {
            section.tellNothing("No two accounts contradict each other.");
        }
        DisagreementSection maker = new DisagreementSection(context);
        disagreements.forEach(disagreement -> section.element().appendChild(maker.article(disagreement)));
        return section;
    }

    private Element article(Disagreement disagreement) {
        String anchor = Anchors.of(disagreement);
        Element article = Html.element("article", "disagreement")
                .attr("id", anchor)
                .attr("tabindex", "-1")
                .attr("aria-labelledby", anchor + "-heading");
        Html.add(article, "h3", "", disagreement.about()).attr("id", anchor + "-heading");
        Html.add(article, "p", "kind", "differ in " + difference(disagreement.kind()));
        Element columns = Html.add(article, "div", "columns");
        List<String> parties = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        for (Side side : disagreement.sides()) {
            side(columns, side);
            parties.addAll(PartyNames.keys(side.parties()).stream()
                    .map(context.names()::of)
                    .toList());
            for (Report report : side.reports()) {
                Dates.first(report.when()).ifPresent(day -> years.add(day.getYear()));
            }
        }
        Section.filterable(article, parties, years);
        return article;
    }

    private static String difference(Disagreement.Kind kind) {
        return switch (kind) {
            case DENIAL -> "whether it happened";
            case ANSWER -> "what was answered";
            case PARTY -> "who took part";
            case NUMBER -> "how many";
            case DATE -> "when it happened";
            case TYPE -> "what was done";
        };
    }

    private void side(Element columns, Side side) {
        Element column = Html.add(columns, "section", "side-account");
        String name = context.names().sides(side.parties());
        Html.addForeign(column, "h4", "", name.isEmpty() ? "Not said by whom" : name);
        Html.add(column, "p", "statement", side.statement());
        context.quotations().add(column, side.reports());
        context.shown().happeningOf(side.reports().get(0)).ifPresent(happening -> {
            Element line = Html.add(column, "p", "further");
            Html.link(
                    line,
                    Anchors.of(happening),
                    "to-event",
                    "event " + context.shown().number(happening).orElseThrow());
        });
    }
}
