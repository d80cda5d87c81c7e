package org.demarche.cli;

import java.util.function.Supplier;

/** A line that tells a waiting person how far the work is; it shows itself only when the work takes long. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE_NANOS = 3_000_000_000L;
    private static final long INTERVAL_NANOS = 500_000_000L;

    private final Terminal terminal;
    private long next = System.nanoTime() + PATIENCE_NANOS;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows {@code line} in place of the last one, if it is time to. */
    void show(Supplier<String> line) {
        long now = System.nanoTime();
        if (terminal.isErrInteractive() && now - next >= 0) {
            terminal.replaceLine(line.get());
            next = now + INTERVAL_NANOS;
        }
    }

    @Override
    public void close() {
        terminal.clearLine();
    }
}
