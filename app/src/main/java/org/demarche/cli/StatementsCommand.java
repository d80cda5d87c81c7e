package org.demarche.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.contract.Json;
import org.demarche.event.Attribution;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Citations;
import org.demarche.pipeline.Pipeline;
import org.demarche.statement.Statement;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche statements}: prints who says what in texts. */
@Command(
        name = "statements",
        description = "Prints who says what in texts, named or not, quoted or not.",
        footer = {"%nExamples:", "  demarche statements examples", "  demarche statements report.txt --format jsonl"})
final class StatementsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    /** Ways to print statements, named as users write them. */
    enum Format {
        text,
        jsonl
    }

    StatementsCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Batch batch = inputs.batch(terminal);
        if (batch.isEmpty()) {
            return batch.exitCode();
        }
        Pipeline pipeline = actors.pipeline(engine, terminal);
        try (Output output = new Output(terminal)) {
            batch.run(input -> lines(input, pipeline.read(input)), output::print);
        }
        return batch.exitCode();
    }

    private String lines(Input input, List<Analysis> analyses) {
        Citations citations = new Citations(input);
        StringBuilder lines = new StringBuilder();
        for (Analysis analysis : analyses) {
            Document document = analysis.document();
            if (format == Format.text) {
                String title = document.article().metadata().title().orElse(input.name());
                lines.append(Words.onOneLine(title)).append("\n\n");
            }
            for (Statement statement : analysis.statements()) {
                lines.append(
                        format == Format.jsonl
                                ? Json.object(json -> json(json, document, statement, citations)) + "\n"
                                : text(
                                        statement,
                                        span -> Words.onOneLine(
                                                citations.of(document, span).text())));
            }
        }
        return lines.toString();
    }

    private static void json(JsonGenerator json, Document document, Statement statement, Citations citations)
            throws IOException {
        json.writeStringField("document", document.article().document());
        if (statement.source().isPresent()) {
            Attribution source = statement.source().get();
            json.writeObjectFieldStart("source");
            Json.citation(json, citations.of(document, source.span()));
            json.writeStringField("kind", source.kind().label());
            Json.optional(json, "code", source.codes().stream().findFirst());
            json.writeEndObject();
        } else {
            json.writeNullField("source");
        }
        if (statement.cue().isPresent()) {
            json.writeObjectFieldStart("cue");
            Json.citation(json, citations.of(document, statement.cue().get()));
            json.writeEndObject();
        }
        json.writeObjectFieldStart("content");
        Json.citation(json, citations.of(document, statement.content()));
        json.writeEndObject();
        json.writeBooleanField("direct", statement.isDirect());
    }

    private String text(Statement statement, Function<Span, String> words) {
        Palette palette = new Palette(terminal.hasColour());
        Optional<Attribution> source = statement.source();
        String who = source.map(said -> palette.strong(words.apply(said.span()))
                        + palette.faint(" (" + said.kind().label() + ")"))
                .orElse(palette.faint("somebody"));
        String cue = statement.cue().map(span -> " " + words.apply(span)).orElse("");
        String content = words.apply(statement.content());
        String shown = statement.isDirect() ? "\u201c" + content + "\u201d" : content;
        StringBuilder lines = new StringBuilder("  " + who + cue + "\n");
        Words.wrap(shown, terminal.columns() - 4)
                .forEach(line -> lines.append("    ").append(line).append('\n'));
        return lines.append('\n').toString();
    }
}
