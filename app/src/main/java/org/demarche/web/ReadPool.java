package org.demarche.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.demarche.archive.Archive;
import org.demarche.archive.ArchiveException;

/** Connections that read an archive, each used by one thread at a time. Readers see what is committed and wait for no writer. */
final class ReadPool implements AutoCloseable {
    private static final int MOST = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final long PATIENCE_SECONDS = 10;

    private final Path file;
    private final BlockingQueue<Slot> slots = new ArrayBlockingQueue<>(MOST);

    /** Of the archive in {@code file}, which is there. */
    ReadPool(Path file) {
        this.file = file;
        for (int i = 0; i < MOST; i++) {
            slots.add(new Slot());
        }
    }

    /** A place for a connection, which is opened when it is needed first. */
    private static final class Slot {
        private Optional<Archive> archive = Optional.empty();
    }

    /** What {@code question} finds in the archive. */
    <R> R read(Function<Archive, R> question) {
        Slot slot = slot();
        boolean isSound = false;
        try {
            Archive archive = slot.archive.orElseGet(() -> Archive.read(file));
            slot.archive = Optional.of(archive);
            R answer = question.apply(archive);
            isSound = true;
            return answer;
        } catch (Problem | NumberFormatException e) {
            isSound = true;
            throw e;
        } finally {
            // After an error of the database the next reader gets a new connection.
            if (!isSound) {
                close(slot);
            }
            slots.add(slot);
        }
    }

    private Slot slot() {
        try {
            Slot slot = slots.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (slot != null) {
                return slot;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(Problem.Kind.LATER, "too many are asking at once; ask again in a moment");
    }

    private static void close(Slot slot) {
        slot.archive.ifPresent(archive -> {
            try {
                archive.close();
            } catch (ArchiveException e) {
                // It was broken before, which the question has told.
                return;
            }
        });
        slot.archive = Optional.empty();
    }

    @Override
    public void close() {
        for (Slot slot = slots.poll(); slot != null; slot = slots.poll()) {
            close(slot);
        }
    }
}
