package id.redaksi.desk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.StoryWalk;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.stories.StoriesViewModel.Row;
import id.redaksi.newsroom.Summary;
import id.redaksi.samples.Samples;
import id.redaksi.story.Ids;
import id.redaksi.story.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** A list of a million rows of which only some are held. */
class PagedRowsTest {
    private static final int MILLION = 1_000_000;
    private static final Ids IDS = Samples.ids();

    private final List<Integer> read = new ArrayList<>();
    private final RowPages pages = new RowPages(Background.atOnce(), why -> {
        throw new IllegalStateException(why.key());
    });

    /** Rows that bear their number, and what is done while some are read. */
    private RowSource source(int size, String name, Runnable meanwhile) {
        return new RowSource() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public List<Row> rows(int from, int limit) {
                read.add(from);
                meanwhile.run();
                return IntStream.range(from, Math.min(size, from + limit)).mapToObj(i -> named(name + " " + i)).toList();
            }

            @Override
            public OptionalInt row(Summary summary) {
                return OptionalInt.empty();
            }

            @Override
            public StoryWalk walk() {
                return StoryWalk.of(List.of());
            }
        };
    }

    private static Row named(String headline) {
        return Row.of(new Summary(IDS.story(), headline, "", "", Workflow.Status.DRAFT, Instant.EPOCH, 0));
    }

    private String headline(int row) {
        Row held = pages.rows().get(row);
        return held == null ? "" : held.summary().headline();
    }

    @Test
    void any_row_is_there_when_it_is_looked_at_and_few_pages_are_held() {
        pages.become(source(MILLION, "Judul", () -> {}), MILLION, Map.of());

        for (int row = 0; row < MILLION; row += 4_999) {
            assertEquals("Judul " + row, headline(row));
            assertTrue(pages.rows().heldPages() <= PagedRows.HELD);
        }
        assertEquals("Judul " + (MILLION - 1), headline(MILLION - 1));
        assertEquals(MILLION, pages.rows().size());
    }

    @Test
    void the_page_that_is_looked_at_stays_while_others_come_and_go() {
        pages.become(source(MILLION, "Judul", () -> {}), MILLION, Map.of());
        for (int page = 1; page < 100; page++) {
            headline(0);
            headline(page * PagedRows.PAGE);
        }

        assertEquals(1, read.stream().filter(from -> from == 0).count());
    }

    @Test
    void an_answer_of_a_list_that_is_shown_no_more_is_dropped() {
        RowSource later = source(200, "Baru", () -> {});
        pages.become(
                source(MILLION, "Lama", () -> {
                    if (read.size() == 1) {
                        pages.become(later, 200, Map.of());
                    }
                }),
                MILLION,
                Map.of());

        pages.rows().get(120);

        assertNull(pages.rows().held(120));
        assertEquals("Baru 120", headline(120));
    }

    @Test
    void nobody_goes_through_all_rows_to_find_one() {
        pages.become(source(MILLION, "Judul", () -> {}), MILLION, Map.of());
        Row there = pages.rows().get(60);
        read.clear();

        assertEquals(60, pages.rows().indexOf(there));
        assertEquals(-1, pages.rows().indexOf(named("Tak ada")));
        assertEquals(OptionalInt.of(60), pages.rows().find(row -> row.equals(there)));
        assertEquals(List.of(), read);
    }

    @Test
    void whoever_shows_the_list_is_told_of_stretches_and_never_of_single_rows() {
        pages.become(source(10, "Judul", () -> {}), 10, Map.of());
        List<String> told = new ArrayList<>();
        pages.rows().addListener((ListChangeListener<Row>) change -> {
            while (change.next()) {
                told.add((change.wasUpdated() ? "updated " : change.wasAdded() ? "added " : "removed ")
                        + change.getFrom() + ".." + change.getTo() + " -" + change.getRemovedSize());
            }
        });

        pages.become(source(MILLION, "Judul", () -> {}), MILLION, Map.of());
        pages.rows().get(500_000);
        pages.become(source(5, "Judul", () -> {}), 5, Map.of());

        assertEquals(
                List.of(
                        "added 10..1000000 -0",
                        "updated 0..10 -0",
                        "updated 500000..500050 -0",
                        "removed 5..5 -999995",
                        "updated 0..5 -0"),
                told);
    }
}
