package org.demarche.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.demarche.archive.Archive;
import org.demarche.archive.Waiting;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOption {
    private static final Pattern BESIDE = Pattern.compile("|-wal|-shm|-journal|\\.schema\\d+");

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "The archive's file; ${DEFAULT-VALUE} if not given.")
    private Path file = Path.of("demarche.db");

    Path file() {
        return file;
    }

    /** {@code sources} without the archive itself, what SQLite keeps beside it, and copies of it in an older shape. */
    Sources without(Sources sources) {
        Path archive = file.toAbsolutePath().normalize();
        String name = Sources.name(archive);
        return sources.only(source -> {
            Path found = source.toAbsolutePath().normalize();
            String foundName = Sources.name(found);
            return !Objects.equals(archive.getParent(), found.getParent())
                    || !foundName.startsWith(name)
                    || !BESIDE.matcher(foundName.substring(name.length())).matches();
        });
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
