package org.demarche.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Report;

/** Briefs of cases in Markdown: every sentence has footnotes with the words, the document and the characters. */
final class MarkdownBrief implements Renderer {
    private final Names names;

    MarkdownBrief(Names names) {
        this.names = names;
    }

    @Override
    public List<Part> parts(Content content, List<Happening> events) {
        String page = new Page().of(Brief.all(content, names));
        return List.of(new Part("brief.md", out -> out.write(page.getBytes(StandardCharsets.UTF_8))));
    }

    private static final class Page {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final List<Report> notes = new ArrayList<>();

        String of(List<Brief> briefs) {
            briefs.forEach(this::add);
            for (int i = 0; i < notes.size(); i++) {
                text.append("[^")
                        .append(i + 1)
                        .append("]: ")
                        .append(note(notes.get(i)))
                        .append('\n');
            }
            return text.toString();
        }

        private void add(Brief brief) {
            text.append("# ").append(plain(brief.title())).append("\n\n");
            brief.facts().forEach(fact -> text.append("- ")
                    .append(fact.name())
                    .append(": ")
                    .append(plain(fact.value()))
                    .append('\n'));
            text.append("\n## What happened\n\n");
            brief.course().forEach(this::add);
            for (Brief.Difference difference : brief.accounts()) {
                text.append("## Accounts that can't all stand: ")
                        .append(plain(difference.about()))
                        .append("\n\n");
                difference.accounts().forEach(this::add);
            }
        }

        private void add(Brief.Sentence sentence) {
            String marks = sentence.evidence().stream()
                    .map(report -> "[^" + number(report) + "]")
                    .collect(Collectors.joining());
            text.append(plain(sentence.text())).append(marks).append("\n\n");
        }

        private int number(Report report) {
            return numbers.computeIfAbsent(report.id(), id -> {
                notes.add(report);
                return notes.size();
            });
        }
    }

    private static String note(Report report) {
        String url = report.origin()
                .url()
                .filter(place -> place.startsWith("http"))
                .map(place -> " <" + place.replaceAll("[<>\\s]", "") + ">")
                .orElse("");
        return "“" + plain(Phrasing.oneLine(report.words().text())) + "” — " + plain(Brief.source(report)) + "." + url;
    }

    /** Text in which nothing means anything to Markdown, or to the HTML in it. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~^&!$])", "\\\\$1").replaceAll("^([-+]|\\d+[.)])", "\\\\$1");
    }
}
