package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Mention;
import org.demarche.actor.Mentions;
import org.demarche.event.Attribution;
import org.demarche.lexicon.Resources;
import org.demarche.statement.Statement.Manner;
import org.demarche.syntax.Parse;
import org.demarche.text.Span;

/** The turns of a transcript, each said by whom its label names: "QUESTION: …", "SECRETARY SMITH: …". */
final class Turns {
    private static final Set<String> ASKING = Set.copyOf(Resources.entries("asking-labels.txt"));
    private static final Set<String> GUESTS = Set.copyOf(Resources.entries("guest-titles.txt"));
    private static final int LEAST_TURNS = 2;
    private static final int LONGEST_LABEL = 100;

    private final Mentions mentions;
    private final String text;
    private final List<Parse> parses;

    Turns(Mentions mentions, String text, List<Parse> parses) {
        this.mentions = mentions;
        this.text = text;
        this.parses = parses;
    }

    /** The turns in text order; none where fewer than two are labelled. */
    List<Statement> find() {
        List<Statement> turns = new ArrayList<>();
        int first = 0;
        Optional<Span> label = Optional.empty();
        for (int i = 0; i <= parses.size(); i++) {
            Optional<Span> next = i < parses.size() ? label(i) : Optional.empty();
            if (label.isPresent() && (next.isPresent() || i == parses.size())) {
                turns.add(turn(label.get(), first, i - 1));
            }
            if (next.isPresent()) {
                first = i;
                label = next;
            }
        }
        return turns.size() < LEAST_TURNS ? List.of() : List.copyOf(turns);
    }

    /** The capitals before a colon that the sentence stands behind on its line. */
    private Optional<Span> label(int index) {
        int end = parses.get(index).sentence().span().start();
        int begin = Math.max(
                text.lastIndexOf('\n', Math.max(end - 1, 0)) + 1,
                index == 0 ? 0 : parses.get(index - 1).sentence().span().end());
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - begin < 2 || end - begin > LONGEST_LABEL || text.charAt(end - 1) != ':') {
            return Optional.empty();
        }
        Span label = new Span(begin, end - 1);
        String words = label.in(text);
        return words.equals(words.toUpperCase(Locale.ROOT)) && Character.isLetter(words.charAt(0))
                ? Optional.of(label)
                : Optional.empty();
    }

    private Statement turn(Span label, int first, int last) {
        Span content = parses.get(first)
                .sentence()
                .span()
                .cover(parses.get(last).sentence().span());
        String name = label.in(text).toLowerCase(Locale.ROOT);
        Optional<Mention> who = ASKING.contains(name) ? Optional.empty() : speaker(name);
        Attribution.Kind kind = ASKING.contains(name) ? Attribution.Kind.PRESS : Attribution.Kind.NAMED;
        return new Statement(
                parses.get(first).sentence().number(),
                Optional.of(new Attribution(kind, label, who)),
                Optional.of(label),
                List.of(content),
                Manner.QUOTED);
    }

    /** Whom the text names otherwise by the label's last word; else the issuer's own, unless the title is a guest's. */
    private Optional<Mention> speaker(String label) {
        String[] words = label.split(" ");
        String surname = ' ' + words[words.length - 1];
        Optional<Mention> named = mentions.all().stream()
                .filter(Mention::isCoded)
                .filter(mention -> mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.DESCRIPTION)
                .filter(mention -> mention.name().toLowerCase(Locale.ROOT).endsWith(surname))
                .findFirst();
        boolean isGuest = List.of(words).stream().anyMatch(GUESTS::contains);
        return named.or(() -> mentions.issuer().filter(issuer -> !isGuest));
    }
}
