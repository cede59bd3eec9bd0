package id.redaksi.desk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.Act;
import id.redaksi.edit.Acts;
import id.redaksi.edit.Editing;
import id.redaksi.edit.ReplaceText;
import id.redaksi.edit.SetField;
import id.redaksi.edit.Transaction;
import id.redaksi.edit.json.ActJson;
import id.redaksi.newsroom.ActChange;
import id.redaksi.samples.RandomSteps;
import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeptHistoryTest {
    private static final Story STORY = Samples.story("Judul", "");
    private static final BlockId BLOCK = STORY.body().blocks().getFirst().id();

    private final Editing editing = new Editing(STORY, Samples.CLOCK);

    /** Rows as the newsroom would have them after each change. */
    private static final class Disk {
        private final TreeMap<Long, byte[]> rows = new TreeMap<>();
        private long done;
        private KeptHistory kept = KeptHistory.NONE;

        ActChange take(Acts acts, long most) {
            KeptHistory.Next next = kept.next(acts, most);
            kept = next.kept();
            ActChange change = next.change();
            rows.headMap(change.dropped(), true).clear();
            rows.tailMap(change.standing(), false).clear();
            long place = change.standing();
            for (byte[] act : change.added()) {
                rows.put(++place, act);
            }
            done = change.done();
            return change;
        }

        /** The acts that would come back; none where the last one that is done would not be among them. */
        Acts read() {
            if (rows.isEmpty() || done < rows.firstKey() - 1) {
                return Acts.NONE;
            }
            assertEquals(rows.size(), rows.lastKey() - rows.firstKey() + 1, "no gap");
            List<Act> acts = rows.values().stream().map(act -> ActJson.read(act).orElseThrow()).toList();
            return new Acts(acts, (int) (done - rows.firstKey() + 1));
        }

        long bytes() {
            return rows.values().stream().mapToLong(act -> act.length).sum();
        }
    }

    private final Disk disk = new Disk();

    private void type(int at, String key) {
        editing.apply(new Transaction(List.of(new ReplaceText(BLOCK, 0, at, at, Inline.of("a"))), null, key));
    }

    private ActChange draft() {
        return disk.take(editing.acts(), KeptHistory.MOST);
    }

    @Test
    void a_key_after_a_thousand_acts_writes_one_act() {
        for (int i = 0; i < 1000; i++) {
            type(i, "");
        }
        assertEquals(1000, draft().added().size());

        type(1000, "");
        ActChange change = draft();

        assertEquals(1, change.added().size());
        assertEquals(1000, change.standing());
    }

    @Test
    void an_act_that_grew_replaces_its_row() {
        type(0, "");
        type(1, "ketik");
        draft();

        type(2, "ketik");
        ActChange change = draft();

        assertEquals(1, change.standing());
        assertEquals(1, change.added().size());
        assertEquals(editing.acts(), disk.read());
    }

    @Test
    void undoing_writes_no_act_and_typing_then_replaces_what_was_undone() {
        for (int i = 0; i < 4; i++) {
            type(i, "");
        }
        draft();
        editing.undo();
        editing.undo();
        assertEquals(List.of(), draft().added());
        assertEquals(editing.acts(), disk.read());

        type(2, "");
        assertEquals(1, draft().added().size());
        assertEquals(editing.acts(), disk.read());
    }

    @Test
    void only_the_newest_megabytes_are_kept() {
        for (int i = 0; i < 9; i++) {
            editing.apply(Transaction.of(new SetField<>(Field.STANDFIRST, (i + "x").repeat(250_000))));
            draft();
        }

        assertTrue(disk.bytes() <= KeptHistory.MOST);
        Acts kept = disk.read();
        assertTrue(kept.all().size() >= 3, "acts of about a megabyte: " + kept.all().size());
        assertEquals(editing.acts().all().subList(9 - kept.all().size(), 9), kept.all());
    }

    @Test
    void an_act_that_is_too_large_is_not_kept_and_those_after_it_are() {
        type(0, "");
        editing.apply(Transaction.of(new SetField<>(Field.STANDFIRST, "x".repeat((int) KeptHistory.MOST))));
        draft();
        assertEquals(Acts.NONE, disk.read());

        type(1, "");
        draft();

        assertEquals(List.of(editing.acts().all().getLast()), disk.read().all());
    }

    @Test
    void what_failed_to_be_kept_is_written_whole_the_next_time() {
        type(0, "");
        type(1, "");
        draft();
        disk.kept = KeptHistory.NONE;

        type(2, "");
        assertEquals(3, draft().added().size());

        assertEquals(editing.acts(), disk.read());
    }

    @Property(tries = 60)
    void what_is_kept_is_always_the_end_of_the_history_and_within_its_bound(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var some = new Disk();
        var changing = new Editing(Samples.oneOfEach(), Samples.CLOCK);
        for (int i = 0; i < 80; i++) {
            change(changing, random);
            if (random.nextInt(3) == 0) {
                some.take(changing.acts(), 20_000);
                Acts now = changing.acts();
                Acts kept = some.read();
                int from = now.all().size() - kept.all().size();
                assertTrue(some.bytes() <= 20_000);
                if (!kept.isEmpty()) {
                    assertEquals(new Acts(now.all().subList(from, now.all().size()), now.done() - from), kept);
                    assertTrue(kept.fit(changing.story()));
                }
            }
        }
    }

    private static void change(Editing editing, SplittableRandom random) {
        switch (random.nextInt(8)) {
            case 0 -> editing.undo();
            case 1 -> editing.redo();
            case 2 -> {
                apply(editing, random, "");
                editing.rollback();
            }
            default -> apply(editing, random, random.nextBoolean() ? "ketik" : "");
        }
    }

    private static void apply(Editing editing, SplittableRandom random, String key) {
        editing.apply(new Transaction(List.of(RandomSteps.fitting(editing.story(), random)), null, key));
    }

    @Test
    void acts_that_a_killed_program_left_stay_where_they_are_while_newer_ones_come() {
        type(0, "");
        type(1, "");
        draft();
        var later = new Editing(editing.story(), Samples.CLOCK);
        Acts left = disk.kept.acts();

        later.apply(new Transaction(List.of(new ReplaceText(BLOCK, 0, 0, 0, Inline.of("b"))), null, ""));
        ActChange change = disk.take(left.below(later.acts()), KeptHistory.MOST);

        assertEquals(2, change.standing());
        assertEquals(1, change.added().size());
        List<Act> all = new ArrayList<>(left.all());
        all.addAll(later.acts().all());
        assertEquals(new Acts(all, 3), disk.read());
    }
}
