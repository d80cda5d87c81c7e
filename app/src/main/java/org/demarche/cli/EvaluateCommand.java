package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.pipeline.Pipeline;
import org.demarche.score.BratGold;
import org.demarche.score.GoldDocument;
import org.demarche.score.ReportedMention;
import org.demarche.score.Reports;
import org.demarche.score.Score;
import org.demarche.score.ScoreJson;
import org.demarche.score.Scorer;
import org.demarche.score.WebAnnoGold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche evaluate}: compares what is read with what people have marked. */
@Command(
        name = "evaluate",
        description = "Compares the events read with those that people have marked in gold files, and prints precision,"
                + " recall and F1, the share of other fields that is right, tables by confidence, type and document, and"
                + " what was missed or reported too much.",
        footer = {
            "%nExamples:",
            "  demarche evaluate --gold gold/dev",
            "  demarche evaluate --gold gold --gold gold/dev seeds gold/dev",
            "  demarche evaluate --gold gold/dev --reported events.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final String BRAT = ".ann";
    private static final String WEBANNO = ".tsv";

    private final Terminal terminal;
    private final Engine engine;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description =
                    "A directory with gold files: *.json, or beside the texts *.ann of brat or *.tsv of WebAnno and INCEpTION. May be"
                            + " given several times.")
    private List<Path> gold = List.of();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Where the texts stand; in the gold directories if not given.")
    private List<String> paths = List.of();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Option(
            names = "--reported",
            paramLabel = "FILE",
            description = "Compare the events of this JSONL file instead of reading the texts.")
    private @Nullable Path reported;

    @Option(names = "--summary", description = "Only the figures, without what was missed or reported too much.")
    private boolean isSummary;

    EvaluateCommand(Terminal terminal, Engine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        List<GoldDocument> documents = gold.stream().flatMap(this::gold).toList();
        if (documents.isEmpty()) {
            terminal.say(
                    "no gold files in %s; expected *.json with \"mentions\", *.ann of brat or *.tsv of WebAnno", gold);
            return 1;
        }
        List<ReportedMention> reports = new ArrayList<>();
        int exitCode = 0;
        if (reported != null) {
            reports.addAll(reported(reported));
        } else {
            exitCode = read(documents, reports);
        }
        try (Output output = new Output(terminal)) {
            Score score = Scorer.score(documents, reports);
            output.print(ScoreText.figures(score) + (isSummary ? "" : ScoreText.mistakes(score)));
        }
        return exitCode;
    }

    private Stream<GoldDocument> gold(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<GoldDocument> documents = new ArrayList<>();
            for (Path file : files.sorted(Comparator.comparing(Sources::name)).toList()) {
                if (Sources.name(file).endsWith(".json")) {
                    ScoreJson.gold(file.toString(), Files.readString(file)).ifPresent(documents::add);
                } else if (Sources.name(file).endsWith(BRAT)
                        || Sources.name(file).endsWith(WEBANNO)) {
                    annotated(file).ifPresent(documents::add);
                }
            }
            return documents.stream();
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new UncheckedIOException(directory + ": no such directory; check the path", e);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read gold files in " + directory + ": " + e, e);
        }
    }

    /** Annotations of brat, and of WebAnno or INCEpTION, stand beside the text that they mark. */
    private static Optional<GoldDocument> annotated(Path file) throws IOException {
        String name = Sources.name(file);
        List<String> lines = Files.readAllLines(file);
        boolean isBrat = name.endsWith(BRAT);
        if (!isBrat && (lines.isEmpty() || !WebAnnoGold.isBegunBy(lines.get(0)))) {
            return Optional.empty();
        }
        String document = name.substring(0, name.lastIndexOf('.')).replaceFirst("\\.txt$", "") + ".txt";
        Path text = file.resolveSibling(document);
        if (!Files.exists(text)) {
            throw new IllegalArgumentException(file + ": there is no " + document + " beside it, whose words it marks");
        }
        String words = Files.readString(text);
        return Optional.of(
                isBrat
                        ? BratGold.read(file.toString(), document, words, lines)
                        : WebAnnoGold.read(file.toString(), document, words, lines));
    }

    private static List<ReportedMention> reported(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<ReportedMention> reports = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    reports.add(ScoreJson.reported(file + ":" + (i + 1), lines.get(i)));
                }
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file + ": " + e, e);
        }
    }

    private int read(List<GoldDocument> documents, List<ReportedMention> reports) {
        Set<String> names = documents.stream().map(GoldDocument::name).collect(Collectors.toSet());
        List<String> places =
                paths.isEmpty() ? gold.stream().map(Path::toString).toList() : paths;
        int threads = Runtime.getRuntime().availableProcessors();
        Batch batch = new Batch(terminal, Sources.find(places).only(names), threads, Optional.empty());
        List<String> read = new ArrayList<>();
        if (!batch.isEmpty()) {
            Pipeline pipeline = actors.pipeline(engine, terminal);
            batch.run(input -> new Reading(input.name(), Reports.of(input, pipeline.read(input))), reading -> {
                read.add(reading.name());
                reports.addAll(reading.mentions());
            });
        }
        documents.stream()
                .map(GoldDocument::name)
                .filter(name -> !read.contains(name))
                .forEach(name -> terminal.say(
                        "%s: no such text in %s; all its events count as missed. Give its directory as PATH",
                        name, places));
        return batch.exitCode() == 0 && read.containsAll(names) ? 0 : 1;
    }

    private record Reading(String name, List<ReportedMention> mentions) {}
}
