package org.demarche.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A connection to an archive's file. Its errors are lines for the user. One thread uses it at a time. */
final class Database implements AutoCloseable {
    /** How long one attempt to begin writing waits within SQLite. */
    static final int PATIENCE_MILLIS = 1000;

    private final Path file;
    private final Connection connection;
    private final Waiting waiting;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean isWriting;

    Database(Path file, Connection connection, Waiting waiting) {
        this.file = file;
        this.connection = connection;
        this.waiting = waiting;
    }

    /** Makes a value of a row. */
    interface Row<R> {
        /** Looks at the row on which {@code result} stands. */
        R of(ResultSet result) throws SQLException;
    }

    /** Uses a row. */
    interface RowConsumer {
        /** Looks at the row on which {@code result} stands. */
        void accept(ResultSet result) throws SQLException;
    }

    /** Where the archive stands. */
    Path file() {
        return file;
    }

    /** Runs statements that need no values. */
    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Changes rows; returns how many. */
    int update(String sql, @Nullable Object... values) {
        try {
            return statement(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /** Adds a row; returns its number. */
    long insert(String sql, @Nullable Object... values) {
        update(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    /** All rows of a query. */
    <R> List<R> rows(String sql, Row<R> row, @Nullable Object... values) {
        List<R> rows = new ArrayList<>();
        try (ResultSet result = statement(sql, values).executeQuery()) {
            while (result.next()) {
                rows.add(row.of(result));
            }
        } catch (SQLException e) {
            throw failure(sql, e);
        }
        return rows;
    }

    /** The first row of a query. */
    <R> Optional<R> first(String sql, Row<R> row, @Nullable Object... values) {
        return rows(sql, row, values).stream().findFirst();
    }

    /** The first number of the first row of a query. */
    long number(String sql, @Nullable Object... values) {
        return first(sql, result -> result.getLong(1), values)
                .orElseThrow(() -> new IllegalArgumentException("no rows: " + sql));
    }

    /** Hands on each row of a query while it is read; {@code consumer} may query the database too. */
    void each(String sql, RowConsumer consumer, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    consumer.accept(result);
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Does {@code work} wholly or not at all. A transaction in another is part of it. */
    <R> R transaction(Supplier<R> work) {
        if (isWriting) {
            return work.get();
        }
        begin();
        isWriting = true;
        boolean isDone = false;
        try {
            R result = work.get();
            execute("COMMIT");
            isDone = true;
            return result;
        } finally {
            isWriting = false;
            if (!isDone) {
                rollBack();
            }
        }
    }

    /** Does {@code work} wholly or not at all. */
    void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return true;
        });
    }

    /** What {@code work} sees doesn't change while it runs, whatever others write. */
    void snapshot(Runnable work) {
        execute("BEGIN");
        try {
            work.run();
        } finally {
            execute("COMMIT");
        }
    }

    private void begin() {
        long start = System.nanoTime();
        boolean isTold = false;
        while (true) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                return;
            } catch (SQLException e) {
                boolean isPatient = System.nanoTime() - start < waiting.limit().toNanos();
                if (!isBusy(e) || !isPatient) {
                    throw failure(e);
                }
                if (!isTold) {
                    waiting.listener()
                            .accept(file + ": another program writes to it; waiting up to "
                                    + waiting.limit().toSeconds() + " s");
                    isTold = true;
                }
            }
        }
    }

    /** SQLite has rolled back by itself after some errors, a full disk among them. */
    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw failure(e);
            }
        }
    }

    private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        set(statement, values);
        return statement;
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
            statement.setObject(i + 1, value);
        }
    }

    private static boolean isBusy(SQLException e) {
        return e instanceof SQLiteException sqlite
                && primary(sqlite.getResultCode()) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    private static int primary(SQLiteErrorCode code) {
        return code.code & 0xFF;
    }

    /** A statement that has failed half-way can't be used again. */
    private ArchiveException failure(String sql, SQLException e) {
        PreparedStatement statement = prepared.remove(sql);
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
        }
        return failure(e);
    }

    /** The line that tells the user of {@code e}. */
    ArchiveException failure(SQLException e) {
        return failure(file, e);
    }

    /** The line that tells the user that {@code e} happened to {@code file}. */
    static ArchiveException failure(Path file, SQLException e) {
        int code = e instanceof SQLiteException sqlite ? primary(sqlite.getResultCode()) : 0;
        return new ArchiveException(file + ": " + explanation(code, e), e);
    }

    private static String explanation(int code, SQLException e) {
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return "no room left on its disk; free some and run the command again, nothing that was committed is lost";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            return "can't be written; check the permissions of the file and of its folder";
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return "can't be opened; check the path and the permissions of the file and of its folder";
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "is not an archive of Demarche; give another file";
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return "is damaged; see demarche doctor, or load a dump into a new archive";
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
            return "another program writes to it; try again when that has ended";
        }
        if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return "can't be read or written (" + e.getMessage()
                    + "); check its disk, nothing that was committed is lost";
        }
        return "can't be used (" + e.getMessage() + ")";
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
