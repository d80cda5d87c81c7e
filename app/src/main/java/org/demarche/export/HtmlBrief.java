package org.demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Report;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Briefs of cases as one page of HTML that needs nothing else: every sentence has footnotes that lead to words and back. */
final class HtmlBrief implements Renderer {
    private final Names names;

    HtmlBrief(Names names) {
        this.names = names;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        String page = new Page().of(Brief.all(content, names));
        return List.of(new Part("brief.html", out -> out.write(page.getBytes(StandardCharsets.UTF_8))));
    }

    private static final class Page {
        private final Document document = Document.createShell("");
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Report> notes = new ArrayList<>();
        private final List<List<String>> places = new ArrayList<>();
        private int marks;

        String of(List<Brief> briefs) {
            document.outputSettings().prettyPrint(false);
            document.getElementsByTag("html").attr("lang", "en");
            head(briefs);
            Element main = document.body().appendElement("main");
            briefs.forEach(brief -> add(main, brief));
            Element list = main.appendElement("section")
                    .attr("aria-label", "Footnotes")
                    .appendElement("ol");
            for (int i = 0; i < notes.size(); i++) {
                note(list.appendElement("li").attr("id", "note-" + (i + 1)), notes.get(i), places.get(i));
            }
            return "<!doctype html>\n" + document.outerHtml() + "\n";
        }

        private void head(List<Brief> briefs) {
            Element head = document.head();
            head.appendElement("meta").attr("charset", "utf-8");
            head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
            head.appendElement("meta")
                    .attr("http-equiv", "Content-Security-Policy")
                    .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
            document.title(briefs.size() == 1 ? briefs.get(0).title() : briefs.size() + " cases");
            head.appendElement("style").appendChild(new DataNode(style()));
        }

        private void add(Element main, Brief brief) {
            Element article = main.appendElement("article");
            article.appendElement("h1").attr("dir", "auto").text(brief.title());
            Element facts = article.appendElement("dl");
            for (Brief.Fact fact : brief.facts()) {
                Element pair = facts.appendElement("div");
                pair.appendElement("dt").text(fact.name());
                pair.appendElement("dd").attr("dir", "auto").text(fact.value());
            }
            article.appendElement("h2").text("What happened");
            brief.course().forEach(sentence -> add(article, sentence));
            for (Brief.Difference difference : brief.accounts()) {
                article.appendElement("h2").text("Accounts that can't all stand: " + difference.about());
                difference.accounts().forEach(sentence -> add(article, sentence));
            }
        }

        private void add(Element article, Brief.Sentence sentence) {
            Element paragraph = article.appendElement("p").attr("dir", "auto").text(sentence.text());
            for (Report report : sentence.evidence()) {
                int number = number(report);
                String place = "mark-" + ++marks;
                places.get(number - 1).add(place);
                paragraph
                        .appendElement("sup")
                        .appendElement("a")
                        .attr("id", place)
                        .attr("href", "#note-" + number)
                        .attr("aria-label", "footnote " + number)
                        .text(String.valueOf(number));
            }
        }

        private int number(Report report) {
            return numbers.computeIfAbsent(report.id(), id -> {
                notes.add(report);
                places.add(new ArrayList<>());
                return notes.size();
            });
        }

        private static void note(Element note, Report report, List<String> places) {
            note.appendElement("q")
                    .attr("dir", "auto")
                    .text(Phrasing.oneLine(report.words().text()));
            note.appendText(" — " + Brief.source(report) + ".");
            report.origin()
                    .url()
                    .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                    .ifPresent(url -> {
                        note.appendText(" ");
                        note.appendElement("a")
                                .attr("href", url)
                                .attr("rel", "noreferrer")
                                .text(url);
                    });
            for (String place : places) {
                note.appendText(" ");
                note.appendElement("a")
                        .attr("href", "#" + place)
                        .attr("aria-label", "back to the sentence")
                        .text("↩");
            }
        }

        private static String style() {
            try (InputStream stream = HtmlBrief.class.getResourceAsStream("brief.css")) {
                if (stream == null) {
                    throw new IllegalStateException("expected brief.css beside the classes; build again");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("can't read brief.css", e);
            }
        }
    }
}
