package org.demarche.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.archive.Hit;
import org.demarche.archive.SearchFilter;
import org.demarche.cases.Case;
import org.demarche.pipeline.Findings;
import org.demarche.pipeline.Surveyor;
import org.demarche.record.Story;

/** The findings of the articles that a search finds. */
final class Wanted {
    private static final int ALL = Integer.MAX_VALUE;

    private Wanted() {}

    /** What the articles amount to that {@code words} and {@code filter} find; of it one case alone if {@code matter} names it. */
    static Findings of(Workbench bench, Snapshot snapshot, String words, SearchFilter filter, Optional<String> matter) {
        Findings all = snapshot.findings();
        if (matter.isPresent()) {
            Case one = snapshot.matter(matter.get()).orElseThrow(() -> Problem.absent("case", matter.get()));
            return all.withCases(List.of(one));
        }
        if (words.isEmpty() && filter.isNone()) {
            return all;
        }
        Set<String> found = new HashSet<>();
        for (Hit hit : bench.read(archive -> archive.search(words, filter, ALL))) {
            found.add(hit.document() + "#" + hit.article());
        }
        List<Story> stories = all.stories().stream()
                .filter(story -> found.contains(story.origin().key()))
                .toList();
        return new Surveyor().survey(stories);
    }
}
