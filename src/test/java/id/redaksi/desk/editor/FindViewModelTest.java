package id.redaksi.desk.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.PlaceName;
import id.redaksi.desk.session.SaveState;
import id.redaksi.edit.Editing;
import id.redaksi.edit.Hit;
import id.redaksi.edit.Search;
import id.redaksi.edit.StoryTexts;
import id.redaksi.edit.TextPlace;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private static final Story STORY = story();

    private final OpenStory open = new OpenStory(new Editing(STORY, Samples.CLOCK), new SaveState.Pending());
    private final BodyViewModel body = new BodyViewModel(open, Samples.ids(), () -> false);
    private final FindViewModel find = new FindViewModel(body);
    private final List<Boolean> asked = new ArrayList<>();

    FindViewModelTest() {
        find.showBy((_, walked) -> asked.add(walked));
    }

    private static Story story() {
        Story plain = Samples.story("Irak lagi", "Kabar dari Irak dan Irak.", "Penutup");
        List<Block> blocks = new ArrayList<>(plain.body().blocks());
        blocks.add(1, Figure.empty(new id.redaksi.story.BlockId("foto")).withAlt("Pasar di Irak"));
        return plain.withBody(new Body(blocks))
                .with(Field.STANDFIRST, "Teras Irak")
                .with(Field.LEAD, plain.lead().withAlt("Bendera Irak"))
                .with(Field.EDITORS_NOTE, "Cek Irak")
                .with(Field.RELATED, List.of(Related.external("", "Lain: Irak", SeenDate.NONE)));
    }

    private void look(String text) {
        find.open();
        find.search(new Search(text, false, false, false));
    }

    private static String where(Hit hit) {
        return switch (hit.place()) {
            case TextPlace.InField(var field, var part) -> field.name() + part;
            case TextPlace.InBlock(var block, var part) -> (block.value().equals("foto") ? "foto" : "body") + part;
        };
    }

    private String here() {
        return find.here().map(FindViewModelTest::where).orElse("");
    }

    @Test
    void hits_are_counted_and_walked_in_reading_order_round_the_ends() {
        look("irak");
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            walked.add(find.stateProperty().get().here() + here());
            find.step(1);
        }

        assertEquals(8, find.stateProperty().get().hits().size());
        assertEquals(
                List.of(
                        "3body0", "4body0", "5foto2", "6related0", "7editorsNote0", "0headline0", "1standfirst0",
                        "2lead2", "3body0"),
                walked);
        find.step(-1);
        find.step(-1);
        assertEquals("lead2", here());
        assertEquals(false, asked.getFirst());
        assertTrue(asked.subList(1, asked.size()).stream().allMatch(walkedTo -> walkedTo));
    }

    @Test
    void a_hit_beside_the_text_says_where_it_stands() {
        look("pasar di irak");

        assertEquals("Teks alternatif foto", Wording.of(Wording.INDONESIAN).text(find.where().orElseThrow().place()));
        assertEquals("Pasar di Irak", find.where().orElseThrow().words().found());
        look("kabar dari");
        assertTrue(find.where().isEmpty());
    }

    @Test
    void every_place_of_a_text_has_a_name_in_both_languages() throws Exception {
        Story story = Samples.oneOfEach();
        for (Wording wording : List.of(Wording.of(Wording.INDONESIAN), Wording.of(Wording.ENGLISH))) {
            for (Hit hit : new id.redaksi.edit.Finder(new Search(".", false, false, true)).in(story)) {
                String name = wording.text(PlaceName.of(story, hit.place()));
                assertFalse(name.startsWith("desk."), name);
            }
        }
    }

    @Test
    void all_hits_are_replaced_as_one_act_over_body_and_fields() {
        look("irak");

        assertEquals(8, find.replaceAll("Iran"));

        look("irak");
        assertEquals(0, find.stateProperty().get().hits().size());
        assertEquals("Iran lagi", open.story().headline());
        assertEquals("Pasar di Iran", open.story().body().figures().getFirst().alt());
        open.undo();
        assertEquals(STORY, open.story());
        assertFalse(open.canUndoProperty().get());
        assertEquals(8, find.stateProperty().get().hits().size());
    }

    @Test
    void one_hit_after_the_other_is_replaced_and_what_was_put_in_is_not_found_again() {
        look("irak");
        for (int i = 0; i < 8; i++) {
            find.replace("Irak baru");
        }

        assertEquals("Irak baru lagi", open.story().headline());
        assertEquals("Bendera Irak baru", open.story().lead().alt());
        assertEquals("Kabar dari Irak baru dan Irak baru.", open.story().body().blocks().getFirst().text());
        assertEquals("Lain: Irak baru", open.story().related().getFirst().headline());
        assertEquals("Cek Irak baru", open.story().workflow().editorsNote());
        assertEquals("body0", here());
    }

    @Test
    void the_search_goes_on_from_where_somebody_clicked_in_the_body() {
        look("irak");
        find.step(-1);
        assertEquals("lead2", here());

        body.selectAll();
        body.move(body.selection().head(), false);
        assertEquals("", here());
        find.step(1);

        assertEquals("related0", here());
    }

    @Test
    void the_fields_are_told_what_was_found_in_them() {
        look("irak");
        find.step(-1);

        var lead = open.foundProperty().get().at(new TextPlace.InField(Field.LEAD, 2));
        assertEquals(1, lead.size());
        assertTrue(lead.getFirst().here());
        assertFalse(open.foundProperty().get().at(new TextPlace.InField(Field.HEADLINE, 0)).getFirst().here());
        find.close();
        assertTrue(open.foundProperty().get().at(new TextPlace.InField(Field.LEAD, 2)).isEmpty());
    }

    @Test
    void what_is_typed_in_a_field_meanwhile_is_seen() {
        look("irak");
        open.set(Field.HEADLINE, "Irak dan Irak");

        assertEquals(9, find.stateProperty().get().hits().size());
        assertEquals("body0", here());
    }

    @Test
    void a_replacement_that_names_no_group_is_said_and_changes_nothing() {
        find.open();
        find.search(new Search("(I)rak", true, false, true));
        find.step(-1);

        find.replace("$7");
        assertTrue(find.stateProperty().get().trouble().isPresent());
        find.replaceAll("$7");

        assertEquals(STORY, open.story());
        find.search(new Search("(I)rak.", true, false, true));
        assertTrue(find.stateProperty().get().trouble().isEmpty());
    }

    @Test
    void where_changes_are_suggested_what_is_struck_out_is_not_found_again() {
        open.suggest(() -> Samples.SARI);
        look("irak");

        assertEquals(8, find.replaceAll("Iran"));

        assertEquals("Kabar dari IrakIran dan IrakIran.", open.story().body().blocks().getFirst().text());
        assertEquals("Iran lagi", open.story().headline());
        assertEquals(0, find.stateProperty().get().hits().size());
        open.undo();
        assertEquals(STORY, open.story());
    }

    @Test
    void replacing_a_word_by_itself_goes_on_to_the_next() {
        look("irak");
        find.replace("Irak");

        assertEquals(4, find.stateProperty().get().here());
        assertEquals(STORY, open.story());
        assertEquals(Inline.of("Penutup"), StoryTexts.find(open.story(), new TextPlace.InBlock(
                STORY.body().blocks().getLast().id(), 0)).map(Inline::of).orElseThrow());
    }
}
