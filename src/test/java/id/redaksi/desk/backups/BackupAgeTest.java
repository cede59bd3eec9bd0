package id.redaksi.desk.backups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.redaksi.newsroom.Backup;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupAgeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final Wording INDONESIAN = Wording.of(Wording.INDONESIAN);

    private static Optional<Backup> verified(Instant at) {
        return Optional.of(new Backup(
                1, Backup.Kind.HOURLY, at, at, new Backup.State(1, 1, 1, ""), "", 5, 0, 1, "ab".repeat(32), Path.of("x")));
    }

    private static BackupAge age(Duration age) {
        return BackupAge.of(verified(NOW.minus(age)), NOW, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, Cadangan baru saja, GOOD",
        "PT12M, Cadangan 12 menit lalu, GOOD",
        "PT3H, Cadangan 3 jam lalu, GOOD",
        "PT48H, Cadangan 48 jam lalu, GOOD",
        "PT49H, Cadangan 2 hari lalu, OLD",
        "PT168H, Cadangan 7 hari lalu, OLD",
        "PT169H, Cadangan 7 hari lalu, BAD"
    })
    void it_is_said_in_words_and_coloured_when_it_is_high(Duration age, String said, BackupAge.Weight weight) {
        assertEquals(said, INDONESIAN.text(age(age).said()));
        assertEquals(weight, age(age).weight());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3_600, 315_360_000})
    void a_clock_that_went_back_never_makes_it_less_than_nothing(long seconds) {
        String said = INDONESIAN.text(age(Duration.ofSeconds(-seconds)).said());

        assertFalse(said.contains("-"), said);
        assertEquals(
                "Cadangan 5 menit lalu",
                INDONESIAN.text(BackupAge.of(
                                verified(NOW.plusSeconds(seconds)),
                                NOW,
                                Optional.of(Duration.ofMinutes(5)),
                                Optional.empty())
                        .said()));
    }

    @Test
    void when_none_could_be_made_that_is_said_with_its_reason() {
        Message why = Message.of("backup.busy");

        BackupAge failed = BackupAge.of(verified(NOW), NOW, Optional.empty(), Optional.of(why));

        assertEquals(BackupAge.Weight.BAD, failed.weight());
        assertEquals("Cadangan gagal (Cadangan baru saja)", INDONESIAN.text(failed.said()));
        assertEquals(why, failed.why());
        assertEquals(
                BackupAge.Weight.BAD,
                BackupAge.of(Optional.empty(), NOW, Optional.empty(), Optional.of(why)).weight());
    }
}
