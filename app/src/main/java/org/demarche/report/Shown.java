package org.demarche.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.demarche.cases.Case;
import org.demarche.cases.Step;
import org.demarche.channel.Channel;
import org.demarche.disagreement.Disagreement;
import org.demarche.pipeline.Findings;
import org.demarche.record.Happening;
import org.demarche.record.Report;

/** What of a dossier the page shows, and where on the page it stands: every link asks here whether its end is there. */
final class Shown {
    private static final int MANY_HAPPENINGS = 300;

    private final Findings findings;
    private final List<Case> cases;
    private final List<Channel> channels;
    private final List<Disagreement> disagreements;
    private final List<Happening> happenings;
    private final List<Texts.Article> articles;
    private final Texts texts;
    private final Set<Integer> shownArticles = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Case>> casesOf = new HashMap<>();
    private final Map<String, Happening> happeningOf = new HashMap<>();
    private final Map<String, Integer> articleOf = new HashMap<>();
    private final Map<Integer, List<Evidence>> evidenceIn = new HashMap<>();

    /** Chooses from {@code dossier} within {@code limits}. */
    Shown(Dossier dossier, Limits limits) {
        findings = dossier.findings();
        cases = most(findings.cases(), limits.cases(), matter -> matter.steps().size());
        disagreements = first(findings.disagreements(), limits.disagreements());
        channels = first(findings.channels(), limits.channels());
        findings.happenings()
                .forEach(happening -> happening.reports().forEach(report -> happeningOf.put(report.id(), happening)));
        for (Case matter : cases) {
            for (Step step : matter.steps()) {
                List<Case> those = casesOf.computeIfAbsent(step.happening().id(), id -> new ArrayList<>());
                if (!those.contains(matter)) {
                    those.add(matter);
                }
            }
        }
        Set<String> wanted = wanted();
        happenings = most(
                        findings.happenings(),
                        limits.happenings(),
                        happening -> (wanted.contains(happening.id()) ? 1_000_000 : 0) + happening.independentReports())
                .stream()
                .sorted(Comparator.comparing(
                        happening -> Dates.first(happening.when()).orElse(LocalDate.MAX)))
                .toList();
        for (Happening happening : happenings) {
            numbers.put(happening.id(), numbers.size() + 1);
        }
        texts = new Texts(dossier.sources());
        for (Happening happening : happenings) {
            happening.reports().forEach(report -> note(report, happening));
        }
        articles = most(
                texts.articles(), limits.texts(), article -> evidenceIn(article).size());
        articles.forEach(article -> shownArticles.add(article.number()));
    }

    private void note(Report report, Happening happening) {
        texts.find(report.words()).ifPresent(place -> {
            int article = place.article().number();
            articleOf.put(report.id(), article);
            evidenceIn
                    .computeIfAbsent(article, number -> new ArrayList<>())
                    .add(new Evidence(place.span(), report, happening));
        });
    }

    /** The ids of happenings that something else on the page speaks of. */
    private Set<String> wanted() {
        Set<String> wanted = new HashSet<>(casesOf.keySet());
        for (Disagreement disagreement : disagreements) {
            disagreement.sides().stream()
                    .flatMap(side -> side.reports().stream())
                    .flatMap(report -> Optional.ofNullable(happeningOf.get(report.id())).stream())
                    .forEach(happening -> wanted.add(happening.id()));
        }
        for (Channel channel : channels) {
            channel.contacts().forEach(contact -> wanted.add(contact.happening().id()));
        }
        return wanted;
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /** The {@code most} with the greatest {@code weight}, in the order of {@code all}. */
    private static <T> List<T> most(List<T> all, int most, ToIntFunction<T> weight) {
        if (all.size() <= most) {
            return all;
        }
        Comparator<Integer> heaviest = Comparator.comparingInt((Integer index) -> -weight.applyAsInt(all.get(index)))
                .thenComparing(index -> index);
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(heaviest)
                .limit(most)
                .sorted()
                .map(all::get)
                .toList();
    }

    /** Whether there is so much that browsers take noticeably long to lay out all of it. */
    boolean isLarge() {
        return happenings.size() > MANY_HAPPENINGS;
    }

    /** All that was found. */
    Findings findings() {
        return findings;
    }

    /** The cases shown. */
    List<Case> cases() {
        return cases;
    }

    /** The channels shown. */
    List<Channel> channels() {
        return channels;
    }

    /** The disagreements shown. */
    List<Disagreement> disagreements() {
        return disagreements;
    }

    /** The happenings shown, in the order of time. */
    List<Happening> happenings() {
        return happenings;
    }

    /** The articles shown. */
    List<Texts.Article> articles() {
        return articles;
    }

    /** How many articles there are. */
    int allArticles() {
        return texts.articles().size();
    }

    /** The cases shown that {@code happening} belongs to. */
    List<Case> casesOf(Happening happening) {
        return casesOf.getOrDefault(happening.id(), List.of());
    }

    /** The happening shown that {@code report} tells. */
    Optional<Happening> happeningOf(Report report) {
        return Optional.ofNullable(happeningOf.get(report.id()))
                .filter(happening -> numbers.containsKey(happening.id()));
    }

    /** The number of {@code happening} on the page, counted from 1; absent if it isn't shown. */
    Optional<Integer> number(Happening happening) {
        return Optional.ofNullable(numbers.get(happening.id()));
    }

    /** Whether the words of {@code report} are marked in an article that is shown. */
    boolean isMarked(Report report) {
        Integer article = articleOf.get(report.id());
        return article != null && shownArticles.contains(article);
    }

    /** The passages of {@code article} that tell happenings shown, in the order of these. */
    List<Evidence> evidenceIn(Texts.Article article) {
        return evidenceIn.getOrDefault(article.number(), List.of());
    }
}
