package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    private static final Doctor DOCTOR = new Doctor(List.of());

    @TempDir
    Path temporary;

    private final Story first = Samples.story("Banjir di utara", "Air naik sejak pagi.")
            .withId(new StoryId("01a20000-0000-7000-8000-000000000001"))
            .with(Field.TAGS, List.of("Banjir"))
            .with(Field.PEOPLE, List.of("Budi"));
    private final Story second = Samples.story("Pasar buka lagi", "Pedagang kembali.")
            .withId(new StoryId("01a20000-0000-7000-8000-000000000002"));

    private Path folder() {
        return temporary.resolve("redaksi");
    }

    private Newsroom open() throws NewsroomFailed {
        return Newsroom.open(folder(), Samples.CLOCK);
    }

    private void filled() throws Exception {
        try (Newsroom newsroom = open()) {
            newsroom.stories().save(first.with(Field.HEADLINE, "Banjir"), Revision.Kind.CREATED);
            newsroom.stories().save(first, Revision.Kind.SAVED);
            newsroom.stories().save(second, Revision.Kind.CREATED);
        }
    }

    private void damaged(String... statements) throws Exception {
        try (Newsroom newsroom = open()) {
            newsroom.database().write(session -> {
                session.run("DROP TRIGGER revision_stays");
                session.run("DROP TRIGGER revision_remains");
                for (String statement : statements) {
                    session.run(statement);
                }
                session.run(Schema.REVISIONS_STAY);
                session.run(Schema.REVISIONS_REMAIN);
                return true;
            });
        }
    }

    private List<Symptom> seen() throws Exception {
        byte[] before = Files.readAllBytes(folder().resolve(Newsroom.DATABASE));
        try (Newsroom newsroom = Newsroom.openToRead(folder(), Samples.CLOCK)) {
            List<Symptom> symptoms = DOCTOR.examine(newsroom, (_, _, _) -> {}).symptoms();
            assertArrayEquals(before, Files.readAllBytes(folder().resolve(Newsroom.DATABASE)));
            return symptoms;
        }
    }

    private void assertMended(String check, int stories) throws Exception {
        List<Symptom> symptoms = seen();
        assertEquals(
                stories,
                symptoms.stream().filter(one -> one.check().equals(check) && one.cure() == Symptom.Cure.MEND).count(),
                symptoms.toString());
        try (Newsroom newsroom = open()) {
            Doctor.Report after = DOCTOR.mend(newsroom, (_, _, _) -> {});
            assertTrue(after.isWell(), after.symptoms().toString());
            assertEquals(first, newsroom.stories().find(first.id()).orElseThrow().story());
        }
    }

    @Test
    void a_healthy_newsroom_is_said_to_be_well() throws Exception {
        filled();

        assertEquals(List.of(), seen());
    }

    @Test
    void a_damaged_copy_of_the_newest_text_is_made_again_from_its_row() throws Exception {
        filled();
        damaged("UPDATE current SET content = X'7B22'");

        assertMended("heads", 2);
    }

    @Test
    void a_damaged_row_is_made_again_from_the_copy() throws Exception {
        filled();
        damaged("UPDATE revision SET content = X'7B22' WHERE sequence = 2");

        assertMended("heads", 1);
    }

    @Test
    void lists_are_made_again_from_what_the_texts_say() throws Exception {
        filled();
        damaged("UPDATE story SET headline = 'Lain'", "DELETE FROM tag", "INSERT INTO named SELECT id, 'PLACE', 'Atlantis' FROM story");

        assertMended("lists", 2);
    }

    @Test
    void a_story_that_no_list_has_is_listed_again() throws Exception {
        filled();
        damaged("DELETE FROM tag", "DELETE FROM named", "DELETE FROM story");

        assertMended("heads", 2);
        try (Newsroom newsroom = open()) {
            assertEquals(2, newsroom.stories().list().size());
            assertEquals(List.of("Budi"), newsroom.stories().names(Named.PERSON));
        }
    }

    @Test
    void half_made_files_are_cleared_away_unless_they_are_in_work() throws Exception {
        filled();
        Path media = Files.createDirectories(folder().resolve(Newsroom.MEDIA));
        Path left = Files.createFile(media.resolve("1.partial"));
        Path inWork = Files.createFile(media.resolve("2.partial"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(3600)));

        assertMended("leftovers", 1);

        assertFalse(Files.exists(left));
        assertTrue(Files.exists(inWork));
    }

    @Test
    void an_old_text_that_is_damaged_is_named_by_its_story() throws Exception {
        filled();
        damaged("UPDATE revision SET content = X'7B22' WHERE sequence = 1");

        Symptom symptom = seen().getFirst();

        assertEquals(Optional.of(first.id()), symptom.story());
        assertEquals(Symptom.Cure.SALVAGE, symptom.cure());
    }

    @Test
    void a_missing_revision_leaves_a_gap_that_is_seen() throws Exception {
        filled();
        damaged("DELETE FROM revision WHERE sequence = 1");

        assertTrue(seen().stream().anyMatch(one -> one.check().equals("order")));
    }

    @Test
    void what_the_database_lost_is_taken_from_a_backup_and_the_rest_is_whole() throws Exception {
        filled();
        Path backups = Files.createDirectories(folder().resolve("backups"));
        Files.copy(folder().resolve(Newsroom.DATABASE), backups.resolve("000001-by-hand-0.db"));
        try (Newsroom newsroom = open()) {
            newsroom.drafts().keep(second.with(Field.HEADLINE, "Diketik"), new Drafts.Caret(at(), at(), 0));
        }
        damaged("UPDATE revision SET content = X'7B22' WHERE story = 1", "UPDATE current SET content = X'7B22' WHERE story = 1");

        Salvage.Report report = new Salvage(folder(), Samples.CLOCK).into(temporary.resolve("baru"), (_, _) -> {});

        assertEquals(
                List.of(Fate.State.FROM_BACKUP, Fate.State.WHOLE),
                report.fates().stream().map(Fate::state).toList());
        try (Newsroom saved = Newsroom.open(temporary.resolve("baru"), Samples.CLOCK)) {
            assertEquals(first, saved.stories().find(first.id()).orElseThrow().story());
            assertEquals("Diketik", saved.stories().find(second.id()).orElseThrow().story().headline());
            assertEquals(2, saved.stories().history(first.id()).size());
            assertEquals(List.of(), DOCTOR.examine(saved, (_, _, _) -> {}).symptoms());
        }
    }

    private id.redaksi.story.Position at() {
        return new id.redaksi.story.Position(second.body().blocks().getFirst().id(), 0, 0);
    }

    @Test
    void without_a_backup_the_older_text_is_kept_and_what_is_lost_is_said() throws Exception {
        filled();
        damaged(
                "UPDATE revision SET content = X'7B22' WHERE sequence IN (2, 3)",
                "UPDATE current SET content = X'7B22'");

        Salvage.Report report = new Salvage(folder(), Samples.CLOCK).into(temporary.resolve("baru"), (_, _) -> {});

        assertEquals(
                List.of(Fate.State.OLDER, Fate.State.LOST),
                report.fates().stream().map(Fate::state).toList());
        assertFalse(report.isWhole());
    }

    @Test
    void a_newsroom_that_does_not_open_is_examined_and_saved_all_the_same() throws Exception {
        filled();
        byte[] bytes = Files.readAllBytes(folder().resolve(Newsroom.DATABASE));
        java.util.Arrays.fill(bytes, 0, 4096, (byte) 0x55);
        Files.write(folder().resolve(Newsroom.DATABASE), bytes);
        NewsroomFailed why = org.junit.jupiter.api.Assertions.assertThrows(
                NewsroomFailed.class, () -> Newsroom.openToRead(folder(), Samples.CLOCK));

        assertFalse(Doctor.examineClosed(folder(), why.explanation()).isWell());
        Salvage.Report report = new Salvage(folder(), Samples.CLOCK).into(temporary.resolve("baru"), (_, _) -> {});

        assertTrue(report.isWhole());
        assertArrayEquals(bytes, Files.readAllBytes(folder().resolve(Newsroom.DATABASE)));
    }

    @Test
    void what_could_not_be_saved_comes_along_when_a_newsroom_is_salvaged_and_waits_on() throws Exception {
        filled();
        Story typed = first.with(Field.HEADLINE, "Banjir sampai ke selatan");
        try (Newsroom newsroom = open()) {
            String base = newsroom.stories().find(first.id()).orElseThrow().revision().sha256();
            newsroom.spill().keep(typed, base);
        }
        Path into = temporary.resolve("selamat");

        new Salvage(folder(), Samples.CLOCK).into(into, (_, _) -> {});

        try (Newsroom saved = Newsroom.open(into, Samples.CLOCK)) {
            assertEquals(typed, saved.stories().find(first.id()).orElseThrow().story());
        }
        try (Newsroom newsroom = open()) {
            assertEquals(1, newsroom.recovered().size());
        }
    }
}
