package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.demarche.text.Reading;

/**
 * Unpacks gzip (RFC 1952) of any number of members. Unlike other readers it hands out all that is whole before it tells
 * that something isn't, takes no end of a pipe's buffer for the end of the data, and doesn't pass over what follows the
 * last member, unless it is the zeros that tapes and disks are filled up with.
 */
final class Gunzip extends InputStream {
    private static final int BUFFER = 1 << 14;
    private static final int DEFLATE = 8;
    private static final int HAS_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final InputStream content;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    /** What of the buffer the inflater hasn't been given. */
    private int position;

    private int filled;
    private boolean isEnded;
    private Optional<UnreadableException> failure = Optional.empty();

    /**
     * Begins with the first header.
     *
     * @throws UnreadableException if there is none
     */
    Gunzip(InputStream content) throws IOException {
        this.content = content;
        readHeader(next());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            return inflated(target, offset, length);
        } catch (UnreadableException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        content.close();
    }

    private int inflated(byte[] target, int offset, int length) throws IOException {
        while (!isEnded && length > 0) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                check.update(target, offset, count);
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsInput()) {
                if (!fill()) {
                    throw broken();
                }
                inflater.setInput(buffer, 0, filled);
                position = filled;
            } else {
                throw broken();
            }
        }
        return isEnded ? -1 : 0;
    }

    private int inflate(byte[] target, int offset, int length) throws UnreadableException {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw broken();
        }
    }

    /** Compares what was unpacked with what the trailer says of it, and goes on to the next member if there is one. */
    private void endMember() throws IOException {
        position = filled - inflater.getRemaining();
        boolean isWhole = number() == check.getValue() && number() == (inflater.getBytesWritten() & 0xFFFFFFFFL);
        if (!isWhole) {
            throw broken();
        }
        check.reset();
        inflater.reset();
        int first = nextOrEnd();
        while (first == 0) {
            first = nextOrEnd();
        }
        isEnded = first < 0;
        if (!isEnded) {
            readHeader(first);
        }
    }

    private void readHeader(int first) throws IOException {
        boolean isGzip = first == 0x1F && next() == 0x8B && next() == DEFLATE;
        if (!isGzip) {
            throw broken();
        }
        int flags = next();
        skip(6);
        if ((flags & HAS_EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            skipString();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipString();
        }
        if ((flags & HAS_CHECK) != 0) {
            skip(2);
        }
        inflater.setInput(buffer, position, filled - position);
        position = filled;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipString() throws IOException {
        int read;
        do {
            read = next();
        } while (read != 0);
    }

    private long number() throws IOException {
        return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
    }

    private int next() throws IOException {
        int read = nextOrEnd();
        if (read < 0) {
            throw broken();
        }
        return read;
    }

    private int nextOrEnd() throws IOException {
        return position < filled || fill() ? buffer[position++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, content.read(buffer));
        return filled > 0;
    }

    private static UnreadableException broken() {
        return new UnreadableException(Reading.Reason.NOT_GZIP);
    }
}
