package org.demarche.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests and how long they take, by what is asked and how it is answered. */
final class Metrics {
    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 5};
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int HUNDRED = 100;

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanos = new LongAdder();

    Metrics() {
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = new LongAdder();
        }
    }

    /** One request was answered. */
    void answered(String method, String route, int status, long tookNanos) {
        String labels = String.format(
                Locale.ROOT, "method=\"%s\",route=\"%s\",status=\"%dxx\"", method, route, status / HUNDRED);
        requests.computeIfAbsent(labels, any -> new LongAdder()).increment();
        nanos.add(tookNanos);
        int bucket = 0;
        while (bucket < BOUNDS.length && tookNanos > BOUNDS[bucket] * NANOS_PER_SECOND) {
            bucket++;
        }
        buckets[bucket].increment();
    }

    /** All of it, with {@code gauges}, in Prometheus' text format. */
    String text(Map<String, Long> gauges) {
        StringBuilder text = new StringBuilder("# TYPE demarche_requests_total counter\n");
        requests.forEach((labels, count) -> text.append("demarche_requests_total{")
                .append(labels)
                .append("} ")
                .append(count.sum())
                .append('\n'));
        text.append("# TYPE demarche_request_seconds histogram\n");
        long sum = 0;
        for (int i = 0; i < buckets.length; i++) {
            sum += buckets[i].sum();
            String bound = i < BOUNDS.length ? String.valueOf(BOUNDS[i]) : "+Inf";
            text.append("demarche_request_seconds_bucket{le=\"")
                    .append(bound)
                    .append("\"} ")
                    .append(sum)
                    .append('\n');
        }
        text.append("demarche_request_seconds_sum ")
                .append(nanos.sum() / NANOS_PER_SECOND)
                .append("\ndemarche_request_seconds_count ")
                .append(sum)
                .append('\n');
        gauges.forEach((name, value) -> text.append("# TYPE demarche_")
                .append(name)
                .append(" gauge\ndemarche_")
                .append(name)
                .append(' ')
                .append(value)
                .append('\n'));
        return text.toString();
    }
}
