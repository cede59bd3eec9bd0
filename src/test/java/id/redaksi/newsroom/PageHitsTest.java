package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Few hits here; {@code -Dredaksi.hits=500} makes as many as the promise speaks of. */
class PageHitsTest {
    /** For each of three sizes of newsroom. */
    private static final int HITS = (Integer.getInteger("redaksi.hits", 9) + 2) / 3;

    @TempDir
    Path temporary;

    @Test
    void no_hit_alters_a_text_unseen_and_every_newest_text_is_saved() throws Exception {
        PageHits.Count small = new PageHits(temporary.resolve("kecil"), 12, 4, 40, 1).hit(HITS);
        PageHits.Count middle = new PageHits(temporary.resolve("sedang"), 40, 6, 300, 2).hit(HITS);
        PageHits.Count large = new PageHits(temporary.resolve("besar"), HITS > 30 ? 120 : 40, 5, 900, 3).hit(HITS);
        PageHits.Count all = small.plus(middle).plus(large);
        System.out.println("page hits: " + all);

        assertEquals(0, all.altered(), "altered texts that came back");
        assertEquals(0, all.lost(), "newest texts that salvage did not bring");
    }

    @Test
    void without_the_hashes_altered_texts_would_come_back() throws Exception {
        PageHits.Count count = new PageHits(temporary.resolve("kecil"), 4, 60, 20, 5).withLetters().hit(160);

        assertTrue(count.unproved() > 0, "no hit altered a text: " + count);
        assertEquals(0, count.altered());
    }
}
