package org.demarche.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.event.Predicate.ArgumentRole;
import org.demarche.event.Predicate.Condition;
import org.demarche.event.Predicate.Part;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.Resources;
import org.jspecify.annotations.Nullable;

/** Reads the files of the predicate lexicon, whose form stands in the README beside them. */
final class PredicateReader {
    private static final Pattern HEAD = Pattern.compile("(\\{[^}]+\\}|[^\\s:]+):([vna])");
    private static final Pattern CONDITION = Pattern.compile("([a-z|_-]+)=(\\{[^}]*\\}|@[a-z0-9-]+|[a-z*]+)");
    private static final Pattern EXPECTATION = Pattern.compile("(.+?)>(.+?)(?:\\bvia\\b(.+?))?(?:\\bre\\b(.+))?");

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final List<Predicate> predicates = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String file = "";
    private int line;

    PredicateLexicon read() {
        List<String> files = Resources.entries("predicates/files.txt");
        files.forEach(this::readClasses);
        files.forEach(this::readEntries);
        return new PredicateLexicon(predicates, examples);
    }

    private void readClasses(String name) {
        open(name);
        for (String text : Resources.lines(file)) {
            line++;
            if (text.startsWith("@")) {
                String[] sides = text.split("=", 2);
                if (sides.length != 2) {
                    throw error("expected @name = word, word");
                }
                classes.put(sides[0].strip(), words(sides[1]));
            }
        }
    }

    private void readEntries(String name) {
        open(name);
        for (String text : Resources.lines(file)) {
            line++;
            String entry = text.strip();
            if (entry.isEmpty() || entry.startsWith("#") || entry.startsWith("@")) {
                continue;
            }
            if (entry.startsWith("+ ")) {
                examples.add(positive(entry.substring(2)));
            } else if (entry.startsWith("- ")) {
                examples.add(
                        new Example(last().id(), place(), entry.substring(2).strip(), Optional.empty()));
            } else {
                predicates.add(predicate(entry));
            }
        }
    }

    private void open(String name) {
        file = "predicates/" + name;
        line = 0;
    }

    private Predicate last() {
        if (predicates.isEmpty()) {
            throw error("expected an entry before its examples");
        }
        return predicates.get(predicates.size() - 1);
    }

    private Predicate predicate(String entry) {
        String[] fields = entry.split("\\s*\\|(?=\\s)\\s*|\\s+\\|$", -1);
        if (fields.length < 3 || fields.length > 4) {
            throw error("expected id | head and conditions | TYPE[/mode] [CAMEO] | roles");
        }
        if (!ids.add(fields[0])) {
            throw error("expected an id that is not used yet, found " + fields[0]);
        }
        Matcher head = HEAD.matcher(fields[1]);
        if (!head.lookingAt()) {
            throw error("expected lemma:v, lemma:n or lemma:a, found " + fields[1]);
        }
        Part part = part(head.group(2));
        String[] act = fields[2].strip().split("\\s+", -1);
        String[] typeAndMode = act[0].split("/", 2);
        return new Predicate(
                fields[0],
                words(head.group(1)),
                part,
                conditions(fields[1].substring(head.end())),
                type(typeAndMode[0]),
                typeAndMode.length > 1 ? Optional.of(typeAndMode[1]) : Optional.empty(),
                act.length > 1 ? Optional.of(act[1]) : Optional.empty(),
                roles(part, fields.length > 3 ? fields[3] : ""));
    }

    private static Part part(String letter) {
        return switch (letter) {
            case "v" -> Part.VERB;
            case "n" -> Part.NOUN;
            default -> Part.ADJECTIVE;
        };
    }

    private EventType type(String name) {
        try {
            return EventType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw error("expected one of PLOVER's types, found " + name);
        }
    }

    private List<Condition> conditions(String text) {
        List<Condition> conditions = new ArrayList<>();
        Matcher matcher = CONDITION.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (!text.substring(end, matcher.start()).isBlank()) {
                throw error("expected conditions such as obj=* or with={ally}, found " + text);
            }
            end = matcher.end();
            Set<String> functions =
                    new LinkedHashSet<>(Arrays.asList(matcher.group(1).split("\\|", -1)));
            conditions.add(condition(functions, matcher.group(2)));
        }
        if (!text.substring(end).isBlank()) {
            throw error("expected conditions such as obj=* or with={ally}, found " + text);
        }
        return conditions;
    }

    private Condition condition(Set<String> functions, String value) {
        return switch (value) {
            case "*" -> new Condition(functions, Condition.Test.PRESENT, Set.of());
            case "none" -> new Condition(functions, Condition.Test.ABSENT, Set.of());
            case "actor" -> new Condition(functions, Condition.Test.ACTOR, Set.of());
            case "named" -> new Condition(functions, Condition.Test.NAMED, Set.of());
            default -> new Condition(functions, Condition.Test.LEMMA, words(value));
        };
    }

    /** The words of {@code {a,b}}, {@code @class} or {@code a}. */
    private Set<String> words(String text) {
        String value = text.strip();
        if (value.startsWith("@")) {
            Set<String> members = classes.get(value);
            if (members == null) {
                throw error("expected a class of words that some file defines, found " + value);
            }
            return members;
        }
        Set<String> words = new LinkedHashSet<>();
        for (String word : value.replaceAll("[{}]", "").split(",", -1)) {
            words.add(word.strip().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** What an entry says of a function replaces the default; said twice, both hold. */
    private Map<String, Set<ArgumentRole>> roles(Part part, String text) {
        Map<String, Set<ArgumentRole>> own = new HashMap<>();
        for (String pair : text.strip().split("\\s+", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            String[] sides = pair.split("=", 2);
            if (sides.length != 2) {
                throw error("expected function=role, found " + pair);
            }
            for (String function : sides[0].split("\\|", -1)) {
                own.computeIfAbsent(function, key -> EnumSet.noneOf(ArgumentRole.class))
                        .add(role(sides[1]));
            }
        }
        Map<String, Set<ArgumentRole>> roles = new HashMap<>();
        RoleDefaults.of(part).forEach((function, role) -> roles.put(function, Set.of(role)));
        roles.putAll(own);
        return roles;
    }

    private ArgumentRole role(String name) {
        try {
            return ArgumentRole.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw error("expected source, target, both, via, about or none, found " + name);
        }
    }

    private Example positive(String text) {
        int arrow = text.lastIndexOf("=>");
        if (arrow < 0) {
            throw error("expected + Sentence. => SOURCE > TARGET");
        }
        Matcher parties = EXPECTATION.matcher(text.substring(arrow + 2).strip());
        if (!parties.matches()) {
            throw error("expected SOURCE > TARGET [via CODE] [re CODE], found " + text.substring(arrow + 2));
        }
        return new Example(
                last().id(),
                place(),
                text.substring(0, arrow).strip(),
                Optional.of(new Example.Parties(
                        codes(parties.group(1)),
                        codes(parties.group(2)),
                        codes(parties.group(3)),
                        codes(parties.group(4)))));
    }

    private static Set<String> codes(@Nullable String text) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : text == null ? List.<String>of() : List.of(text.split(",", -1))) {
            if (!code.isBlank() && !code.strip().equals("-")) {
                codes.add(code.strip());
            }
        }
        return codes;
    }

    private String place() {
        return file + ":" + line;
    }

    private LexiconException error(String problem) {
        return new LexiconException(file, line, problem);
    }
}
