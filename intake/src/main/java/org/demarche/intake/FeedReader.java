package org.demarche.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.text.InputReader;
import org.demarche.text.Metadata;
import org.demarche.text.Reading;
import org.demarche.text.Reading.Reason;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads RSS and Atom. Nothing that XML can refer to outside of itself is opened, and no document type is taken, since by
 * its entities a feed of some lines can stand for gigabytes.
 */
public final class FeedReader {
    private static final String NO_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final List<String> ENTITY_FEATURES = List.of(
            "http://xml.org/sax/features/external-general-entities",
            "http://xml.org/sax/features/external-parameter-entities",
            "http://apache.org/xml/features/nonvalidating/load-external-dtd");
    private static final int MOST_DEPTH = 200;
    /** An address up to its host. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/?#\\s]+");

    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*+>|&#?\\w{2,12};");

    private final InputReader inputs;
    private final Limits limits;

    private FeedReader(InputReader inputs, Limits limits) {
        this.inputs = inputs;
        this.limits = limits;
    }

    /** A reader that makes its texts with {@code inputs}. */
    public static FeedReader of(InputReader inputs, Limits limits) {
        return new FeedReader(inputs, limits);
    }

    /** The items of the feed {@code name} as readings, or the one rejection of all of it. */
    Stream<Reading> readings(String name, byte[] bytes) {
        FeedReading reading = read(name, bytes, Optional.empty());
        if (reading instanceof FeedReading.Whole whole) {
            return whole.items().isEmpty()
                    ? Stream.of(new Reading.Rejected(name, Reason.EMPTY))
                    : whole.items().stream().map(FeedItem::reading);
        }
        return Stream.of(new Reading.Rejected(name, ((FeedReading.Broken) reading).reason()));
    }

    /**
     * Reads a feed, gzipped or not.
     *
     * @param name what items are called that have no name of their own, with their number behind it
     * @param contentType what the server says it is, such as {@code application/rss+xml; charset=utf-8}
     */
    public FeedReading read(String name, byte[] bytes, Optional<String> contentType) {
        try {
            InputStream content = Unpacked.of(new Source(name, new ByteArrayInputStream(bytes)), limits);
            byte[] plain = Intake.whole(content, limits.feedBytes());
            SyndFeed feed = Foreign.make(Reason.BROKEN_FEED, () -> parse(plain, contentType));
            List<FeedItem> items = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                items.add(item(name + ":" + (items.size() + 1), feed, entry));
            }
            return new FeedReading.Whole(line(feed.getTitle()), items);
        } catch (UnreadableException e) {
            return new FeedReading.Broken(e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    private static SyndFeed parse(byte[] bytes, Optional<String> contentType) throws IOException {
        try (Reader characters = decoded(bytes, contentType)) {
            return new SyndFeedInput(false, Locale.ROOT).build(document(characters));
        } catch (JDOMException e) {
            boolean isType = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new UnreadableException(isType ? Reason.DECLARES_ENTITIES : Reason.BROKEN_FEED);
        } catch (FeedException e) {
            throw new UnreadableException(Reason.BROKEN_FEED);
        }
    }

    private static Reader decoded(byte[] bytes, Optional<String> contentType) throws IOException {
        ByteArrayInputStream content = new ByteArrayInputStream(bytes);
        Reader characters = contentType.isPresent()
                ? new XmlReader(content, contentType.get(), true)
                : new XmlReader(content, true);
        return new XmlFixerReader(characters);
    }

    private static Document document(Reader characters) throws JDOMException, IOException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature(NO_TYPE, true);
        ENTITY_FEATURES.forEach(feature -> builder.setFeature(feature, false));
        builder.setXMLFilter(new DepthLimit());
        return builder.build(characters);
    }

    /** Stops at elements that stand deeper than any feed needs, before something recurs into them. */
    private static final class DepthLimit extends XMLFilterImpl {
        private int depth;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            depth++;
            if (depth > MOST_DEPTH) {
                throw new SAXException("elements nest deeper than " + MOST_DEPTH);
            }
            super.startElement(uri, localName, qName, attributes);
        }

        @Override
        public void endElement(String uri, String localName, String qName) throws SAXException {
            depth--;
            super.endElement(uri, localName, qName);
        }
    }

    private FeedItem item(String numbered, SyndFeed feed, SyndEntry entry) {
        Optional<String> link = given(entry.getLink()).flatMap(written -> address(written, given(feed.getLink())));
        Optional<String> key = given(entry.getUri()).or(() -> link);
        Optional<String> title = line(entry.getTitle());
        SyndFeed source = entry.getSource();
        Optional<String> outlet =
                (source == null ? Optional.<String>empty() : line(source.getTitle())).or(() -> line(feed.getTitle()));
        Optional<LocalDate> published = day(entry.getPublishedDate()).or(() -> day(entry.getUpdatedDate()));
        Metadata metadata = new Metadata(title, outlet, published, link);
        String name = link.or(() -> key).orElse(numbered);
        Reading reading = body(entry, name, metadata);
        boolean isBare = reading instanceof Reading.Rejected;
        // Many feeds carry headlines alone, and headlines report events.
        return new FeedItem(key, isBare ? inputs.text(name, title.orElse(""), metadata) : reading);
    }

    /** The address that {@code link} gives, by itself or below the feed's own; absent for what is only an identity. */
    private static Optional<String> address(String link, Optional<String> home) {
        if (ADDRESS.matcher(link).lookingAt()) {
            return Optional.of(link);
        }
        return home.map(ADDRESS::matcher)
                .filter(matcher -> link.startsWith("/") && matcher.lookingAt())
                .map(matcher -> matcher.group() + link);
    }

    /** The longest of the texts that {@code entry} gives for itself: a summary, the whole article, or both. */
    private Reading body(SyndEntry entry, String name, Metadata metadata) {
        Reading longest = new Reading.Rejected(name, Reason.EMPTY);
        int length = 0;
        List<SyndContent> contents = new ArrayList<>(entry.getContents());
        if (entry.getDescription() != null) {
            contents.add(entry.getDescription());
        }
        for (SyndContent content : contents) {
            Reading reading = content(content, name, metadata);
            int found = reading instanceof Reading.Parsed parsed
                    ? parsed.inputs().get(0).text().length()
                    : 0;
            longest = found > length ? reading : longest;
            length = Math.max(found, length);
        }
        return longest;
    }

    private Reading content(SyndContent content, String name, Metadata metadata) {
        String value = content.getValue() == null ? "" : content.getValue();
        return MARKUP.matcher(value).find()
                ? inputs.fragment(name, value, metadata)
                : inputs.text(name, value.strip(), metadata);
    }

    private static Optional<String> line(@Nullable String html) {
        return given(html).map(InputReader::line).filter(line -> !line.isEmpty());
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant).map(time -> time.atZone(ZoneOffset.UTC)
                .toLocalDate());
    }
}
