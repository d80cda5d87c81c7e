package org.demarche.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Table;

/** Who published an article, as its address, its dateline or its own words say: {@code text/outlets.tsv}. */
final class Outlets {
    private static final String FILE = "text/outlets.tsv";
    private static final String WORDS_FILE = "text/outlet-words.tsv";
    private static final int PARAGRAPHS_READ = 6;
    private static final int LONGEST_NAME_WORDS = 5;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> domains = new HashMap<>();
    private final Set<String> agencies = new HashSet<>();
    private final Set<String> telling = new HashSet<>();
    private final Set<String> distancing = new HashSet<>();

    /** Takes the outlets of {@code table}, laid out like {@code text/outlets.tsv}, and the words that go with them. */
    Outlets(Table table, Table words) {
        for (Table.Row row : words.rows()) {
            switch (row.required("kind")) {
                case "telling" -> telling.add(row.required("word"));
                case "distancing" -> distancing.add(row.required("word"));
                default -> throw row.error("expected telling or distancing, found " + row.text("kind"));
            }
        }
        for (Table.Row row : table.rows()) {
            String name = row.required("name");
            add(row, names, Block.key(name), name);
            row.list("aliases").forEach(alias -> add(row, names, Block.key(alias), name));
            row.list("domains").forEach(domain -> add(row, domains, domain, name));
            if (row.text("kind").equals("agency")) {
                agencies.add(name);
            }
        }
    }

    private static void add(Table.Row row, Map<String, String> map, String key, String name) {
        String other = map.putIfAbsent(key, name);
        if (other != null && !other.equals(name)) {
            throw row.error(key + " already stands for " + other);
        }
    }

    /** The outlets that write in English. */
    static Outlets english() {
        return new Outlets(
                Table.read(FILE, "name", "kind", "aliases", "domains"), Table.read(WORDS_FILE, "kind", "word"));
    }

    /** The outlet with the name {@code name}. */
    Optional<String> named(String name) {
        return Optional.ofNullable(names.get(Block.key(name)));
    }

    /** The outlet whose site holds the address {@code url}. */
    Optional<String> at(String url) {
        String host =
                url.replaceFirst("^\\w+://", "").replaceFirst("[/?#:].*$", "").toLowerCase(Locale.ROOT);
        while (!host.isEmpty()) {
            String name = domains.get(host);
            if (name != null) {
                return Optional.of(name);
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** The outlet that an article with {@code paragraphs} of running text names as its own. */
    Optional<String> in(List<String> paragraphs) {
        for (int i = 0; i < Math.min(PARAGRAPHS_READ, paragraphs.size()); i++) {
            Optional<String> byDateline = i == 0 ? named(Datelines.agency(paragraphs.get(0))) : Optional.empty();
            if (byDateline.isPresent()) {
                return byDateline;
            }
            Optional<String> told = told(paragraphs.get(i));
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /**
     * The outlet that somebody "told" something. A paper calls itself by its bare name there; of another it says "told
     * the newspaper X" or "told X in an interview", and agencies are quoted by everybody.
     */
    private Optional<String> told(String paragraph) {
        String[] words = paragraph.split("\\s+", -1);
        for (int i = 0; i < words.length; i++) {
            if (telling.contains(words[i])) {
                Optional<String> name = bareName(words, i + 1);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> bareName(String[] words, int first) {
        StringBuilder surface = new StringBuilder();
        for (int i = first; i < Math.min(words.length, first + LONGEST_NAME_WORDS); i++) {
            surface.append(words[i]).append(' ');
            Optional<String> name = named(surface.toString());
            boolean isName = words[i].chars().anyMatch(Character::isUpperCase);
            boolean isDistant = i + 1 < words.length && distancing.contains(Block.key(words[i + 1]));
            if (isName && name.isPresent() && !isDistant && !agencies.contains(name.get())) {
                return name;
            }
        }
        return Optional.empty();
    }
}
