package org.demarche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.event.Ontology;
import org.demarche.place.Place;
import org.demarche.record.Act;
import org.demarche.record.Happening;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.record.Speaker;
import org.demarche.time.When;

/** Tables of what happened: events, the passages that report them, who takes part, and who says so. */
final class EventTables {
    private final Ontology ontology;

    /** Takes quads and scores from {@code ontology}. */
    EventTables(Ontology ontology) {
        this.ontology = ontology;
    }

    private record Mention(Happening event, Report report) {}

    private record Source(Report report, int rank, Speaker speaker) {}

    private record Participant(Happening event, String role, int number, Party party, String code) {}

    /** A row for each happening. */
    Table<Happening> events(List<Happening> events) {
        List<Column<Happening>> columns = new ArrayList<>();
        columns.add(
                Column.text("event", "The event's id: the same for the same documents on any machine.", Happening::id));
        addAct(columns, Happening::act);
        columns.add(Column.text(
                "standing",
                "How it stands by all reports: reported, disputed (told as done by some, denied by others), denied, planned, possible.",
                event -> event.standing().label()));
        addWhen(columns, Happening::when);
        columns.add(Column.day(
                "first_published", "When the first document that tells it was published.", Happening::firstPublished));
        addPlace(columns, Happening::place);
        addParties(columns, event -> event.parties());
        columns.add(Column.whole("mentions", "How many passages report it.", event -> event.reports()
                .size()));
        columns.add(Column.whole(
                "independent_reports",
                "How many documents report it that are no copies of one another.",
                Happening::independentReports));
        return new Table<>(
                "events",
                "Something that happened, or is denied, planned or possible: all reports of it together.",
                columns,
                events);
    }

    /** A row for each report of a happening. */
    Table<?> mentions(List<Happening> events) {
        List<Mention> rows = events.stream()
                .flatMap(event -> event.reports().stream().map(report -> new Mention(event, report)))
                .toList();
        List<Column<Mention>> columns = new ArrayList<>();
        columns.add(
                Column.text("mention", "The mention's id.", row -> row.report().id()));
        columns.add(Column.text(
                "event", "The event that it reports.", row -> row.event().id()));
        columns.add(Column.text(
                "document", "The document.", row -> row.report().origin().document()));
        columns.add(Column.whole("article", "The article's number in it.", row -> row.report()
                .origin()
                .article()));
        columns.add(Column.whole("sentence", "The sentence's number in the article.", row -> row.report()
                .sentence()));
        addAct(columns, row -> row.report().act());
        columns.add(Column.text(
                "modality",
                "How real it is by these words: asserted, denied, future, possible.",
                row -> row.report().modality().label()));
        addWhen(columns, row -> row.report().when());
        addPlace(columns, row -> row.report().place());
        addParties(columns, row -> row.report().parties());
        TextTables.addQuote(
                columns,
                "",
                "the words that report it",
                row -> Optional.of(row.report().words()));
        TextTables.addQuote(
                columns,
                "passage_",
                "the words of the whole sentence",
                row -> Optional.of(row.report().passage()));
        columns.add(Column.text("rule", "The entry of the lexicon that found it.", row -> row.report()
                .rule()));
        return new Table<>("mentions", "A passage of a document that reports an event.", columns, rows);
    }

    /** A row for each speaker of each mention. */
    static Table<?> attributions(List<Happening> events) {
        List<Source> rows = new ArrayList<>();
        for (Happening event : events) {
            for (Report report : event.reports()) {
                for (int i = 0; i < report.attribution().size(); i++) {
                    rows.add(new Source(report, i, report.attribution().get(i)));
                }
            }
        }
        List<Column<Source>> columns = new ArrayList<>();
        columns.add(Column.text("mention", "The mention that is attributed.", row -> row.report()
                .id()));
        columns.add(Column.whole("rank", "0 for who says it, 1 for who tells that, and so on.", Source::rank));
        columns.add(Column.text("kind", "named, anonymous, organisation, press or document.", row -> row.speaker()
                .kind()
                .label()));
        columns.add(Column.text(
                "actor",
                "The speaker, as in the table of actors.",
                row -> row.speaker().who().map(Shared::actor).orElse("")));
        columns.add(Column.text(
                "codes",
                "For whom the speaker acts.",
                row -> String.join(Shared.LIST, row.speaker().codes())));
        columns.add(Column.text(
                "document", "The document.", row -> row.report().origin().document()));
        TextTables.addQuote(
                columns,
                "",
                "the words that name the speaker",
                row -> Optional.of(row.speaker().words()));
        return new Table<>(
                "attributions",
                "Somebody who answers for a mention. Mentions without a row are told in the article's own voice.",
                columns,
                rows);
    }

