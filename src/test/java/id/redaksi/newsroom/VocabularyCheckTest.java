package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.samples.Samples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyCheckTest {
    @TempDir
    Path folder;

    @Test
    void a_tag_under_itself_or_under_nothing_is_found_and_put_at_the_top() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder.resolve("redaksi"), Samples.CLOCK)) {
            newsroom.database().write(session -> {
                for (String[] term : new String[][] {{"a", "b"}, {"b", "a"}, {"c", "missing"}, {"d", "a"}, {"e", ""}, {"f", "e"}}) {
                    session.run("INSERT INTO term VALUES (?, ?, 'Uraian')", term[0], term[1]);
                }
                return true;
            });
            var check = new VocabularyCheck();

            assertEquals(
                    List.of("a", "b", "c"),
                    check.look(newsroom).stream().map(symptom -> symptom.what().values().getFirst()).toList());
            check.mend(newsroom);
            assertEquals(List.of(), check.look(newsroom));
            assertEquals(new Term("d", "a", "Uraian", List.of()), newsroom.vocabulary().term("d"));
            assertEquals(new Term("f", "e", "Uraian", List.of()), newsroom.vocabulary().term("f"));
            assertEquals(new Term("c", "", "Uraian", List.of()), newsroom.vocabulary().term("c"));
        }
    }
}
