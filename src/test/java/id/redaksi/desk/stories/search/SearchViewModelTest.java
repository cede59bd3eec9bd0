package id.redaksi.desk.stories.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.archive.Query;
import id.redaksi.archive.SearchField;
import id.redaksi.desk.kit.Background;
import id.redaksi.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final Answers answers = new Answers();
    private final SearchViewModel model = new SearchViewModel(
            answers, Background.atOnce(), () -> Wording.of(Wording.INDONESIAN), () -> TODAY);

    /** A newsroom with a few channels, where only what has no filter finds anything. */
    private static final class Answers implements SearchAnswers {
        private final List<String> asked = new ArrayList<>();
        private Map<Group, List<Known>> facets = Map.of();
        private IndexProgress progress = new IndexProgress.Ready();
        private Runnable between = () -> {};

        @Override
        public Map<Group, List<Known>> facets(Query query, int most, BooleanSupplier wanted) {
            asked.add("facets " + query.typed());
            between.run();
            return facets;
        }

        @Override
        public Optional<String> didYouMean(Query query) {
            asked.add("meant " + query.typed());
            return query.typed().startsWith("bolkir") ? Optional.of(query.typed().replace("bolkir", "blokir")) : Optional.empty();
        }

        @Override
        public Total count(Query query, BooleanSupplier wanted) {
            asked.add("count " + query.typed());
            return new Total(query.filters().isEmpty() ? 7 : 0, false);
        }

        @Override
        public List<Known> beginning(SearchField field, String begun, int most) {
            return List.of(new Known("Sport", 1_204), new Known("Sport Lokal", 3)).stream()
                    .filter(one -> one.value().toLowerCase().startsWith(begun.toLowerCase()))
                    .toList();
        }

        @Override
        public IndexProgress progress() {
            return progress;
        }
    }

    private List<String> offered(String typed) {
        model.typedProperty().set(typed);
        model.complete(typed.length(), false);
        return model.offersProperty().get().stream().map(Offer::typed).toList();
    }

    @Test
    void names_of_filters_and_their_values_are_offered() {
        assertEquals(List.of("tag:", "tanggal:"), offered("gol ta"));
        assertEquals(List.of("kanal:"), offered("KA"));
        assertEquals(List.of(), offered("gol"));
        assertEquals(List.of("Sport", "\"Sport Lokal\""), offered("kanal:s"));
        assertEquals(List.of("terekspor"), offered("status:te"));
        assertEquals(List.of("2026-11", "2026-10", "2026-09", "2026-08", "2026", "2025", "2024", "2026-11-30"), offered("tanggal:"));
        assertEquals(List.of("2025-12"), offered("tanggal:2026-08..2025-").stream().toList());
    }

    @Test
    void a_count_is_a_remark_in_the_language() {
        offered("kanal:");
        assertEquals("1.204", model.offersProperty().get().getFirst().remark());
    }

    @Test
    void an_offer_that_is_taken_is_typed() {
        offered("gol kanal:Sp");

        assertEquals(16, model.take(model.offersProperty().get().getFirst()));
        assertEquals("gol kanal:Sport ", model.typedProperty().get());
        assertEquals(List.of(), model.offersProperty().get());
    }

    @Test
    void what_is_not_understood_is_said_and_nothing_fails() {
        model.typedProperty().set("warna:merah status:entah");

        assertEquals(2, model.notesProperty().get().size());
        model.typedProperty().set("\"".repeat(10_000));
        model.typedProperty().set("😀 \u202eكرة -\" OR OR kanal:");
        assertFalse(model.notesProperty().get().isEmpty());
        model.typedProperty().set("");
        assertEquals(List.of(), model.notesProperty().get());
    }

    @Test
    void counts_are_read_only_while_somebody_looks_and_keep_their_places() {
        answers.facets = Map.of(Group.CHANNEL, List.of(new Known("Sport", 9), new Known("Techno", 4)));
        model.typedProperty().set("gol");
        model.found(new Total(13, false));
        assertEquals(List.of(), answers.asked);

        model.narrowing(true);
        answers.facets = Map.of(Group.CHANNEL, List.of(new Known("Techno", 4)));
        model.turn(Group.CHANNEL, "Techno");
        model.found(new Total(4, false));

        assertEquals("gol kanal:Techno", model.typedProperty().get());
        assertEquals(List.of(new Known("Sport", 0), new Known("Techno", 4)), model.facetsProperty().get().get(Group.CHANNEL));
        assertTrue(model.isNarrowedTo(Group.CHANNEL, "Techno"));
        model.turn(Group.CHANNEL, "Techno");
        assertEquals("gol", model.typedProperty().get());
    }

    @Test
    void a_value_is_turned_by_its_name_in_the_language_whatever_was_typed() {
        model.turn(Group.STATUS, "DRAFT");
        assertEquals("status:draf", model.typedProperty().get());
        model.typedProperty().set("status:draft tanggal:2026-08");
        model.turn(Group.STATUS, "DRAFT");
        model.turn(Group.MONTH, "2026-08");
        assertEquals("", model.typedProperty().get());
        model.turn(Group.TAG, "Timnas U-23");
        assertEquals("tag:\"Timnas U-23\"", model.typedProperty().get());
    }

    @Test
    void counts_of_a_search_that_was_overtaken_are_dropped() {
        answers.facets = Map.of(Group.TAG, List.of(new Known("lama", 1)));
        model.typedProperty().set("gol");
        answers.between = () -> model.typedProperty().set("gola");

        model.narrowing(true);

        assertEquals(List.of(), model.facetsProperty().get().getOrDefault(Group.TAG, List.of()));
    }

    @Test
    void where_nothing_is_found_it_is_said_what_was_meant_and_which_filter_stands_in_the_way() {
        model.typedProperty().set("bolkir kanal:Sport");
        model.found(new Total(0, false));

        Nothing nothing = model.nothingProperty().get();
        assertEquals(Optional.of("blokir kanal:Sport"), nothing.meant());
        assertEquals(List.of("bolkir"), nothing.less().stream().map(Nothing.Less::typed).toList());
        model.typedProperty().set("blokir kanal:Sport");
        model.found(new Total(3, false));
        assertEquals(Nothing.KNOWN, model.nothingProperty().get());
    }

    @Test
    void nothing_is_asked_about_an_empty_list_that_nobody_searched() {
        model.found(new Total(0, false));
        assertEquals(List.of(), answers.asked);
    }

    @Test
    void the_state_of_the_index_is_looked_at_with_every_answer() {
        answers.progress = new IndexProgress.Building(410, 1_000);
        model.typedProperty().set("gol");
        model.found(new Total(3, true));

        assertEquals(new IndexProgress.Building(410, 1_000), model.progressProperty().get());
        assertEquals(41, IndexProgress.percent(410, 1_000));
        assertEquals(99, IndexProgress.percent(1_000, 1_000));
        assertEquals(0, IndexProgress.percent(0, 0));
    }
}
