package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.archive.SearchFilter;
import org.demarche.export.Content;
import org.demarche.export.Exporter;
import org.demarche.export.Exporters;
import org.demarche.export.Format;
import org.demarche.export.Manifest;
import org.demarche.pipeline.Findings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demarche export}: writes what texts amount to in the formats of other programs. */
@Command(
        name = "export",
        description =
                "Writes what texts amount to in the formats of other programs: tables, event data, networks, calendars, linked"
                        + " data, briefs. docs/exports.md says what each format holds and what it can't say.",
        footer = {
            "%nExamples:",
            "  demarche export examples --format csv -o tables/",
            "  demarche export --format parquet --actor IRN --from 2023-01-01 -o iran.zip",
            "  demarche export reports/ --format gexf -o network.gexf",
            "  demarche export reports/ --format brief-html --case 5f0c -o brief.html",
            "  demarche export reports/ --format plover -o - | head -1"
        })
final class ExportCommand extends SurveyCommand {
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description =
                    "Where to write: a file; of formats with several files a folder, or a zip if the name ends in .zip;"
                            + " - is standard output.")
    private String output = "";

    @Option(names = "--case", paramLabel = "ID", description = "Only cases whose id begins so.")
    private String id = "";

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description =
                    "Write down too what was exported: version, filters, numbers and hashes. Formats with several files"
                            + " have it among them.")
    private @Nullable String manifest;

    /** The names of all formats. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Exporters.all().stream()
                    .map(exporter -> exporter.format().name())
                    .iterator();
        }
    }

    ExportCommand(Terminal terminal, Engine engine) {
        super(terminal, engine, 0);
    }

    @Override
    void check() {
        Format format = exporter().format();
        if (isFolder(format)) {
            if (Files.exists(Path.of(output)) && !Files.isDirectory(Path.of(output))) {
                throw new IllegalArgumentException(output + ": is no folder, and " + name
                        + " has several files; name a folder, or a file that ends in .zip");
            }
        } else if (!output.equals(STANDARD_OUTPUT)) {
            Target.of(output).check("-o");
        }
        if (manifest != null) {
            Target.of(manifest).check("--manifest");
        }
    }

    private Exporter exporter() {
        return Exporters.named(name)
                .orElseThrow(() -> wrong("Invalid value for option '--format': no such format as " + name
                        + "; expected one of "
                        + Exporters.all().stream()
                                .map(exporter -> exporter.format().name())
                                .collect(Collectors.joining(", "))));
    }

    private boolean isFolder(Format format) {
        return format.isBundle()
                && !output.equals(STANDARD_OUTPUT)
                && !output.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    @Override
    void take(Findings findings, SearchFilter filter) {
        Findings shown = findings.withCases(findings.cases().stream()
                .filter(matter -> matter.id().startsWith(id))
                .toList());
        Content content = new Content(shown, filters(filter), ReaderVersion.current());
        Exporter exporter = exporter();
        Manifest written = write(exporter, content);
        if (manifest != null) {
            Target.of(manifest).write(written::write);
        }
        if (!written.leftOut().isNothing()) {
            terminal()
                    .say(
                            "%,d of %,d events left out, which %s can't say: %s",
                            written.leftOut().total(),
                            findings.happenings().size(),
                            name,
                            written.leftOut().words());
        }
    }

    private Map<String, String> filters(SearchFilter filter) {
        Map<String, String> filters = new TreeMap<>(filter.named());
        if (!id.isEmpty()) {
            filters.put("case", id);
        }
        return filters;
    }

    private Manifest write(Exporter exporter, Content content) {
        if (isFolder(exporter.format())) {
            try {
                return exporter.write(content, Path.of(output));
            } catch (IOException e) {
                throw new UncheckedIOException(output + ": can't be written; check its permissions (" + e + ")", e);
            }
        }
        Manifest[] written = new Manifest[1];
        if (output.equals(STANDARD_OUTPUT)) {
            try (Output out = new Output(terminal())) {
                out.write(stream -> written[0] = exporter.write(content, stream));
            }
        } else {
            Target.of(output).write(stream -> written[0] = exporter.write(content, stream));
        }
        return List.of(written).get(0);
    }
}
