package org.demarche.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.cases.Wording;
import org.demarche.event.Ontology;
import org.demarche.place.Place;
import org.demarche.record.Happening;
import org.demarche.record.Origin;
import org.demarche.record.Party;
import org.demarche.record.Quote;
import org.demarche.record.Report;
import org.demarche.record.Speaker;
import org.demarche.record.Standing;
import org.demarche.record.Story;
import org.demarche.time.When;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Findings as statements of RDF. Events are SEM's, and called so only where somebody tells them as done. Each article has a graph of its own, in
 * which each passage is a Web Annotation on its characters, derived from the article in the sense of PROV-O. There are no blank nodes, so that
 * the same findings give the same bytes.
 */
final class LinkedData {
    /** Prefixes and what they stand for. */
    static final Map<String, String> PREFIXES = prefixes();

    private static final String DEM = "urn:demarche:vocabulary#";
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Ontology ontology;
    private final Wording wording;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<IRI, Runnable> described = new LinkedHashMap<>();

    private LinkedData(Ontology ontology, Wording wording) {
        this.ontology = ontology;
        this.wording = wording;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dem", DEM);
        prefixes.put("sem", SEM);
        prefixes.put("oa", OA);
        prefixes.put("prov", PROV.NAMESPACE);
        prefixes.put("dcterms", DCTERMS.NAMESPACE);
        prefixes.put("geo", GEO);
        prefixes.put("rdfs", RDFS.NAMESPACE);
        prefixes.put("xsd", XSD.NAMESPACE);
        return prefixes;
    }

    /** The statements on {@code events} of {@code content}: those of the default graph first, each subject's and each graph's together. */
    static List<Statement> of(Content content, List<Happening> events, Ontology ontology, Wording wording) {
        LinkedData data = new LinkedData(ontology, wording);
        data.vocabulary();
        IRI reading = data.reading(content.version());
        content.findings().stories().forEach(story -> data.document(story));
        events.forEach(data::event);
        new ArrayList<>(data.described.values()).forEach(Runnable::run);
        Map<String, List<Runnable>> byArticle = new LinkedHashMap<>();
        for (Happening event : events) {
            for (Report report : event.reports()) {
                byArticle
                        .computeIfAbsent(report.origin().key(), any -> new ArrayList<>())
                        .add(() -> data.mention(report, iri("event", event.id()), reading));
            }
        }
        content.findings().stories().forEach(story -> byArticle
                .getOrDefault(story.origin().key(), List.of())
                .forEach(Runnable::run));
        return data.statements;
    }

    /** Roles are kinds of SEM's having an actor. */
    private void vocabulary() {
        for (String role : Roles.meanings().keySet()) {
            add(dem(role), RDFS.SUBPROPERTYOF, VALUES.createIRI(SEM, "hasActor"));
        }
    }

    private IRI reading(String version) {
        IRI program = iri("program", version);
        add(program, RDF.TYPE, PROV.SOFTWARE_AGENT);
        add(program, RDFS.LABEL, text("demarche " + version));
        IRI reading = iri("reading", version);
        add(reading, RDF.TYPE, PROV.ACTIVITY);
        add(reading, PROV.WAS_ASSOCIATED_WITH, program);
        return reading;
    }

    private void document(Story story) {
        Origin origin = story.origin();
        IRI document = document(origin);
        add(document, RDF.TYPE, PROV.ENTITY);
        add(document, DCTERMS.IDENTIFIER, text(origin.document()));
        origin.title().ifPresent(title -> add(document, DCTERMS.TITLE, text(Phrasing.oneLine(title))));
        origin.outlet().ifPresent(outlet -> add(document, DCTERMS.PUBLISHER, text(outlet)));
        origin.published().ifPresent(day -> add(document, DCTERMS.ISSUED, typed(day, XSD.DATE)));
        origin.url().ifPresent(url -> add(document, DCTERMS.SOURCE, text(url)));
    }

    private void event(Happening event) {
        IRI iri = iri("event", event.id());
        boolean isDone = event.standing() == Standing.REPORTED || event.standing() == Standing.DISPUTED;
        add(iri, RDF.TYPE, dem("Happening"));
        if (isDone) {
            add(iri, RDF.TYPE, VALUES.createIRI(SEM, "Event"));
        }
        add(iri, RDFS.LABEL, text(wording.summary(event)));
        add(iri, VALUES.createIRI(SEM, "eventType"), dem(event.type().name()));
        event.act().mode().ifPresent(mode -> add(iri, dem("mode"), text(mode)));
        event.act().contexts().forEach(context -> add(iri, dem("context"), text(context)));
        event.act().cameo().ifPresent(code -> add(iri, dem("cameo"), text(code)));
        add(iri, dem("quad"), VALUES.createLiteral(ontology.of(event.type()).quad()));
        add(iri, dem("score"), typed(ontology.of(event.type()).score(), XSD.DECIMAL));
        add(iri, dem("standing"), text(event.standing().label()));
        add(iri, dem("independentReports"), VALUES.createLiteral(event.independentReports()));
        when(iri, event.when());
        event.place().ifPresent(place -> add(iri, VALUES.createIRI(SEM, "hasPlace"), place(place)));
        Roles.of(event.parties())
                .forEach((role, parties) -> parties.forEach(party -> {
                    IRI actor = actor(party);
                    add(iri, VALUES.createIRI(SEM, "hasActor"), actor);
                    add(iri, dem(role), actor);
                }));
    }

