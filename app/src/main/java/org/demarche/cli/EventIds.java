package org.demarche.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.actor.Mention;
import org.demarche.event.EventMention;
import org.demarche.pipeline.Citation;
import org.demarche.text.Article;

/**
 * The identities of a report and of what it reports: the same for the same input on any machine.
 *
 * @param mention of this report
 * @param happening shared by the reports of one article that name the same act between the same parties
 */
record EventIds(String mention, String happening) {
    private static final int DIGITS = 16;

    static EventIds of(Article article, Citation evidence, EventMention event) {
        String place = article.document() + "\n" + article.number();
        return new EventIds(
                hash(place + "\n" + evidence.begin() + "-" + evidence.end() + "\n"
                        + event.evidence().trigger() + "\n" + event.evidence().rule()),
                hash(place + "\n" + event.type() + "\n" + parties(event)));
    }

    private static String parties(EventMention event) {
        String source = names(event.source());
        String target = names(event.target());
        return event.type().isSymmetric()
                ? Stream.of(source, target).sorted().collect(Collectors.joining("\n"))
                : source + "\n" + target;
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.isCoded() ? mention.codes().stream() : Stream.of(mention.name()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
