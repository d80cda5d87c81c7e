package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.cases.Case;
import org.demarche.cases.Change;
import org.demarche.cases.Linker;
import org.demarche.channel.Channels;
import org.demarche.disagreement.Disagreements;
import org.demarche.event.Ontology;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Ledger;
import org.demarche.record.Names;
import org.demarche.record.Story;
import org.demarche.record.Topics;
import org.demarche.relation.Relations;

/**
 * The work across documents for a corpus that grows: what happened, and what it amounts to. Taking stories in one by one comes to the
 * same as all at once, but each costs only what it touches. For one thread.
 */
public final class Casebook {
    private final Ledger ledger;
    private final Linker linker;
    private final Channels channels = new Channels();
    private final Relations relations = new Relations(Ontology.read());
    private final Disagreements disagreements;
    private final List<Story> stories = new ArrayList<>();
    private List<Happening> happenings = List.of();
    private List<Case> cases = List.of();

    /**
     * An empty casebook; reads the data files.
     *
     * @throws org.demarche.lexicon.LexiconException if one is wrong
     */
    public Casebook() {
        Topics topics = Topics.read();
        Names names = Names.read();
        this.ledger = new Ledger(topics);
        this.linker = new Linker(names);
        this.disagreements = new Disagreements(topics, names);
    }

    /** Takes {@code more} stories in; returns what that changes in cases: opened, changed or become part of others, by id. */
    @SuppressWarnings("ReferenceEquality") // the linker hands on the same object where nothing has changed
    public List<Change> add(List<Story> more) {
        Map<String, Case> before = byId(cases);
        stories.addAll(more);
        happenings = ledger.add(more);
        cases = linker.link(happenings);
        Map<String, Case> after = byId(cases);
        List<Change> changes = new ArrayList<>();
        for (Case now : cases) {
            Case known = before.get(now.id());
            boolean isUnchanged = known != null && known == now;
            if (!isUnchanged) {
                changes.add(new Change(Optional.ofNullable(known), Optional.of(now)));
            }
        }
        before.forEach((id, known) -> {
            if (!after.containsKey(id)) {
                changes.add(new Change(Optional.of(known), Optional.empty()));
            }
        });
        changes.sort(Comparator.comparing(Casebook::id));
        return changes;
    }

    private static String id(Change change) {
        return change.after().or(change::before).map(Case::id).orElse("");
    }

    private static Map<String, Case> byId(List<Case> cases) {
        Map<String, Case> byId = new HashMap<>();
        cases.forEach(one -> byId.put(one.id(), one));
        return byId;
    }

    /** The cases of all stories so far, latest first. */
    public List<Case> cases() {
        return cases;
    }

    /** What all stories so far amount to. */
    public Findings findings() {
        List<Happening> inTime = happenings.stream()
                .sorted(Comparator.comparingLong(Casebook::day))
                .toList();
        return new Findings(
                stories.stream().sorted(Story.byPublication()).toList(),
                inTime,
                cases,
                channels.derive(happenings, cases),
                relations.count(happenings),
                disagreements.find(happenings, cases));
    }

    private static long day(Happening happening) {
        return Days.of(happening.when(), happening.firstPublished())
                .map(Days::last)
                .orElse(Long.MAX_VALUE);
    }
}
