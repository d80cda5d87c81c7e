package org.demarche.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.demarche.text.Reading;

/** What comes out of gzip, as long as it is whole and no more than its packed size lets one expect. */
final class Unpacked extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final Source source;
    private final Limits limits;
    private long count;

    private Unpacked(InputStream content, Source source, Limits limits) {
        super(content);
        this.source = source;
        this.limits = limits;
    }

    /**
     * The bytes of {@code source}, unpacked as often as they are packed; the stream can be marked.
     *
     * @throws UnreadableException if they are packed too often or begin like gzip without being it
     */
    static InputStream of(Source source, Limits limits) throws IOException {
        InputStream content = new BufferedInputStream(source, BUFFER);
        for (int layers = 1; isGzip(content); layers++) {
            if (layers > limits.layers()) {
                throw new UnreadableException(Reading.Reason.NESTED_TOO_DEEPLY);
            }
            content = new BufferedInputStream(new Unpacked(new Gunzip(content), source, limits), BUFFER);
        }
        return content;
    }

    private static boolean isGzip(InputStream content) throws IOException {
        content.mark(2);
        byte[] magic = content.readNBytes(2);
        content.reset();
        return magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        count += Math.max(0, read);
        if (count > limits.freeBytes() && count / limits.ratio() > source.count()) {
            throw new UnreadableException(Reading.Reason.EXPANDS_TOO_MUCH);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(bytes, BUFFER)]));
    }

    /** None, so that readers above take what there is before they ask for more, which may not be whole. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
