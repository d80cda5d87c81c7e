package org.demarche.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.archive.Archive;
import org.demarche.archive.EventLine;
import org.demarche.archive.Hit;
import org.demarche.archive.SearchFilter;
import org.demarche.contract.EventLineJson;
import org.demarche.contract.Json;
import org.demarche.event.EventType;
import org.demarche.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche search}: finds articles in the archive. */
@Command(
        name = "search",
        description = "Finds articles in the archive by their words and by what they report, the best first.",
        footer = {
            "%nExamples:",
            "  demarche search border talks",
            "  demarche search '\"prisoner exchange\" negotiat* -football' --actor IRN --from 2023-01-01",
            "  demarche search --type THREATEN --actor Erdogan --events",
            "  demarche search - --json < questions.txt"
        })
final class SearchCommand implements Callable<Integer> {
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ArchiveOption archives = new ArchiveOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description =
                    "Words that must be there; \"phrases\", beginnings of words (negotiat*), AND, OR, NOT or -word, and"
                            + " parentheses; - reads a search from each line of standard input.")
    private List<String> words = List.of();

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description =
                    "Only articles that mention it: an id (iraq-gov), a code (IRQ) or a part of a name; with --type or"
                            + " --place only where it takes part.")
    private @Nullable String actor;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only articles that report such an event: ${COMPLETION-CANDIDATES}.")
    private @Nullable EventType type;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "Only articles published on this day or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "Only articles published on this day or before.")
    private @Nullable LocalDate until;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet has published.")
    private @Nullable String outlet;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Only articles with an event there: a place's name or a country's code.")
    private @Nullable String place;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many articles to print; ${DEFAULT-VALUE} if not given.")
    private int limit = 20;

    @Option(names = "--events", description = "Print the events of each article too, with their ids.")
    private boolean showsEvents;

    @Option(names = "--json", description = "Print an article a line, as JSON.")
    private boolean isJson;

    @Option(names = "--statistics", description = "Tell at the end how long the searches took.")
    private boolean tellsStatistics;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SearchFilter filter = new SearchFilter(
                Optional.ofNullable(actor),
                Optional.ofNullable(type),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Optional.ofNullable(outlet),
                Optional.ofNullable(place));
        if ((words.isEmpty() && filter.isNone()) || limit < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    limit < 1 ? "expected a --limit of 1 or more" : "expected words to search for, or a filter");
        }
        List<Double> milliseconds = new ArrayList<>();
        try (Archive archive = archives.read();
                Output output = new Output(terminal)) {
            for (String question : questions()) {
                long start = System.nanoTime();
                List<Hit> hits = archive.search(question, filter, limit);
                milliseconds.add((System.nanoTime() - start) / NANOS_PER_MILLISECOND);
                hits.forEach(hit -> output.print(isJson ? json(archive, hit) : text(archive, hit)));
                if (hits.isEmpty()) {
                    terminal.say("nothing found");
                }
            }
        }
        if (tellsStatistics && !milliseconds.isEmpty()) {
            Collections.sort(milliseconds);
            terminal.say(
                    "%,d searches, %.1f ms each in the median, %.1f ms at most",
                    milliseconds.size(),
                    milliseconds.get(milliseconds.size() / 2),
                    milliseconds.get(milliseconds.size() - 1));
        }
        return 0;
    }

    private List<String> questions() {
        if (!words.equals(List.of("-"))) {
            return List.of(String.join(" ", words));
        }
        try {
            return new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("can't read standard input", e.getCause());
        }
    }

    private String json(Archive archive, Hit hit) {
        return Json.object(json -> {
                    json.writeStringField("document", hit.document());
                    json.writeStringField("name", hit.name());
                    json.writeNumberField("article", hit.article());
                    Json.optional(json, "title", hit.metadata().title());
                    Json.optional(json, "outlet", hit.metadata().outlet());
                    Json.optional(json, "published", hit.metadata().published().map(String::valueOf));
                    Json.optional(json, "url", hit.metadata().url());
                    Json.optional(json, "copy_of", hit.copyOf());
                    json.writeBooleanField("current", hit.isCurrent());
                    json.writeStringField("excerpt", hit.excerpt());
                    json.writeArrayFieldStart("matches");
                    for (Span match : hit.matches()) {
                        json.writeString(match.in(hit.excerpt()));
                    }
                    json.writeEndArray();
                    if (showsEvents) {
                        Json.list(json, "events", archive.events(hit.document(), hit.article()), EventLineJson::write);
                    }
                })
                + "\n";
    }

    private String text(Archive archive, Hit hit) {
        Palette palette = new Palette(terminal.hasColour());
        StringBuilder lines = new StringBuilder();
        String title = Words.onOneLine(hit.metadata().title().orElse(hit.name()));
        lines.append(palette.strong(title)).append('\n');
        List<String> facts = new ArrayList<>();
        hit.metadata().outlet().ifPresent(facts::add);
        hit.metadata().published().map(String::valueOf).ifPresent(facts::add);
        facts.add(hit.name());
        hit.copyOf().ifPresent(first -> facts.add("copy of " + first));
        if (!hit.isCurrent()) {
            facts.add("earlier version");
        }
        lines.append(palette.faint(Words.onOneLine(String.join(" · ", facts)))).append('\n');
        Words.wrap(Words.onOneLine(marked(hit)), terminal.columns() - 2)
                .forEach(line -> lines.append("  ").append(line).append('\n'));
        if (showsEvents) {
            for (EventLine event : archive.events(hit.document(), hit.article())) {
                lines.append(line(event, palette));
            }
        }
        return lines.append('\n').toString();
    }

    private static String line(EventLine event, Palette palette) {
        String review = event.review().equals("none") ? "" : " [" + event.review() + "]";
        return "  " + palette.faint(event.id()) + "  " + event.date().orElse("undated") + "  "
                + Words.onOneLine(event.source()) + " → " + Words.onOneLine(event.target()) + "  "
                + palette.strong(event.type()) + review + "\n      “" + Words.onOneLine(event.words()) + "”\n";
    }

    /** The words that were looked for stand in angle quotes, which remain where there is no colour. */
    private static String marked(Hit hit) {
        StringBuilder marked = new StringBuilder();
        int written = 0;
        for (Span match : hit.matches()) {
            marked.append(hit.excerpt().substring(written, match.start()));
            marked.append('«').append(match.in(hit.excerpt())).append('»');
            written = match.end();
        }
        return marked.append(hit.excerpt().substring(written)).toString();
    }
}
