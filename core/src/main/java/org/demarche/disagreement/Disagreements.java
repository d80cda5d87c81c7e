package org.demarche.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.cases.Case;
import org.demarche.cases.Wording;
import org.demarche.record.Happening;
import org.demarche.record.Names;
import org.demarche.record.Report;
import org.demarche.record.Topics;

/**
 * Finds accounts that can't both stand: denials of what others assert or allege, accusations that are rejected, different answers to one
 * request, and other parties, numbers, days or acts in what different sources tell of one happening. Few are told, and those with care:
 * what is only planned, asked or feared contradicts nothing.
 */
public final class Disagreements {
    private final Denials denials;
    private final Accusations accusations;
    private final Rivals rivals;
    private final Answers answers;

    /** Compares topics by {@code topics} and calls parties by {@code names}. */
    public Disagreements(Topics topics, Names names) {
        Wording wording = Wording.read(names);
        Cues cues = Cues.read();
        this.denials = new Denials(new Contradiction(topics, cues), wording, cues);
        this.accusations = new Accusations(topics, wording, cues);
        this.rivals = new Rivals(topics, wording, cues);
        this.answers = new Answers(cues);
    }

    /** The disagreements in {@code happenings}, which come in the order of first publication, and in {@code cases}. */
    public List<Disagreement> find(List<Happening> happenings, List<Case> cases) {
        List<Disagreement> found = new ArrayList<>(denials.find(happenings));
        found.addAll(accusations.find(happenings));
        cases.forEach(matter -> answers.in(matter).ifPresent(found::add));
        found.addAll(rivals.find(happenings));
        return once(found).stream()
                .sorted(Comparator.comparing(Disagreement::about).thenComparing(Disagreement::id))
                .toList();
    }

    /** Those of {@code found} that don't set the same passages of one text against each other as one before. */
    private static List<Disagreement> once(List<Disagreement> found) {
        Set<String> seen = new HashSet<>();
        List<Disagreement> left = new ArrayList<>();
        for (Disagreement one : found) {
            if (seen.addAll(passages(one))) {
                left.add(one);
            }
        }
        return left;
    }

    /** Each passage of one side with each of the other. */
    private static Set<String> passages(Disagreement disagreement) {
        Set<String> pairs = new HashSet<>();
        for (Report one : disagreement.sides().get(0).reports()) {
            for (Report other : disagreement.sides().get(1).reports()) {
                String first = passage(one);
                String second = passage(other);
                pairs.add(first.compareTo(second) <= 0 ? first + " " + second : second + " " + first);
            }
        }
        return pairs;
    }

    private static String passage(Report report) {
        return report.origin().key() + "@" + report.sentence();
    }
}
