package org.demarche.pipeline;

import java.util.List;
import org.demarche.cases.Case;
import org.demarche.channel.Channel;
import org.demarche.disagreement.Disagreement;
import org.demarche.record.Happening;
import org.demarche.record.Story;
import org.demarche.relation.Relation;

/**
 * What documents amount to together.
 *
 * @param stories the articles that it comes from, in the order of publication, undated last
 * @param happenings what they tell, in the order of time, undated last
 * @param cases matters between parties, the latest first
 * @param channels who reaches whom, best evidenced first
 * @param relations pairs of parties by month, by names and then time
 * @param disagreements accounts that can't both stand, by what they are about
 */
public record Findings(
        List<Story> stories,
        List<Happening> happenings,
        List<Case> cases,
        List<Channel> channels,
        List<Relation> relations,
        List<Disagreement> disagreements) {
    /** Copies the lists. */
    public Findings {
        stories = List.copyOf(stories);
        happenings = List.copyOf(happenings);
        cases = List.copyOf(cases);
        channels = List.copyOf(channels);
        relations = List.copyOf(relations);
        disagreements = List.copyOf(disagreements);
    }
}
