package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private Optional<Findings> findings = Optional.empty();

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

    /**
     * Takes {@code more} stories in, each in place of the story of the same article that was there; returns what that changes in
     * cases: opened, changed or become part of others, by id.
     */
    public List<Change> add(List<Story> more) {
        return replace(List.of(), more);
    }

    /**
     * Forgets articles, such as those of a document that was corrected, and takes stories in, in one step.
     *
     * @param articles the keys of the articles to forget, {@link org.demarche.record.Origin#key}; those that aren't there are passed over
     * @return what that changes in cases, by id
     */
    public List<Change> replace(Collection<String> articles, List<Story> stories) {
        findings = Optional.empty();
        Linker.Changes changed = linker.change(ledger.change(articles, stories));
        Map<String, Case> before = byId(changed.gone());
        Map<String, Case> after = byId(changed.come());
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Optional<Case> known = Optional.ofNullable(before.get(id)).map(this::standing);
            Optional<Case> now = Optional.ofNullable(after.get(id)).map(this::standing);
            if (!known.equals(now)) {
                changes.add(new Change(known, now));
            }
        }
        return changes;
    }

    private static Map<String, Case> byId(List<Case> cases) {
        Map<String, Case> byId = new HashMap<>();
        cases.forEach(one -> byId.put(one.id(), one));
        return byId;
    }

    /** The cases of all stories so far, latest first, as they stand when the last of these was published. */
    public List<Case> cases() {
        return linker.cases().stream().map(this::standing).toList();
    }

    private Case standing(Case matter) {
        return ledger.lastPublished().map(matter::asOf).orElse(matter);
    }

    /** What all stories so far amount to. */
    public Findings findings() {
        Findings known = findings.orElseGet(this::derived);
        findings = Optional.of(known);
        return known;
    }

    private Findings derived() {
        List<Happening> happenings = ledger.happenings();
        List<Case> cases = cases();
        List<Happening> inTime = happenings.stream()
                .sorted(Comparator.comparingLong(Casebook::day))
                .toList();
        return new Findings(
                ledger.stories(),
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
