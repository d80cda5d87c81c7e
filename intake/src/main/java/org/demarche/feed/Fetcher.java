package org.demarche.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers for feeds. Each address is checked before it is called, those of redirections too. Java keeps the answer of
 * the resolver for half a minute, so that the address called is one that was checked.
 */
final class Fetcher {
    private static final String AGENT = "Demarche (reads feeds for an archive of news)";
    private static final String ACCEPTED =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    private static final int OK = 200;
    private static final int UNCHANGED = 304;
    private static final int GONE = 410;
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

    private final Addresses addresses;
    private final FetchLimits limits;
    private final HttpClient client;

    Fetcher(Addresses addresses, FetchLimits limits) {
        this.addresses = addresses;
        this.limits = limits;
        // Redirections are followed below, where they are checked; newer versions of HTTP bring nothing for one file.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connecting())
                .build();
    }

    /** Why {@code address} may not be fetched; absent if it may. */
    Optional<String> refusal(String address) {
        return addresses.refusal(address);
    }

    /** What the server says of {@code feed}, if anything has changed since it was read last. */
    Answer fetch(Feed feed) {
        long end = System.nanoTime() + limits.answering().toNanos();
        String address = feed.address();
        for (int redirections = 0; redirections <= limits.redirections(); redirections++) {
            Optional<String> refusal = addresses.refusal(address);
            if (refusal.isPresent()) {
                String refused =
                        redirections == 0 ? refusal.get() : "is redirected to " + address + ", which " + refusal.get();
                return new Answer.Failed(refused);
            }
            Sent sent = send(request(feed, address), end - System.nanoTime());
            if (sent instanceof Sent.Lost lost) {
                return new Answer.Failed(lost.reason());
            }
            HttpResponse<Optional<byte[]>> response = ((Sent.Received) sent).response();
            Optional<String> location = response.headers().firstValue("location");
            if (!REDIRECTIONS.contains(response.statusCode()) || location.isEmpty()) {
                return answer(response);
            }
            address = resolved(address, location.get());
        }
        return new Answer.Failed("is redirected more than " + limits.redirections() + " times; look where it leads");
    }

    /** What became of a request. */
    private sealed interface Sent {
        /** An answer came. */
        record Received(HttpResponse<Optional<byte[]>> response) implements Sent {}

        /** None did. */
        record Lost(String reason) implements Sent {}
    }

    private static HttpRequest request(Feed feed, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("User-Agent", AGENT)
                .header("Accept", ACCEPTED)
                .header("Accept-Encoding", "gzip");
        feed.tag().ifPresent(tag -> request.header("If-None-Match", tag));
        feed.modified().ifPresent(modified -> request.header("If-Modified-Since", modified));
        return request.build();
    }

    private Sent send(HttpRequest request, long nanos) {
        CompletableFuture<HttpResponse<Optional<byte[]>>> response =
                client.sendAsync(request, head -> new LimitedBody(limits.bytes()));
        try {
            return new Sent.Received(response.get(Math.max(0, nanos), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            response.cancel(true);
            return new Sent.Lost("doesn't answer within " + seconds(limits.answering()) + "; try again later");
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            return new Sent.Lost("was not waited for");
        } catch (ExecutionException e) {
            return new Sent.Lost(lost(e.getCause()));
        }
    }

    private static String lost(@Nullable Throwable cause) {
        if (!(cause instanceof IOException)) {
            throw new IllegalStateException("can't fetch a feed", cause);
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return "can't be reached (" + message + "); check its address and the network";
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.0f s", duration.toMillis() / 1000.0);
    }

    private static String resolved(String address, String location) {
        try {
            return URI.create(address).resolve(location.strip()).toString();
        } catch (IllegalArgumentException e) {
            // It is refused as what it is: no address.
            return location;
        }
    }

    private Answer answer(HttpResponse<Optional<byte[]>> response) {
        int status = response.statusCode();
        if (status == UNCHANGED) {
            return new Answer.Unchanged();
        }
        if (status == GONE) {
            return new Answer.Failed("is gone for good, says its server (410); look for its new address");
        }
        if (status != OK) {
            return new Answer.Failed(
                    "is answered with an error (" + status + "); check its address or try again later");
        }
        Optional<byte[]> body = response.body();
        if (body.isEmpty()) {
            return new Answer.Failed("is larger than " + (limits.bytes() >> 20) + " MB, which no feed should be");
        }
        return new Answer.Fresh(
                ByteBuffer.wrap(body.get()),
                response.headers().firstValue("content-type"),
                response.headers().firstValue("etag"),
                response.headers().firstValue("last-modified"));
    }
}
