package org.demarche.syntax;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/** Gives each word the tags that it can have and the clusters that it belongs to. */
final class WordLexicon implements NLPComponent<NLPNode> {
    private final WordClasses tags;
    private final WordClasses clusters;
    private final List<ListedSet> clusterSets;

    WordLexicon(WordClasses tags, WordClasses clusters) {
        this.tags = tags;
        this.clusters = clusters;
        this.clusterSets = clusters.classes().stream().map(ListedSet::new).toList();
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            String word = nodes[i].getWordFormSimplifiedLowercase();
            int tag = tags.find(word);
            if (tag >= 0) {
                nodes[i].setAmbiguityClasses(tags.classes().get(tag));
            }
            int cluster = clusters.find(word);
            if (cluster >= 0) {
                nodes[i].setWordClusters(clusterSets.get(cluster));
            }
        }
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }
}
