import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.archive.Archive;
import org.demarche.archive.CurrentStories;
import org.demarche.pipeline.Casebook;
import org.demarche.record.Origin;
import org.demarche.record.Report;
import org.demarche.record.Story;
import org.demarche.time.When;

/**
 * Measures the work across documents on the stories of an archive; scripts/benchmark-cases runs it. Where the archive has fewer stories
 * than are asked for, they are told again, each time with all dates 900 days later, so that they are no copies.
 */
final class BenchmarkCases {
    private static final long DAYS_LATER = 900;
    private static final int ADDED_ONE_BY_ONE = 30;

    public static void main(String[] arguments) throws Exception {
        int size = Integer.parseInt(arguments[1]);
        List<Story> told;
        try (Archive archive = Archive.read(Path.of(arguments[0]))) {
            told = new ArrayList<>(CurrentStories.of(archive));
        }
        // Always the same mixture, so that the first thousands are like all.
        Collections.shuffle(told, new Random(1));
        List<Story> stories = new ArrayList<>();
        for (int round = 0; stories.size() < size; round++) {
            for (Story story : told.subList(0, Math.min(told.size(), size - stories.size()))) {
                stories.add(round == 0 ? story : later(story, round));
            }
        }
        int reports = stories.stream().mapToInt(story -> story.reports().size()).sum();
        Casebook casebook = new Casebook();
        double start = seconds();
        casebook.add(stories.subList(0, size - ADDED_ONE_BY_ONE));
        double cases = seconds() - start;
        double[] adding = new double[ADDED_ONE_BY_ONE];
        for (int i = 0; i < ADDED_ONE_BY_ONE; i++) {
            start = seconds();
            casebook.add(List.of(stories.get(size - ADDED_ONE_BY_ONE + i)));
            adding[i] = seconds() - start;
        }
        start = seconds();
        int disagreements = casebook.findings().disagreements().size();
        double rest = seconds() - start;
        Arrays.sort(adding);
        System.out.printf(
                "%,d stories, %,d reports: merging and cases %.1f s, channels, relations and disagreements %.1f s, peak %s;"
                        + " adding one story %.3f s in the median, %.2f s at most; %,d cases, %,d disagreements%n",
                size,
                reports,
                cases,
                rest,
                peak(),
                adding[ADDED_ONE_BY_ONE / 2],
                adding[ADDED_ONE_BY_ONE - 1],
                casebook.cases().size(),
                disagreements);
    }

    /** Of the processor, so that other work on the machine matters less. */
    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static String peak() throws Exception {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\s+", " ").substring("VmHWM: ".length()))
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static Story later(Story story, int round) {
        long days = DAYS_LATER * round;
        String name = story.origin().document() + "~" + round;
        Story renamed = story.named(name);
        Origin was = renamed.origin();
        Origin origin = new Origin(
                name, was.article(), was.title(), was.outlet(), was.url(), was.published().map(day -> day.plusDays(days)));
        List<Report> reports = renamed.reports().stream()
                .map(report -> new Report(
                        report.id() + "~" + round,
                        origin,
                        report.event() + "~" + round,
                        report.act(),
                        report.parties(),
                        report.modality(),
                        report.attribution(),
                        later(report.when(), days),
                        report.place(),
                        report.sentence(),
                        report.words(),
                        report.passage(),
                        report.rule()))
                .toList();
        return new Story(origin, reports, renamed.claims(), renamed.fingerprint());
    }

    private static When later(When when, long days) {
        if (when instanceof When.Day day) {
            return new When.Day(day.date().plusDays(days));
        }
        if (when instanceof When.Interval interval) {
            LocalDate last = interval.last().plusDays(days);
            return new When.Interval(interval.first().plusDays(days), last);
        }
        return when;
    }
}
