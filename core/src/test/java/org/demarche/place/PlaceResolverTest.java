package org.demarche.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.SentenceGoldens;
import org.demarche.lexicon.Table;
import org.demarche.lexicon.Table.Row;
import org.demarche.syntax.Parse;
import org.demarche.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PlaceResolverTest {
    private final PlaceResolver resolver = PlaceResolver.load();

    private static Stream<Path> goldens() throws IOException {
        return SentenceGoldens.files("place");
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void placesAreAsInTheGoldenFile(Path file) throws IOException {
        String expected = SentenceGoldens.read(file);
        assertEquals(expected, SentenceGoldens.render(file, this::find));
    }

    private List<String> find(Document document, List<Parse> parses, int number) {
        return resolver.resolve(document, parses).stream()
                .filter(mention -> mention.sentence() == number)
                .map(mention -> document.words(mention.span()) + " => " + value(mention.place()))
                .toList();
    }

    private static String value(Place place) {
        String country = place.country().isEmpty() ? "-" : place.country();
        return place.name() + ", " + country + ", " + place.kind().name().toLowerCase(Locale.ROOT);
    }

    @Test
    void everySpellingBelongsToAListedName() {
        Set<String> names = new HashSet<>();
        String[] columns = {"name", "country", "province", "latitude", "longitude", "population", "capital"};
        Table cities = Table.read("places/cities.tsv", columns);
        cities.rows().forEach(row -> names.add(key(row)));
        Table.read("places/provinces.tsv", "name", "country", "latitude", "longitude")
                .rows()
                .forEach(row -> names.add(key(row)));
        for (Row row : Table.read("places/spellings.tsv", "country", "name", "usual", "aliases")
                .rows()) {
            assertTrue(names.contains(key(row)), () -> "no such city or province: " + key(row));
        }
    }

    @Test
    void everyCityCanBeRead() {
        String[] columns = {"name", "country", "province", "latitude", "longitude", "population", "capital"};
        Cities cities = Cities.read(PlaceWords.read(), Spellings.read());
        for (Row row : Table.read("places/cities.tsv", columns).rows()) {
            List<Entry> entries = cities.find(NameKey.of(NameKey.words(row.required("name"))));
            assertTrue(
                    entries.stream().anyMatch(entry -> entry.place().country().equals(row.required("country"))),
                    row::toString);
        }
    }

    private static String key(Row row) {
        return row.required("country") + " " + row.required("name");
    }

    @Test
    void coordinatesAreOnEarth() {
        for (Row row : Table.read("places/sites.tsv", "name", "aliases", "country", "kind", "latitude", "longitude")
                .rows()) {
            assertTrue(Math.abs(Double.parseDouble(row.required("latitude"))) <= 90, row::toString);
            assertTrue(Math.abs(Double.parseDouble(row.required("longitude"))) <= 180, row::toString);
        }
    }

    @Test
    void transcriptionsShareAKey() {
        Set<String> articles = Set.of("al", "ar");
        String raqqa = NameKey.loose(NameKey.words("Ar Raqqah"), articles);
        assertEquals(raqqa, NameKey.loose(NameKey.words("al-Raqqa"), articles));
        assertEquals("sao paulo", NameKey.of(NameKey.words("São Paulo")));
        assertEquals("diyarbakir", NameKey.of(NameKey.words("Diyarbakır")));
        assertFalse(NameKey.isAcronym("Hit"));
        assertTrue(NameKey.isAcronym("U.S."));
    }
}
