package org.demarche.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.cases.Case;
import org.demarche.cases.Reason;
import org.demarche.cases.Status;
import org.demarche.cases.Step;
import org.demarche.record.Happening;
import org.demarche.record.Standing;
import org.jsoup.nodes.Element;

/** Shows each case: its status, its diagram, and its steps with the words that tell them. */
final class CaseSection {
    /** A diagram of so many lanes leaves room for the steps beside it. */
    private static final int MOST_BESIDE = 4;
    /** A diagram of so many steps fits on a screen. */
    private static final int MOST_AT_A_GLANCE = 9;

    private final Context context;

    private CaseSection(Context context) {
        this.context = context;
    }

    /** The section of {@code context}'s cases. */
    static Section of(Context context) {
        List<Case> cases = context.shown().cases();
        int all = context.shown().findings().cases().size();
        Section section = Section.begin(
                "cases",
                "Cases",
                all,
                "Requests, offers, accusations, threats and agreements, and what came of each. In the diagrams time runs "
                        + "downwards, and the numbers are those of the steps.");
        section.tellLeftOut(cases.size(), all, "case", "those with the most steps");
        if (cases.isEmpty()) {
            section.tellNothing("No case was found: nothing that was asked, offered or threatened.");
        } else {
            section.element().appendChild(Legend.ofDiagrams());
        }
        CaseSection maker = new CaseSection(context);
        cases.forEach(matter -> section.element().appendChild(maker.article(matter)));
        return section;
    }

    private Element article(Case matter) {
        String anchor = Anchors.of(matter);
        Element article = Html.element("article", "case")
                .attr("id", anchor)
                .attr("tabindex", "-1")
                .attr("aria-labelledby", anchor + "-heading");
        Section.filterable(article, parties(matter), years(matter));
        Element head = Html.add(article, "header", "");
        Html.add(head, "p", "status " + style(matter.status()), matter.status().label());
        Html.add(head, "h3", "", matter.title()).attr("id", anchor + "-heading");
        sides(head, matter);
        Lanes lanes = Lanes.of(matter);
        Element body = Html.add(article, "div", lanes.count() > MOST_BESIDE ? "case-body wide" : "case-body");
        boolean isShort = matter.steps().size() <= MOST_AT_A_GLANCE;
        Element frame = Html.add(body, "div", isShort ? "scroll diagram short" : "scroll diagram");
        frame.attr("tabindex", "0").attr("role", "group").attr("aria-label", "Diagram: " + matter.title());
        frame.appendChild(SequenceDiagram.draw(matter, context.names(), context.ontology(), anchor + "-diagram"));
        Element steps = Html.add(body, "ol", "steps");
        matter.steps().forEach(step -> step(steps, step));
        return article;
    }

    /** The style of a status. */
    static String style(Status status) {
        return "status-" + status.label().replace(' ', '-');
    }

    private void sides(Element head, Case matter) {
        Element list = Html.add(head, "dl", "sides");
        side(list, "from", context.names().sides(matter.asker()));
        side(list, "to", context.names().sides(matter.asked()));
        side(list, "through", context.names().sides(matter.intermediary()));
        side(list, "regarding", context.names().sides(matter.regarding()));
        side(list, "when", span(matter));
        side(list, "told by", told(matter));
    }

    private static void side(Element list, String name, String value) {
        if (!value.isEmpty()) {
            Element group = Html.add(list, "div", "");
            Html.add(group, "dt", "", name);
            Html.addForeign(group, "dd", "", value);
        }
    }

    private static String span(Case matter) {
        return matter.opened()
                .map(opened -> Dates.range(
                        opened,
                        matter.updated().filter(day -> !day.isBefore(opened)).orElse(opened)))
                .orElse("");
    }

    private static String told(Case matter) {
        Set<String> documents = new LinkedHashSet<>();
        matter.steps().forEach(step -> step.happening()
                .reports()
                .forEach(report -> documents.add(report.origin().key())));
        return Html.count(documents.size(), "article");
    }

    private void step(Element steps, Step step) {
        Happening happening = step.happening();
        Element item = Html.add(steps, "li", "step-item");
        Element head = Html.add(item, "p", "step-head");
        Html.add(head, "span", "part", step.part().label());
        head.appendText(" ");
        Html.add(head, "span", "date", Dates.words(happening.when()));
        if (happening.standing() != Standing.REPORTED) {
            head.appendText(" ");
            Html.add(head, "span", "standing", happening.standing().label());
        }
        step.sets().ifPresent(status -> {
            head.appendText(" ");
            Html.add(head, "span", "sets", "now " + status.label());
        });
        Optional<Integer> number = context.shown().number(happening);
        number.ifPresent(known -> {
            head.appendText(" ");
            Html.link(head, Anchors.of(happening), "to-event", "event " + known);
        });
        Html.add(item, "p", "summary", step.summary());
        context.quotations().add(item, happening);
        reasons(item, step);
    }

    private static void reasons(Element item, Step step) {
        if (step.reasons().isEmpty()) {
            return;
        }
        Element details = Html.add(item, "details", "reasons");
        Html.add(details, "summary", "", "Why it belongs to this case");
        Element list = Html.add(details, "ul", "");
        for (Reason reason : step.reasons()) {
            Html.add(
                    list,
                    "li",
                    "",
                    reason.kind().label() + ": " + reason.words() + " ("
                            + String.format(Locale.ROOT, "%+.1f", reason.weight()) + ")");
        }
    }

    private List<String> parties(Case matter) {
        Set<String> keys = new LinkedHashSet<>(Lanes.of(matter).keys());
        return keys.stream().map(context.names()::of).collect(Collectors.toList());
    }

    private static List<Integer> years(Case matter) {
        List<Integer> years = new ArrayList<>();
        matter.steps().forEach(step -> Dates.first(step.happening().when()).ifPresent(day -> years.add(day.getYear())));
        return years;
    }
}
