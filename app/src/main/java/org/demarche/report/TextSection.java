package org.demarche.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.record.Happening;
import org.demarche.text.Metadata;
import org.jsoup.nodes.Element;

/** Shows the articles with their evidence marked. */
final class TextSection {
    /** So many can be found by scrolling; above it a list of them helps. */
    private static final int FEW = 6;

    private final Context context;

    private TextSection(Context context) {
        this.context = context;
    }

    /** The section of {@code context}'s articles. */
    static Section of(Context context) {
        List<Texts.Article> articles = context.shown().articles();
        int all = context.shown().allArticles();
        Section section = Section.begin(
                "texts",
                "Texts",
                all,
                "The articles as read, without navigation and advertisements. Marked words tell something; the number behind "
                        + "them leads to it.");
        section.tellLeftOut(articles.size(), all, "article", "those that tell the most");
        TextSection maker = new TextSection(context);
        if (articles.size() > FEW) {
            section.element().appendChild(maker.contents(articles));
        }
        articles.forEach(article -> section.element().appendChild(maker.article(article)));
        return section;
    }

    private Element contents(List<Texts.Article> articles) {
        Element nav = Html.element("nav", "contents").attr("aria-label", "Texts");
        Element list = Html.add(nav, "ol", "");
        for (Texts.Article article : articles) {
            Element item = Html.add(list, "li", "");
            Html.link(item, Anchors.of(article), "", title(article)).attr("dir", "auto");
            item.appendText(" " + told(article));
        }
        return nav;
    }

    private Element article(Texts.Article article) {
        String anchor = Anchors.of(article);
        Element element = Html.element("article", "document")
                .attr("id", anchor)
                .attr("tabindex", "-1")
                .attr("aria-labelledby", anchor + "-heading");
        Html.addForeign(element, "h3", "", title(article)).attr("id", anchor + "-heading");
        Element line = Html.add(element, "p", "origin");
        Metadata metadata = article.document().article().metadata();
        String origin = Stream.of(
                        metadata.outlet(),
                        metadata.published().map(Dates::words),
                        Optional.of(article.input().name()),
                        metadata.url(),
                        Optional.of(told(article)))
                .flatMap(Optional::stream)
                .map(Quotations::onOneLine)
                .collect(Collectors.joining(" · "));
        line.appendText(Html.clean(origin));
        Element columns = Html.add(element, "div", "read");
        EvidenceText.add(columns, context.shown(), article);
        told(columns, article);
        return element;
    }

    /** What the article tells, in the order of its words. */
    private void told(Element parent, Texts.Article article) {
        List<Happening> happenings = context.shown().evidenceIn(article).stream()
                .sorted(Comparator.comparing(Evidence::span))
                .map(Evidence::happening)
                .distinct()
                .toList();
        if (happenings.isEmpty()) {
            return;
        }
        Element aside = Html.add(parent, "div", "told");
        Html.add(aside, "h4", "", "What it tells");
        Element list = Html.add(aside, "ul", "");
        for (Happening happening : happenings) {
            Element item = Html.add(list, "li", "");
            String number = String.valueOf(context.shown().number(happening).orElseThrow());
            Element link = Html.link(item, Anchors.of(happening), "", "");
            Html.add(link, "span", "unseen", "event ");
            Html.add(link, "span", "event-number", number);
            item.appendText(" ");
            context.acts().addBrief(item, happening);
        }
    }

    private String told(Texts.Article article) {
        long events = context.shown().evidenceIn(article).stream()
                .map(evidence -> evidence.happening().id())
                .distinct()
                .count();
        return Html.count((int) events, "event");
    }

    private static String title(Texts.Article article) {
        return Quotations.onOneLine(article.document()
                .article()
                .metadata()
                .title()
                .orElse(article.input().name()));
    }
}
