package org.demarche.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Keeps the language models unpacked on disk, so that only the first start on a machine is slow.
 *
 * <p>The cache is one file, named for the models' version and the layout of its arrays. It is written to a temporary
 * file first and renamed when it is safely on disk, so it is there as a whole or not at all; each reading verifies its
 * checksums. When two processes start at once, one unpacks and the other waits for it. When the file can't be written,
 * the models are used straight from the jar and a {@link ModelNotice.Uncached} says so.
 */
public final class ModelCache {
    /** Grows with each change to what {@link ModelSet} writes and to the fingerprints of {@link KeyTable}. */
    private static final int LAYOUT = 2;

    private static final String KEY = "nlp4j-english-" + JarModels.VERSION + "-layout-" + LAYOUT;

    private final Path directory;
    private final Disk disk;
    private final Source source;

    /** Where the cache is written; a test puts a full disk here. */
    interface Disk {
        /** Opens {@code file}, which is new, for writing. */
        default FileChannel create(Path file) throws IOException {
            return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        }

        /** How much may still be written to {@code directory}. */
        default long usableBytes(Path directory) throws IOException {
            return Files.getFileStore(directory).getUsableSpace();
        }
    }

    /** Where the models come from that aren't in the cache. */
    interface Source {
        /**
         * Reads them.
         *
         * @param percent is told how much is done: growing numbers from 0 to 100, one call at a time
         */
        ModelSet read(IntConsumer percent) throws IOException;
    }

    /** What stands in the cache. */
    public sealed interface State {
        /**
         * The models are there.
         *
         * @param bytes the file's length
         */
        record Ready(long bytes) implements State {}

        /** Nothing is there yet. */
        record Absent() implements State {}

        /**
         * There is a file, but it can't be used.
         *
         * @param problem what is wrong with it, a clause whose subject is the file
         */
        record Damaged(String problem) implements State {}
    }

    ModelCache(Path directory, Disk disk, Source source) {
        this.directory = directory.toAbsolutePath().normalize();
        this.disk = disk;
        this.source = source;
    }

    /** The cache in {@code directory}, which need not exist yet. */
    public static ModelCache at(Path directory) {
        return new ModelCache(directory, new Disk() {}, JarModels::read);
    }

    /**
     * The user's cache: in the directory that the environment variable {@code DEMARCHE_CACHE} names, else in
     * {@code demarche} below {@code XDG_CACHE_HOME} or {@code ~/.cache}.
     */
    public static ModelCache standard() {
        return at(standardDirectory(System.getenv(), Path.of(System.getProperty("user.home", "."))));
    }

    static Path standardDirectory(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("DEMARCHE_CACHE", "");
        if (!own.isEmpty()) {
            return Path.of(own);
        }
        String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
        // The XDG specification tells programs to ignore relative paths.
        boolean isUsable = !shared.isEmpty() && Path.of(shared).isAbsolute();
        return (isUsable ? Path.of(shared) : home.resolve(".cache")).resolve("demarche");
    }

    /** The file that holds the models of this version, or will. */
    public Path file() {
        return directory.resolve(KEY + ".models");
    }

    /** What stands in the cache now, judged by its header and length; reading also verifies the checksums. */
    public State state() {
        try (ArrayReader reader = ArrayReader.open(file(), KEY)) {
            return new State.Ready(reader.length());
        } catch (NoSuchFileException e) {
            return new State.Absent();
        } catch (IOException e) {
            return new State.Damaged(problem(e));
        }
    }

    /** Deletes the models of this version, if they are there. */
    public void clear() throws IOException {
        Files.deleteIfExists(file());
    }

    /**
     * The models, from the cache if it has them, else from the jar and then into the cache.
     *
     * @param listener is told what takes time and what goes wrong, one call at a time, on any thread
     * @throws UncheckedIOException if the jar can't be read
     */
    ModelSet load(Consumer<ModelNotice> listener) {
        Optional<ModelSet> cached = read(notice -> {});
        return cached.isPresent() ? cached.get() : unpack(listener);
    }

    private Optional<ModelSet> read(Consumer<ModelNotice> listener) {
        try (ArrayReader reader = ArrayReader.open(file(), KEY)) {
            return Optional.of(ModelSet.read(reader));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            listener.accept(new ModelNotice.Damaged(file(), problem(e)));
            return Optional.empty();
        }
    }

    private ModelSet unpack(Consumer<ModelNotice> listener) {
        UnpackingLock lock;
        try {
            lock = UnpackingLock.acquire(
                    directory.resolve(KEY + ".lock"), () -> listener.accept(new ModelNotice.Waiting(file())));
        } catch (IOException e) {
            listener.accept(uncached(e, 0));
            return unpacked(listener);
        }
        try {
            // Whoever held the lock before us may have done our work.
            Optional<ModelSet> cached = read(listener);
            return cached.isPresent() ? cached.get() : unpackAndWrite(listener);
        } finally {
            lock.release();
        }
    }

    private ModelSet unpackAndWrite(Consumer<ModelNotice> listener) {
        ModelSet models = unpacked(listener);
        write(models, listener);
        return models;
    }

    private ModelSet unpacked(Consumer<ModelNotice> listener) {
        try {
            return source.read(percent -> listener.accept(new ModelNotice.Unpacking(percent)));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the models from the jar of nlp4j-english", e);
        }
    }

    private void write(ModelSet models, Consumer<ModelNotice> listener) {
        long bytes = 0;
        try {
            ArrayWriter arrays = new ArrayWriter();
            models.write(arrays);
            bytes = arrays.length(KEY);
            deleteLeftovers();
            if (disk.usableBytes(directory) < bytes) {
                throw new IOException("expected " + bytes + " bytes of free space");
            }
            write(arrays);
            listener.accept(new ModelNotice.Cached(file(), bytes));
        } catch (IOException e) {
            listener.accept(uncached(e, bytes));
        }
    }

    private void write(ArrayWriter arrays) throws IOException {
        Path temporary = directory.resolve(KEY + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel out = disk.create(temporary)) {
                arrays.writeTo(out, KEY);
                out.force(true);
            }
            Files.move(temporary, file(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Deletes what killed processes left; the lock says that nobody else is writing. */
    private void deleteLeftovers() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(directory, KEY + ".*.tmp")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private ModelNotice uncached(IOException cause, long bytes) {
        String detail = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new ModelNotice.Uncached(file(), reason(cause, bytes), detail);
    }

    private ModelNotice.Reason reason(IOException cause, long bytes) {
        Path existing = directory;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            if (cause instanceof AccessDeniedException || !Files.isWritable(existing)) {
                return ModelNotice.Reason.READ_ONLY;
            }
            return disk.usableBytes(existing) < bytes ? ModelNotice.Reason.DISK_FULL : ModelNotice.Reason.FAILED;
        } catch (IOException e) {
            return ModelNotice.Reason.FAILED;
        }
    }

    private static String problem(IOException cause) {
        if (cause instanceof ArrayFile.DamagedException && cause.getMessage() != null) {
            return cause.getMessage();
        }
        return "can't be used: " + cause;
    }
}
