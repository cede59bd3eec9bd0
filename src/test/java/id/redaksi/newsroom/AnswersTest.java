package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.newsroom.Answers.Counts;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    @TempDir
    Path folder;

    @Test
    void answers_are_counted_by_name_and_the_last_one_in_a_story_counts() throws Exception {
        Ids ids = Samples.ids();
        Story one = Samples.story("Satu").withId(ids.story());
        Story other = Samples.story("Dua").withId(ids.story());
        try (Newsroom newsroom = Newsroom.open(folder.resolve("n"), Samples.CLOCK)) {
            Answers answers = newsroom.answers();
            answers.note("TAG", "banjir", one.id(), false);
            answers.note("TAG", "banjir", one.id(), true);
            answers.note("TAG", "banjir", other.id(), false);
            answers.note("PLACE", "banjir", other.id(), true);

            assertEquals(Map.of("banjir", new Counts(1, 1, false)), answers.of("TAG", List.of("banjir", "gempa"), one.id()));
            assertEquals(Map.of("banjir", new Counts(1, 1, true)), answers.of("TAG", List.of("banjir"), other.id()));
        }
    }

    @Test
    void an_erased_story_takes_its_answers_along() throws Exception {
        Story story = Samples.story("Satu");
        try (Newsroom newsroom = Newsroom.open(folder.resolve("n"), Samples.CLOCK)) {
            newsroom.stories().save(story, Revision.Kind.CREATED);
            newsroom.answers().note("TAG", "banjir", story.id(), true);
            newsroom.stories().erase(story.id());

            assertEquals(Map.of(), newsroom.answers().of("TAG", List.of("banjir"), story.id()));
        }
    }

    @Test
    void tags_are_found_by_small_letters_and_by_their_synonyms() throws Exception {
        Story story = Samples.story("Satu").with(Field.TAGS, List.of("KPK", "Banjir Rob"));
        try (Newsroom newsroom = Newsroom.open(folder.resolve("n"), Samples.CLOCK)) {
            newsroom.stories().save(story, Revision.Kind.CREATED);

            Map<String, Vocabulary.Known> found = newsroom.vocabulary().written(List.of("kpk", "banjir rob", "gempa"));
            assertEquals(new Vocabulary.Known("KPK", 1, ""), found.get("kpk"));
            assertEquals(new Vocabulary.Known("Banjir Rob", 1, ""), found.get("banjir rob"));
            assertEquals(2, found.size());
            assertEquals(List.of("Banjir Rob", "KPK"), found.values().stream().map(Vocabulary.Known::name).sorted().toList());
        }
    }
}
