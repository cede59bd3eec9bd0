package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Tags.Answer;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.TagName;
import id.redaksi.newsroom.Tagged;
import id.redaksi.newsroom.Term;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.wording.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagsTest {
    private static final Ids IDS = new Ids(Samples.CLOCK, new SplittableRandom(12));

    @TempDir
    Path temporary;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
        kept("Irak", "Telegram");
        kept("Irak", "jokowi");
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void kept(String... tags) throws Exception {
        app.newsroom().stories().save(
                Samples.story("Judul", "Satu.").withId(IDS.story()).with(Field.TAGS, List.of(tags)), Revision.Kind.CREATED);
    }

    private Answer renamed(String from, String to) throws Exception {
        return app.tags().edit(from, Term.of(to));
    }

    private void done(Answer answer) throws Exception {
        long key = app.refileStories().begin(assertInstanceOf(Answer.Do.class, answer).act(), StoryWalk.of(List.of()));
        while (!app.refileStories().step(key, Set.of()).isOver()) {
            // goes on
        }
    }

    private static String refused(Answer answer) {
        return assertInstanceOf(Answer.Refused.class, answer).why().key();
    }

    @Test
    void a_name_that_cannot_be_is_refused_with_its_reason() throws Exception {
        assertEquals("newsroom.tag.empty", refused(renamed("Irak", "")));
        assertEquals("newsroom.tag.empty", refused(renamed("Irak", " \t\u00a0\u200b")));
        assertEquals("newsroom.tag.long", refused(renamed("Irak", "x".repeat(200))));
        assertEquals("newsroom.tag.comma", refused(renamed("Irak", "Irak, Iran")));
        assertEquals("newsroom.tag.noLetter", refused(renamed("Irak", "../")));
        assertEquals("app.tag.longDescription", refused(app.tags().edit("Irak", Term.of("Irak").withDescription("x".repeat(501)))));
    }

    @Test
    void a_name_is_made_clean_and_one_that_differs_only_in_case_is_a_rename() throws Exception {
        assertEquals("José", TagName.clean("  Jose\u0301\u200b "));
        assertInstanceOf(Answer.Nothing.class, renamed("Irak", " Irak\u200b "));
        done(renamed("jokowi", "Jokowi"));
        assertEquals(1, app.newsroom().vocabulary().stories("Jokowi"));
        assertEquals(0, app.newsroom().vocabulary().stories("jokowi"));
    }

    @Test
    void a_name_that_leads_to_another_tag_offers_a_merge() throws Exception {
        assertEquals(new Answer.Exists("Telegram"), renamed("Irak", "Telegram"));
        assertEquals(new Answer.Exists("Telegram"), renamed("Irak", "TELEGRAM"));
        done(app.tags().edit("Telegram", Term.of("Telegram").withSynonyms(List.of("TG", "telegram app"))));
        assertEquals(new Answer.Exists("Telegram"), renamed("Irak", "tg"));
        done(app.tags().edit("Telegram", Term.of("TG").withSynonyms(List.of("TG", "telegram app"))));
        assertEquals(new Term("TG", "", "", List.of("telegram app")), app.newsroom().vocabulary().term("TG"));
    }

    @Test
    void a_synonym_belongs_to_one_tag_and_is_none_itself() throws Exception {
        assertEquals("app.tag.synonymInUse", refused(app.tags().edit("Irak", Term.of("Irak").withSynonyms(List.of("Telegram")))));
        done(app.tags().edit("Irak", Term.of("Irak").withSynonyms(List.of("Iraq"))));
        assertEquals("app.tag.synonymOf", refused(app.tags().edit("Telegram", Term.of("Telegram").withSynonyms(List.of("iraq")))));
        assertEquals(List.of("Irak", "Baru"), app.newsroom().vocabulary().resolved(List.of("IRAQ", "Irak", "Baru")));
    }

    @Test
    void parents_make_no_circle_and_follow_a_rename() throws Exception {
        done(app.tags().edit("Telegram", Term.of("Telegram").withParent("Irak")));
        assertEquals("app.tag.ownParent", refused(app.tags().edit("Irak", Term.of("Irak").withParent("Telegram"))));
        assertEquals("app.tag.ownParent", refused(app.tags().edit("Irak", Term.of("Irak").withParent("Irak"))));
        assertEquals("app.tag.noParent", refused(app.tags().edit("Irak", Term.of("Irak").withParent("Entah"))));
        done(renamed("Irak", "Negara Irak"));
        assertEquals("Negara Irak", app.newsroom().vocabulary().term("Telegram").parent());
        done(app.tags().delete("Negara Irak"));
        assertEquals("", app.newsroom().vocabulary().term("Telegram").parent());
    }

    @Test
    void a_synonym_in_an_imported_file_becomes_its_tag_which_is_told() throws Exception {
        done(app.tags().edit("Irak", Term.of("Irak").withSynonyms(List.of("Iraq"))));
        Path file = temporary.resolve("berita.md");
        Files.writeString(file, "---\ntags: [iraq, Telegram, Irak]\n---\n# Judul\n\nTeks.\n");

        var taken = app.importFiles().run(List.of(file), "").stories().getFirst();

        var story = app.newsroom().stories().find(taken.id()).orElseThrow().story();
        assertEquals(List.of("Irak", "Telegram"), story.topics().tags());
        assertTrue(taken.account().told().contains(Message.of("app.import.resolved", "iraq → Irak")));
    }

    @Test
    void the_list_has_the_tags_in_use_and_those_that_only_the_vocabulary_knows() throws Exception {
        done(app.tags().edit("Telegram", Term.of("Telegram").withDescription("Aplikasi")));
        done(app.tags().edit("Banjir", Term.of("Banjir").withDescription("Musim hujan")));
        assertEquals(
                List.of(new Tagged("Banjir", 0, ""), new Tagged("Irak", 2, ""), new Tagged("jokowi", 1, ""), new Tagged("Telegram", 1, "")),
                app.newsroom().vocabulary().tags(_ -> true, 10));
        assertEquals(2, app.newsroom().vocabulary().tags(_ -> true, 2).size());
    }
}
