package org.demarche.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.demarche.archive.Archive;
import org.demarche.archive.Waiting;
import org.demarche.intake.FeedReader;
import org.demarche.intake.Limits;
import org.demarche.text.InputReader;
import org.demarche.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Polls a server on this machine, and keeps what it has seen in an archive. */
class FeedPollerTest {
    private static final Instant MONDAY = Instant.parse("2011-03-07T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2011-03-08T08:00:00Z");
    private static final String DATE = "<pubDate>Fri, 04 Mar 2011 05:06:07 GMT</pubDate>";

    @TempDir
    private Path folder = Path.of("");

    /** A server, an archive, and what was taken in. */
    private static final class Bench implements AutoCloseable {
        private final List<Reading> taken = new ArrayList<>();
        private final CountDownLatch end = new CountDownLatch(1);
        private final ExecutorService threads = Executors.newCachedThreadPool();
        private final HttpServer server;
        private final Archive archive;

        Bench(Path folder) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.start();
            archive = Archive.create(folder.resolve("test.db"), Waiting.aMinute(line -> {}));
        }

        String address(String path) {
            return "http://127.0.0.1:" + server.getAddress().getPort() + path;
        }

        void serve(String path, HttpHandler handler) {
            server.createContext(path, handler);
        }

        void serve(String path, String body) {
            serve(path, exchange -> send(exchange, 200, body.getBytes(StandardCharsets.UTF_8)));
        }

