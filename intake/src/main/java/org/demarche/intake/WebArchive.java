package org.demarche.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.text.InputReader;
import org.demarche.text.Metadata;
import org.demarche.text.Reading;
import org.demarche.text.Reading.Reason;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages, texts and feeds of a web archive, each named by its address. What a crawl holds besides, such as
 * requests, pictures, scripts, redirections and errors, has no text to lose.
 */
final class WebArchive {
    private static final int OK = 200;
    /** Texts for crawlers, not for readers. */
    private static final Set<String> FOR_MACHINES = Set.of("robots.txt", "ads.txt", "app-ads.txt", "security.txt");

    private final InputReader inputs;
    private final Limits limits;

    WebArchive(InputReader inputs, Limits limits) {
        this.inputs = inputs;
        this.limits = limits;
    }

    /** The readings of {@code content}, which is the archive {@code name}, unpacked; one rejection where it breaks off. */
    Stream<Reading> stream(String name, InputStream content) throws IOException {
        WarcReader reader = Foreign.make(Reason.BROKEN_WARC, () -> new WarcReader(content));
        Records records = new Records(name, reader);
        return Series.of(name, records::next, records::brokenOff).onClose(() -> close(reader));
    }

    private static void close(WarcReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("can't close a web archive", e);
        }
    }

    /** What is declared of a record's content, and the content. */
    private record Content(String address, MediaType type, MessageBody body) {}

    /** Goes through the records. */
    private final class Records {
        private final String name;
        private final WarcReader reader;
        private final Deque<Reading> ready = new ArrayDeque<>();
        /** A record that can't be read: it alone is spoilt if the next one can be reached, else all from there on. */
        private Optional<Reading> doubtful = Optional.empty();

        private int number;

        Records(String name, WarcReader reader) {
            this.name = name;
            this.reader = reader;
        }

        Reading.Rejected brokenOff(IOException e) {
            int first = doubtful.isPresent() ? number : number + 1;
            return new Reading.Rejected(name + ":" + first, UnreadableException.reason(e, Reason.BROKEN_WARC));
        }

        Optional<Reading> next() throws IOException {
            while (ready.isEmpty()) {
                Optional<WarcRecord> record = Foreign.make(Reason.BROKEN_WARC, reader::next);
                doubtful.ifPresent(ready::add);
                doubtful = Optional.empty();
                if (record.isEmpty()) {
                    break;
                }
                number++;
                ready.addAll(readings(record.get()));
            }
            return Optional.ofNullable(ready.poll());
        }

        private List<Reading> readings(WarcRecord record) {
            try {
                Optional<Content> found = Foreign.make(Reason.BROKEN_RESPONSE, () -> content(record));
                if (found.isEmpty()) {
                    return List.of();
                }
                MessageBody body = found.get().body();
                byte[] bytes =
                        Foreign.make(Reason.BROKEN_RESPONSE, () -> Intake.whole(body.stream(), limits.pageBytes()));
                return WebArchive.this.readings(found.get(), bytes);
            } catch (UnreadableException e) {
                doubtful = Optional.of(new Reading.Rejected(name + ":" + number, e.reason()));
                return List.of();
            }
        }
    }

    /** What {@code record} holds, if it is what somebody could have read at an address. */
    private static Optional<Content> content(WarcRecord record) throws IOException {
        if (!(record instanceof WarcTargetRecord target) || isForMachines(target.target())) {
            return Optional.empty();
        }
        Optional<Content> content = Optional.empty();
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse answer = response.http();
            if (answer.status() == OK) {
                content = Optional.of(new Content(target.target(), answer.contentType(), answer.bodyDecoded()));
            }
        } else if (record instanceof WarcResource || record instanceof WarcConversion) {
            content = Optional.of(new Content(target.target(), record.contentType(), record.body()));
        }
        return content.filter(found -> isReadable(found.type()));
    }

    private static boolean isForMachines(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        return FOR_MACHINES.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private static boolean isReadable(MediaType type) {
        String subtype = type.subtype();
        boolean isText = type.type().equals("text") && (subtype.equals("html") || subtype.equals("plain"));
        return isText || subtype.equals("xml") || subtype.endsWith("+xml");
    }

    private List<Reading> readings(Content content, byte[] bytes) {
        String address = content.address();
        Optional<String> charset =
                Optional.ofNullable(content.type().parameters().get("charset"));
        Metadata guessed = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(address));
        Format format = Formats.recognise("", bytes);
        try {
            return switch (format) {
                case PAGE -> List.of(inputs.page(address, Characters.page(bytes, charset), Metadata.none(), guessed));
                case TEXT -> List.of(inputs.text(address, Characters.text(bytes, charset), guessed));
                case FEED ->
                    FeedReader.of(inputs, limits).readings(address, bytes).toList();
                // Pictures of type svg+xml, maps of sites and the like.
                case OTHER_XML -> List.of();
                default ->
                    List.of(new Reading.Rejected(address, format.refusal().orElse(Reason.BINARY)));
            };
        } catch (UnreadableException e) {
            return List.of(new Reading.Rejected(address, e.reason()));
        }
    }
}
