package org.demarche.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.Resources;
import org.demarche.place.Place.Kind;
import org.demarche.place.Spellings.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The towns and cities of {@code places/cities.tsv}. An article names few of the 25,000, so that their lines are kept as
 * they are until one is asked for: a third of the time and memory that records of all would take.
 */
final class Cities {
    private static final String FILE = "places/cities.tsv";
    private static final String HEADER = "name\tcountry\tprovince\tlatitude\tlongitude\tpopulation\tcapital";
    private static final int COLUMNS = 7;
    private static final int CODE_LENGTH = 3;
    private static final char LINE_END = '\n';

    private final Map<String, String> exact = new HashMap<>(1 << 16);
    private final Map<String, String> transcribed = new HashMap<>(1 << 12);
    private final Spellings spellings;

    private Cities(Spellings spellings) {
        this.spellings = spellings;
    }

    /** Reads the file. */
    static Cities read(PlaceWords words, Spellings spellings) {
        Cities cities = new Cities(spellings);
        int number = 0;
        for (String line : Resources.lines(FILE)) {
            number++;
            if (line.startsWith("#") || line.equals(HEADER)) {
                continue;
            }
            int tab = line.indexOf('\t');
            if (tab < 1 || line.indexOf('\t', tab + 1) != tab + 1 + CODE_LENGTH) {
                throw new LexiconException(FILE, number, "expected a name and a country's code of three letters");
            }
            cities.add(line, tab, words);
        }
        return cities;
    }

    private void add(String line, int tab, PlaceWords words) {
        String country = line.substring(tab + 1, tab + 1 + CODE_LENGTH);
        Spelling spelling = spellings.of(country, line.substring(0, tab));
        boolean isTranscribed = words.is("arabic", country);
        add(line, spelling.usual(), isTranscribed, words);
        for (String other : spelling.others()) {
            add(line, other, isTranscribed, words);
        }
    }

    private void add(String line, String name, boolean isTranscribed, PlaceWords words) {
        List<String> folded = NameKey.words(name);
        put(exact, NameKey.of(folded), line);
        if (isTranscribed) {
            put(transcribed, NameKey.loose(folded, words.of("article")), line);
        }
    }

    private static void put(Map<String, String> index, String key, String line) {
        String before = index.putIfAbsent(key, line);
        if (before != null && !before.contains(line)) {
            index.put(key, before + LINE_END + line);
        }
    }

    /** The cities of the folded name {@code key}; empty if none. */
    List<Entry> find(String key) {
        return entries(exact.get(key));
    }

    /** The cities that may be transcribed as {@code key}; empty if none. */
    List<Entry> findTranscribed(String key) {
        return entries(transcribed.get(key));
    }

    private List<Entry> entries(@Nullable String lines) {
        if (lines == null) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            entries.add(entry(line));
        }
        return entries;
    }

    private Entry entry(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
            throw new LexiconException(FILE, 0, "expected 7 tab-separated fields: " + line);
        }
        Place place = new Place(
                spellings.of(fields[1], fields[0]).usual(),
                fields[1],
                Kind.CITY,
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]));
        return new Entry(place, Integer.parseInt(fields[5]), fields[2], !fields[6].isEmpty());
    }
}
