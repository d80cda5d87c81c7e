package org.demarche.pipeline;

import java.util.Comparator;
import java.util.List;
import org.demarche.cases.Case;
import org.demarche.cases.Linker;
import org.demarche.channel.Channels;
import org.demarche.disagreement.Disagreements;
import org.demarche.event.Ontology;
import org.demarche.record.Days;
import org.demarche.record.Happening;
import org.demarche.record.Merger;
import org.demarche.record.Names;
import org.demarche.record.Story;
import org.demarche.record.Topics;
import org.demarche.relation.Relations;

/** The work across documents: what happened, and what it amounts to. Threads may share one instance. */
public final class Surveyor {
    private final Merger merger;
    private final Linker linker;
    private final Channels channels = new Channels();
    private final Relations relations = new Relations(Ontology.read());
    private final Disagreements disagreements;

    /**
     * Reads the data files.
     *
     * @throws org.demarche.lexicon.LexiconException if one is wrong
     */
    public Surveyor() {
        Topics topics = Topics.read();
        Names names = Names.read();
        this.merger = new Merger(topics);
        this.linker = new Linker(names);
        this.disagreements = new Disagreements(topics, names);
    }

    /** What {@code stories} amount to; their order doesn't matter. */
    public Findings survey(List<Story> stories) {
        List<Story> ordered = stories.stream().sorted(Story.byPublication()).toList();
        List<Happening> happenings = merger.merge(ordered);
        List<Case> cases = linker.link(happenings);
        List<Happening> inTime = happenings.stream()
                .sorted(Comparator.comparingLong(Surveyor::day))
                .toList();
        return new Findings(
                ordered,
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
