package org.demarche.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.Texts;
import org.junit.jupiter.api.Test;

/** Every fact of {@code golden/syntax/constructions.txt} holds. */
class ConstructionsTest {
    private static final Pattern FACT = Pattern.compile("(not )?([a-z:]+\\((\\S+), (\\S+)\\))(?=\\s|$)");

    private record Construction(String sentence, List<String> required, List<String> forbidden) {}

    @Test
    void everyFactHolds() throws IOException {
        List<Construction> constructions = constructions();
        assertTrue(constructions.size() > 40, "expected more constructions than " + constructions.size());
        List<String> failures = new ArrayList<>();
        for (Construction construction : constructions) {
            Syntax syntax = Texts.parser().parse(Texts.document(construction.sentence));
            Set<String> facts = facts(syntax.parses().get(0));
            for (String fact : construction.required) {
                if (!facts.contains(fact)) {
                    failures.add(construction.sentence + "\n    lacks " + fact + ", has " + String.join(" ", facts));
                }
            }
            construction.forbidden.stream()
                    .filter(facts::contains)
                    .forEach(fact -> failures.add(construction.sentence + "\n    has " + fact));
        }
        assertEquals("", String.join("\n", failures));
    }

    private static List<Construction> constructions() throws IOException {
        List<Construction> constructions = new ArrayList<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                constructions.add(new Construction(line, new ArrayList<>(), new ArrayList<>()));
                continue;
            }
            Construction last = constructions.get(constructions.size() - 1);
            Matcher matcher = FACT.matcher(line);
            int end = 0;
            while (matcher.find()) {
                assertTrue(line.substring(end, matcher.start()).isBlank(), "not a list of facts: " + line);
                (matcher.group(1) == null ? last.required : last.forbidden).add(matcher.group(2));
                end = matcher.end();
            }
            assertTrue(line.substring(end).isBlank(), "not a list of facts: " + line);
        }
        return constructions;
    }

    private static List<String> lines() throws IOException {
        try (InputStream stream = ConstructionsTest.class.getResourceAsStream("/golden/syntax/constructions.txt")) {
            assertNotNull(stream, "expected the golden file on the class path");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Set<String> facts(Parse parse) {
        Set<String> facts = new HashSet<>();
        for (Token token : parse.tokens()) {
            String head = parse.head(token).map(word -> name(parse, word)).orElse("ROOT");
            facts.add(token.relation() + "(" + head + ", " + name(parse, token) + ")");
        }
        return facts;
    }

    /** The word, with its place among its equals unless it is the first of them. */
    private static String name(Parse parse, Token token) {
        long place = parse.tokens().stream()
                .filter(other ->
                        other.number() <= token.number() && other.form().equals(token.form()))
                .count();
        return place == 1 ? token.form() : token.form() + "#" + place;
    }
}
