package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final StoryId STORY = new StoryId("019a0000-0000-7000-8000-000000000001");

    private static Version version(int number, Revision.Kind kind, Mark mark) {
        return new Version(
                new Revision(STORY, number, "", "Budi", Instant.EPOCH, kind, "0".repeat(64), number * 3L), mark);
    }

    /** So many autosaves, the newest first. */
    private static List<Version> autosaves(int count) {
        List<Version> all = new ArrayList<>(IntStream.rangeClosed(1, count)
                .mapToObj(number -> version(number, Revision.Kind.AUTOSAVED, Mark.NONE))
                .toList());
        Collections.reverse(all);
        return all;
    }

    private static List<Version> some(int count, SplittableRandom random) {
        List<Version> all = autosaves(count);
        all.replaceAll(one -> switch (random.nextInt(12)) {
            case 0 -> version(one.revision().number(), Revision.Kind.AUTOSAVED, new Mark("Versi hukum", false));
            case 1 -> version(one.revision().number(), Revision.Kind.AUTOSAVED, new Mark("", true));
            case 2 -> {
                Revision.Kind[] kinds = Revision.Kind.values();
                yield version(one.revision().number(), kinds[random.nextInt(kinds.length)], Mark.NONE);
            }
            default -> one;
        });
        return all;
    }

    @Property(tries = 100)
    void what_somebody_did_named_or_pinned_is_never_left_out(@ForAll long seed, @ForAll @IntRange(max = 3000) int count) {
        List<Version> all = some(count, new SplittableRandom(seed));

        List<Version> shown = Thinning.of(all);

        assertTrue(shown.containsAll(all.stream().filter(Thinning::isKept).toList()));
        assertEquals(all.stream().limit(20).toList(), shown.stream().limit(Math.min(20, count)).toList());
        assertEquals(shown, all.stream().filter(shown::contains).toList());
    }

    @Property(tries = 60)
    void what_was_left_out_once_stays_so_while_more_come(@ForAll long seed, @ForAll @IntRange(max = 600) int count) {
        List<Version> all = some(count + 40, new SplittableRandom(seed));
        List<Version> before = Thinning.of(all.subList(40, all.size()));

        for (int more = 1; more <= 40; more++) {
            List<Version> now = Thinning.of(all.subList(40 - more, all.size()));
            assertTrue(before.containsAll(now.stream()
                    .filter(one -> one.revision().number() <= count)
                    .toList()));
            before = now;
        }
    }

    @Property(tries = 500)
    void whether_one_shows_depends_on_its_number_and_age_alone(
            @ForAll @IntRange(min = 1, max = 100_000) int number, @ForAll @IntRange(max = 100_000) int after) {
        assertTrue(Thinning.shows(number, after) || !Thinning.shows(number, after + 1));
    }

    @Test
    void five_thousand_autosaves_show_a_hundred() {
        List<Version> shown = Thinning.of(autosaves(5000));

        assertTrue(shown.size() >= 90 && shown.size() <= 110, () -> "" + shown.size());
    }

    @Test
    void nothing_is_left_out_of_twenty() {
        assertEquals(autosaves(20), Thinning.of(autosaves(20)));
    }
}
