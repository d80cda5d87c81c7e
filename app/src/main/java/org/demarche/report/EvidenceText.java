package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.record.Happening;
import org.demarche.text.Document;
import org.demarche.text.Sentence;
import org.demarche.text.Span;
import org.jsoup.nodes.Element;

/**
 * Shows an article with its evidence marked. Passages may overlap: the text is cut where any of them begins or ends, and each
 * piece knows all that cover it. Behind the end of each passage stand links to what it tells.
 */
final class EvidenceText {
    private final Shown shown;
    private final Document document;
    private final List<Evidence> evidence;
    private final Map<Integer, Sentence.Kind> kinds = new HashMap<>();
    /** Two events that one rule finds in the same words share an id, but an anchor can stand only once on a page. */
    private final Set<String> anchored = new HashSet<>();

    private EvidenceText(Shown shown, Texts.Article article) {
        this.shown = shown;
        this.document = article.document();
        this.evidence = shown.evidenceIn(article);
        document.sentences().forEach(sentence -> kinds.put(sentence.span().start(), sentence.kind()));
    }

    /** Adds the text of {@code article} to {@code parent}. */
    static void add(Element parent, Shown shown, Texts.Article article) {
        new EvidenceText(shown, article).add(parent);
    }

    private void add(Element parent) {
        Element text = Html.add(parent, "div", "text").attr("dir", "auto");
        for (Span paragraph : paragraphs()) {
            paragraph(Html.add(text, "p", style(paragraph)), paragraph);
        }
    }

    /** The clean text separates paragraphs by empty lines. */
    private List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        String text = document.text();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 2;
        }
        return paragraphs;
    }

    private String style(Span paragraph) {
        return switch (kinds.getOrDefault(paragraph.start(), Sentence.Kind.BODY)) {
            case HEADLINE -> "headline";
            case CAPTION -> "caption";
            case BODY -> "";
        };
    }

    private void paragraph(Element parent, Span paragraph) {
        List<Evidence> inside = evidence.stream()
                .filter(passage -> passage.span().overlaps(paragraph))
                .sorted(Comparator.comparing(Evidence::span))
                .toList();
        List<Integer> cuts = cuts(paragraph, inside);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Span piece = new Span(cuts.get(i), cuts.get(i + 1));
            List<Evidence> covering = inside.stream()
                    .filter(passage -> passage.span().contains(piece))
                    .toList();
            piece(parent, piece, covering);
            references(parent, ending(inside, piece.end(), paragraph));
        }
    }

    private static List<Integer> cuts(Span paragraph, List<Evidence> inside) {
        Set<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Evidence passage : inside) {
            cuts.add(Math.max(paragraph.start(), passage.span().start()));
            cuts.add(Math.min(paragraph.end(), passage.span().end()));
        }
        return List.copyOf(cuts);
    }

    private void piece(Element parent, Span piece, List<Evidence> covering) {
        String words = document.words(piece);
        if (covering.isEmpty()) {
            parent.appendText(Html.clean(words));
            return;
        }
        Element mark = Html.add(parent, "mark", covering.size() > 1 ? "several" : "");
        Set<String> covers = new LinkedHashSet<>();
        covering.forEach(passage -> covers.add(Anchors.words(passage.report())));
        mark.attr("data-words", String.join(" ", covers));
        Element holder = mark;
        for (Evidence passage : covering) {
            String anchor = Anchors.words(passage.report());
            if (anchored.add(anchor)) {
                // One element has one id: passages that begin together are nested.
                holder = holder.id().isEmpty() ? holder : Html.add(holder, "span", "");
                holder.attr("id", anchor).attr("tabindex", "-1");
            }
        }
        holder.appendText(Html.clean(words));
    }

    /** What is told by passages that end at {@code end}, or go on in the next paragraph. */
    private List<Happening> ending(List<Evidence> inside, int end, Span paragraph) {
        return inside.stream()
                .filter(passage -> Math.min(passage.span().end(), paragraph.end()) == end)
                .map(Evidence::happening)
                .distinct()
                .toList();
    }

    private void references(Element parent, List<Happening> told) {
        if (told.isEmpty()) {
            return;
        }
        Element references = Html.add(parent, "sup", "references");
        for (int i = 0; i < told.size(); i++) {
            Happening happening = told.get(i);
            int number = shown.number(happening).orElseThrow();
            references.appendText(i == 0 ? "" : " ");
            Html.link(references, Anchors.of(happening), "", String.valueOf(number))
                    .attr("aria-label", "event " + number + ": " + Acts.label(happening.act()));
        }
    }
}
