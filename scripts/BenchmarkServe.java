import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many readers of a server at once: each searches, looks through cases and opens some, one request after the other.
 * usage: java BenchmarkServe.java ADDRESS SECONDS READERS PAUSE_MILLIS
 */
final class BenchmarkServe {
    private static final List<String> WORDS = List.of(
            "oil", "Iran", "Iraq", "minister", "talks", "sanctions", "border", "agreement", "president", "trade",
            "\"prime minister\"", "\"foreign minister\"", "negotiat*", "ceasefire OR truce", "army -bank", "visit",
            "embassy", "election", "refugees", "treaty");
    /** With the words 400 questions, so that few are asked twice in a row. */
    private static final List<String> MORE = List.of(
            "", "+government", "+war", "+market", "+people", "+nuclear", "+security", "+police", "+court", "+economic",
            "&actor=USA", "&actor=IRN", "&actor=CHN", "&actor=Russia", "&type=ACCUSE", "&type=CONSULT", "&from=2020",
            "&until=2021-06", "&place=Syria", "&from=2021&actor=ISR");
    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([0-9a-f]+)\",\"title\"");
    private static final Pattern CURSOR = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final long end;
    private final long pauseMillis;
    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new TreeMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    private BenchmarkServe(String address, long seconds, long pauseMillis) {
        this.address = address;
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        this.pauseMillis = pauseMillis;
        for (String kind : List.of("search", "cases", "case")) {
            nanos.put(kind, new ConcurrentLinkedQueue<>());
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        BenchmarkServe benchmark = new BenchmarkServe(
                arguments[0] + "api/v1", Long.parseLong(arguments[1]), Long.parseLong(arguments[3]));
        int readers = Integer.parseInt(arguments[2]);
        CountDownLatch done = new CountDownLatch(readers);
        for (int i = 0; i < readers; i++) {
            Random random = new Random(i);
            new Thread(() -> {
                try {
                    benchmark.read(random);
                } finally {
                    done.countDown();
                }
            }).start();
        }
        done.await();
        benchmark.tell(readers);
        System.exit(benchmark.errors.isEmpty() ? 0 : 1);
    }

    /** One reader: a search, a page of cases, some cases of it, and again. */
    private void read(Random random) {
        String cursor = "";
        while (System.nanoTime() < end) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            String more = MORE.get(random.nextInt(MORE.size()));
            get("search", "/search?limit=20&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8) + more, random);
            String page = get("cases", "/cases?limit=20" + cursor, random);
            List<String> ids = new ArrayList<>();
            Matcher id = ID.matcher(page);
            while (id.find()) {
                ids.add(id.group(1));
            }
            for (int i = 0; i < 3 && !ids.isEmpty(); i++) {
                get("case", "/cases/" + ids.get(random.nextInt(ids.size())), random);
            }
            Matcher next = CURSOR.matcher(page);
            cursor = next.find() && random.nextInt(10) > 0 ? "&cursor=" + next.group(1) : "";
        }
    }

    private String get(String kind, String path, Random random) {
        long start = System.nanoTime();
        String body = "";
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
            body = response.body();
            // A case may have become part of another since it was listed.
            boolean isGone = kind.equals("case") && response.statusCode() == 404;
            if (response.statusCode() != 200 && !isGone) {
                errors.add(path + ": " + response.statusCode() + " " + body);
            }
        } catch (IOException | InterruptedException e) {
            errors.add(path + ": " + e);
        }
        nanos.get(kind).add(System.nanoTime() - start);
        try {
            Thread.sleep(pauseMillis == 0 ? 0 : random.nextInt((int) (2 * pauseMillis)));
        } catch (InterruptedException e) {
            errors.add("interrupted");
        }
        return body;
    }

    private void tell(int readers) {
        List<Long> all = new ArrayList<>();
        nanos.forEach((kind, times) -> {
            all.addAll(times);
            tell(kind, new ArrayList<>(times));
        });
        tell("all of " + readers + " readers", all);
        System.out.println("errors: " + errors.size());
        errors.stream().limit(5).forEach(System.out::println);
    }

    private static void tell(String what, List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length > 0) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s: %,d requests, median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, longest %.1f ms",
                    what,
                    sorted.length,
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    at(sorted, 0.99),
                    sorted[sorted.length - 1] / 1e6));
        }
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }
}
