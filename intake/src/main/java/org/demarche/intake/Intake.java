package org.demarche.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.text.InputReader;
import org.demarche.text.Metadata;
import org.demarche.text.Reading;
import org.demarche.text.Reading.Reason;

/**
 * Reads whatever users have: plain text, pages, JSON lines, feeds, mails and web archives, each gzipped or not. What
 * something is, its bytes say. All that it holds comes out as texts or as rejections, one for each thing that can't be
 * read; of what breaks off, the whole part is read, and one rejection tells of the rest.
 */
public final class Intake {
    private final InputReader inputs;
    private final Limits limits;

    /** An intake that hands what it has decoded to {@code inputs}. */
    public Intake(InputReader inputs, Limits limits) {
        this.inputs = inputs;
        this.limits = limits;
    }

    /** An intake of English texts, with the usual limits. */
    public static Intake english() {
        return new Intake(InputReader.english(), Limits.usual());
    }

    /**
     * Reads a whole file.
     *
     * @param name the file's name without folders; it becomes the name of a text that gives itself none
     * @param sidecar the bytes of {@code NAME.meta.json} beside it, if there is one
     */
    public List<Reading> read(String name, byte[] bytes, Optional<byte[]> sidecar) {
        try (Stream<Reading> readings = stream(name, new ByteArrayInputStream(bytes), sidecar)) {
            return readings.toList();
        }
    }

    /**
     * Whether {@code content} can hold any number of texts, so that it should be walked rather than read at once. Takes
     * some of the stream.
     *
     * @throws UncheckedIOException if {@code content} can't be read
     */
    public boolean isSeries(String name, InputStream content) {
        try {
            InputStream plain = Unpacked.of(new Source(name, content), limits);
            return Formats.recognise(name, start(narrow(plain))).isSeries();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads from a stream. Records of JSON lines and web archives are read one by one as the result is walked; all else is
     * read whole. The caller closes {@code content} when done.
     *
     * @param sidecar as for {@link #read}; it counts for a single text or page
     * @throws UncheckedIOException if {@code content} can't be read, also while the result is walked
     */
    public Stream<Reading> stream(String name, InputStream content, Optional<byte[]> sidecar) {
        try {
            InputStream plain = narrow(Unpacked.of(new Source(name, content), limits));
            Format format = Formats.recognise(name, start(plain));
            return switch (format) {
                case RECORDS -> guarded(name, inputs.records(name, plain));
                case WARC -> new WebArchive(inputs, limits).stream(name, plain);
                case FEED -> FeedReader.of(inputs, limits).readings(name, whole(plain, limits.feedBytes()));
                case TEXT, PAGE, MAIL -> document(name, format, plain, sidecar).stream();
                default -> throw new UnreadableException(format.refusal().orElseThrow());
            };
        } catch (UnreadableException e) {
            return Stream.of(new Reading.Rejected(name, e.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    private static byte[] start(InputStream plain) throws IOException {
        plain.mark(Formats.SNIFFED);
        byte[] start = new byte[Formats.SNIFFED];
        int length = 0;
        try {
            int read = 0;
            while (read >= 0 && length < start.length) {
                length += read;
                read = plain.read(start, length, start.length - length);
            }
        } catch (UnreadableException e) {
            // What comes before it may be whole, and who reads on meets it again.
            if (length == 0) {
                throw e;
            }
        }
        plain.reset();
        return Arrays.copyOf(start, length);
    }

    /** {@code plain} in UTF-8 if it is in an encoding of two or four bytes a character, which is otherwise left as it is. */
    private InputStream narrow(InputStream plain) throws IOException {
        Optional<Characters.Wide> wide = Characters.wide(start(plain));
        if (wide.isEmpty()) {
            return plain;
        }
        byte[] bytes = wide.get()
                .utf8(whole(plain, limits.textBytes()))
                .orElseThrow(() -> new UnreadableException(Reason.UNKNOWN_ENCODING));
        return new BufferedInputStream(new ByteArrayInputStream(bytes));
    }

    /** All of {@code content}, if it has no more than {@code most} bytes. */
    static byte[] whole(InputStream content, int most) throws IOException {
        byte[] bytes = content.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new UnreadableException(Reason.TOO_LARGE);
        }
        return bytes;
    }

    /** {@code readings} up to the point where what they come from breaks off, and the rejection of the rest. */
    private static Stream<Reading> guarded(String name, Stream<Reading> readings) {
        Iterator<Reading> each = readings.iterator();
        return Series.of(
                name,
                () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty(),
                e -> new Reading.Rejected(name, UnreadableException.reason(e, Reason.NOT_GZIP)));
    }

    private List<Reading> document(String name, Format format, InputStream plain, Optional<byte[]> sidecar)
            throws IOException {
        Optional<Metadata> given = sidecar.flatMap(inputs::sidecar);
        List<Reading> readings = new ArrayList<>();
        readings.add(document(name, format, plain, given.orElse(Metadata.none())));
        if (sidecar.isPresent() && given.isEmpty()) {
            readings.add(new Reading.Rejected(InputReader.sidecarName(name), Reason.BROKEN_SIDECAR));
        }
        return readings;
    }

    private Reading document(String name, Format format, InputStream plain, Metadata given) throws IOException {
        return switch (format) {
            case PAGE -> {
                String page = Characters.page(whole(plain, limits.pageBytes()), Optional.empty());
                yield inputs.page(name, page, given, Metadata.none());
            }
            case MAIL -> new MailReader(inputs).read(name, whole(plain, limits.mailBytes()), given);
            default -> {
                String text = Characters.text(whole(plain, limits.textBytes()), Optional.empty());
                yield inputs.text(name, text, given);
            }
        };
    }
}
