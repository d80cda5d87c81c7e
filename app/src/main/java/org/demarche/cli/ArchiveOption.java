package org.demarche.cli;

import java.nio.file.Path;
import org.demarche.archive.Archive;
import org.demarche.archive.Waiting;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "The archive's file; ${DEFAULT-VALUE} if not given.")
    private Path file = Path.of("demarche.db");

    Path file() {
        return file;
    }

    /** The archive, to be changed; made if it isn't there. */
    Archive create(Terminal terminal) {
        return Archive.create(file, Waiting.aMinute(terminal::say));
    }

    /** The archive, to be changed. */
    Archive open(Terminal terminal) {
        return Archive.open(file, Waiting.aMinute(terminal::say));
    }

    /** The archive, to be read. */
    Archive read() {
        return Archive.read(file);
    }
}
