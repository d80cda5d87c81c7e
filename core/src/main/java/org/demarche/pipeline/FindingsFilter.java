package org.demarche.pipeline;

import java.util.function.Predicate;
import org.demarche.cases.Case;
import org.demarche.channel.Channel;
import org.demarche.disagreement.Disagreement;
import org.demarche.event.Ontology;
import org.demarche.record.Happening;
import org.demarche.record.Report;
import org.demarche.relation.Relations;

/**
 * Picks those findings that certain reports belong to. What is picked stays whole: all texts were weighed, and a case keeps the
 * steps that other reports tell.
 */
public final class FindingsFilter {
    private final Relations relations;

    private FindingsFilter(Relations relations) {
        this.relations = relations;
    }

    /**
     * A filter by the data files of the class path.
     *
     * @throws org.demarche.lexicon.LexiconException if one is wrong
     */
    public static FindingsFilter read() {
        return new FindingsFilter(new Relations(Ontology.read()));
    }

    /** Those of {@code findings} that a report belongs to which fits; relations count the happenings that are left. */
    public Findings only(Findings findings, Predicate<Report> fits) {
        var happenings = findings.happenings().stream()
                .filter(happening -> isTold(happening, fits))
                .toList();
        return new Findings(
                findings.stories().stream()
                        .filter(story -> story.reports().stream().anyMatch(fits))
                        .toList(),
                happenings,
                findings.cases().stream().filter(one -> isTold(one, fits)).toList(),
                findings.channels().stream().filter(one -> isTold(one, fits)).toList(),
                relations.count(happenings),
                findings.disagreements().stream()
                        .filter(one -> isTold(one, fits))
                        .toList());
    }

    private static boolean isTold(Happening happening, Predicate<Report> fits) {
        return happening.reports().stream().anyMatch(fits);
    }

    private static boolean isTold(Case matter, Predicate<Report> fits) {
        return matter.steps().stream().anyMatch(step -> isTold(step.happening(), fits));
    }

    private static boolean isTold(Channel channel, Predicate<Report> fits) {
        return channel.contacts().stream().anyMatch(contact -> isTold(contact.happening(), fits));
    }

    private static boolean isTold(Disagreement disagreement, Predicate<Report> fits) {
        return disagreement.sides().stream()
                .flatMap(side -> side.reports().stream())
                .anyMatch(fits);
    }
}
