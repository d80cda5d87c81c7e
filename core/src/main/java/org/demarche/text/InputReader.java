package org.demarche.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads what users give: plain text, HTML and JSONL, each gzipped or not. What it is, its name says, else its first
 * bytes. It opens nothing; bytes and names are handed to it.
 */
public final class InputReader {
    private static final int LARGEST_DOCUMENT = 1 << 27;
    private static final int SNIFFED = 4096;

    private final PageReader pages;
    private final PublicationDates dates;

    InputReader(PageReader pages, PublicationDates dates) {
        this.pages = pages;
        this.dates = dates;
    }

    /** A reader of English texts, with the data files of the class path. */
    public static InputReader english() {
        return new InputReader(PageReader.english(), PublicationDates.english());
    }

    /**
     * Reads a whole file.
     *
     * @param name the file's name without folders; it becomes the input's name
     * @param sidecar the bytes of {@code NAME.meta.json} beside it, if there is one
     * @return one reading for a text or page (and one more if its sidecar is broken), one for each record of JSONL
     */
    public List<Reading> read(String name, byte[] bytes, Optional<byte[]> sidecar) {
        try (Stream<Reading> readings = stream(name, new ByteArrayInputStream(bytes), sidecar)) {
            return readings.toList();
        }
    }

    /**
     * Reads from a stream. Records of JSONL are read one by one as the result is walked; a text or page is read whole.
     * The caller closes {@code content} when done.
     *
     * @throws UncheckedIOException if {@code content} can't be read, also while the result is walked
     */
    public Stream<Reading> stream(String name, InputStream content, Optional<byte[]> sidecar) {
        try {
            InputStream plain = unpacked(name, content);
            plain.mark(SNIFFED);
            byte[] start = plain.readNBytes(SNIFFED);
            plain.reset();
            if (isJsonLines(name, start)) {
                Spliterator<Reading> records =
                        Spliterators.spliteratorUnknownSize(new Records(name, plain, dates), Spliterator.ORDERED);
                return StreamSupport.stream(records, false);
            }
            byte[] bytes = plain.readNBytes(LARGEST_DOCUMENT + 1);
            return document(name, bytes, sidecar).stream();
        } catch (ZipException | EOFException e) {
            return Stream.of(new Reading.Rejected(name, Reading.Reason.NOT_GZIP));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    private static InputStream unpacked(String name, InputStream content) throws IOException {
        InputStream buffered = new BufferedInputStream(content, 1 << 16);
        buffered.mark(2);
        byte[] magic = buffered.readNBytes(2);
        buffered.reset();
        boolean isGzip = magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B;
        if (!isGzip && extension(name).endsWith(".gz")) {
            throw new ZipException("not gzip: " + name);
        }
        return isGzip ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16) : buffered;
    }

    /** The name in small letters, from which endings can be told. */
    private static String extension(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String withoutGzip(String name) {
        String lower = extension(name);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - ".gz".length()) : lower;
    }

    private static boolean isJsonLines(String name, byte[] start) {
        String plain = withoutGzip(name);
        boolean isOther = plain.endsWith(".txt") || plain.endsWith(".html") || plain.endsWith(".htm");
        return plain.endsWith(".jsonl")
                || plain.endsWith(".ndjson")
                || (!isOther && Bytes.firstCharacter(start) == '{');
    }

    private List<Reading> document(String name, byte[] bytes, Optional<byte[]> sidecar) {
        if (bytes.length > LARGEST_DOCUMENT) {
            return List.of(new Reading.Rejected(name, Reading.Reason.TOO_LARGE));
        }
        if (Bytes.isBinary(bytes)) {
            return List.of(new Reading.Rejected(name, Reading.Reason.BINARY));
        }
        List<Reading> readings = new ArrayList<>();
        Metadata given = Metadata.none();
        if (sidecar.isPresent()) {
            Optional<JsonNode> object = Bytes.utf8(sidecar.get()).flatMap(Records::object);
            given = object.map(record -> Records.metadata(record, dates)).orElse(given);
            if (object.isEmpty()) {
                readings.add(new Reading.Rejected(sidecarName(name), Reading.Reason.BROKEN_SIDECAR));
            }
        }
        String plain = withoutGzip(name);
        boolean isPage = plain.endsWith(".html") || plain.endsWith(".htm") || Bytes.isHtml(bytes);
        readings.add(0, isPage ? page(name, bytes, given) : text(name, bytes, given));
        return readings;
    }

    /** The name of the file beside the text {@code name} that holds its metadata: {@code a.txt} has {@code a.meta.json}. */
    public static String sidecarName(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".meta.json";
    }

    private Reading page(String name, byte[] bytes, Metadata given) {
        PageReader.Page page = pages.read(Bytes.page(bytes));
        if (page.body().isBlank()) {
            return new Reading.Rejected(name, Reading.Reason.NO_ARTICLE);
        }
        return new Reading.Parsed(List.of(new Input(name, page.body(), given.orElse(page.metadata()))));
    }

    private static Reading text(String name, byte[] bytes, Metadata given) {
        Optional<String> text = Bytes.utf8(bytes);
        if (text.isEmpty()) {
            return new Reading.Rejected(name, Reading.Reason.BROKEN_UTF8);
        }
        boolean isEmpty = Characters.trim(text.get(), 0, text.get().length()).length() == 0;
        return isEmpty
                ? new Reading.Rejected(name, Reading.Reason.EMPTY)
                : new Reading.Parsed(List.of(new Input(name, text.get(), given)));
    }
}
