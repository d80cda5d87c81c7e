package org.demarche.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche explain}: tells why words are an event, or why they are none. */
@Command(
        name = "explain",
        description =
                "Tells why words are this event, or none: the sentence, its words as they depend on each other, the"
                        + " actors, the entries of the predicate lexicon that fit, and the events with their roles and rules.",
        footer = {
            "%nExamples:",
            "  demarche explain report.txt:405-520",
            "  demarche explain --record wire-17 news.jsonl:12-30"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("(?s)(.+):(\\d{1,9})-(\\d{1,9})");

    private final Terminal terminal;
    private final Engine engine;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DOC:BEGIN-END", description = "A file, and the characters in it as read prints them.")
    private String place = "";

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Option(names = "--record", paramLabel = "ID", description = "The record meant, in a file that holds several.")
    private @Nullable String record;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "The day of publication, if the text comes without one.")
    private @Nullable LocalDate published;

    ExplainCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) >= Integer.parseInt(matcher.group(3))) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "expected a file and characters such as report.txt:405-520, found " + place);
        }
        int begin = Integer.parseInt(matcher.group(2));
        int end = Integer.parseInt(matcher.group(3));
        Sources sources = Sources.find(List.of(matcher.group(1)));
        Batch batch = new Batch(terminal, sources, 1, Optional.ofNullable(published));
        if (batch.isEmpty()) {
            return batch.exitCode();
        }
        Pipeline pipeline = actors.pipeline(engine, terminal);
        List<String> explanations = new ArrayList<>();
        batch.run(
                input -> record == null || input.name().equals(record)
                        ? new Explanation(pipeline, input, new Palette(terminal.hasColour())).of(begin, end)
                        : "",
                explanations::add);
        String explanation = String.join("", explanations);
        if (explanation.isEmpty() && batch.exitCode() == 0) {
            terminal.say(
                    "%s: no sentence of an article there; give characters as read prints them%s",
                    place, record == null ? "" : " for this record");
            return 1;
        }
        try (Output output = new Output(terminal)) {
            output.print(explanation);
        }
        return batch.exitCode();
    }
}
