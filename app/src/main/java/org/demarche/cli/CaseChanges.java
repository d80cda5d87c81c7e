package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.archive.Archive;
import org.demarche.archive.StoredStory;
import org.demarche.cases.Case;
import org.demarche.cases.Change;
import org.demarche.pipeline.Casebook;
import org.demarche.record.Story;

/** Tells what becomes of an archive's cases while texts are added to it. */
final class CaseChanges {
    private final Archive archive;
    private final Casebook casebook = new Casebook();
    private long known;

    /** Makes the cases of what is in {@code archive} now; takes as long as reading all of it. */
    CaseChanges(Archive archive) {
        this.archive = archive;
        changes();
    }

    /** What has become of cases since the last time, a line each. */
    String lines() {
        List<Change> changes = changes();
        return changes.isEmpty()
                ? "no case changed\n"
                : changes.stream().map(CaseChanges::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Change> changes() {
        List<String> outdated = new ArrayList<>();
        List<Story> stories = new ArrayList<>();
        known = archive.stories(known, stored -> take(stored, outdated, stories));
        return casebook.replace(outdated, stories);
    }

    /** Of a page its last version alone counts. */
    private static void take(StoredStory stored, List<String> outdated, List<Story> stories) {
        if (stored.isCurrent()) {
            stories.add(stored.story());
        } else {
            outdated.add(stored.story().origin().key());
        }
    }

    private static String line(Change change) {
        if (change.before().isEmpty()) {
            return change.after().map(now -> "opened   " + name(now)).orElse("");
        }
        Case before = change.before().get();
        if (change.after().isEmpty()) {
            return "merged   " + name(before) + ", now part of another case";
        }
        Case now = change.after().get();
        String steps = before.steps().size() == now.steps().size()
                ? ""
                : ", " + before.steps().size() + " → " + now.steps().size() + " steps";
        String status = change.isOfStatus() ? ", was " + before.status().label() : "";
        return "changed  " + name(now) + status + steps;
    }

    private static String name(Case matter) {
        return matter.id() + "  " + Words.onOneLine(matter.title()) + "  "
                + matter.status().label();
    }
}
