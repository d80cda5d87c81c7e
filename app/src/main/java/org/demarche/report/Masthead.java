package org.demarche.report;

import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demarche.record.Happening;
import org.jsoup.nodes.Element;

/** The head of the page: its title, what it covers, the way to its parts, and the filter. */
final class Masthead {
    private Masthead() {}

    /** Adds the head of {@code dossier}'s page to {@code parent}. */
    static void add(Element parent, Dossier dossier, List<Section> sections) {
        Html.add(parent, "p", "brand", "Demarche");
        Html.addForeign(parent, "h1", "", dossier.title());
        Html.add(parent, "p", "summary", summary(dossier));
        Element nav = Html.add(parent, "nav", "parts").attr("aria-label", "Parts of the page");
        Element list = Html.add(nav, "ul", "");
        for (Section section : sections) {
            Element link = Html.link(Html.add(list, "li", ""), section.id(), "", section.heading());
            link.appendText(" ");
            Html.add(link, "span", "count", String.valueOf(section.count()));
        }
        filter(parent, sections);
    }

    private static String summary(Dossier dossier) {
        List<Happening> happenings = dossier.findings().happenings();
        List<LocalDate> days = happenings.stream()
                .flatMap(happening -> Dates.first(happening.when()).stream())
                .toList();
        IntSummaryStatistics years = days.stream().mapToInt(LocalDate::getYear).summaryStatistics();
        String covered = "";
        if (!days.isEmpty()) {
            covered = years.getMin() == years.getMax()
                    ? " of " + years.getMin()
                    : " from " + years.getMin() + " to " + years.getMax();
        }
        return Html.count(dossier.findings().stories().size(), "article") + " tell "
                + Html.count(happenings.size(), "event") + covered
                + ". Every line leads to the words that it comes from.";
    }

    /** Without a script there is nothing to filter with, so the script shows it. */
    private static void filter(Element parent, List<Section> sections) {
        Element form = Html.add(parent, "form", "filter").attr("role", "search").attr("hidden", "");
        Element words = Html.add(form, "label", "", "Words");
        Html.add(words, "input", "")
                .attr("type", "search")
                .attr("id", "filter-words")
                .attr("autocomplete", "off");
        choice(form, "Party", "filter-party", "all", values(sections, "data-parties", Pattern.compile("\\|")));
        choice(form, "Year", "filter-year", "all", values(sections, "data-years", Pattern.compile(" ")));
        Html.add(form, "button", "", "Show all").attr("type", "reset");
        Html.add(form, "p", "found").attr("role", "status");
    }

    private static Set<String> values(List<Section> sections, String attribute, Pattern separator) {
        Set<String> values = new TreeSet<>();
        for (Section section : sections) {
            for (Element item : section.element().select(".item")) {
                separator
                        .splitAsStream(item.attr(attribute))
                        .filter(value -> !value.isEmpty())
                        .forEach(values::add);
            }
        }
        return values;
    }

    private static void choice(Element form, String label, String id, String all, Set<String> values) {
        Element choice =
                Html.add(Html.add(form, "label", "", label), "select", "").attr("id", id);
        Html.add(choice, "option", "", all).attr("value", "");
        values.forEach(value -> Html.add(choice, "option", "", value).attr("value", Html.clean(value)));
    }
}
