package org.demarche.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.cases.Wording;
import org.demarche.event.Ontology;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Parties;

/** All formats. */
public final class Exporters {
    private static final String ZIP = "application/zip";
    private static final String CSV = "text/csv";
    private static final String TABS = "text/tab-separated-values";
    private static final String JSON = "application/json";
    private static final String JSON_LINES = "application/jsonl";

    private final List<Exporter> exporters = new ArrayList<>();
    private final Ontology ontology = Ontology.read();
    private final Names names = Names.read();
    private final States states = States.read(names);
    private final Wording wording = Wording.read(names);

    private Exporters() {
        addTables();
        addEventData();
        addAggregates();
        addNetworks();
        addTimes();
        addLinkedData();
        addCases();
    }

    /**
     * An exporter for each format, in the order in which people are best told of them.
     *
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    public static List<Exporter> all() {
        return List.copyOf(new Exporters().exporters);
    }

    /**
     * The exporter for the format called {@code name}; absent if there is none.
     *
     * @throws org.demarche.lexicon.LexiconException if a data file is wrong
     */
    public static Optional<Exporter> named(String name) {
        return all().stream()
                .filter(exporter -> exporter.format().name().equals(name))
                .findFirst();
    }

    private void add(Format format, Selection selection, Renderer renderer) {
        exporters.add(new Exporter(format, selection, renderer));
    }

    private void addTables() {
        add(
                new Format("csv", "tidy tables as CSV, with a codebook", ZIP, ".zip", true),
                Selection.all(),
                new TableBundle(ontology, ".csv", DelimitedText::csv));
        add(
                new Format("jsonl", "the same tables as lines of JSON", ZIP, ".zip", true),
                Selection.all(),
                new TableBundle(ontology, ".jsonl", JsonTable::write));
        add(
                new Format("parquet", "the same tables as Parquet", ZIP, ".zip", true),
                Selection.all(),
                new TableBundle(ontology, ".parquet", ParquetFile::write));
    }

    private void addEventData() {
        add(
                new Format("plover", "events as PLOVER has them, as lines of JSON", JSON_LINES, ".jsonl", false),
                Selection.done(),
                new PloverLines(ontology));
        add(
                new Format("polecat", "events in the columns of POLECAT", TABS, ".txt", false),
                Selection.done(),
                new PolecatTable(ontology, states));
        add(
                new Format("icews", "events in the columns of ICEWS", TABS, ".tab", false),
                Selection.done(),
                new IcewsTable(ontology, states));
        add(
                new Format("gdelt", "events and mentions in the columns of GDELT 2.0", ZIP, ".zip", true),
                Selection.done(),
                new GdeltTables(ontology, states));
    }

    private void addAggregates() {
        Aggregates aggregates = new Aggregates(ontology, states);
        add(
                new Format(
                        "dyad-month", "counts of events for each directed pair and month, as CSV", CSV, ".csv", false),
                Selection.done()
                        .only("without a code on either side", Exporters::hasCodes)
                        .inSomeMonth(),
                aggregates.dyadMonths());
        add(
                new Format("country-month", "counts of events for each state and month, as CSV", CSV, ".csv", false),
                Selection.done().only("without a state", this::hasState).inSomeMonth(),
                aggregates.countryMonths());
    }

    private void addNetworks() {
        Ties ties = new Ties(names, states);
        add(
                new Format("gexf", "a network through time as GEXF, for Gephi", "application/gexf+xml", ".gexf", false),
                Selection.done().only("without somebody on either side", Exporters::hasBothSides),
                new Gexf(ties, ontology));
        add(
                new Format("graphml", "the same network as GraphML", "application/graphml+xml", ".graphml", false),
                Selection.done().only("without somebody on either side", Exporters::hasBothSides),
                new GraphMl(ties, ontology));
    }

    private void addTimes() {
        add(
                new Format("timelinejs", "dated events for TimelineJS, as JSON", JSON, ".json", false),
                Selection.all().dated(),
                new Timeline(wording));
        add(
                new Format("icalendar", "announced events as a calendar", "text/calendar", ".ics", false),
                Selection.announced().dated(),
                new ICalendarFile(wording));
    }

    private void addLinkedData() {
        add(
                new Format("trig", "RDF (SEM, PROV-O, Web Annotation) as TriG", "application/trig", ".trig", false),
                Selection.all(),
                new TriG(ontology, wording));
        add(
                new Format("jsonld", "the same RDF as JSON-LD", "application/ld+json", ".jsonld", false),
                Selection.all(),
                new JsonLd(ontology, wording));
        add(
                new Format(
                        "followthemoney",
                        "entities of FollowTheMoney, as lines of JSON",
                        JSON_LINES,
                        ".ftm.json",
                        false),
                Selection.done(),
                new FollowTheMoney(wording, states));
    }

    private void addCases() {
        CaseMermaid mermaid = new CaseMermaid(names);
        add(
                new Format("mermaid", "cases as Mermaid sequence diagrams", "text/vnd.mermaid", ".mmd", false),
                Selection.all(),
                (content, events) -> List.of(new Part(
                        "cases.mmd",
                        out -> out.write(mermaid.of(content.findings().cases()).getBytes(StandardCharsets.UTF_8)))));
        add(
                new Format(
                        "brief-markdown",
                        "a brief of each case with footnotes, as Markdown",
                        "text/markdown",
                        ".md",
                        false),
                Selection.all(),
                new MarkdownBrief(names));
        add(
                new Format("brief-html", "a brief of each case with footnotes, as a page", "text/html", ".html", false),
                Selection.all(),
                new HtmlBrief(names));
    }

    private static boolean hasCodes(Happening event) {
        return !Parties.codes(event.parties().source()).isEmpty()
                && !Parties.codes(event.parties().target()).isEmpty();
    }

    private static boolean hasBothSides(Happening event) {
        return !event.parties().source().isEmpty() && !event.parties().target().isEmpty();
    }

    private boolean hasState(Happening event) {
        return Stream.of(event.parties().source(), event.parties().target())
                .flatMap(parties -> Parties.codes(parties).stream())
                .anyMatch(code -> states.of(code).isPresent());
    }
}
