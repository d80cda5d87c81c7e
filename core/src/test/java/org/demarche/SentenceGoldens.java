package org.demarche;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.syntax.Parse;
import org.demarche.text.Article;
import org.demarche.text.Document;
import org.demarche.text.Metadata;

/**
 * Golden files of sentences with what is found in each, indented below it. A blank line ends a document, lines with
 * {@code #} are comments, and {@code published: 2015-10-20} (or {@code published: unknown}) holds from there on.
 */
public final class SentenceGoldens {
    private static final Path ROOT = Path.of("src/test/resources/golden");
    private static final String PUBLISHED = "published: ";
    private static final String INDENT = "  ";

    private SentenceGoldens() {}

    /** What a stage finds in a sentence. */
    public interface Finder {
        /** One line for each thing found in sentence {@code number}, in text order. */
        List<String> find(Document document, List<Parse> parses, int number);
    }

    /** The files of {@code topic}. */
    public static Stream<Path> files(String topic) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(topic))) {
            return files.sorted().toList().stream();
        }
    }

    /** The file as it should be if the finder is right. */
    public static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    /** The file as the finder makes it; written back with {@code -Dgolden.update}. */
    public static String render(Path file, Finder finder) throws IOException {
        StringBuilder rendered = new StringBuilder();
        Optional<LocalDate> published = Optional.empty();
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(INDENT)) {
                continue;
            }
            boolean isSentence = !line.isBlank() && !line.startsWith("#") && !line.startsWith(PUBLISHED);
            if (isSentence) {
                sentences.add(line);
                continue;
            }
            flush(sentences, published, finder, rendered);
            if (line.startsWith(PUBLISHED)) {
                String day = line.substring(PUBLISHED.length());
                published = day.equals("unknown") ? Optional.empty() : Optional.of(LocalDate.parse(day));
            }
            rendered.append(line).append('\n');
        }
        flush(sentences, published, finder, rendered);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, rendered);
        }
        return rendered.toString();
    }

    private static void flush(
            List<String> sentences, Optional<LocalDate> published, Finder finder, StringBuilder rendered) {
        if (sentences.isEmpty()) {
            return;
        }
        Document bare = Texts.document(sentences.toArray(String[]::new));
        Metadata metadata = new Metadata(Optional.empty(), Optional.empty(), published, Optional.empty());
        Article article = new Article("test", 0, metadata);
        Document document = new Document(article, bare.text(), bare.sentences(), bare.offsets());
        List<Parse> parses = Texts.parser().parse(document).parses();
        for (int i = 0; i < sentences.size(); i++) {
            rendered.append(sentences.get(i)).append('\n');
            for (String found : finder.find(document, parses, i)) {
                rendered.append(INDENT).append(found).append('\n');
            }
        }
        sentences.clear();
    }
}
