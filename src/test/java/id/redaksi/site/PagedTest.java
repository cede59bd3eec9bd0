package id.redaksi.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PagedTest {
    @Test
    void every_story_stands_on_one_page_and_further_pages_are_full() {
        for (int stories = 0; stories < 60; stories++) {
            var paged = new Paged(stories, 5);
            int[] on = new int[(int) paged.further() + 1];
            for (int older = 0; older < stories; older++) {
                on[(int) paged.page(older)]++;
            }
            assertEquals(paged.onFirst(), on[0]);
            assertTrue(on[0] < 10 && (on[0] >= 5 || paged.further() == 0), stories + ": " + on[0]);
            for (int page = 1; page < on.length; page++) {
                assertEquals(5, on[page]);
            }
        }
    }

    @Test
    void a_new_story_leaves_further_pages_as_they_are() {
        var before = new Paged(42, 5);
        var after = new Paged(43, 5);

        for (int older = 0; older < before.further() * 5; older++) {
            assertEquals(before.page(older), after.page(older));
        }
    }
}