    private void when(IRI event, When when) {
        if (when instanceof When.Day day) {
            add(event, VALUES.createIRI(SEM, "hasTimeStamp"), typed(day.date(), XSD.DATE));
        } else if (when instanceof When.Interval interval) {
            add(event, VALUES.createIRI(SEM, "hasEarliestBeginTimeStamp"), typed(interval.first(), XSD.DATE));
            add(event, VALUES.createIRI(SEM, "hasLatestEndTimeStamp"), typed(interval.last(), XSD.DATE));
        }
    }

    private IRI place(Place place) {
        IRI iri = iri("place", place.country() + "/" + place.name());
        described.putIfAbsent(iri, () -> {
            add(iri, RDF.TYPE, VALUES.createIRI(SEM, "Place"));
            add(iri, RDFS.LABEL, text(place.name()));
            Optional.of(place.country())
                    .filter(code -> !code.isEmpty())
                    .ifPresent(code -> add(iri, dem("country"), text(code)));
            add(iri, VALUES.createIRI(GEO, "lat"), typed(place.latitude(), XSD.DECIMAL));
            add(iri, VALUES.createIRI(GEO, "long"), typed(place.longitude(), XSD.DECIMAL));
        });
        return iri;
    }

    /** Who acts for another at another date is the same actor, so the codes of all parts are the actor's. */
    private IRI actor(Party party) {
        IRI iri = iri("actor", Shared.actor(party));
        described.putIfAbsent(iri, () -> {
            add(iri, RDF.TYPE, VALUES.createIRI(SEM, "Actor"));
            add(iri, RDFS.LABEL, text(Phrasing.oneLine(party.name())));
        });
        for (String code : party.codes()) {
            described.putIfAbsent(
                    iri("code", Shared.actor(party) + "/" + code), () -> add(iri, dem("actsFor"), text(code)));
        }
        return iri;
    }

    private void mention(Report report, IRI event, IRI reading) {
        IRI graph = iri("account", report.origin().key());
        IRI mention = iri("mention", report.id());
        IRI target = part(mention, "target");
        add(graph, mention, RDF.TYPE, VALUES.createIRI(OA, "Annotation"));
        add(graph, mention, RDF.TYPE, VALUES.createIRI(SEM, "View"));
        add(graph, mention, VALUES.createIRI(OA, "hasBody"), event);
        add(graph, mention, VALUES.createIRI(OA, "hasTarget"), target);
        add(graph, mention, dem("modality"), text(report.modality().label()));
        add(graph, mention, dem("rule"), text(report.rule()));
        add(graph, mention, PROV.WAS_DERIVED_FROM, document(report.origin()));
        add(graph, mention, PROV.WAS_GENERATED_BY, reading);
        for (int i = 0; i < report.attribution().size(); i++) {
            add(graph, mention, VALUES.createIRI(SEM, "accordingTo"), part(mention, "speaker" + i));
        }
        words(graph, target, report.origin(), report.words());
        for (int i = 0; i < report.attribution().size(); i++) {
            speaker(graph, part(mention, "speaker" + i), report.attribution().get(i), report.origin());
        }
    }

    private void speaker(IRI graph, IRI iri, Speaker speaker, Origin origin) {
        IRI target = part(iri, "target");
        add(graph, iri, RDF.TYPE, VALUES.createIRI(SEM, "Authority"));
        add(graph, iri, dem("kind"), text(speaker.kind().label()));
        speaker.codes().forEach(code -> add(graph, iri, dem("actsFor"), text(code)));
        add(graph, iri, dem("namedBy"), target);
        words(graph, target, origin, speaker.words());
    }

    /** Characters of a document, by their places and by themselves. */
    private void words(IRI graph, IRI target, Origin origin, Quote quote) {
        IRI position = part(target, "position");
        IRI exact = part(target, "quote");
        add(graph, target, RDF.TYPE, VALUES.createIRI(OA, "SpecificResource"));
        add(graph, target, VALUES.createIRI(OA, "hasSource"), document(origin));
        add(graph, target, VALUES.createIRI(OA, "hasSelector"), position);
        add(graph, target, VALUES.createIRI(OA, "hasSelector"), exact);
        add(graph, position, RDF.TYPE, VALUES.createIRI(OA, "TextPositionSelector"));
        add(graph, position, VALUES.createIRI(OA, "start"), VALUES.createLiteral(quote.begin()));
        add(graph, position, VALUES.createIRI(OA, "end"), VALUES.createLiteral(quote.end()));
        add(graph, exact, RDF.TYPE, VALUES.createIRI(OA, "TextQuoteSelector"));
        add(graph, exact, VALUES.createIRI(OA, "exact"), text(quote.text()));
    }

    private void add(IRI subject, IRI predicate, Value object) {
        statements.add(VALUES.createStatement(subject, predicate, object));
    }

    private void add(IRI graph, IRI subject, IRI predicate, Value object) {
        statements.add(VALUES.createStatement(subject, predicate, object, graph));
    }

    private static IRI dem(String name) {
        return VALUES.createIRI(DEM, name);
    }

    private static IRI document(Origin origin) {
        return iri("document", origin.key());
    }

    private static IRI part(IRI whole, String name) {
        return VALUES.createIRI(whole.stringValue() + "/" + name);
    }

    private static IRI iri(String kind, String id) {
        String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        return VALUES.createIRI("urn:demarche:" + kind + ":" + encoded);
    }

    private static Value text(String text) {
        return VALUES.createLiteral(text);
    }

    private static Value typed(Object value, IRI type) {
        return VALUES.createLiteral(value.toString(), type);
    }
}
