package org.demarche.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.archive.Hit;
import org.demarche.archive.ReportFilter;
import org.demarche.archive.SearchFilter;
import org.demarche.cases.Case;
import org.demarche.pipeline.Findings;
import org.demarche.pipeline.FindingsFilter;
import org.demarche.record.Report;

/** The findings that a search means. */
final class Wanted {
    private static final int ALL = Integer.MAX_VALUE;

    private Wanted() {}

    /** What belongs to reports that fit {@code filter}, in articles with {@code words}; one case alone if {@code matter} names it. */
    static Findings of(Workbench bench, Snapshot snapshot, String words, SearchFilter filter, Optional<String> matter) {
        Findings all = snapshot.findings();
        if (matter.isPresent()) {
            Case one = snapshot.matter(matter.get()).orElseThrow(() -> Problem.absent("case", matter.get()));
            return all.withCases(List.of(one));
        }
        if (words.isEmpty() && filter.isNone()) {
            return all;
        }
        Predicate<Report> wanted = ReportFilter.of(filter);
        if (!words.isEmpty()) {
            Set<String> found = new HashSet<>();
            for (Hit hit : bench.read(archive -> archive.search(words, SearchFilter.none(), ALL))) {
                found.add(hit.document() + "#" + hit.article());
            }
            wanted = wanted.and(report -> found.contains(report.origin().key()));
        }
        return FindingsFilter.read().only(all, wanted);
    }
}
