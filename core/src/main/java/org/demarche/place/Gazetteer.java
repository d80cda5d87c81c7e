package org.demarche.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.Table;
import org.demarche.lexicon.Table.Row;
import org.demarche.place.Place.Kind;
import org.demarche.place.Spellings.Spelling;

/** All places by their names and spellings. */
final class Gazetteer {
    private final Map<String, List<Entry>> exact = new HashMap<>(1 << 12);
    private final Map<String, List<Entry>> loose = new HashMap<>(1 << 12);
    private final Map<String, List<Entry>> acronyms = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Set<String> articles;
    private final Set<String> arabic;

    private final Cities cities;

    private Gazetteer(PlaceWords words, Cities cities) {
        this.cities = cities;
        this.articles = words.of("article");
        this.arabic = words.of("arabic");
    }

    /** Reads the lists of {@code places/}, with the names of states from {@code actors/states.tsv}. */
    static Gazetteer read(PlaceWords words) {
        Spellings spellings = Spellings.read();
        Gazetteer gazetteer = new Gazetteer(words, Cities.read(words, spellings));
        gazetteer.readStates();
        gazetteer.readProvinces(spellings);
        gazetteer.readSites();
        return gazetteer;
    }

    private void readStates() {
        Map<String, Row> middles = new HashMap<>();
        for (Row row :
                Table.read("places/states.tsv", "code", "latitude", "longitude").rows()) {
            middles.put(row.required("code"), row);
        }
        Table states = Table.read(
                "actors/states.tsv", "code", "id", "name", "aliases", "demonyms", "capital", "seats", "status");
        for (Row row : states.rows()) {
            String code = row.required("code");
            row.list("demonyms").forEach(demonym -> demonyms.putIfAbsent(demonym, code));
            Row middle = middles.get(code);
            if (middle != null) {
                double latitude = degrees(middle, "latitude");
                double longitude = degrees(middle, "longitude");
                Place place = new Place(row.required("name"), code, Kind.STATE, latitude, longitude);
                add(Entry.of(place), row.list("aliases"));
            }
        }
    }

    private void readProvinces(Spellings spellings) {
        for (Row row : Table.read("places/provinces.tsv", "name", "country", "latitude", "longitude")
                .rows()) {
            String country = row.required("country");
            Spelling spelling = spellings.of(country, row.required("name"));
            Place place = new Place(
                    spelling.usual(), country, Kind.PROVINCE, degrees(row, "latitude"), degrees(row, "longitude"));
            add(Entry.of(place), spelling.others());
        }
    }

    private void readSites() {
        Table sites = Table.read("places/sites.tsv", "name", "aliases", "country", "kind", "latitude", "longitude");
        for (Row row : sites.rows()) {
            Kind kind = kind(row);
            Place place = new Place(
                    row.required("name"),
                    row.text("country"),
                    kind,
                    degrees(row, "latitude"),
                    degrees(row, "longitude"));
            add(Entry.of(place), row.list("aliases"));
        }
    }

    private static Kind kind(Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.required("kind"))) {
                return kind;
            }
        }
        throw row.error("expected site, city, province, state or region in the column kind");
    }

    private static double degrees(Row row, String column) {
        try {
            return Double.parseDouble(row.required(column));
        } catch (NumberFormatException e) {
            throw (RuntimeException)
                    row.error("expected degrees in the column " + column).initCause(e);
        }
    }

    private void add(Entry entry, List<String> aliases) {
        add(entry, entry.place().name());
        aliases.forEach(alias -> add(entry, alias));
    }

    private void add(Entry entry, String name) {
        if (NameKey.isAcronym(name)) {
            put(acronyms, name.replace(".", ""), entry);
            return;
        }
        List<String> words = NameKey.words(name);
        put(exact, NameKey.of(words), entry);
        if (arabic.contains(entry.place().country().toLowerCase(Locale.ROOT))) {
            put(loose, NameKey.loose(words, articles), entry);
        }
    }

    private static void put(Map<String, List<Entry>> index, String key, Entry entry) {
        List<Entry> entries = index.get(key);
        if (entries == null) {
            index.put(key, List.of(entry));
        } else if (!entries.contains(entry)) {
            List<Entry> more = new ArrayList<>(entries);
            more.add(entry);
            index.put(key, List.copyOf(more));
        }
    }

    /** The places that {@code words} name in this spelling; empty if none. */
    List<Entry> find(List<String> words) {
        String key = NameKey.of(words);
        return joined(exact.getOrDefault(key, List.of()), cities.find(key));
    }

    /** The places that {@code words} may name in another transcription; empty if none. */
    List<Entry> findTranscribed(List<String> words) {
        String key = NameKey.loose(words, articles);
        return joined(loose.getOrDefault(key, List.of()), cities.findTranscribed(key));
    }

    private static List<Entry> joined(List<Entry> first, List<Entry> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Entry> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** The places that an acronym as written ("U.S.", "UAE") names. */
    List<Entry> findAcronym(String form) {
        return NameKey.isAcronym(form) ? acronyms.getOrDefault(form.replace(".", ""), List.of()) : List.of();
    }

    /** The state that a demonym ("Syrian", "Iraqis") belongs to; empty for other words. */
    String countryOf(String demonym) {
        return demonyms.getOrDefault(demonym, "");
    }
}
