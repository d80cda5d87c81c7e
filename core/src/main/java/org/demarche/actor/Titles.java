package org.demarche.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Resources;
import org.demarche.lexicon.Table;

/** What people and bodies are called by what they do: offices and their titles, nouns that act for a state. */
final class Titles {
    private static final int STATE_CODE_LENGTH = 3;
    private static final String FACTION = "MIL";
    private static final Set<String> OFFICIAL_SECTORS = Set.of("GOV", "MIL", "COP");

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();
    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, Set<String>> headsByOffice = new HashMap<>();
    private final Set<String> officeHeads = new HashSet<>();
    private final Set<String> opposites = Set.copyOf(Resources.entries("actors/opposite-nouns.txt"));
    private final Set<String> relationals = Set.copyOf(Resources.entries("actors/relational-nouns.txt"));
    private final Map<String, Set<String>> stateForms = new HashMap<>();
    private final Set<String> soleOffices = Set.copyOf(Resources.entries("actors/sole-offices.txt"));
    private final Set<String> owningParticiples = Set.copyOf(Resources.entries("actors/owning-participles.txt"));

    /**
     * A noun that acts for whatever modifies it.
     *
     * @param sector such as {@code MIL}
     * @param kind what it is: {@code person}, {@code body}, {@code people}, {@code force}, {@code thing} or {@code place}
     * @param isPlural whether it names several even in its singular form ("police")
     * @param side {@code OPP} for who stands against a state's government, {@code MIL} for armed factions beside it, else empty
     *
     */
    record Noun(String sector, String kind, boolean isPlural, String side) {
        /** For whom somebody called so acts within the states of {@code codes}: "Syrian rebels" act for {@code SYR_OPP}. */
        List<String> sided(List<String> codes) {
            if (side.isEmpty() || codes.size() != 1 || codes.get(0).length() != STATE_CODE_LENGTH) {
                return codes;
            }
            String state = codes.get(0);
            if (side.equals(FACTION)) {
                return List.of(FACTION + '_' + state);
            }
            String opposition = state + '_' + side;
            return sector.equals("REB") ? List.of(opposition) : List.of(opposition, state);
        }

        /** Whether who is called so acts for a state. */
        boolean isOfficial() {
            return OFFICIAL_SECTORS.contains(sector);
        }

        /** This, on the side of {@code other}. */
        Noun on(Noun other) {
            return new Noun(other.sector, kind, isPlural, other.side);
        }

        /** Whether the noun says that somebody stands against a government, or beside it. */
        boolean hasSide() {
            return !side.isEmpty();
        }

        /** Whether a bare "the …" may mean an actor mentioned before. */
        boolean mayReferBack() {
            return !kind.equals("thing") && !kind.equals("place") && !sector.equals("CVL");
        }

        /** Whether it means those who bear arms for a state. */
        boolean isForce() {
            return sector.equals("MIL") || sector.equals("COP");
        }

        boolean isPerson() {
            return kind.equals("person");
        }
    }

    static Titles read() {
        Titles titles = new Titles();
        Table.read("actors/state-forms.tsv", "noun", "codes")
                .rows()
                .forEach(row -> titles.stateForms.put(row.required("noun"), Set.copyOf(row.list("codes"))));
        for (Table.Row row : Table.read("actors/roles.tsv", "noun", "sector", "kind", "number", "side")
                .rows()) {
            titles.nouns.put(
                    row.required("noun").toLowerCase(Locale.ROOT),
                    new Noun(
                            row.text("sector"),
                            row.required("kind"),
                            row.text("number").equals("pl"),
                            row.text("side")));
        }
        for (Table.Row row :
                Table.read("actors/offices.tsv", "office", "titles", "sector").rows()) {
            titles.addOffice(row);
        }
        return titles;
    }

