package org.demarche.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where results go: UTF-8 on any machine, a whole block at a time. */
final class Output implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream stream;
    private final boolean flushesEach;

    Output(Terminal terminal) {
        this.stream = new BufferedOutputStream(terminal.out(), BUFFER_BYTES);
        this.flushesEach = terminal.isOutInteractive();
    }

    /**
     * Writes {@code block}.
     *
     * @throws ReaderGoneException if nobody reads on, as behind {@code | head}
     * @throws UncheckedIOException if it can't be written
     */
    void print(String block) {
        try {
            stream.write(block.getBytes(StandardCharsets.UTF_8));
            if (flushesEach) {
                stream.flush();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Writes what {@code body} writes.
     *
     * @throws ReaderGoneException if nobody reads on
     * @throws UncheckedIOException if it can't be written
     */
    void write(Target.Body body) {
        try {
            body.write(stream);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.toLowerCase(Locale.ROOT).contains("pipe")
                ? new ReaderGoneException(e)
                : new UncheckedIOException("can't write the output: " + message, e);
    }

    /** The program that reads our output has ended, which is no error. */
    static final class ReaderGoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReaderGoneException(IOException cause) {
            super(cause);
        }
    }
}
