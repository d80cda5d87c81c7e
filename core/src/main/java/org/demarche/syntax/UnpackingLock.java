package org.demarche.syntax;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** Held by the one thread of the one process that unpacks the models. */
final class UnpackingLock {
    /** File locks hold between processes only. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private final FileChannel channel;

    private UnpackingLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock on {@code file}, which is created with the directories above it. On a file system without locks
     * it is had at once; then the work may be done twice, which does no harm.
     *
     * @param waiting is run before waiting for another process
     * @throws IOException if the file can't be created
     */
    static UnpackingLock acquire(Path file, Runnable waiting) throws IOException {
        IN_THIS_PROCESS.lock();
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            lock(channel, waiting);
            return new UnpackingLock(channel);
        } catch (IOException | RuntimeException e) {
            IN_THIS_PROCESS.unlock();
            throw e;
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void lock(FileChannel channel, Runnable waiting) {
        try {
            if (channel.tryLock() == null) {
                waiting.run();
                channel.lock();
            }
        } catch (IOException e) {
            // No locks here, as on some network file systems.
        }
    }

    /** Lets go of the lock; the file stays, for to delete it could give two processes a lock each. */
    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system lets go of it at the end of the process at the latest.
        } finally {
            IN_THIS_PROCESS.unlock();
        }
    }
}
