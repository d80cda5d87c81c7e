package org.demarche.cases;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.event.EventType;
import org.demarche.lexicon.Table;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Parties;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.record.Standing;

/** Says in short what happened: "Syria asks Iraq, through Iraq, regarding the coalition". */
public final class Wording {
    private static final int LONGEST_QUOTE = 90;

    private final Map<EventType, Table.Row> verbs;
    private final Names names;

    private Wording(Map<EventType, Table.Row> verbs, Names names) {
        this.verbs = verbs;
        this.names = names;
    }

    /**
     * Reads the words of the class path; parties are called by {@code names}.
     *
     * @throws org.demarche.lexicon.LexiconException if a type has no words
     */
    public static Wording read(Names names) {
        Map<EventType, Table.Row> verbs = new EnumMap<>(EventType.class);
        Table table = Table.read("cases/wording.tsv", "type", "done", "denied", "planned", "possible");
        for (Table.Row row : table.rows()) {
            try {
                verbs.put(EventType.valueOf(row.required("type")), row);
            } catch (IllegalArgumentException e) {
                throw row.error("expected a PLOVER type");
            }
        }
        if (verbs.size() != EventType.values().length) {
            throw new IllegalArgumentException("cases/wording.tsv lacks a type");
        }
        return new Wording(verbs, names);
    }

    /** What happened, in one short sentence without a full stop. */
    public String summary(Happening happening) {
        List<Party> mediators = mediators(happening.parties());
        String between = mediators.isEmpty() ? "" : ", through " + names.of(mediators);
        String regarding = happening.parties().regarding().isEmpty()
                ? ""
                : ", regarding " + names.of(happening.parties().regarding());
        return clause(happening, happening.standing()) + between + regarding;
    }

    /** Those between the two sides; who is asked to mediate is named as who is asked. */
    private static List<Party> mediators(Parties parties) {
        Set<String> sides = parties.sides();
        return parties.intermediary().stream()
                .filter(party -> !sides.containsAll(Parties.codes(List.of(party))))
                .toList();
    }

    /** What {@code parties} are called. */
    public String name(List<Party> parties) {
        return names.of(parties);
    }

    /** What is told of as if it had happened, without who stood between or whom it regards. */
    public String asserted(Happening happening) {
        return clause(happening, Standing.REPORTED);
    }

    private String clause(Happening happening, Standing standing) {
        String column =
                switch (standing) {
                    case REPORTED, DISPUTED -> "done";
                    case DENIED -> "denied";
                    case PLANNED -> "planned";
                    case POSSIBLE -> "possible";
                };
        Table.Row row = verbs.get(happening.type());
        String verb = row == null ? happening.type().name() : row.required(column);
        String target = happening.parties().target().isEmpty()
                ? ""
                : " " + names.of(happening.parties().target());
        return names.of(happening.parties().source()) + " " + verb + target;
    }

    /** What a case is about that {@code happening} opened: who does what, and the words that tell most of it. */
    String title(Happening happening) {
        return clause(happening, happening.standing()) + ": “" + quote(happening.reports()) + "”";
    }

    private static String quote(List<Report> reports) {
        String words = reports.stream()
                .map(report -> report.words().text().replaceAll("\\s+", " ").strip())
                .max(Comparator.comparingInt(text -> Math.min(text.length(), LONGEST_QUOTE)))
                .orElse("");
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST_QUOTE);
        return words.substring(0, space > 0 ? space : LONGEST_QUOTE) + " …";
    }
}