    /** A row for each code of each party of each happening. */
    static Table<?> participants(List<Happening> events) {
        List<Participant> rows = new ArrayList<>();
        for (Happening event : events) {
            Roles.of(event.parties()).forEach((role, parties) -> addParticipants(rows, event, role, parties));
        }
        return new Table<>(
                "participants",
                "Somebody's part in an event. Who acts for several, or for one of several, has a row for each.",
                List.of(
                        Column.text("event", "The event.", row -> row.event().id()),
                        Column.text("role", "source, target, intermediary or regarding.", Participant::role),
                        Column.whole("number", "The party's number in its role, counted from 0.", Participant::number),
                        Column.text("actor", "The party, as in the table of actors.", row -> Shared.actor(row.party())),
                        Column.text(
                                "name",
                                "Its name, or the words for somebody unknown.",
                                row -> Phrasing.oneLine(row.party().name())),
                        Column.text("code", "The state or organisation that it acts for.", Participant::code),
                        Column.text("sector", "Such as GOV or MIL.", row -> row.party()
                                .sector())),
                rows);
    }

    private static void addParticipants(List<Participant> rows, Happening event, String role, List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            for (String code : party.isCoded() ? party.codes() : List.of("")) {
                rows.add(new Participant(event, role, i, party, code));
            }
        }
    }

    private <T> void addAct(List<Column<T>> columns, Function<T, Act> act) {
        columns.add(Column.text(
                "type", "PLOVER's type of act.", row -> act.apply(row).type().name()));
        columns.add(Column.text(
                "mode", "PLOVER's mode.", row -> act.apply(row).mode().orElse("")));
        columns.add(Column.text(
                "contexts",
                "PLOVER's contexts.",
                row -> String.join(Shared.LIST, act.apply(row).contexts())));
        columns.add(Column.text("cameo", "CAMEO's code; text, for it may begin with 0.", row -> act.apply(row)
                .cameo()
                .orElse("")));
        columns.add(Column.whole(
                "quad",
                "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
                row -> ontology.of(act.apply(row).type()).quad()));
        columns.add(Column.real(
                "score",
                "PLOVER's score of the type, from -10 (conflict) to 10 (cooperation).",
                row -> ontology.of(act.apply(row).type()).score()));
    }

    private static <T> void addWhen(List<Column<T>> columns, Function<T, When> when) {
        columns.add(Column.text(
                "date", "ISO 8601: a day, month, year, or two days with a slash between.", row -> when.apply(row)
                        .iso()));
        columns.add(Column.day(
                "date_first", "The first day on which it may have happened.", row -> Shared.first(when.apply(row))));
        columns.add(Column.day(
                "date_last", "The last day on which it may have happened.", row -> Shared.last(when.apply(row))));
    }

    private static <T> void addPlace(List<Column<T>> columns, Function<T, Optional<Place>> place) {
        columns.add(Column.text(
                "place", "Where.", row -> place.apply(row).map(Place::name).orElse("")));
        columns.add(Column.text("country", "The state in which that lies, ISO 3166 alpha-3.", row -> place.apply(row)
                .map(Place::country)
                .orElse("")));
        columns.add(Column.degrees(
                "latitude", "Degrees north.", row -> place.apply(row).map(Place::latitude)));
        columns.add(Column.degrees(
                "longitude", "Degrees east.", row -> place.apply(row).map(Place::longitude)));
    }

    private static <T> void addParties(List<Column<T>> columns, Function<T, Parties> parties) {
        Map<String, String> meanings = Roles.meanings();
        meanings.forEach((role, meaning) -> {
            columns.add(Column.text(
                    role,
                    "Codes of " + meaning + ".",
                    row -> Shared.codes(Roles.of(parties.apply(row)).getOrDefault(role, List.of()))));
            columns.add(Column.text(
                    role + "_name",
                    "Names of " + meaning + ".",
                    row -> Shared.names(Roles.of(parties.apply(row)).getOrDefault(role, List.of()))));
        });
    }
}
