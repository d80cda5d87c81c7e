package org.demarche.actor;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.actor.Actor.Gender;
import org.demarche.actor.Actor.Kind;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;

/** Makes a {@link Registry} of the data files. */
final class RegistryReader {
    private static final Map<String, Kind> ORGANISATION_KINDS = Map.of(
            "press", Kind.PRESS,
            "collective", Kind.COLLECTIVE);

    private static final int YEAR_LENGTH = "2014".length();
    private static final int MONTH_LENGTH = "2014-09".length();

    private final Registry registry = new Registry(Titles.read());
    private final Set<String> particles = Set.copyOf(Resources.entries("actors/particles.txt"));

    Registry read() {
        readStates();
        readBodies();
        readOrganisations();
        readGroups();
        for (String file : Resources.entries("actors/holders/files.txt")) {
            readHolders("actors/holders/" + file);
        }
        return registry;
    }

    private void readStates() {
        Table table = Table.read(
                "actors/states.tsv", "code", "id", "name", "aliases", "demonyms", "capital", "seats", "status");
        for (Table.Row row : table.rows()) {
            ActorId id = ActorId.government(row.required("id"));
            registry.add(new Actor(
                    id,
                    "Government of " + row.required("name"),
                    Kind.STATE,
                    List.of(row.required("code")),
                    "GOV",
                    Gender.UNKNOWN));
            addAll(List.of(row.required("name")), id, Alias.Sense.NAME);
            addAll(row.list("aliases"), id, Alias.Sense.NAME);
            addAll(row.list("demonyms"), id, Alias.Sense.DEMONYM);
            addAll(row.list("capital"), id, Alias.Sense.CAPITAL);
            addAll(row.list("seats"), id, Alias.Sense.SEAT);
        }
    }

    private void addAll(List<String> names, ActorId id, Alias.Sense sense) {
        for (String name : names) {
            registry.add(name, new Alias(id, sense));
        }
    }

    private void readBodies() {
        Table table = Table.read("actors/bodies.tsv", "id", "code", "name", "aliases", "sector", "source");
        for (Table.Row row : table.rows()) {
            addNamed(row, Kind.BODY, row.list("code"), row.text("sector"));
        }
    }

    private void readOrganisations() {
        Table table = Table.read(
                "actors/organisations.tsv", "id", "code", "name", "aliases", "kind", "sector", "seats", "source");
        for (Table.Row row : table.rows()) {
            Kind kind = ORGANISATION_KINDS.getOrDefault(row.required("kind"), Kind.ORGANISATION);
            ActorId id = addNamed(row, kind, row.list("code"), row.text("sector"));
            addAll(row.list("seats"), id, Alias.Sense.SEAT);
        }
    }

    private void readGroups() {
        Table table = Table.read("actors/groups.tsv", "id", "codes", "name", "aliases", "country", "kind", "source");
        for (Table.Row row : table.rows()) {
            String sector = row.required("kind").equals("armed") ? "REB" : "OPP";
            addNamed(row, Kind.GROUP, row.list("codes"), sector);
        }
    }

    private ActorId addNamed(Table.Row row, Kind kind, List<String> codes, String sector) {
        ActorId id = new ActorId(row.required("id"));
        if (codes.isEmpty()) {
            throw row.error("expected at least one code");
        }
        registry.add(new Actor(id, row.required("name"), kind, codes, sector, Gender.UNKNOWN));
        addAll(List.of(row.required("name")), id, Alias.Sense.NAME);
        addAll(row.list("aliases"), id, Alias.Sense.NAME);
        return id;
    }

    private void readHolders(String file) {
        Table table = Table.read(
                file, "person", "name", "aliases", "gender", "office", "title", "code", "from", "until", "source");
        for (Table.Row row : table.rows()) {
            ActorId id = new ActorId(row.required("person"));
            registry.add(new Actor(id, row.required("name"), Kind.PERSON, List.of(), "", gender(row)));
            addPersonName(row.required("name"), id);
            row.list("aliases").forEach(alias -> addPersonName(alias, id));
            registry.add(new Role(
                    id,
                    row.required("office"),
                    row.text("title").toLowerCase(Locale.ROOT),
                    row.list("code"),
                    first(row),
                    last(row)));
        }
    }

    /** A name of one word is a surname: it needs more than itself to point to the person. */
    private void addPersonName(String name, ActorId id) {
        List<String> keys = NameWords.keys(name);
        List<String> core = keys.stream()
                .filter(key -> !particles.contains(key.toLowerCase(Locale.ROOT)))
                .toList();
        if (core.isEmpty()) {
            return;
        }
        registry.addSurname(core.get(core.size() - 1), id);
        if (core.size() > 1) {
            registry.add(name, new Alias(id, Alias.Sense.NAME));
        }
    }

    private static Gender gender(Table.Row row) {
        return switch (row.text("gender")) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private static LocalDate first(Table.Row row) {
        return row.optional("from").map(text -> date(row, text, false)).orElse(LocalDate.MIN);
    }

    private static LocalDate last(Table.Row row) {
        return row.optional("until").map(text -> date(row, text, true)).orElse(LocalDate.MAX);
    }

    private static LocalDate date(Table.Row row, String text, boolean isEnd) {
        try {
            if (text.length() == YEAR_LENGTH) {
                LocalDate first = Year.parse(text).atDay(1);
                return isEnd ? first.plusYears(1).minusDays(1) : first;
            }
            if (text.length() == MONTH_LENGTH) {
                YearMonth month = YearMonth.parse(text);
                return isEnd ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw row.error("expected a day, month or year in ISO 8601, found " + text);
        }
    }
}
