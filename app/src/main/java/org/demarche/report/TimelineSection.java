package org.demarche.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.cases.Case;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.jsoup.nodes.Element;

/** Shows all happenings in the order of time, and how many of which tone there were when. */
final class TimelineSection {
    private final Context context;

    private TimelineSection(Context context) {
        this.context = context;
    }

    /** The section of {@code context}'s happenings. */
    static Section of(Context context) {
        List<Happening> happenings = context.shown().happenings();
        int all = context.shown().findings().happenings().size();
        Section section = Section.begin(
                "timeline",
                "Timeline",
                all,
                "Everything that the documents tell, each happening once, however many passages report it.");
        section.tellLeftOut(
                happenings.size(), all, "event", "those of cases and disagreements first, then the best reported");
        if (happenings.isEmpty()) {
            section.tellNothing("No event was found in these documents.");
            return section;
        }
        TimelineChart.of(context).ifPresent(section.element()::appendChild);
        new TimelineSection(context).list(section.element(), happenings);
        return section;
    }

    private void list(Element section, List<Happening> happenings) {
        Optional<String> month = Optional.empty();
        Element list = section;
        for (Happening happening : happenings) {
            String label = month(happening);
            if (!month.equals(Optional.of(label))) {
                Element group = Html.add(section, "div", "month");
                Html.add(group, "h3", "", label);
                list = Html.add(group, "ul", "events");
                month = Optional.of(label);
            }
            list.appendChild(item(happening));
        }
    }

    private static String month(Happening happening) {
        String iso = happening.when().iso();
        boolean isYear = iso.length() == "2014".length();
        return Dates.first(happening.when())
                .map(day -> isYear ? String.valueOf(day.getYear()) : Dates.words(YearMonth.from(day)))
                .orElse("Undated");
    }

    private Element item(Happening happening) {
        Element item =
                Html.element("li", "event").attr("id", Anchors.of(happening)).attr("tabindex", "-1");
        Element head = Html.add(item, "p", "event-head");
        Html.add(head, "span", "unseen", "Event ");
        Html.add(
                head,
                "span",
                "event-number",
                context.shown().number(happening).map(String::valueOf).orElse(""));
        head.appendText(" ");
        Html.add(head, "span", "date", Dates.words(happening.when()));
        for (Case matter : context.shown().casesOf(happening)) {
            head.appendText(" ");
            Html.link(head, Anchors.of(matter), "to-case", "case: " + matter.title());
        }
        context.acts().add(item, happening);
        context.quotations().add(item, happening);
        if (happening.independentReports() > 1) {
            Html.add(item, "p", "further", "told by " + happening.independentReports() + " independent articles");
        }
        Section.filterable(
                item,
                parties(happening.parties()),
                Dates.first(happening.when()).map(LocalDate::getYear).stream().toList());
        item.attr("data-tone", Tone.of(context.ontology(), happening.type()).style());
        return item;
    }

    private List<String> parties(Parties parties) {
        Set<String> keys = new LinkedHashSet<>();
        keys.addAll(PartyNames.keys(parties.source()));
        keys.addAll(PartyNames.keys(parties.target()));
        keys.addAll(PartyNames.keys(parties.intermediary()));
        keys.addAll(PartyNames.keys(parties.regarding()));
        return new ArrayList<>(keys).stream().map(context.names()::of).toList();
    }
}
