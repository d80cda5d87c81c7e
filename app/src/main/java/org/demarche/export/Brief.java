package org.demarche.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.cases.Case;
import org.demarche.cases.Step;
import org.demarche.disagreement.Disagreement;
import org.demarche.disagreement.Side;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Party;
import org.demarche.record.Report;
import org.demarche.record.Speaker;
import org.demarche.time.When;

/**
 * A case in sentences, each with the passages that bear it.
 *
 * @param title the matter in a few words
 * @param facts names and values of what is no sentence: parties, dates, how it stands
 * @param course the steps, in order
 * @param accounts where accounts of its events can't all stand
 */
record Brief(String title, List<Fact> facts, List<Sentence> course, List<Difference> accounts) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int MONTH_LENGTH = "2014-10".length();

    /** Copies the lists. */
    Brief {
        facts = List.copyOf(facts);
        course = List.copyOf(course);
        accounts = List.copyOf(accounts);
    }

    /** A name and a value. */
    record Fact(String name, String value) {}

    /**
     * A sentence.
     *
     * @param text ends with a full stop
     * @param evidence at least one passage
     */
    record Sentence(String text, List<Report> evidence) {
        /** Copies the list; there is no sentence that nothing bears. */
        Sentence {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) {
                throw new IllegalArgumentException("a sentence without evidence: " + text);
            }
        }
    }

    /** Accounts that can't all stand, and what they are about. */
    record Difference(String about, List<Sentence> accounts) {
        /** Copies the list. */
        Difference {
            accounts = List.copyOf(accounts);
        }
    }

    /** The briefs of all cases of {@code content}, in their order. */
    static List<Brief> all(Content content, Names names) {
        return content.findings().cases().stream()
                .map(matter -> of(matter, content.findings().disagreements(), names))
                .toList();
    }

    private static Brief of(Case matter, List<Disagreement> disagreements, Names names) {
        List<Sentence> course = new ArrayList<>();
        Set<String> reports = new HashSet<>();
        for (Step step : matter.steps()) {
            List<Report> evidence = step.happening().reports();
            evidence.forEach(report -> reports.add(report.id()));
            course.add(new Sentence(sentence(step), evidence));
            step.sets()
                    .ifPresent(status ->
                            course.add(new Sentence("By this the matter is " + status.label() + ".", evidence)));
        }
        List<Difference> differences = disagreements.stream()
                .filter(one -> one.sides().stream()
                        .flatMap(side -> side.reports().stream())
                        .anyMatch(report -> reports.contains(report.id())))
                .map(Brief::difference)
                .toList();
        return new Brief(Phrasing.oneLine(matter.title()), facts(matter, names), course, differences);
    }

    private static List<Fact> facts(Case matter, Names names) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Status", matter.status().label()));
        addParties(facts, "Asked by", matter.asker(), names);
        addParties(facts, "Asked of", matter.asked(), names);
        addParties(facts, "Through", matter.intermediary(), names);
        addParties(facts, "Regarding", matter.regarding(), names);
        matter.opened().ifPresent(day -> facts.add(new Fact("Opened", DAY.format(day))));
        matter.updated().ifPresent(day -> facts.add(new Fact("Last heard of", DAY.format(day))));
        facts.add(new Fact("Case", matter.id()));
        return facts;
    }

    private static void addParties(List<Fact> facts, String name, List<Party> parties, Names names) {
        if (!parties.isEmpty()) {
            facts.add(new Fact(name, names.of(parties)));
        }
    }

    private static String sentence(Step step) {
        Happening happening = step.happening();
        // What one text says in its own voice is not only somebody's account.
        boolean isSaid = happening.reports().stream()
                .noneMatch(report -> report.attribution().isEmpty());
        String said = isSaid
                ? ", by the account of "
                        + words(happening.firstReport().attribution().get(0))
                : "";
        return when(happening.when()) + Phrasing.oneLine(step.summary()) + said + ".";
    }

    private static String words(Speaker speaker) {
        return "“" + Phrasing.oneLine(speaker.words().text()) + "”";
    }

    private static Difference difference(Disagreement disagreement) {
        List<Sentence> accounts = new ArrayList<>();
        for (Side side : disagreement.sides()) {
            String statement = Phrasing.oneLine(side.statement());
            accounts.add(new Sentence(statement.endsWith(".") ? statement : statement + ".", side.reports()));
        }
        return new Difference(Phrasing.oneLine(disagreement.about()), accounts);
    }

    /** "On 3 May 2019, ", "In October 2014, "; of what isn't dated that. */
    private static String when(When when) {
        if (when instanceof When.Day day) {
            return "On " + DAY.format(day.date()) + ", ";
        }
        if (when instanceof When.Interval interval) {
            return during(interval.iso(), interval.first(), interval.last());
        }
        return "On a day that is not told, ";
    }

    private static String during(String iso, LocalDate first, LocalDate last) {
        if (iso.contains("/")) {
            return "Between " + DAY.format(first) + " and " + DAY.format(last) + ", ";
        }
        return "In " + (iso.length() == MONTH_LENGTH ? MONTH.format(first) : iso) + ", ";
    }

    /** Who says it, where, and at which characters: what a footnote tells besides the words. */
    static String source(Report report) {
        Optional<String> said = report.attribution().stream()
                .findFirst()
                .map(speaker -> Phrasing.oneLine(speaker.words().text()) + "; ");
        String published = report.origin().outlet().isPresent()
                        || report.origin().published().isPresent()
                ? Phrasing.origin(report) + "; "
                : "";
        return said.orElse("") + published + report.words().document() + ", characters "
                + report.words().begin() + "–" + report.words().end();
    }
}
