package org.demarche.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;
import org.demarche.lexicon.Table.Row;
import org.demarche.place.Place.Kind;

/** All places by their names and spellings. */
final class Gazetteer {
    private static final String CITIES = "places/cities.tsv";
    private static final int CITY_COLUMNS = 7;

    private final Map<String, List<Entry>> exact = new HashMap<>(1 << 16);
    private final Map<String, List<Entry>> loose = new HashMap<>(1 << 12);
    private final Map<String, List<Entry>> acronyms = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Set<String> articles;
    private final Set<String> arabic;

    private Gazetteer(PlaceWords words) {
        this.articles = words.of("article");
        this.arabic = words.of("arabic");
    }

    /** Reads the lists of {@code places/}, with the names of states from {@code actors/states.tsv}. */
    static Gazetteer read(PlaceWords words) {
        Gazetteer gazetteer = new Gazetteer(words);
        Map<String, Spelling> spellings = spellings();
        gazetteer.readStates();
        gazetteer.readProvinces(spellings);
        gazetteer.readCities(spellings);
        gazetteer.readSites();
        return gazetteer;
    }

    /**
     * How English texts write a name.
     *
     * @param usual the usual name
     * @param others all other names, with the one in the lists
     */
    private record Spelling(String usual, List<String> others) {}

    private static Map<String, Spelling> spellings() {
        Map<String, Spelling> spellings = new HashMap<>();
        for (Row row : Table.read("places/spellings.tsv", "country", "name", "usual", "aliases").rows()) {
            String name = row.required("name");
            List<String> others = new ArrayList<>(row.list("aliases"));
            others.add(name);
            spellings.put(
                    row.required("country") + name,
                    new Spelling(row.optional("usual").orElse(name), others));
        }
        return spellings;
    }

    private static Spelling spelling(Map<String, Spelling> spellings, String country, String name) {
        Spelling spelling = spellings.get(country + name);
        return spelling == null ? new Spelling(name, List.of()) : spelling;
    }

    private void readStates() {
        Map<String, Row> middles = new HashMap<>();
        for (Row row : Table.read("places/states.tsv", "code", "latitude", "longitude").rows()) {
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

    private void readProvinces(Map<String, Spelling> spellings) {
        for (Row row : Table.read("places/provinces.tsv", "name", "country", "latitude", "longitude").rows()) {
            String country = row.required("country");
            Spelling spelling = spelling(spellings, country, row.required("name"));
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
            throw (RuntimeException) row.error("expected degrees in the column " + column).initCause(e);
        }
    }

    /** Without the generic reader, whose rows cost three times the memory: this list has 25,000. */
    private void readCities(Map<String, Spelling> spellings) {
        Map<String, String> shared = new HashMap<>();
        int number = 0;
        boolean headerSeen = false;
        for (String line : Resources.lines(CITIES)) {
            number++;
            if (line.startsWith("#") || !headerSeen) {
                headerSeen |= !line.startsWith("#");
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != CITY_COLUMNS) {
                throw new LexiconException(
                        CITIES, number, "expected 7 tab-separated fields, found " + fields.length);
            }
            String country = shared.computeIfAbsent(fields[1], code -> code);
            String province = shared.computeIfAbsent(fields[2], name -> name);
            Spelling spelling = spelling(spellings, country, fields[0]);
            Place place = new Place(
                    spelling.usual(), country, Kind.CITY, Double.parseDouble(fields[3]), Double.parseDouble(fields[4]));
            Entry entry = new Entry(place, Integer.parseInt(fields[5]), province, !fields[6].isEmpty());
            add(entry, spelling.others());
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
        return exact.getOrDefault(NameKey.of(words), List.of());
    }

    /** The places that {@code words} may name in another transcription; empty if none. */
    List<Entry> findTranscribed(List<String> words) {
        return loose.getOrDefault(NameKey.loose(words, articles), List.of());
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
