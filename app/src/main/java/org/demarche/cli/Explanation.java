package org.demarche.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.actor.Mention;
import org.demarche.actor.Resolution;
import org.demarche.event.Attribution;
import org.demarche.event.Doubt;
import org.demarche.event.EventMention;
import org.demarche.event.Predicate;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Citation;
import org.demarche.pipeline.Citations;
import org.demarche.pipeline.Pipeline;
import org.demarche.place.Place;
import org.demarche.syntax.Parse;
import org.demarche.syntax.Token;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Span;

/** Lays open what the pipeline made of some words. */
final class Explanation {
    private static final int MAX_CHAIN = 20;

    private final Pipeline pipeline;
    private final Input input;
    private final Palette palette;
    private final Citations citations;

    /** Explains words of {@code input}. */
    Explanation(Pipeline pipeline, Input input, Palette palette) {
        this.pipeline = pipeline;
        this.input = input;
        this.palette = palette;
        this.citations = new Citations(input);
    }

    /** All about the sentences that share a code point with those from {@code begin} to {@code end}; empty if none does. */
    String of(int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (Analysis analysis : pipeline.read(input)) {
            for (Parse parse : analysis.parses()) {
                Citation place =
                        citations.of(analysis.document(), parse.sentence().span());
                if (place.begin() < end && begin < place.end()) {
                    text.append(sentence(analysis, parse, place));
                }
            }
        }
        return text.toString();
    }

    private String sentence(Analysis analysis, Parse parse, Citation place) {
        String kind = parse.sentence().kind().name().toLowerCase(Locale.ROOT);
        String head = String.format(
                Locale.ROOT,
                "article %d, sentence %d (%s), characters %d-%d",
                analysis.document().article().number(),
                parse.sentence().number(),
                kind,
                place.begin(),
                place.end());
        return palette.strong(head) + "\n  “" + Words.onOneLine(place.text()) + "”\n"
                + (parse.tokens().isEmpty() ? "  too long to parse: skipped\n" : tree(parse))
                + section("actors", actors(analysis, parse))
                + section("predicates", predicates(analysis, parse))
                + section("events", events(analysis, parse))
                + "\n";
    }

