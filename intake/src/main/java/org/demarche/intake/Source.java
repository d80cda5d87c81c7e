package org.demarche.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The bytes as they come from disk or network, counted. That they can't be had is told by an unchecked exception, which
 * passes through libraries that take any other for a mistake in the format.
 */
final class Source extends FilterInputStream {
    private final String name;
    private long count;

    Source(String name, InputStream content) {
        super(content);
        this.name = name;
    }

    /** How many bytes have been read. */
    long count() {
        return count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            int read = in.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(bytes, 1 << 16)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
