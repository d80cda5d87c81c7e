package org.demarche.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.demarche.event.Evidence;
import org.demarche.record.Happenings;
import org.demarche.text.Article;

/**
 * The identities of a report and of what it reports: the same for the same input on any machine.
 *
 * @param mention of this report
 * @param happening shared by the reports of one article that tell the same happening
 */
public record EventIds(String mention, String happening) {
    private static final int DIGITS = 16;

    /** The identities of the events of {@code analysis}, in their order. */
    public static List<EventIds> of(Analysis analysis) {
        List<Integer> happenings = Happenings.number(analysis.events());
        Map<Integer, String> firstMentions = new HashMap<>();
        List<EventIds> ids = new ArrayList<>();
        for (int i = 0; i < happenings.size(); i++) {
            String mention = mention(
                    analysis.document().article(), analysis.events().get(i).evidence());
            String first = firstMentions.computeIfAbsent(happenings.get(i), number -> mention);
            ids.add(new EventIds(mention, hash("happening", first)));
        }
        return ids;
    }

    private static String mention(Article article, Evidence evidence) {
        return hash(
                article.document(),
                String.valueOf(article.number()),
                evidence.span().toString(),
                evidence.trigger().toString(),
                evidence.rule());
    }

    private static String hash(String... parts) {
        try {
            byte[] words = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
