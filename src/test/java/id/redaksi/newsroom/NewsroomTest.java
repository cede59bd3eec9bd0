package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.StoryJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsroomTest {
    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("redaksi");
    }

    private Newsroom open() throws NewsroomFailed {
        return Newsroom.open(folder(), Samples.CLOCK);
    }

    @Test
    void a_saved_story_is_there_after_reopening() throws Exception {
        Story story = Samples.oneOfEach();
        try (Newsroom newsroom = open()) {
            assertTrue(newsroom.isNew());
            newsroom.stories().save(story, Revision.Kind.IMPORTED);
        }

        try (Newsroom newsroom = open()) {
            assertEquals(story, newsroom.stories().find(story.id()).orElseThrow().story());
            assertEquals(1, newsroom.stories().list().size());
        }
    }

    @Test
    void saving_the_same_content_again_makes_no_revision() throws Exception {
        Story story = Samples.oneOfEach();
        try (Newsroom newsroom = open()) {
            Revision first = newsroom.stories().save(story, Revision.Kind.IMPORTED);

            assertEquals(first, newsroom.stories().save(story, Revision.Kind.SAVED));
        }
    }

    @Test
    void people_and_places_are_those_of_the_stories_as_they_stand() throws Exception {
        Story story = Samples.oneOfEach()
                .with(Field.PEOPLE, List.of("Hiyam", "Budi", "Hiyam"))
                .with(Field.PLACES, List.of("Bagdad"));
        try (Newsroom newsroom = open()) {
            newsroom.stories().save(story, Revision.Kind.SAVED);
            assertEquals(List.of("Budi", "Hiyam"), newsroom.stories().names(Named.PERSON));

            newsroom.stories().save(story.with(Field.PEOPLE, List.of("Sari")), Revision.Kind.SAVED);

            assertEquals(List.of("Sari"), newsroom.stories().names(Named.PERSON));
            assertEquals(List.of("Bagdad"), newsroom.stories().names(Named.PLACE));
        }
    }

    @Test
    void a_newsroom_of_any_former_shape_opens_with_all_it_held() throws Exception {
        Story first = Samples.oneOfEach().with(Field.PLACES, List.of("Bagdad", "Jakarta \"Kota\""));
        Story second = first.with(Field.HEADLINE, "Lain");
        for (int shape = 1; shape <= FormerNewsroom.NEWEST; shape++) {
            Path folder = Files.createDirectory(temporary.resolve("dari" + shape));
            FormerNewsroom.make(folder, shape, List.of(first, second));

            try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
                assertEquals(second, newsroom.stories().find(first.id()).orElseThrow().story());
                List<Version> history = newsroom.stories().history(first.id());
                assertEquals(2, history.size());
                assertEquals(first, newsroom.stories().at(history.getLast().revision()));
                assertEquals(
                        history.getLast().revision().sha256(), history.getFirst().revision().parent());
                assertEquals(List.of("Bagdad", "Jakarta \"Kota\""), newsroom.stories().names(Named.PLACE));
                assertEquals(List.of(), newsroom.stories().verify());

                newsroom.stories().save(second.with(Field.HEADLINE, "Sesudahnya"), Revision.Kind.SAVED);
                assertEquals(3, newsroom.stories().history(first.id()).size());
            }
        }
    }

    @Test
    void a_damaged_revision_does_not_keep_a_newsroom_of_a_former_shape_shut() throws Exception {
        Story story = Samples.oneOfEach().with(Field.PLACES, List.of("Bagdad"));
        Path folder = Files.createDirectory(temporary.resolve("rusak"));
        FormerNewsroom.make(folder, 3, List.of(story, Samples.story("Rusak", "x").withId(new StoryId("01a20000-0000-7000-8000-000000000000"))));
        FormerNewsroom.run(folder, "DROP TRIGGER revision_stays");
        FormerNewsroom.run(folder, "UPDATE revision SET content = X'7B22FF', sha256 = 'bukan hash' WHERE sequence = 2");

        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            assertEquals(List.of("Bagdad"), newsroom.stories().names(Named.PLACE));
            assertEquals(story, newsroom.stories().find(story.id()).orElseThrow().story());
            assertEquals(1, newsroom.stories().verify().size());
        }
    }

    @Test
    void a_revision_names_its_parent() throws Exception {
        Story story = Samples.oneOfEach();
        try (Newsroom newsroom = open()) {
            Revision first = newsroom.stories().save(story, Revision.Kind.CREATED);
            Revision second = newsroom.stories().save(story.with(Field.HEADLINE, "Lain"), Revision.Kind.SAVED);

            assertEquals(2, second.number());
            assertEquals(first.sha256(), second.parent());
            assertNotEquals(first.sha256(), second.sha256());
        }
    }

    @Test
    void a_draft_left_behind_becomes_a_revision_and_keeps_the_caret() throws Exception {
        Story story = Samples.oneOfEach();
        Story typed = story.with(Field.HEADLINE, "Diketik");
        var block = story.body().blocks().getFirst().id();
        var caret = new Drafts.Caret(new Position(block, 0, 1), new Position(block, 0, 3), 12.5);
        try (Newsroom newsroom = open()) {
            newsroom.stories().save(story, Revision.Kind.CREATED);
            newsroom.drafts().keep(typed, caret);
        }

        try (Newsroom newsroom = open()) {
            Saved saved = newsroom.stories().find(story.id()).orElseThrow();
            assertEquals(typed, saved.story());
            assertEquals(Revision.Kind.RECOVERED, saved.revision().kind());
            assertEquals(caret, newsroom.drafts().caret(story.id()).orElseThrow());
        }
    }

    @Test
    void a_place_is_kept_without_any_text_and_beside_a_draft() throws Exception {
        Story story = Samples.oneOfEach();
        Story typed = story.with(Field.HEADLINE, "Diketik");
        var block = story.body().blocks().getFirst().id();
        var first = new Drafts.Caret(new Position(block, 0, 1), new Position(block, 0, 1), 200);
        var second = new Drafts.Caret(new Position(block, 0, 2), new Position(block, 0, 4), -30);
        try (Newsroom newsroom = open()) {
            newsroom.stories().save(story, Revision.Kind.CREATED);
            newsroom.drafts().keep(story.id(), first);
            assertEquals(first, newsroom.drafts().caret(story.id()).orElseThrow());
            newsroom.drafts().keep(typed, first);
            newsroom.drafts().keep(story.id(), second);
        }

        try (Newsroom newsroom = open()) {
            assertEquals(typed, newsroom.stories().find(story.id()).orElseThrow().story());
            assertEquals(second, newsroom.drafts().caret(story.id()).orElseThrow());
        }
    }

    @Test
    void a_newsroom_that_is_open_is_refused() throws Exception {
        try (Newsroom first = open()) {
            assertTrue(first.isNew());
            assertEquals(NewsroomFailed.Way.HELD, assertThrows(NewsroomFailed.class, this::open).way());
        }

        open().close();
    }

    @Test
    void a_newsroom_whose_folder_is_gone_is_not_taken_for_the_new_one_in_its_place() throws Exception {
        Path folder = temporary.resolve("hilang");
        try (Newsroom first = Newsroom.open(folder, Samples.CLOCK)) {
            assertFalse(first.isWhereAnotherWas());
        }
        try (Newsroom again = Newsroom.open(folder, Samples.CLOCK)) {
            assertFalse(again.isWhereAnotherWas());
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        try (Newsroom other = Newsroom.open(folder, Samples.CLOCK)) {
            assertTrue(other.isNew());
            assertTrue(other.isWhereAnotherWas());
        }
    }

    @Test
    void closing_twice_is_closing_once() throws Exception {
        Newsroom newsroom = open();
        newsroom.close();
        newsroom.close();
    }

    @Test
    void a_newer_newsroom_keeps_every_byte() throws Exception {
        open().close();
        Path file = folder().resolve("newsroom.db");
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).putInt(60, 99);
        Files.write(file, bytes);

        assertEquals("newsroom.newer", assertThrows(NewsroomFailed.class, this::open).explanation().key());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void an_empty_database_is_not_a_healthy_newsroom() throws Exception {
        open().close();
        Files.write(folder().resolve("newsroom.db"), new byte[0]);

        assertThrows(NewsroomFailed.class, this::open);
    }

    @Test
    void a_database_that_vanished_takes_no_more_saves() throws Exception {
        try (Newsroom newsroom = open()) {
            newsroom.stories().save(Samples.oneOfEach(), Revision.Kind.CREATED);
            Files.delete(folder().resolve("newsroom.db"));

            Story later = Samples.oneOfEach().with(Field.HEADLINE, "Nanti");
            assertThrows(SaveFailed.class, () -> newsroom.stories().save(later, Revision.Kind.SAVED));
        }
    }

    @Test
    void a_full_disk_refuses_the_save_and_takes_it_again_later() throws Exception {
        Story story = Samples.oneOfEach();
        Story large = story.with(Field.STANDFIRST, noise());
        try (Newsroom newsroom = open()) {
            newsroom.stories().save(story, Revision.Kind.CREATED);
            newsroom.database().write(session -> session.number("PRAGMA max_page_count = 1"));

            assertThrows(SaveFailed.class, () -> newsroom.stories().save(large, Revision.Kind.SAVED));
            assertEquals(story, newsroom.stories().find(story.id()).orElseThrow().story());

            newsroom.stories().save(large, Revision.Kind.SAVED);
            assertEquals(large, newsroom.stories().find(story.id()).orElseThrow().story());
        }
    }

    @Test
    void several_stories_are_saved_all_together_or_not_at_all() throws Exception {
        Story first = Samples.oneOfEach();
        Story second = first.withId(new id.redaksi.story.StoryId("01931a00-0000-7000-8000-000000000002"));
        try (Newsroom newsroom = open()) {
            String over = newsroom.stories().save(first, Revision.Kind.CREATED).sha256();
            String other = newsroom.stories().save(second, Revision.Kind.CREATED).sha256();
            var changes = List.of(
                    new Stories.Change(first.with(Field.HEADLINE, "Baru"), over),
                    new Stories.Change(second.with(Field.STANDFIRST, noise()), other));
            newsroom.database().write(session -> session.number("PRAGMA max_page_count = 1"));

            assertThrows(SaveFailed.class, () -> newsroom.stories().saveAll(changes, Revision.Kind.SAVED));
            assertEquals(first, newsroom.stories().find(first.id()).orElseThrow().story());

            assertEquals(2, newsroom.stories().saveAll(changes, Revision.Kind.SAVED).size());
            assertEquals("Baru", newsroom.stories().find(first.id()).orElseThrow().story().headline());
            assertEquals(over, newsroom.stories().find(first.id()).orElseThrow().revision().parent());
        }
    }

    /** A text that no compression makes small. */
    private static String noise() {
        var random = new java.util.SplittableRandom(1);
        var text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append((char) ('!' + random.nextInt(90)));
        }
        return text.toString();
    }

    @Test
    void photos_come_back_by_their_hash() throws Exception {
        byte[] photo = {1, 2, 3};
        try (Newsroom newsroom = open()) {
            String sha256 = newsroom.originals().put(photo);

            assertEquals("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", sha256);
            assertArrayEquals(photo, newsroom.originals().read(sha256).orElseThrow());
        }
    }

    @Test
    void a_changed_byte_in_a_revision_is_found() throws Exception {
        Story story = Samples.story("Judul", "kata".repeat(40));
        try (Newsroom newsroom = open()) {
            newsroom.stories().save(story, Revision.Kind.CREATED);
            newsroom.database().write(session -> {
                session.run("DROP TRIGGER revision_stays");
                session.run("UPDATE revision SET content = CAST(replace(CAST(? AS TEXT), 'Judul', 'Jodul') AS BLOB)",
                        (Object) StoryJson.write(story));
                return true;
            });
        }

        try (Newsroom newsroom = open()) {
            assertEquals(1, newsroom.stories().verify().size());
        }
    }

    @Test
    void a_damaged_original_is_found() throws Exception {
        try (Newsroom newsroom = Newsroom.open(temporary.resolve("foto"), Samples.CLOCK)) {
            String photo = newsroom.originals().put(new byte[] {1, 2, 3});
            Story story = Samples.story("Judul");
            newsroom.stories()
                    .save(
                            story.with(id.redaksi.story.Field.LEAD, story.lead().withPhoto(photo)),
                            Revision.Kind.SAVED);
            assertEquals(List.of(), newsroom.verify());

            Files.write(newsroom.folder().resolve("media").resolve(photo), new byte[] {1, 2, 4});

            assertEquals(1, newsroom.verify().size());
        }
    }

    @Test
    void an_empty_folder_becomes_nobody_elses() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("kosong"));
        org.junit.jupiter.api.Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));

        Newsroom.open(folder, Samples.CLOCK).close();

        assertEquals(
                "rwx------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }
}
