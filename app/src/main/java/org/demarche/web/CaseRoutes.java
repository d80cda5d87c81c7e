package org.demarche.web;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.cases.Case;
import org.demarche.cases.Status;
import org.demarche.cases.Step;
import org.demarche.contract.FindingsJson;
import org.demarche.contract.Json;
import org.demarche.disagreement.Disagreement;
import org.demarche.record.Happening;
import org.demarche.record.Origin;
import org.demarche.record.Party;
import org.demarche.record.Report;

/** Answers about cases and disagreements. */
final class CaseRoutes {
    private static final int MOST_RELATED = 10;
    private static final int MOST_CANDIDATES = 200;
    private static final int SAME_SIDES = 2;
    private static final int MOST_SHARED = 3;
    private static final int MOST_STEPS = 1000;

    private final Workbench bench;

    CaseRoutes(Workbench bench) {
        this.bench = bench;
    }

    void register(Routes routes) {
        routes.ofSnapshot("/cases", this::cases)
                .ofSnapshot("/cases/{id}", this::matter)
                .ofSnapshot("/disagreements", this::disagreements)
                .ofSnapshot("/disagreements/{id}", this::disagreement);
    }

    private void cases(Context context) {
        Question question = new Question(context);
        Snapshot snapshot = bench.live().ready();
        Predicate<Case> wanted = wanted(question, snapshot);
        Optional<String> document = question.text("document", Question.MOST);
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        List<Case> among = document.map(snapshot::casesOfDocument)
                .orElse(snapshot.findings().cases());
        List<Case> found = among.stream().filter(wanted).toList();
        Items<Case> items = Items.of(found, Case::id, position, limit);
        Answer.json(context, json -> items.write(json, "cases", CaseRoutes::line));
    }

    private static Predicate<Case> wanted(Question question, Snapshot snapshot) {
        List<String> words = Arrays.stream(
                        question.words().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Optional<Predicate<Party>> actor = question.name("actor").map(PartyKey::named);
        Optional<Status> status = question.choice("status", Status.values(), Status::label);
        Optional<LocalDate> from = question.first("from");
        Optional<LocalDate> until = question.last("until");
        int steps = question.number("steps", 1, MOST_STEPS, 1);
        return matter -> matter.steps().size() >= steps
                && status.map(matter.status()::equals).orElse(true)
                && actor.map(named -> takesPart(matter, named)).orElse(true)
                && from.map(day -> matter.updated()
                                .map(last -> !last.isBefore(day))
                                .orElse(false))
                        .orElse(true)
                && until.map(day -> matter.opened()
                                .map(first -> !first.isAfter(day))
                                .orElse(false))
                        .orElse(true)
                && (words.isEmpty() || snapshot.holds(matter, words));
    }

    private static boolean takesPart(Case matter, Predicate<Party> named) {
        return List.of(matter.asker(), matter.asked(), matter.intermediary(), matter.regarding()).stream()
                        .anyMatch(parties -> parties.stream().anyMatch(named))
                || matter.steps().stream().anyMatch(step -> Happenings.takesPart(step.happening(), named));
    }

    /** The fields of a case as a line of a list. */
    static void line(JsonGenerator json, Case matter) throws IOException {
        FindingsJson.head(json, matter);
        json.writeNumberField("step_count", matter.steps().size());
        json.writeNumberField("documents", Snapshot.documents(matter).size());
    }

    private void matter(Context context) {
        new Question(context).end();
        Snapshot snapshot = bench.live().ready();
        String id = context.pathParam("id");
        Case matter = snapshot.matter(id).orElseThrow(() -> Problem.absent("case", id));
        List<Happening> happenings =
                matter.steps().stream().map(Step::happening).toList();
        Answer.json(context, json -> {
            FindingsJson.matter(json, matter);
            Json.list(json, "documents", origins(matter), CaseRoutes::origin);
            Json.list(json, "related", related(matter, snapshot), CaseRoutes::line);
            Json.list(json, "disagreements", snapshot.disagreementsOf(happenings), FindingsJson::disagreement);
        });
    }

    private static List<Origin> origins(Case matter) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        matter.steps().stream()
                .flatMap(step -> step.happening().reports().stream())
                .sorted(Report.byPublication())
                .forEach(report -> origins.putIfAbsent(report.origin().document(), report.origin()));
        return List.copyOf(origins.values());
    }

