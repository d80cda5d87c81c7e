package org.demarche.feed;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.intake.FeedItem;
import org.demarche.intake.FeedReader;
import org.demarche.intake.FeedReading;
import org.demarche.intake.Limits;
import org.demarche.text.Input;
import org.demarche.text.InputReader;
import org.demarche.text.Reading;

/** Asks for feeds and hands on what is new in them. */
public final class FeedPoller {
    private final Fetcher fetcher;
    private final FeedReader reader;
    private final FeedStore store;

    FeedPoller(Fetcher fetcher, FeedReader reader, FeedStore store) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.store = store;
    }

    /**
     * A poller of English feeds.
     *
     * @param store where it is kept which feeds there are and what was taken in of them
     * @param allowsPrivate whether feeds of this machine and of the networks around it may be fetched
     */
    public static FeedPoller english(FeedStore store, boolean allowsPrivate) {
        Addresses addresses = new Addresses(allowsPrivate, InetAddress::getAllByName);
        return new FeedPoller(
                new Fetcher(addresses, FetchLimits.usual()),
                FeedReader.of(InputReader.english(), Limits.usual()),
                store);
    }

    /** Why {@code address} may not be fetched, as the end of a sentence that begins with it; absent if it may. */
    public Optional<String> refusal(String address) {
        return fetcher.refusal(address);
    }

    /**
     * Asks for {@code feed}. Items that are new, or whose text has changed, go to {@code sink}, all at once; when it
     * returns, they count as taken in. If it throws, they are offered again next time.
     *
     * @param now the time of asking
     */
    public Poll poll(Feed feed, Instant now, Consumer<List<Reading>> sink) {
        Answer answer = fetcher.fetch(feed);
        if (answer instanceof Answer.Unchanged) {
            store.keep(feed.unchanged(now));
            return new Poll.Unchanged(feed.address());
        }
        if (answer instanceof Answer.Failed failed) {
            return failed(feed, failed.reason(), now);
        }
        Answer.Fresh fresh = (Answer.Fresh) answer;
        FeedReading reading = reader.read(feed.address(), fresh.bytes(), fresh.contentType());
        return reading instanceof FeedReading.Whole whole
                ? read(feed, fresh, whole, now, sink)
                : failed(feed, ((FeedReading.Broken) reading).reason().message(), now);
    }

    private Poll failed(Feed feed, String reason, Instant now) {
        store.keep(feed.failed(reason, now));
        return new Poll.Failed(feed.address(), reason, feed.succeeded());
    }

    private Poll read(
            Feed feed, Answer.Fresh answer, FeedReading.Whole whole, Instant now, Consumer<List<Reading>> sink) {
        Set<SeenItem> seen = store.seen(feed.address());
        Set<SeenItem> added = new LinkedHashSet<>();
        List<Reading> fresh = new ArrayList<>();
        for (FeedItem item : whole.items()) {
            String hash = hash(item.reading());
            SeenItem state = new SeenItem(item.key().orElse(hash), hash);
            if (!seen.contains(state) && added.add(state)) {
                fresh.add(item.reading());
            }
        }
        if (!fresh.isEmpty()) {
            sink.accept(List.copyOf(fresh));
        }
        store.keep(feed.read(whole.title(), answer, now), added);
        return new Poll.Read(feed.address(), fresh.size(), whole.items().size() - fresh.size());
    }

    private static String hash(Reading reading) {
        StringBuilder words = new StringBuilder();
        if (reading instanceof Reading.Parsed parsed) {
            for (Input input : parsed.inputs()) {
                words.append(input.metadata().title().orElse("")).append('\n').append(input.text());
            }
        } else if (reading instanceof Reading.Rejected rejected) {
            words.append(rejected.reason());
        }
        try {
            byte[] bytes = words.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
