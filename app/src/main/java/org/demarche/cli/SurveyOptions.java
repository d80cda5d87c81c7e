package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.archive.SearchFilter;
import org.demarche.event.EventType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that say what texts amount to have in common: files or an archive, and which of the findings are wanted. */
final class SurveyOptions extends ReadingOptions {
    private static final Path USUAL_ARCHIVE = Path.of("demarche.db");

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Texts, HTML pages, JSONL, mails, RSS and Atom feeds and WARC files, gzipped or not; directories"
                            + " are searched for them; - is standard input. If there is none, the archive is taken.")
    private List<String> paths = List.of();

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "The archive's file; demarche.db if neither this nor a PATH is given.")
    private @Nullable Path archive;

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description =
                    "Only what somebody takes part in: an id (irq-gov), a code (IRQ) or a part of a name. Where several of"
                            + " these filters are given, one report has to fit all of them; a case is printed whole.")
    private @Nullable String actor;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only what such an event belongs to: ${COMPLETION-CANDIDATES}.")
    private @Nullable EventType type;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "Only what was told on this day or later, by the day of publication.")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "Only what was told on this day or before.")
    private @Nullable LocalDate until;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet tells.")
    private @Nullable String outlet;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Only what an event there belongs to: a place's name or a country's code.")
    private @Nullable String place;

    /** The first {@code count} arguments, of a command that takes others before its paths; fewer if there aren't so many. */
    List<String> leading(int count) {
        return paths.subList(0, Math.min(count, paths.size()));
    }

    /** Whether texts are read that are named after the first {@code leading} arguments, and not an archive. */
    boolean isOfFiles(int leading) {
        boolean isOfFiles = paths.size() > leading;
        if (isOfFiles && archive != null) {
            throw wrong("expected either paths or --archive, found both");
        }
        return isOfFiles;
    }

    /** What to read, once the first {@code leading} arguments are left out. */
    Batch batch(Terminal terminal, int leading) {
        return new Batch(terminal, Sources.find(paths.subList(leading, paths.size())), threads(), published());
    }

    /** The archive's file, which is there. */
    Path archive() {
        Path file = archive == null ? USUAL_ARCHIVE : archive;
        if (!Files.exists(file)) {
            throw new IllegalArgumentException(
                    file + ": no such archive; give paths of texts to read, or make one with demarche add");
        }
        return file;
    }

    /** Which findings are wanted. */
    SearchFilter filter() {
        return new SearchFilter(
                Optional.ofNullable(actor),
                Optional.ofNullable(type),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Optional.ofNullable(outlet),
                Optional.ofNullable(place));
    }
}