    private static void origin(JsonGenerator json, Origin origin) throws IOException {
        json.writeStringField("id", origin.document());
        Json.optional(json, "title", origin.title());
        Json.optional(json, "outlet", origin.outlet());
        Json.optional(json, "published", origin.published().map(String::valueOf));
    }

    /** Cases of the same sides, or told by the same documents, those with most in common first. */
    private static List<Case> related(Case matter, Snapshot snapshot) {
        Map<String, Integer> common = new HashMap<>();
        Map<String, Case> candidates = new LinkedHashMap<>();
        snapshot.casesOfParties(matter).stream().limit(MOST_CANDIDATES).forEach(other -> {
            candidates.put(other.id(), other);
            common.merge(other.id(), SAME_SIDES, Integer::sum);
        });
        Set<String> documents = Snapshot.documents(matter);
        for (String document : documents) {
            snapshot.casesOfDocument(document).stream().limit(MOST_CANDIDATES).forEach(other -> {
                candidates.put(other.id(), other);
                common.merge(other.id(), 1, (sum, one) -> Math.min(SAME_SIDES + MOST_SHARED, sum + one));
            });
        }
        candidates.remove(matter.id());
        List<Case> related = new ArrayList<>(candidates.values());
        related.sort(Comparator.comparing((Case other) -> -common.getOrDefault(other.id(), 0))
                .thenComparing(
                        other -> other.updated().map(day -> -day.toEpochDay()).orElse(0L))
                .thenComparing(Case::id));
        return related.subList(0, Math.min(MOST_RELATED, related.size()));
    }

    private void disagreements(Context context) {
        Question question = new Question(context);
        Snapshot snapshot = bench.live().ready();
        Optional<Predicate<Party>> actor = question.name("actor").map(PartyKey::named);
        Optional<Disagreement.Kind> kind =
                question.choice("kind", Disagreement.Kind.values(), Disagreement.Kind::label);
        Optional<String> position = question.position();
        int limit = question.limit();
        question.end();
        List<Disagreement> found = snapshot.findings().disagreements().stream()
                .filter(one -> kind.map(one.kind()::equals).orElse(true))
                .filter(one -> actor.map(named -> takesPart(one, named)).orElse(true))
                .toList();
        Items<Disagreement> items = Items.of(found, Disagreement::id, position, limit);
        Answer.json(context, json -> items.write(json, "disagreements", FindingsJson::disagreement));
    }

    private static boolean takesPart(Disagreement disagreement, Predicate<Party> named) {
        return disagreement.sides().stream()
                .anyMatch(side -> side.parties().stream().anyMatch(named)
                        || side.reports().stream().anyMatch(report -> Snapshot.roles(report.parties()).stream()
                                .anyMatch(parties -> parties.stream().anyMatch(named))));
    }

    private void disagreement(Context context) {
        new Question(context).end();
        String id = context.pathParam("id");
        Disagreement found =
                bench.live().ready().disagreement(id).orElseThrow(() -> Problem.absent("disagreement", id));
        Answer.json(context, json -> FindingsJson.disagreement(json, found));
    }

    /** The steps of {@code matter} that only {@code documents} tell. */
    static List<Step> stepsOf(Case matter, Set<String> documents) {
        return matter.steps().stream()
                .filter(step -> documents.containsAll(new HashSet<>(step.happening().reports().stream()
                        .map(report -> report.origin().document())
                        .toList())))
                .toList();
    }
}
