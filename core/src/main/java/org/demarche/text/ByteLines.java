package org.demarche.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the lines of a stream one at a time as bytes, so that a broken line spoils no other. */
final class ByteLines {
    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int filled;
    private boolean isWhole = true;
    private int number;

    /** Reads from {@code stream}; of lines beyond {@code longest} bytes the rest is skipped. */
    ByteLines(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** The next line that isn't empty, without its line feed; absent at the end. */
    Optional<byte[]> next() throws IOException {
        number++;
        while (fill() && buffer[position] == '\n') {
            position++;
            number++;
        }
        line.reset();
        isWhole = true;
        boolean isAny = false;
        while (fill()) {
            isAny = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = Math.min(end - position, longest - line.size());
            line.write(buffer, position, room);
            isWhole &= room == end - position;
            position = Math.min(filled, end + 1);
            if (end < filled) {
                break;
            }
        }
        return isAny ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    /** The number of the last line, counted from 1 among all. */
    int number() {
        return number;
    }

    /** Whether nothing of the last line was skipped. */
    boolean isWhole() {
        return isWhole;
    }

    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, stream.read(buffer));
        }
        return filled > 0;
    }
}
