package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.archive.ActorEntry;
import org.demarche.cases.Case;
import org.demarche.cases.Step;
import org.demarche.disagreement.Disagreement;
import org.demarche.disagreement.Side;
import org.demarche.pipeline.Findings;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;

/** What all documents amount to at one change of the archive, with what finds it. Nothing in it changes; any thread may ask. */
final class Snapshot {
    private final long change;
    private final boolean isLoading;
    private final Findings findings;
    private final List<ActorEntry> actors;
    private final Map<String, ActorEntry> actorsById = new HashMap<>();
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final Map<String, Happening> happenings = new HashMap<>();
    private final Map<String, Disagreement> disagreements = new LinkedHashMap<>();
    private final Map<String, List<Case>> casesByDocument = new HashMap<>();
    private final Map<String, List<Case>> casesByHappening = new HashMap<>();
    private final Map<String, List<Case>> casesByParties = new HashMap<>();
    private final Map<String, List<Disagreement>> disagreementsByReport = new HashMap<>();
    private final Map<String, List<Happening>> happeningsByActor = new HashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final List<Pair> pairs;

    /** Of what all documents up to {@code change} amount to. */
    Snapshot(long change, Findings findings, List<ActorEntry> actors) {
        this(change, false, findings, actors);
    }

    private Snapshot(long change, boolean isLoading, Findings findings, List<ActorEntry> actors) {
        this.change = change;
        this.isLoading = isLoading;
        this.findings = findings;
        this.actors = List.copyOf(actors);
        actors.forEach(actor -> actorsById.put(actor.id(), actor));
        findings.cases().forEach(this::file);
        for (Happening happening : findings.happenings()) {
            happenings.put(happening.id(), happening);
            actorsOf(happening).forEach(actor -> put(happeningsByActor, actor, happening));
        }
        for (Disagreement disagreement : findings.disagreements()) {
            disagreements.put(disagreement.id(), disagreement);
            for (Side side : disagreement.sides()) {
                side.reports().forEach(report -> put(disagreementsByReport, report.id(), disagreement));
            }
        }
        this.pairs = Pair.of(findings.relations());
    }

    /** Before anything was read. */
    static Snapshot loading() {
        Findings nothing = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Snapshot(0, true, nothing, List.of());
    }

    /** Writes, into an open object, which change it is of and how much there is in it. */
    void write(JsonGenerator json) throws IOException {
        json.writeStringField("change", "c" + change);
        json.writeStringField("status", isLoading ? "loading" : "ok");
        json.writeNumberField("documents", documents());
        json.writeNumberField("cases", findings.cases().size());
    }

    private void file(Case matter) {
        cases.put(matter.id(), matter);
        documents(matter).forEach(document -> put(casesByDocument, document, matter));
        matter.steps().forEach(step -> put(casesByHappening, step.happening().id(), matter));
        put(casesByParties, parties(matter), matter);
    }

    private static <T> void put(Map<String, List<T>> map, String key, T value) {
        List<T> list = map.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (list.isEmpty() || !list.get(list.size() - 1).equals(value)) {
            list.add(value);
        }
    }

    /** Who takes part, by {@link PartyKey}, each once. */
    static Set<String> actorsOf(Happening happening) {
        Set<String> keys = new LinkedHashSet<>();
        roles(happening.parties()).forEach(parties -> parties.forEach(party -> keys.add(PartyKey.of(party))));
        return keys;
    }

    /** The parties in each role. */
    static List<List<Party>> roles(Parties parties) {
        return List.of(parties.source(), parties.target(), parties.intermediary(), parties.regarding());
    }

    /** The documents that tell {@code matter}, in the order of its steps. */
    static Set<String> documents(Case matter) {
        Set<String> documents = new LinkedHashSet<>();
        for (Step step : matter.steps()) {
            for (Report report : step.happening().reports()) {
                documents.add(report.origin().document());
            }
        }
        return documents;
    }

    /** Who the two sides are, whoever has asked. */
    static String parties(Case matter) {
        Set<String> codes = new TreeSet<>(Parties.codes(matter.asker()));
        codes.addAll(Parties.codes(matter.asked()));
        return String.join(" ", codes);
    }

    /** The days on which a happening can have happened; absent if the texts don't tell. */
    static Optional<Days> days(Happening happening) {
        return Days.of(happening.when());
    }

    /** A day by its count from 1970. */
    static LocalDate day(long count) {
        return LocalDate.ofEpochDay(count);
    }

    /** The last change that it holds. */
    long change() {
        return change;
    }

    /** Whether nothing was read yet. */
    boolean isLoading() {
        return isLoading;
    }

    /** What documents amount to. */
    Findings findings() {
        return findings;
    }

    /** How many documents it is made of. */
    int documents() {
        return (int) findings.stories().stream()
                .map(story -> story.origin().document())
                .distinct()
                .count();
    }

    /** Everybody seen, those in most articles first. */
    List<ActorEntry> actors() {
        return actors;
    }

    /** Somebody seen. */
    Optional<ActorEntry> actor(String id) {
        return Optional.ofNullable(actorsById.get(id));
    }

    /** A case by its id. */
    Optional<Case> matter(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    /** A happening by its id. */
    Optional<Happening> happening(String id) {
        return Optional.ofNullable(happenings.get(id));
    }

    /** A disagreement by its id. */
    Optional<Disagreement> disagreement(String id) {
        return Optional.ofNullable(disagreements.get(id));
    }

    /** The cases that a document tells of. */
    List<Case> casesOfDocument(String document) {
        return casesByDocument.getOrDefault(document, List.of());
    }

    /** The cases that a happening is a step of. */
    List<Case> casesOfHappening(String happening) {
        return casesByHappening.getOrDefault(happening, List.of());
    }

    /** The cases between the same two sides. */
    List<Case> casesOfParties(Case matter) {
        return casesByParties.getOrDefault(parties(matter), List.of());
    }

    /** The disagreements about what some happenings' reports tell. */
    Collection<Disagreement> disagreementsOf(Collection<Happening> some) {
        Map<String, Disagreement> found = new LinkedHashMap<>();
        for (Happening happening : some) {
            for (Report report : happening.reports()) {
                disagreementsByReport
                        .getOrDefault(report.id(), List.of())
                        .forEach(disagreement -> found.put(disagreement.id(), disagreement));
            }
        }
        return found.values();
    }

    /** What an actor takes part in, in the order of time. */
    List<Happening> happeningsOf(String actor) {
        return happeningsByActor.getOrDefault(actor, List.of());
    }

    /** Pairs over all months, those with most happenings first. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Whether all of {@code wanted}, lower-case words, stand in a case. */
    boolean holds(Case matter, List<String> wanted) {
        String text = words.computeIfAbsent(matter.id(), any -> words(matter));
        return wanted.stream().allMatch(text::contains);
    }

    private static String words(Case matter) {
        StringBuilder text = new StringBuilder(matter.title());
        for (Step step : matter.steps()) {
            text.append('\n').append(step.summary());
            step.happening().reports().forEach(report -> text.append('\n')
                    .append(report.words().text()));
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
