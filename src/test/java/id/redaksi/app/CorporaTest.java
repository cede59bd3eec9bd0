package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.guard.Json;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Severity;
import id.redaksi.language.Spelling;
import id.redaksi.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules on edited news and on made errors. The texts are no part of the project; where the folder
 * {@code shared/corpora} does not lie beside it, or npm brought no dictionaries, this is skipped.
 */
class CorporaTest {
    private final Checks checks = new Checks(Path.of("nowhere"), () -> Settings.DEFAULT);
    private Path corpora = Path.of("");

    @BeforeEach
    void corpora() {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/corpora"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(found.isPresent(), "no shared/corpora beside the project");
        assumeTrue(checks.troubles().isEmpty(), "no dictionaries: npm did not bring them");
        corpora = found.orElseThrow();
    }

    private List<Finding> found(List<String> texts) {
        List<Finding> found = new ArrayList<>();
        var checker = new Checker(checks.rules());
        for (String text : texts) {
            found.addAll(checker.check(Samples.story("", text)).all().toList());
        }
        return found;
    }

    private static long small(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split("[^\\p{L}'-]+")))
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .count();
    }

    @Test
    void of_the_small_words_of_edited_news_at_most_one_in_a_hundred_is_marked() throws Exception {
        List<String> sentences = Files.readAllLines(corpora.resolve("spelling/clean-csui-train.txt"));
        List<Finding> found = found(sentences);
        long marked = small(found.stream().filter(Spelling::found).map(Finding::text));

        assertTrue(marked <= 0.01 * small(sentences.stream()), marked + " of " + small(sentences.stream()));
    }

    @Test
    void nothing_is_found_in_stories_that_are_right() throws Exception {
        var checker = new Checker(checks.rules());
        for (String line : Files.readAllLines(corpora.resolve("articles/original-stories.jsonl"))) {
            List<String> paragraphs = new ArrayList<>();
            JsonNode story = Json.mapper().readTree(line);
            story.path("body").forEach(paragraph -> paragraphs.add(paragraph.asText()));

            assertEquals(
                    List.of(),
                    checker.check(Samples.story("", paragraphs.toArray(String[]::new)))
                            .all()
                            .filter(one -> one.severity() != Severity.HINT)
                            .map(one -> one.rule() + " " + one.text())
                            .toList());
        }
    }

    @Test
    void of_made_errors_nearly_all_are_marked_and_the_right_word_is_offered() throws Exception {
        var checker = new Checker(checks.rules());
        int all = 0;
        int marked = 0;
        int first = 0;
        int offered = 0;
        for (String line : lines("spelling/dev-typos.tsv")) {
            String[] cells = line.split("\t");
            if (!cells[3].equals("nonword")) {
                continue;
            }
            all++;
            Optional<Finding> found = checker.check(Samples.story("", "Itu " + cells[0] + " itu."))
                    .all()
                    .filter(one -> one.from() == 4)
                    .findFirst();
            List<String> fixes = found.map(checker::fixes).orElse(List.of());
            marked += found.isPresent() ? 1 : 0;
            first += !fixes.isEmpty() && fixes.getFirst().equals(cells[1]) ? 1 : 0;
            offered += fixes.contains(cells[1]) ? 1 : 0;
        }
        String figures = marked + " marked, " + first + " first, " + offered + " offered of " + all;

        assertTrue(marked >= 0.99 * all && first >= 0.88 * all && offered >= 0.98 * all, figures);
    }

    private List<String> lines(String file) throws IOException {
        List<String> lines = Files.readAllLines(corpora.resolve(file));
        return lines.subList(1, lines.size());
    }
}
