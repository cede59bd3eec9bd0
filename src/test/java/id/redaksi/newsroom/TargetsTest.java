package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Targets.Kept;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {
    private static final Instant NOW = Samples.CLOCK.instant();

    private final Ids ids = Samples.ids();

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.open(folder.resolve("redaksi"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private Target target(String name) {
        var place = new Target.Place("/media/budi/KABAR/masuk", "uuid:1A2B", "KABAR", "masuk");
        return new Target(TargetId.made(ids), name, "ninjs-3.1", Map.of("a", "yes"), false, place, "{slug}-{revision}");
    }

    private Target kept(String name) throws Exception {
        Target target = target(name);
        assertEquals(Kept.DONE, newsroom.targets().change(Optional.empty(), Optional.of(target)));
        return target;
    }

    private Story saved(String headline) throws Exception {
        Story story = Samples.story(headline, "teks").withId(ids.story());
        newsroom.stories().save(story, Revision.Kind.CREATED);
        return story;
    }

    private Revision head(Story story) throws Exception {
        return newsroom.stories().find(story.id()).orElseThrow().revision();
    }

    private void deliver(Target target, Story story) throws Exception {
        newsroom.deliveries().add(target, List.of(new Deliveries.Arrived(head(story), false)), NOW, "berkas.zip");
    }

    private List<StoryId> due(Target target) throws Exception {
        return newsroom.deliveries().due(target.id(), 0, 100).stream().map(Deliveries.Due::story).toList();
    }

    @Test
    void a_target_is_read_as_it_was_kept_and_found_by_its_name_in_any_case() throws Exception {
        Target target = kept("Kantor berita Antara");

        assertEquals(Optional.of(target), newsroom.targets().find(target.id()));
        assertEquals(Optional.of(target), newsroom.targets().named(" kantor BERITA antara "));
        assertEquals(List.of(target), newsroom.targets().all());
    }

    @Test
    void a_name_is_taken_once_in_whatever_case() throws Exception {
        Target one = kept("Antara");

        assertEquals(Kept.NAME_TAKEN, newsroom.targets().change(Optional.empty(), Optional.of(target("ANTARA"))));
        assertEquals(Kept.DONE, newsroom.targets().change(Optional.of(one), Optional.of(one.withName("ANTARA"))));
        assertEquals("ANTARA 2", newsroom.targets().free("ANTARA"));
    }

    @Test
    void nobody_writes_over_what_another_made_of_a_target() throws Exception {
        Target one = kept("Antara");
        newsroom.targets().change(Optional.of(one), Optional.of(one.withNaming("{id}")));

        assertEquals(Kept.CHANGED, newsroom.targets().change(Optional.of(one), Optional.of(one.withPacked(true))));
        assertEquals("{id}", newsroom.targets().find(one.id()).orElseThrow().naming());
    }

    @Test
    void the_log_says_what_went_where_and_whether_it_changed_since() throws Exception {
        Target target = kept("Antara");
        Story story = saved("Satu");
        deliver(target, story);
        assertFalse(newsroom.deliveries().of(story.id(), 10).getFirst().isChangedSince());
        newsroom.stories().save(story.with(Field.HEADLINE, "Dua"), Revision.Kind.SAVED);

        Delivery told = newsroom.deliveries().of(target.id(), Long.MAX_VALUE, 10).getFirst();
        assertEquals("Antara 1 berkas.zip " + NOW, told.targetName() + " " + told.revision() + " " + told.file() + " " + told.time());
        assertTrue(told.isChangedSince());
        assertEquals("Dua", told.now().orElseThrow().headline());
        newsroom.stories().save(story, Revision.Kind.SAVED);
        assertFalse(newsroom.deliveries().of(target.id(), story.id(), 10).getFirst().isChangedSince());
    }

    @Test
    void due_is_what_changed_since_and_what_was_killed_and_not_what_stayed() throws Exception {
        saved("Lebih tua daripada tujuan");
        Target target = kept("Antara");
        Story stays = saved("Tetap");
        Story changes = saved("Berubah");
        Story killed = saved("Dicabut");
        for (Story story : List.of(stays, changes, killed)) {
            deliver(target, story);
        }
        Story fresh = saved("Baru");
        Story neverSent = saved("Mati sebelum dikirim");
        newsroom.stories().save(neverSent.with(Field.STATUS, Status.KILLED), Revision.Kind.SAVED);
        newsroom.stories().save(changes.with(Field.HEADLINE, "Lain"), Revision.Kind.SAVED);
        newsroom.stories().save(killed.with(Field.STATUS, Status.KILLED), Revision.Kind.SAVED);
        newsroom.stories().save(stays.with(Field.HEADLINE, "Sebentar lain"), Revision.Kind.SAVED);
        newsroom.stories().save(stays, Revision.Kind.SAVED);

        assertEquals(List.of(fresh.id(), changes.id(), killed.id()), due(target));
        assertEquals(
                List.of(killed.id()),
                newsroom.deliveries().due(target.id(), head(changes).sequence(), 100).stream().map(Deliveries.Due::story).toList());
        assertEquals(List.of(fresh.id()), newsroom.deliveries().due(target.id(), 0, 1).stream().map(Deliveries.Due::story).toList());
        for (StoryId due : due(target)) {
            Revision revision = newsroom.stories().find(due).orElseThrow().revision();
            newsroom.deliveries().add(target, List.of(new Deliveries.Arrived(revision, false)), NOW, "b");
        }
        assertEquals(List.of(), due(target));
    }

    @Test
    void a_target_of_its_own_is_due_for_itself_alone() throws Exception {
        Target one = kept("Antara");
        Target other = kept("Reuters");
        Story story = saved("Satu");
        deliver(one, story);

        assertEquals(List.of(), due(one));
        assertEquals(List.of(story.id()), due(other));
    }

    @Test
    void a_deleted_target_leaves_its_log_to_the_stories() throws Exception {
        Target target = kept("Antara");
        Story story = saved("Satu");
        deliver(target, story);
        newsroom.targets().change(Optional.of(target), Optional.empty());

        assertEquals(List.of(), newsroom.targets().all());
        assertEquals("Antara", newsroom.deliveries().of(story.id(), 10).getFirst().targetName());
    }

    @Test
    void an_erased_story_leaves_in_the_log_that_it_went_and_no_word_of_it() throws Exception {
        Target target = kept("Antara");
        Story story = saved("Satu");
        newsroom.deliveries().add(target, List.of(new Deliveries.Arrived(head(story), false)), NOW, "rahasia-sekali.zip");
        newsroom.stories().erase(story.id());

        Delivery told = newsroom.deliveries().of(story.id(), 10).getFirst();
        assertEquals("", told.file());
        assertEquals(Optional.empty(), told.now());
        assertEquals(List.of(), due(target));
        newsroom.close();
        assertFalse(new String(java.nio.file.Files.readAllBytes(folder.resolve("redaksi/newsroom.db")), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("rahasia-sekali"));
    }

    @Test
    void targets_and_their_log_come_back_with_a_backup() throws Exception {
        Target target = kept("Antara");
        Story story = saved("Satu");
        deliver(target, story);
        Backup backup = newsroom.backups().make(Backup.Kind.BY_HAND, _ -> {});
        var restore = new Restore(newsroom.backups());
        restore.into(restore.examine(backup.file()), folder.resolve("kembali"), _ -> {});

        try (Newsroom back = Newsroom.open(folder.resolve("kembali"), Samples.CLOCK)) {
            assertEquals(List.of(target), back.targets().all());
            assertEquals(1, back.deliveries().count(target.id()));
        }
    }

    @Test
    void targets_and_their_log_are_saved_from_a_damaged_newsroom() throws Exception {
        Target target = kept("Antara");
        Story story = saved("Satu");
        deliver(target, story);
        newsroom.stories().save(story.with(Field.HEADLINE, "Dua"), Revision.Kind.SAVED);
        newsroom.close();
        new Salvage(folder.resolve("redaksi"), Samples.CLOCK).into(folder.resolve("baru"), (_, _) -> {});

        try (Newsroom saved = Newsroom.open(folder.resolve("baru"), Samples.CLOCK)) {
            assertEquals(List.of(target), saved.targets().all());
            assertEquals("berkas.zip", saved.deliveries().of(story.id(), 10).getFirst().file());
            assertEquals(1, saved.deliveries().due(target.id(), 0, 10).size());
        }
    }
}
