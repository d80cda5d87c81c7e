package org.demarche.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shape of an archive's tables, version by version.
 *
 * @param versions the statements that lead from each version to the next, the first from an empty file
 */
record Schema(List<String> versions) {
    /** Tells Demarche's archives from other SQLite files: "dmrc". */
    static final int APPLICATION = 0x646D7263;

    private static final List<String> FILES =
            List.of("001-archive.sql", "002-feeds.sql", "003-origins.sql", "004-counting.sql");
    private static final Pattern STATEMENT_END = Pattern.compile(";[ \\t]*(\\R|$)");

    /** Copies the list. */
    Schema {
        versions = List.copyOf(versions);
    }

    /** This program's. */
    static Schema current() {
        return new Schema(FILES.stream().map(Schema::resource).toList());
    }

    private static String resource(String name) {
        try (InputStream stream = Schema.class.getResourceAsStream("schema/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("expected schema/" + name + " beside the classes; build again");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read schema/" + name, e);
        }
    }

    /** The version that this program writes. */
    int version() {
        return versions.size();
    }

    /** The version of {@code database}; 0 for an empty file. */
    static int version(Database database) {
        return (int) database.number("PRAGMA user_version");
    }

    /**
     * Refuses files that this program can't read.
     *
     * @throws ArchiveException if it is no archive, or one of a newer program
     */
    void check(Database database) {
        int version = version(database);
        boolean isOurs = database.number("PRAGMA application_id") == APPLICATION;
        boolean isEmpty = version == 0 && database.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (!isOurs && !isEmpty) {
            throw new ArchiveException(database.file() + ": is not an archive of Demarche; give another file");
        }
        if (version > version()) {
            throw new ArchiveException(database.file() + ": was written by a newer Demarche (schema " + version
                    + ", this one knows " + version() + "); use that one, or a newer one");
        }
    }

    /** Whether {@code database} has to be changed before it can be used. */
    boolean isOlder(Database database) {
        return version(database) < version();
    }

    /** Brings {@code database} to this version, wholly or not at all; of an older archive a copy is kept beside it. */
    void bring(Database database) {
        int found = version(database);
        if (found > 0) {
            keepCopy(database, found);
        }
        database.transaction(() -> {
            // Another program may have been faster.
            for (int version = version(database); version < version(); version++) {
                statements(versions.get(version)).forEach(database::execute);
                database.execute("PRAGMA user_version = " + (version + 1));
            }
            database.execute("PRAGMA application_id = " + APPLICATION);
            database.update("INSERT OR REPLACE INTO meta VALUES ('schema', ?)", String.valueOf(version()));
        });
    }

    private static void keepCopy(Database database, int version) {
        Path copy = database.file().resolveSibling(database.file().getFileName() + ".schema" + version);
        if (!Files.exists(copy)) {
            database.update("VACUUM INTO ?", copy.toString());
        }
    }

    private static Stream<String> statements(String script) {
        return STATEMENT_END
                .splitAsStream(script.replaceAll("(?m)^--.*$", ""))
                .filter(statement -> !statement.isBlank());
    }
}
