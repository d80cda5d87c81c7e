package org.demarche.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/** Opens archives' files. */
final class Connections {
    private static final int CACHE_KIBIBYTES = 16 * 1024;

    private Connections() {}

    /** For reading and writing; an absent file is made. */
    static Database writing(Path file, Waiting waiting) {
        refuseDirectory(file);
        SQLiteConfig config = config();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Database database = connect(file, "jdbc:sqlite:" + file, config, waiting);
        try {
            // The mode stays with the file; asking first spares others that write from waiting for a lock.
            String mode = database.first("PRAGMA journal_mode", row -> row.getString(1))
                    .orElse("");
            if (!mode.equals("wal")) {
                database.execute("PRAGMA journal_mode = WAL");
            }
            return database;
        } catch (ArchiveException e) {
            database.close();
            throw e;
        }
    }

    /** For reading an archive that is there. */
    static Database reading(Path file) {
        refuseDirectory(file);
        SQLiteConfig config = config();
        config.setReadOnly(true);
        Waiting waiting = Waiting.aMinute(line -> {});
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        Path folder = file.toAbsolutePath().getParent();
        boolean isFrozen = folder != null && !Files.isWritable(folder) && !Files.exists(log);
        // SQLite has to make files beside the archive to read it, unless it is told that nothing can change.
        String url = isFrozen ? "jdbc:sqlite:file:" + escaped(file) + "?immutable=1" : "jdbc:sqlite:" + file;
        return connect(file, url, config, waiting);
    }

    private static String escaped(Path file) {
        return file.toAbsolutePath()
                .toString()
                .replace("%", "%25")
                .replace("?", "%3f")
                .replace("#", "%23");
    }

    private static void refuseDirectory(Path file) {
        if (Files.isDirectory(file)) {
            throw new ArchiveException(file + ": is a directory; give the file of an archive");
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Database.PATIENCE_MILLIS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static Database connect(Path file, String url, SQLiteConfig config, Waiting waiting) {
        try {
            Connection connection = DriverManager.getConnection(url, config.toProperties());
            return new Database(file, connection, waiting);
        } catch (SQLException e) {
            throw Database.failure(file, e);
        }
    }
}