    private void addOffice(Table.Row row) {
        String office = row.required("office");
        sectors.put(office, row.text("sector"));
        for (String title : row.list("titles")) {
            String key = title.toLowerCase(Locale.ROOT);
            offices.putIfAbsent(key, office);
            String head = key.contains(" of ")
                    ? key.substring(0, key.indexOf(" of ")).replaceFirst(".* ", "")
                    : key.substring(key.lastIndexOf(' ') + 1);
            headsByOffice.computeIfAbsent(office, name -> new HashSet<>()).add(head);
            officeHeads.add(head);
            if (!key.contains(" of ")) {
                nouns.putIfAbsent(head, new Noun(row.text("sector"), "person", false, ""));
            }
        }
    }

    /** Adds a noun for people; returns whether it wasn't known. */
    boolean addNoun(String lemma, String sector, String side) {
        return nouns.putIfAbsent(lemma, new Noun(sector, "person", false, side)) == null;
    }

    /** An office without a title for those of whom only the sector is known. */
    String officeOf(String sector) {
        String office = "in " + sector;
        sectors.put(office, sector);
        return office;
    }

    Optional<Noun> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** The office whose title is {@code words}, lower-cased. */
    Optional<String> office(String words) {
        return Optional.ofNullable(offices.get(words));
    }

    /** The longest title of an office that stands somewhere in {@code words}, lower-cased, and holds the word at {@code head}. */
    Optional<String> titleAround(List<String> words, int head) {
        for (int from = 0; from <= head; from++) {
            for (int to = words.size(); to > head; to--) {
                String title = String.join(" ", words.subList(from, to));
                if (offices.containsKey(title)) {
                    return Optional.of(title);
                }
            }
        }
        return Optional.empty();
    }

    /** The office whose title is the longest ending of {@code words}. */
    Optional<String> officeEnding(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            Optional<String> office = office(String.join(" ", words.subList(from, words.size())));
            if (office.isPresent()) {
                return office;
            }
        }
        return Optional.empty();
    }

    String sectorOfOffice(String office) {
        return sectors.getOrDefault(office, "GOV");
    }

    /** Whether "X-…" says that X acts ("US-led"), rather than only has to do with it ("US-backed"). */
    boolean isOwning(String participle) {
        return owningParticiples.contains(participle);
    }

    /** The state that the code of an opposition or armed faction belongs to; any other code as it is. */
    static String stateOf(String code) {
        String bare = code.startsWith(FACTION + '_') ? code.substring(FACTION.length() + 1) : code;
        return bare.endsWith("_OPP") ? bare.substring(0, STATE_CODE_LENGTH) : bare;
    }

    /** Whether somebody in {@code office} may be called {@code noun}; true of nouns that name no office. */
    boolean mayBeCalled(String office, String noun) {
        return !officeHeads.contains(noun)
                || headsByOffice.getOrDefault(office, Set.of()).contains(noun);
    }

    /** Whether a state with one of {@code codes} may be called {@code noun}: only some are kingdoms. */
    boolean mayBeForm(String noun, List<String> codes) {
        return !stateForms.containsKey(noun) || codes.stream().anyMatch(stateForms.get(noun)::contains);
    }

    /** Whether a noun's possessor is somebody else ("our partners"). */
    boolean isRelational(String noun) {
        return relationals.contains(noun);
    }

    /** Whether a noun with a country before it means somebody else than that country ("U.S. allies"). */
    boolean isOpposite(String noun) {
        return opposites.contains(noun);
    }

    /** Whether one person in a state holds {@code office}. */
    boolean isSole(String office) {
        return soleOffices.contains(office);
    }

    /** The office that {@code title}, lower-cased, is the title of, if one person in a state holds it. */
    Optional<String> soleOffice(String title) {
        return office(title).filter(soleOffices::contains);
    }

    /** Whether {@code phrase} is the title of an office that one person holds, and means that person. */
    boolean isSoleOffice(String phrase) {
        List<String> words = Arrays.asList(phrase.toLowerCase(Locale.ROOT).split(" "));
        boolean isIndefinite = words.get(0).equals("a") || words.get(0).equals("an");
        return !isIndefinite
                && officeEnding(words).filter(soleOffices::contains).isPresent();
    }
}
