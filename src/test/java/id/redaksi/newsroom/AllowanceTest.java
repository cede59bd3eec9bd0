package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Backup.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static Backup backup(long counter, Kind kind, int damaged, long bytes) {
        String hash = String.format(Locale.ROOT, "%064x", counter);
        return new Backup(
                counter, kind, Instant.EPOCH, Instant.EPOCH, new Backup.State(counter, counter, 1, ""), "", 5, damaged, bytes,
                hash, Path.of("x"));
    }

    private static List<Backup> all(Kind... kinds) {
        List<Backup> all = new ArrayList<>();
        for (Kind kind : kinds) {
            all.add(backup(all.size() + 1, kind, 0, 100));
        }
        return all;
    }

    private static List<Long> counters(List<Backup> backups) {
        return backups.stream().map(Backup::counter).toList();
    }

    @Test
    void the_oldest_hourly_ones_go_first_and_those_made_by_hand_last() {
        List<Backup> all = all(
                Kind.BY_HAND, Kind.DAILY, Kind.HOURLY, Kind.WEEKLY, Kind.HOURLY, Kind.BEFORE_IMPORT, Kind.HOURLY, Kind.HOURLY);

        assertEquals(List.of(3L), counters(Allowance.toGiveUp(all, 100)));
        assertEquals(List.of(3L, 5L, 6L, 2L, 1L), counters(Allowance.toGiveUp(all, Long.MAX_VALUE)));
    }

    @Test
    void all_together_they_take_no_more_than_stays_free() {
        List<Backup> ten = all(java.util.Collections.nCopies(10, Kind.HOURLY).toArray(Kind[]::new));

        assertEquals(0, Allowance.excess(ten, 1_000));
        List<Backup> going = Allowance.toGiveUp(ten, Math.ceilDiv(Allowance.excess(ten, 400), 2));

        long left = 1_000 - Allowance.bytes(going);
        assertTrue(left <= 400 + Allowance.bytes(going), left + " bytes of backups");
        assertEquals(List.of(1L, 2L, 3L), counters(going));
    }

    @Property(tries = 200)
    void the_newest_two_whole_ones_and_one_of_another_day_stay(
            @ForAll @Size(max = 60) List<@IntRange(max = 13) Integer> drawn, @ForAll @LongRange(max = 10_000) long wanted) {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            all.add(backup(i + 1, Kind.values()[drawn.get(i) % 7], drawn.get(i) / 7, 100));
        }

        Set<Backup> left = new HashSet<>(all);
        left.removeAll(Allowance.toGiveUp(all, wanted));

        List<Backup> whole = all.reversed().stream().filter(one -> one.damaged() == 0).toList();
        assertTrue(left.containsAll(whole.subList(0, Math.min(2, whole.size()))));
        assertTrue(whole.stream()
                .skip(2)
                .filter(one -> one.kind() == Kind.DAILY || one.kind() == Kind.WEEKLY)
                .findFirst()
                .stream()
                .allMatch(left::contains));
        assertTrue(all.isEmpty() || left.contains(all.getLast()));
    }

    @Test
    void a_copy_that_takes_long_is_made_less_often() {
        assertEquals(Duration.ofHours(1), Rhythm.gap(0, Duration.ZERO));
        assertEquals(Duration.ofHours(1), Rhythm.gap(1_000_000_000, Duration.ZERO));
        assertEquals(Duration.ofMinutes(80), Rhythm.gap(4_000_000_000L, Duration.ZERO));
        assertEquals(Duration.ofHours(2), Rhythm.gap(1_000, Duration.ofMinutes(2)));
        assertEquals(Duration.ofDays(1), Rhythm.gap(4_000_000_000_000L, Duration.ZERO));
    }

    @Test
    void what_is_unusual_is_worth_a_word() {
        assertFalse(Rhythm.USUAL.isSlow() || Rhythm.USUAL.isScarce());
        assertTrue(new Rhythm(Duration.ofHours(2), 40).isSlow());
        assertTrue(new Rhythm(Duration.ofHours(1), 3).isScarce());
        assertEquals(2, Allowance.copies(all(Kind.HOURLY), 300, 100));
        assertEquals(Long.MAX_VALUE, Allowance.copies(all(Kind.HOURLY), Long.MAX_VALUE, 1));
    }
}
