package org.demarche.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.contract.Json;
import org.demarche.text.Document;
import org.demarche.text.Input;
import org.demarche.text.Metadata;
import org.demarche.text.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche text}: prints the text of articles without what is around it. */
@Command(
        name = "text",
        description =
                "Prints the text of articles, without what stands around them on a page. In the text of an HTML page"
                        + " count the characters that other commands print.",
        footer = {"%nExamples:", "  demarche text page.html", "  demarche text pages --format json > texts.json"})
final class TextCommand implements Callable<Integer> {
    private static final Pattern PAGE_ENDING = Pattern.compile("\\.html?(\\.gz)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_NAME = Pattern.compile(".*\\.txt(\\.gz)?");

    private final Terminal terminal;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.text;

    /** Ways to print articles, named as users write them. */
    enum Format {
        text,
        json
    }

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Batch batch = inputs.batch(terminal);
        Segmenter segmenter = Segmenter.english();
        try (Output output = new Output(terminal)) {
            if (format == Format.text) {
                batch.run(input -> text(input, segmenter.segment(input)), output::print);
            } else {
                JsonEntries entries = new JsonEntries(output);
                batch.run(input -> entry(input, segmenter.segment(input)), entries::print);
                entries.end();
            }
        }
        return batch.exitCode();
    }

    /** One JSON object, an entry a line. */
    private static final class JsonEntries {
        private final Output output;
        private String before = "{\n";

        JsonEntries(Output output) {
            this.output = output;
        }

        void print(String entry) {
            output.print(before + entry);
            before = ",\n";
        }

        void end() {
            output.print(before.startsWith("{") ? "{}\n" : "\n}\n");
        }
    }

    /** A page's text is what offsets count in; of other texts the articles are what people want. */
    private static String body(Input input, List<Document> articles) {
        boolean isPlain =
                PLAIN_NAME.matcher(input.name().toLowerCase(Locale.ROOT)).matches();
        return isPlain ? articles.stream().map(Document::text).collect(Collectors.joining("\n\n")) : input.text();
    }

    private static Metadata metadata(Input input, List<Document> articles) {
        return articles.isEmpty()
                ? input.metadata()
                : input.metadata().orElse(articles.get(0).article().metadata());
    }

    private static String text(Input input, List<Document> articles) {
        return metadata(input, articles)
                        .title()
                        .map(title -> Words.onOneLine(title) + "\n\n")
                        .orElse("")
                + body(input, articles).strip() + "\n\n";
    }

    private static String entry(Input input, List<Document> articles) {
        String object = Json.object(json -> fields(json, metadata(input, articles), body(input, articles)));
        return Json.string(PAGE_ENDING.matcher(input.name()).replaceFirst("")) + ": " + object;
    }

    private static void fields(JsonGenerator json, Metadata metadata, String body) throws IOException {
        json.writeStringField("articleBody", body);
        Json.optional(json, "title", metadata.title());
        Json.optional(json, "published", metadata.published().map(String::valueOf));
        Json.optional(json, "outlet", metadata.outlet());
        Json.optional(json, "url", metadata.url());
    }
}