        /** Asks for the feed at {@code path} as the archive knows it. */
        Poll poll(String path, Instant now, Consumer<List<Reading>> sink) {
            Addresses addresses = new Addresses(true, InetAddress::getAllByName);
            FetchLimits limits = new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(2), 100_000, 3);
            FeedReader reader = FeedReader.of(InputReader.english(), Limits.usual());
            return new FeedPoller(new Fetcher(addresses, limits), reader, archive.feeds()).poll(feed(path), now, sink);
        }

        Poll poll(String path) {
            return poll(path, MONDAY, taken::addAll);
        }

        Feed feed(String path) {
            return archive.feeds().feeds().stream()
                    .filter(feed -> feed.address().equals(address(path)))
                    .findFirst()
                    .orElseGet(() -> Feed.of(address(path)));
        }

        @Override
        public void close() {
            end.countDown();
            server.stop(0);
            threads.shutdownNow();
            archive.close();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String feed(String... items) {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Gazette</title>" + String.join("", items)
                + "</channel></rss>";
    }

    private static String item(String guid, String text) {
        return "<item><title>Talks</title><guid isPermaLink='false'>" + guid + "</guid><description>" + text
                + "</description>" + DATE + "</item>";
    }

    @Test
    void itemsThatShareADateAreTakenInOnceEach() throws IOException {
        try (Bench bench = new Bench(folder)) {
            List<String> body = new ArrayList<>(List.of(feed(item("a", "Talks began."), item("b", "Talks ended."))));
            bench.serve("/feed", exchange -> send(exchange, 200, body.get(0).getBytes(StandardCharsets.UTF_8)));
            assertEquals(new Poll.Read(bench.address("/feed"), 2, 0), bench.poll("/feed"));
            assertEquals(new Poll.Read(bench.address("/feed"), 0, 2), bench.poll("/feed"));
            body.set(0, feed(item("c", "Talks failed."), item("a", "Talks began."), item("b", "Talks ended at last.")));
            assertEquals(new Poll.Read(bench.address("/feed"), 2, 1), bench.poll("/feed"));
            assertEquals(4, bench.taken.size(), "a new item of the same date, and a changed one");
            assertEquals(Optional.of("Gazette"), bench.feed("/feed").title());
        }
    }

    @Test
    void aServerIsAskedOnlyForWhatHasChanged() throws IOException {
        try (Bench bench = new Bench(folder)) {
            List<String> asked = new ArrayList<>();
            bench.serve("/feed", exchange -> {
                String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
                asked.add(tag + ", " + exchange.getRequestHeaders().getFirst("If-Modified-Since"));
                exchange.getResponseHeaders().add("ETag", "\"one\"");
                exchange.getResponseHeaders().add("Last-Modified", "Fri, 04 Mar 2011 05:06:07 GMT");
                boolean isKnown = "\"one\"".equals(tag);
                send(
                        exchange,
                        isKnown ? 304 : 200,
                        isKnown ? new byte[0] : feed(item("a", "Talks.")).getBytes(StandardCharsets.UTF_8));
            });
            bench.poll("/feed", MONDAY, bench.taken::addAll);
            assertEquals(new Poll.Unchanged(bench.address("/feed")), bench.poll("/feed", TUESDAY, bench.taken::addAll));
            assertEquals(List.of("null, null", "\"one\", Fri, 04 Mar 2011 05:06:07 GMT"), asked);
            assertEquals(Optional.of(TUESDAY), bench.feed("/feed").succeeded());
        }
    }

    @Test
    void aFailingFeedIsReportedWithItsLastSuccess() throws IOException {
        try (Bench bench = new Bench(folder)) {
            List<Integer> status = new ArrayList<>(List.of(200));
            bench.serve(
                    "/feed",
                    exchange -> send(
                            exchange, status.get(0), feed(item("a", "Talks.")).getBytes(StandardCharsets.UTF_8)));
            bench.poll("/feed", MONDAY, bench.taken::addAll);
            status.set(0, 500);
            Poll.Failed failed = failed(bench.poll("/feed", TUESDAY, bench.taken::addAll), "error (500)");
            assertEquals(Optional.of(MONDAY), failed.succeeded());
            assertEquals(Optional.of(TUESDAY), bench.feed("/feed").polled());
            assertTrue(bench.feed("/feed").failure().orElseThrow().contains("500"));
            status.set(0, 200);
            bench.poll("/feed", TUESDAY, bench.taken::addAll);
            assertEquals(Optional.empty(), bench.feed("/feed").failure());
            assertEquals(1, bench.taken.size());
        }
    }

    private static Poll.Failed failed(Poll poll, String reason) {
        Poll.Failed failed = assertInstanceOf(Poll.Failed.class, poll);
        assertTrue(failed.reason().contains(reason), failed.reason());
        return failed;
    }

    @Test
    void redirectionsAreFollowedAFewTimesAndCheckedEachTime() throws IOException {
        try (Bench bench = new Bench(folder)) {
            bench.serve("/feed", feed(item("a", "Talks.")));
            bench.serve("/moved", exchange -> redirect(exchange, "/feed"));
            bench.serve("/circle", exchange -> redirect(exchange, "/circle"));
            bench.serve("/inside", exchange -> redirect(exchange, "file:///etc/hostname"));
            bench.serve("/odd", exchange -> redirect(exchange, "http://2130706433/"));
            assertEquals(new Poll.Read(bench.address("/moved"), 1, 0), bench.poll("/moved"));
            failed(bench.poll("/circle"), "redirected more than 3 times");
            failed(bench.poll("/inside"), "neither http nor https");
            failed(bench.poll("/odd"), "redirected to http://2130706433/");
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        send(exchange, 302, new byte[0]);
    }

    @Test
    void aRedirectionIntoThisMachineIsRefused() throws IOException {
        try (Bench bench = new Bench(folder)) {
            int port = bench.server.getAddress().getPort();
            // To the check it is a host of the internet; the resolver says otherwise only of where it leads.
            Addresses addresses = new Addresses(false, host -> new InetAddress[] {
                host.equals("localhost") ? InetAddress.getByName("8.8.8.8") : InetAddress.getByName(host)
            });
            bench.serve("/out", exchange -> redirect(exchange, "http://127.0.0.1:" + port + "/feed"));
            bench.serve("/feed", feed(item("a", "Talks.")));
            Answer answer =
                    new Fetcher(addresses, FetchLimits.usual()).fetch(Feed.of("http://localhost:" + port + "/out"));
            String reason = assertInstanceOf(Answer.Failed.class, answer).reason();
            assertTrue(reason.contains("127.0.0.1, which isn't on the internet"), reason);
        }
    }

    @Test
    void aSlowServerIsNotWaitedForWithoutEnd() throws IOException {
        try (Bench bench = new Bench(folder)) {
            bench.serve("/silent", exchange -> await(bench.end));
            bench.serve("/dripping", exchange -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('<');
                exchange.getResponseBody().flush();
                await(bench.end);
            });
            failed(bench.poll("/silent"), "doesn't answer within 2 s");
            failed(bench.poll("/dripping"), "doesn't answer within 2 s");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anEndlessBodyIsCutOff() throws IOException {
        try (Bench bench = new Bench(folder)) {
            bench.serve("/endless", exchange -> {
                exchange.sendResponseHeaders(200, 0);
                byte[] part = new byte[10_000];
                try (OutputStream out = exchange.getResponseBody()) {
                    for (int i = 0; i < 100_000; i++) {
                        out.write(part);
                    }
                }
            });
            failed(bench.poll("/endless"), "no feed should be");
        }
    }

    @Test
    void brokenAndLaughingXmlIsRefused() throws IOException {
        try (Bench bench = new Bench(folder)) {
            String good = feed(item("a", "Talks."));
            bench.serve("/cut", good.substring(0, good.length() - 20));
            bench.serve(
                    "/laughs",
                    good.replace("<rss", "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><rss")
                            .replace("Talks.", "&b;"));
            bench.serve(
                    "/outside",
                    good.replace("<rss", "<!DOCTYPE rss [<!ENTITY a SYSTEM '" + bench.address("/secret") + "'>]><rss")
                            .replace("Talks.", "&a;"));
            List<String> asked = new ArrayList<>();
            bench.serve("/secret", exchange -> asked.add("secret"));
            failed(bench.poll("/cut"), "not a whole RSS or Atom feed");
            failed(bench.poll("/laughs"), "declares a document type");
            failed(bench.poll("/outside"), "declares a document type");
            assertEquals(List.of(), asked);
            assertEquals(List.of(), bench.taken);
        }
    }

    @Test
    void aPackedBodyIsUnpackedWithinLimits() throws IOException {
        try (Bench bench = new Bench(folder)) {
            byte[] packed = gzip(feed(item("a", "Talks.")));
            byte[] bomb = gzip(feed(item("a", "a".repeat(20_000_000))));
            bench.serve("/packed", exchange -> send(exchange, 200, packed));
            bench.serve("/bomb", exchange -> send(exchange, 200, bomb));
            assertEquals(new Poll.Read(bench.address("/packed"), 1, 0), bench.poll("/packed"));
            failed(bench.poll("/bomb"), "larger than");
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void whatCouldNotBeKeptIsOfferedAgain() throws IOException {
        try (Bench bench = new Bench(folder)) {
            bench.serve("/feed", feed(item("a", "Talks.")));
            assertThrows(
                    IllegalStateException.class,
                    () -> bench.poll("/feed", MONDAY, items -> {
                        throw new IllegalStateException("the disk is full");
                    }));
            assertEquals(new Poll.Read(bench.address("/feed"), 1, 0), bench.poll("/feed"));
        }
    }

    @Test
    void itemsWithoutNamesAreToldApartByTheirText() throws IOException {
        try (Bench bench = new Bench(folder)) {
            bench.serve("/feed", feed("<item><title>Talks begin</title></item><item><title>Talks end</title></item>"));
            assertEquals(new Poll.Read(bench.address("/feed"), 2, 0), bench.poll("/feed"));
            assertEquals(new Poll.Read(bench.address("/feed"), 0, 2), bench.poll("/feed"));
        }
    }

    @Test
    void nobodyAtTheAddressIsTold() throws IOException {
        try (Bench bench = new Bench(folder)) {
            bench.server.stop(0);
            failed(bench.poll("/feed"), "can't be reached");
        }
    }
}
