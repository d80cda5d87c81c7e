package org.demarche.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.demarche.event.Ontology;
import org.demarche.record.Names;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Makes a page of a dossier that needs nothing else: no network, no fonts, no script for reading. The same dossier gives the same
 * bytes.
 */
public final class ReportPage {
    private final Ontology ontology;
    private final Names names;
    private final Limits limits;

    /**
     * Makes pages with at most as much as {@code limits} say.
     *
     * @param names the usual short names of states and organisations
     */
    public ReportPage(Ontology ontology, Names names, Limits limits) {
        this.ontology = ontology;
        this.names = names;
        this.limits = limits;
    }

    /** The page of {@code dossier}, as HTML. */
    public String render(Dossier dossier) {
        Shown shown = new Shown(dossier, limits);
        Context context = Context.of(shown, new PartyNames(names), ontology);
        List<Section> sections = List.of(
                CaseSection.of(context),
                DisagreementSection.of(context),
                TimelineSection.of(context),
                NetworkSection.of(context, limits.actors()),
                RelationSection.of(context, limits.pairs()),
                TextSection.of(context));
        Document page = new Document("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element root = Html.add(page, "html", "").attr("lang", "en");
        head(root, dossier.title());
        Element body = Html.add(root, "body", shown.isLarge() ? "large" : "");
        Html.link(body, "main", "skip", "Skip to the content");
        Element side = Html.add(body, "header", "side");
        Masthead.add(side, dossier, sections);
        Element main = Html.add(body, "main", "").attr("id", "main").attr("tabindex", "-1");
        sections.forEach(section -> main.appendChild(section.element()));
        Html.add(body, "script", "").appendChild(new DataNode(resource("report.js")));
        return page.outerHtml() + "\n";
    }

    private static void head(Element root, String title) {
        Element head = Html.add(root, "head", "");
        Html.add(head, "meta", "").attr("charset", "utf-8");
        String style = resource("report.css");
        // Nothing is loaded, and only the style and script that are in the page run.
        Html.add(head, "meta", "")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; style-src '" + hash(style) + "'; script-src '"
                                + hash(resource("report.js")) + "'; base-uri 'none'; form-action 'none'");
        Html.add(head, "meta", "").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        Html.add(head, "meta", "").attr("name", "color-scheme").attr("content", "light dark");
        Html.add(head, "title", "", title);
        Html.add(head, "style", "").appendChild(new DataNode(style));
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A part of the page from the class path. Browsers hash its lines with bare line feeds, whatever the checkout made of them. */
    private static String resource(String name) {
        try (InputStream stream = ReportPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the build lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }
}