    private String section(String title, List<String> lines) {
        return palette.strong(title) + "\n"
                + (lines.isEmpty()
                        ? "  none\n"
                        : lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining()));
    }

    /** The words in their order, each indented as deep as it hangs in the tree. */
    private String tree(Parse parse) {
        StringBuilder lines = new StringBuilder(palette.strong("words") + "\n");
        for (Token token : parse.tokens()) {
            String head = parse.head(token).map(Token::form).orElse("");
            String relation = token.relation() + (head.isEmpty() ? "" : " of " + head);
            lines.append(String.format(
                    Locale.ROOT,
                    "  %3d  %-40s %-5s %-18s %s%n".replace("%n", "\n"),
                    token.number(),
                    "  ".repeat(depth(parse, token)) + token.form(),
                    token.tag(),
                    token.lemma(),
                    relation));
        }
        return lines.toString();
    }

    private static int depth(Parse parse, Token token) {
        int depth = 0;
        Optional<Token> above = parse.head(token);
        while (above.isPresent() && depth < parse.tokens().size()) {
            depth++;
            above = parse.head(above.get());
        }
        return depth;
    }

    private List<String> actors(Analysis analysis, Parse parse) {
        return analysis.mentions().all().stream()
                .filter(mention -> mention.sentence() == parse.sentence().number())
                .map(mention -> words(analysis.document(), mention.span()) + " = " + resolved(mention)
                        + chain(analysis, mention))
                .toList();
    }

    /** Where the text named before whom a pronoun or the like means, the nearest first, back to a name or description. */
    private String chain(Analysis analysis, Mention mention) {
        StringBuilder chain = new StringBuilder();
        Mention current = mention;
        for (int i = 0; i < MAX_CHAIN && current.form() == Mention.Form.ANAPHOR; i++) {
            Optional<Mention> before = before(analysis, current);
            if (before.isEmpty()) {
                break;
            }
            current = before.get();
            chain.append(i == 0 ? ", from " : " from ")
                    .append("“")
                    .append(words(analysis.document(), current.span()))
                    .append("” (sentence ")
                    .append(current.sentence())
                    .append(')');
        }
        return chain.toString();
    }

    /** The nearest mention of the same actor before {@code mention}. */
    private static Optional<Mention> before(Analysis analysis, Mention mention) {
        return analysis.mentions().all().stream()
                .filter(other -> other.span().end() <= mention.span().start() && isSame(other, mention))
                .max(Comparator.comparingInt((Mention other) -> other.span().start())
                        .thenComparingInt(other -> other.span().length()));
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.resolution().equals(other.resolution()) && one.name().equals(other.name());
    }

    private static String resolved(Mention mention) {
        Resolution resolution = mention.resolution();
        String who = resolution instanceof Resolution.Known known
                ? known.actor().value()
                : resolution instanceof Resolution.Ambiguous ambiguous
                        ? "one of " + ambiguous.candidates()
                        : "unresolved";
        return Words.onOneLine(mention.name()) + " (" + who + "), "
                + (mention.isCoded() ? String.join("/", mention.codes()) : "no code") + ", by "
                + mention.form().name().toLowerCase(Locale.ROOT);
    }

    private List<String> predicates(Analysis analysis, Parse parse) {
        Set<String> rules = events(analysis, parse.sentence().number()).stream()
                .map(event -> event.evidence().rule())
                .collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (Token token : parse.tokens()) {
            Optional<Predicate> predicate = pipeline.predicateAt(analysis, parse, token);
            predicate.ifPresent(entry -> lines.add(token.form() + ": " + entry.id() + ", " + entry.type() + roles(entry)
                    + (rules.contains(entry.id())
                            ? ""
                            : "; no event: a party is missing, or it is what another act is about")));
        }
        return lines;
    }

    private static String roles(Predicate entry) {
        Map<String, String> roles = new TreeMap<>();
        entry.roles()
                .forEach((function, given) -> roles.put(
                        function,
                        given.stream()
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .sorted()
                                .collect(Collectors.joining("+"))));
        return roles.isEmpty() ? "" : " " + roles;
    }

    private static List<EventMention> events(Analysis analysis, int sentence) {
        return analysis.events().stream()
                .filter(event -> event.evidence().sentence() == sentence)
                .toList();
    }

    private List<String> events(Analysis analysis, Parse parse) {
        List<String> lines = new ArrayList<>();
        for (EventMention event : events(analysis, parse.sentence().number())) {
            Document document = analysis.document();
            Citation evidence = citations.of(document, event.evidence().span());
            lines.add(palette.strong(event.type().name()) + " by "
                    + event.evidence().rule() + " at “"
                    + words(document, event.evidence().trigger()) + "”, characters " + evidence.begin() + "-"
                    + evidence.end());
            lines.add(
                    "  source " + parties(document, event.source()) + ", target " + parties(document, event.target()));
            if (!event.intermediary().isEmpty() || !event.regarding().isEmpty()) {
                lines.add("  via " + parties(document, event.intermediary()) + ", regarding "
                        + parties(document, event.regarding()));
            }
            lines.add("  " + event.modality().label() + ", "
                    + (event.when().iso().isEmpty() ? "undated" : event.when().iso())
                    + event.whenWords()
                            .map(span -> " by “" + words(document, span) + "”")
                            .orElse("")
                    + event.place()
                            .map(Place::name)
                            .map(where -> ", in " + where)
                            .orElse("")
                    + said(document, event.attribution()));
            lines.add("  " + confidence(analysis, event));
        }
        return lines;
    }

    private String confidence(Analysis analysis, EventMention event) {
        return pipeline.doubts(analysis, event).stream()
                .map(Doubt::label)
                .collect(Collectors.joining(
                        ", ", String.format(Locale.ROOT, "confidence %.2f: ", event.confidence()), ""))
                .replaceFirst(": $", "");
    }

    private String said(Document document, List<Attribution> sources) {
        return sources.stream()
                .map(source -> ", says “" + words(document, source.span()) + "” ("
                        + source.kind().label() + ")")
                .collect(Collectors.joining());
    }

    private String parties(Document document, List<Mention> mentions) {
        return mentions.isEmpty()
                ? "nobody"
                : mentions.stream()
                        .map(mention ->
                                String.join("/", mention.codes()) + " “" + words(document, mention.span()) + "”")
                        .collect(Collectors.joining(", "));
    }

    private String words(Document document, Span span) {
        return Words.onOneLine(citations.of(document, span).text());
    }
}
