package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Backup.Kind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static Backup backup(long counter, Kind kind, Instant time) {
        String hash = String.format(Locale.ROOT, "%064x", counter);
        return new Backup(
                counter, kind, time, time, new Backup.State(counter, counter, 1, ""), "", 5, 0, 1, hash, Path.of("x"));
    }

    private static List<Backup> hourly(int number, long secondsApart) {
        List<Backup> all = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            all.add(backup(i, Kind.HOURLY, Instant.EPOCH.plusSeconds(i * secondsApart)));
        }
        return all;
    }

    @Test
    void of_each_kind_the_newest_stay() {
        assertEquals(
                List.of(6L, 5L, 4L, 3L, 2L, 1L),
                Rotation.toPrune(hourly(30, 3600)).stream().map(Backup::counter).toList());
    }

    @Test
    void the_clock_has_no_say_in_what_goes() {
        assertEquals(
                Rotation.toPrune(hourly(40, 3600)).stream().map(Backup::counter).toList(),
                Rotation.toPrune(hourly(40, -315_000_000)).stream().map(Backup::counter).toList());
    }

    @Test
    void by_the_clock_instead_the_newest_would_have_gone() {
        List<Backup> back = hourly(30, -3600);

        List<Long> byClock = back.stream()
                .sorted(Comparator.comparing(Backup::time))
                .limit(6)
                .map(Backup::counter)
                .toList();

        assertTrue(byClock.contains(30L));
        assertTrue(Rotation.toPrune(back).stream().noneMatch(one -> one.counter() == 30));
    }

    @Property(tries = 200)
    void the_last_three_stay_and_no_kind_keeps_more_than_its_number(
            @ForAll @Size(max = 120) List<@IntRange(max = 6) Integer> kinds, @ForAll int seed) {
        var random = new Random(seed);
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            all.add(backup(i + 1, Kind.values()[kinds.get(i)], Instant.ofEpochSecond(random.nextInt())));
        }

        List<Backup> gone = Rotation.toPrune(all);

        assertTrue(gone.stream().allMatch(one -> one.counter() <= all.size() - 3));
        for (Kind kind : Kind.values()) {
            long kept = all.stream().filter(one -> one.kind() == kind && !gone.contains(one)).count();
            assertTrue(kept <= kind.kept());
            assertTrue(gone.stream().noneMatch(one -> one.kind() == kind) || kept >= kind.kept());
        }
    }
}
