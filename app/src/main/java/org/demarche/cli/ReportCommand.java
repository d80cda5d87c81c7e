package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.event.Ontology;
import org.demarche.pipeline.Analysis;
import org.demarche.pipeline.Pipeline;
import org.demarche.pipeline.Stories;
import org.demarche.pipeline.Surveyor;
import org.demarche.record.Names;
import org.demarche.record.Story;
import org.demarche.report.Dossier;
import org.demarche.report.Limits;
import org.demarche.report.ReportPage;
import org.demarche.report.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demarche report}: makes a page on which people can look at what texts amount to. */
@Command(
        name = "report",
        description =
                "Makes a page to look at: cases as diagrams, disagreements, a timeline, actors and channels, relations, and the"
                        + " texts with their evidence marked. It is one file that needs no network.",
        footer = {
            "%nExamples:",
            "  demarche report examples -o report.html",
            "  demarche report reports/ -o report.html --title \"Talks on the Black Sea\"",
            "  zcat news.jsonl.gz | demarche report - -o - > report.html"
        })
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Engine engine;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write the page; - is standard output.")
    private String output = "";

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "The page's headline; if not given, the parties that deal the most.")
    private @Nullable String title;

    ReportCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        Batch batch = inputs.batch(terminal);
        if (batch.isEmpty()) {
            return batch.exitCode();
        }
        if (!output.equals("-")) {
            Target.of(output).check("-o");
        }
        Surveyor surveyor = new Surveyor();
        Names names = Names.read();
        ReportPage page = new ReportPage(Ontology.read(), names, Limits.usual());
        Pipeline pipeline = actors.pipeline(engine, terminal);
        List<Story> stories = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        batch.run(
                input -> {
                    List<Analysis> analyses = pipeline.read(input);
                    return new Result(
                            Stories.of(input, analyses),
                            new Source(
                                    input,
                                    analyses.stream().map(Analysis::document).toList()));
                },
                result -> {
                    stories.addAll(result.stories());
                    sources.add(result.source());
                });
        write(page.render(Dossier.of(title, surveyor.survey(stories), sources, names)));
        return batch.exitCode();
    }

    private record Result(List<Story> stories, Source source) {}

    private void write(String page) {
        if (output.equals("-")) {
            try (Output out = new Output(terminal)) {
                out.print(page);
            }
            return;
        }
        Target.of(output).write(out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }
}
