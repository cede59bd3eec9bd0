package id.redaksi.desk.editor.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.editor.BodyClipboard;
import id.redaksi.desk.editor.Insert;
import id.redaksi.desk.editor.LinkTargets;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.desk.session.Colleagues;
import id.redaksi.desk.session.KnownNames;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.desk.session.StorySearch;
import id.redaksi.edit.Editing;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Tables;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The surface under a person's hands. */
@ExtendWith(ApplicationExtension.class)
class BodySurfaceTest {
    @TempDir
    static Path folder;

    private final Ids ids = Samples.ids();
    private Stage stage;
    private App app;
    private Editing editing;
    private BodySurface surface;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        app = App.open(folder.resolve("redaksi-" + System.nanoTime()), Samples.CLOCK);
    }

    @BeforeEach
    void nothing() {
        editing = new Editing(Story.blank(ids), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void show(FxRobot robot, Block... blocks) {
        editing = new Editing(Story.blank(ids).withBody(new Body(List.of(blocks))), Samples.CLOCK);
        robot.interact(() -> {
            var open = new OpenStory(editing, new SaveState.Saved(LocalTime.NOON));
            var words = new Words(java.util.Locale.of("id"));
            var photos = new Photos(app, Background.atOnce(), new Notices());
            var colleagues = new Colleagues(() -> "Budi", Samples.CLOCK);
            surface = new BodySurface(
                    new Surroundings(new BodyViewModel(open, ids, () -> true), words, photos, colleagues, _ -> {}), () -> {});
            var notices = new Notices();
            var targets = new LinkTargets(
                    new StorySearch(app, Background.atOnce(), notices),
                    new KnownNames(app.newsroom().stories(), Background.atOnce(), notices),
                    new OpenStories(app, Background.atOnce(), notices, Samples.CLOCK));
            var clipboard = new BodyClipboard(surface.model(), photos, words, new Sheets(words), notices);
            var view = new StoryView(
                    open,
                    surface,
                    clipboard,
                    new ReviewViewModel(open, colleagues, ids),
                    new StoryView.Shared(words, photos, new Commands(), targets, _ -> {}));
            var scene = new Scene(view, 760, 900);
            scene.getStylesheets()
                    .add(StoryView.class.getResource("/id/redaksi/desk/redaksi.css").toExternalForm());
            stage.setScene(scene);
            stage.show();
            surface.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Paragraph p(String text) {
        return new Paragraph(ids.block(), Inline.of(text));
    }

    private Position place(int block, int leaf, int offset) {
        return new Position(editing.story().body().blocks().get(block).id(), leaf, offset);
    }

    private void caret(FxRobot robot, int block, int leaf, int offset) {
        robot.interact(() -> editing.select(Selection.caret(place(block, leaf, offset))));
    }

    private javafx.geometry.Point2D point(Position place) {
        Rectangle2D at = surface.bounds(place);
        return surface.localToScreen(at.getMinX() + 1, at.getMinY() + at.getHeight() / 2);
    }

    private String text() {
        return editing.story().body().text();
    }

    @Test
    void typing_goes_where_the_caret_is(FxRobot robot) {
        show(robot, p("satu tiga"));
        caret(robot, 0, 0, 5);

        robot.write("dua ", 0);

        assertEquals("satu dua tiga", text());
    }

    @Test
    void a_click_places_the_caret_and_a_drag_selects_across_a_photo(FxRobot robot) {
        show(robot, p("paragraf satu"), Figure.empty(ids.block()), p("paragraf dua"));

        robot.clickOn(point(place(2, 0, 9)));
        assertEquals(Selection.caret(place(2, 0, 9)), editing.selection());

        robot.moveTo(point(place(0, 0, 9)));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(point(place(2, 0, 8)));
        robot.release(MouseButton.PRIMARY);
        assertEquals(new Selection(place(0, 0, 9), place(2, 0, 8)), editing.selection());

        robot.push(KeyCode.DELETE);
        assertEquals("paragraf  dua", text());
    }

    @Test
    void two_clicks_select_a_word(FxRobot robot) {
        show(robot, p("satu dua tiga"));

        robot.doubleClickOn(point(place(0, 0, 6)));

        assertEquals(new Selection(place(0, 0, 5), place(0, 0, 8)), editing.selection());
    }

    @Test
    void up_and_down_keep_to_their_column_over_short_lines(FxRobot robot) {
        show(robot, p("sebuah baris panjang"), p("ab"), p("sebuah baris panjang"));
        caret(robot, 0, 0, 15);

        robot.push(KeyCode.DOWN);
        assertEquals(place(1, 0, 2), editing.selection().head());
        robot.push(KeyCode.DOWN);

        assertEquals(place(2, 0, 15), editing.selection().head());
    }

    @Test
    void home_and_end_stay_in_the_line_and_with_control_go_to_the_ends(FxRobot robot) {
        show(robot, p("kata ".repeat(60).strip()), p("akhir"));
        caret(robot, 0, 0, 150);

        robot.push(KeyCode.END);
        int end = editing.selection().head().offset();
        robot.push(KeyCode.HOME);
        int home = editing.selection().head().offset();
        assertTrue(0 < home && home < 150 && 150 < end && end < 299, home + " " + end);

        robot.push(KeyCode.CONTROL, KeyCode.END);
        assertEquals(place(1, 0, 5), editing.selection().head());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.HOME);
        assertEquals(new Selection(place(1, 0, 5), place(0, 0, 0)), editing.selection());
    }

    @Test
    void a_caption_is_written_in_the_same_flow(FxRobot robot) {
        show(robot, p("satu"), Figure.empty(ids.block()), p("dua"));
        caret(robot, 0, 0, 4);

        robot.push(KeyCode.RIGHT);
        robot.write("Pasar", 0);
        robot.push(KeyCode.RIGHT);
        robot.write("Rani", 0);

        var figure = (Figure) editing.story().body().blocks().get(1);
        assertEquals("Pasar", figure.caption().text());
        assertEquals("Rani", figure.credit().text());
    }

    @Test
    void bold_with_a_bare_caret_is_what_is_typed_next(FxRobot robot) {
        show(robot, p("a"));
        caret(robot, 0, 0, 1);

        robot.interact(() -> surface.model().toggle(Emphasis.BOLD));
        robot.write("bc", 0);
        robot.interact(() -> surface.model().toggle(Emphasis.BOLD));
        robot.write("d", 0);

        Inline text = editing.story().body().blocks().getFirst().leaves().getFirst();
        assertTrue(text.everywhere(1, 3, Emphasis.BOLD));
        assertFalse(text.everywhere(3, 4, Emphasis.BOLD));
    }

    @Test
    void a_link_is_put_on_changed_and_taken_off(FxRobot robot) {
        show(robot, p("lihat sini"));
        robot.interact(() -> editing.select(new Selection(place(0, 0, 6), place(0, 0, 10))));

        robot.interact(() -> surface.model().links().link("https://a.example/"));
        caret(robot, 0, 0, 8);
        assertEquals("https://a.example/", surface.model().links().address());
        robot.interact(() -> surface.model().links().link("https://b.example/"));
        assertEquals("https://b.example/", surface.model().links().address());
        robot.interact(() -> surface.model().links().link(""));

        assertEquals("", surface.model().links().address());
        assertEquals("lihat sini", text());
    }

    @Test
    void an_input_method_shows_what_it_composes_and_leaves_one_act(FxRobot robot) {
        show(robot, p("ab"));
        caret(robot, 0, 0, 1);

        for (String composed : List.of("に", "にほ", "にほん")) {
            compose(robot, composed, "");
            assertEquals("a" + composed + "b", text());
        }
        compose(robot, "", "日本");
        assertEquals("a日本b", text());
        robot.interact(editing::undo);

        assertEquals("ab", text());
        assertFalse(editing.canUndo());
    }

    private void compose(FxRobot robot, String composed, String committed) {
        robot.interact(() -> surface.fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                composed.isEmpty()
                        ? FXCollections.emptyObservableList()
                        : FXCollections.observableArrayList(
                                new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                committed,
                composed.length())));
    }

    @Test
    void what_is_copied_is_pasted_with_its_marks(FxRobot robot) {
        show(robot, new Heading(ids.block(), 2, Inline.of("Judul")), p("dua"));
        robot.interact(() -> {
            editing.select(new Selection(place(0, 0, 0), place(1, 0, 3)));
            var clipboard = new BodyClipboard(
                    surface.model(),
                    new Photos(app, Background.atOnce(), new Notices()),
                    new Words(java.util.Locale.of("id")),
                    new Sheets(new Words(java.util.Locale.of("id"))),
                    new Notices());
            clipboard.copy();
            editing.select(Selection.caret(place(1, 0, 3)));
            clipboard.paste();
        });

        assertEquals(
                List.of("heading", "paragraph", "heading", "paragraph"),
                editing.story().body().blocks().stream().map(Block::kind).toList());
    }

    @Test
    void tab_sets_an_item_in_and_shift_tab_out(FxRobot robot) {
        var item = new ListBlock.Item(0, ListBlock.Marker.BULLET, Inline.of("a"));
        show(robot, new ListBlock(ids.block(), List.of(item, item)));
        caret(robot, 0, 1, 0);

        robot.push(KeyCode.TAB);
        assertEquals(1, ((ListBlock) editing.story().body().blocks().getFirst()).items().get(1).level());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);

        assertEquals(0, ((ListBlock) editing.story().body().blocks().getFirst()).items().get(1).level());
    }

    @Test
    void tab_goes_through_the_cells_and_adds_a_row_behind_the_last(FxRobot robot) {
        show(robot, Table.empty(ids.block(), 1, 2));
        caret(robot, 0, 0, 0);

        robot.write("satu", 0);
        robot.push(KeyCode.TAB);
        robot.write("dua", 0);
        robot.push(KeyCode.TAB);
        robot.write("tiga", 0);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);

        assertEquals("satu\ndua\ntiga\n\n", text());
        assertEquals(place(0, 1, 3), editing.selection().head());
    }

    @Test
    void up_and_down_stay_in_the_column_of_a_table(FxRobot robot) {
        show(robot, p("atas"), Table.empty(ids.block(), 2, 2), p("bawah"));
        caret(robot, 1, 1, 0);

        robot.push(KeyCode.DOWN);
        assertEquals(place(1, 3, 0), editing.selection().head());
        robot.push(KeyCode.DOWN);
        assertEquals(place(1, 4, 0), editing.selection().head());
        robot.push(KeyCode.DOWN);
        assertEquals(2, editing.story().body().indexOf(editing.selection().head().block()));
        caret(robot, 1, 1, 0);
        robot.push(KeyCode.UP);
        assertEquals(0, editing.story().body().indexOf(editing.selection().head().block()));
    }

    @Test
    void leaving_a_cell_by_mouse_keeps_what_was_typed(FxRobot robot) {
        show(robot, Table.empty(ids.block(), 2, 2), p("bawah"));
        caret(robot, 0, 0, 0);
        robot.write("tiga", 0);

        robot.clickOn(point(place(0, 3, 0)));
        assertEquals(place(0, 3, 0), editing.selection().head());
        robot.write("x", 0);
        robot.clickOn(point(place(1, 0, 2)));
        robot.write("y", 0);

        assertEquals("tiga\n\n\nx\n\nbaywah", text());
    }

    @Test
    void a_cell_with_a_line_break_grows_and_takes_clicks_in_both_lines(FxRobot robot) {
        show(robot, Table.empty(ids.block(), 1, 2));
        caret(robot, 0, 0, 0);
        robot.write("satu", 0);
        robot.push(KeyCode.ENTER);
        robot.write("dua", 0);

        assertEquals("satu\ndua", editing.story().body().blocks().getFirst().leaves().getFirst().text());
        robot.clickOn(point(place(0, 0, 2)));
        assertEquals(place(0, 0, 2), editing.selection().head());
        robot.moveBy(0, 200);
        robot.clickOn(point(place(0, 0, 7)));
        assertEquals(place(0, 0, 7), editing.selection().head());
    }

    @Test
    void the_handle_moves_a_block_where_it_is_dropped(FxRobot robot) {
        show(robot, p("satu"), p("dua"), p("tiga"));
        robot.moveTo(point(place(0, 0, 0)));
        robot.moveBy(2, 1);
        var handle = surface.lookup(".block-handle");
        assertTrue(handle.isVisible());

        robot.moveTo(handle);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(point(place(2, 0, 0)).add(0, 18));
        robot.release(MouseButton.PRIMARY);

        assertEquals("dua\ntiga\nsatu", text());
    }

    @Test
    void only_blocks_in_sight_have_a_view(FxRobot robot) {
        List<Block> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(p("alinea " + i + " dengan beberapa kata yang cukup untuk satu baris"));
        }
        show(robot, many.toArray(Block[]::new));
        assertTrue(surface.alive() < 60, surface.alive() + " alive");

        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.write("x", 0);

        assertTrue(surface.alive() < 60, surface.alive() + " alive");
        assertTrue(text().endsWith("x"));
    }

    @Test
    void whatever_is_typed_the_view_shows_the_story(FxRobot robot) {
        show(robot, p("satu dua tiga"), Figure.empty(ids.block()), p("empat"));
        var random = new SplittableRandom(3);
        BodyViewModel model = surface.model();
        for (int i = 0; i < 120; i++) {
            int act = random.nextInt(12);
            int seed = random.nextInt(1 << 20);
            robot.interact(() -> {
                move(model, seed);
                switch (act) {
                    case 0, 1, 2 -> model.type("kata ");
                    case 3 -> model.enter();
                    case 4 -> model.backspace();
                    case 5 -> model.delete();
                    case 6 -> model.become(id.redaksi.edit.Kind.values()[seed % id.redaksi.edit.Kind.values().length]);
                    case 7 -> model.order().moveSelected(seed % 2 == 0 ? 1 : -1);
                    case 8 -> Insert.ALL.get(seed % Insert.ALL.size()).act().accept(model);
                    case 9 -> model.tab(seed % 2 == 0 ? 1 : -1);
                    case 10 -> model.table((story, at) -> Tables.addColumn(story, at, seed % 2));
                    default -> model.toggle(Emphasis.ITALIC);
                }
            });
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                Position head = model.selection().head();
                assertTrue(Leaves.has(model.body(), head));
                assertTrue(surface.bounds(head).getHeight() > 5);
                assertEquals(head, surface.hit(surface.bounds(head).getMinX(), surface.bounds(head).getMinY() + 3)
                        .map(found -> found.block().equals(head.block()) ? head : found)
                        .orElseThrow());
            });
        }
    }

    private static void move(BodyViewModel model, int seed) {
        List<Position> places = new ArrayList<>();
        for (Block block : model.body().blocks()) {
            for (int leaf = 0; leaf < block.leaves().size(); leaf++) {
                places.add(new Position(
                        block.id(), leaf, seed % (block.leaves().get(leaf).length() + 1)));
            }
        }
        Position anchor = places.get(seed % places.size());
        Position head = places.get(seed / 7 % places.size());
        model.select(seed % 3 == 0 ? new Selection(anchor, head) : Selection.caret(head));
    }

    @Test
    void who_does_not_see_it_hears_the_text_its_lines_and_its_kind(FxRobot robot) {
        show(robot, new Heading(ids.block(), 2, Inline.of("Subjudul")), p("kata ".repeat(60).strip()));
        robot.interact(() -> editing.select(new Selection(place(1, 0, 5), place(1, 0, 9))));
        WaitForAsyncUtils.waitForFxEvents();

        robot.interact(() -> {
            assertEquals("kata ".repeat(60).strip(), surface.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertEquals(5, surface.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START));
            assertEquals(9, surface.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END));
            assertEquals(0, surface.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, 5));
            int end = (Integer) surface.queryAccessibleAttribute(AccessibleAttribute.LINE_END, 0);
            assertEquals(end, surface.queryAccessibleAttribute(AccessibleAttribute.LINE_START, 1));
            assertEquals(1, surface.queryAccessibleAttribute(AccessibleAttribute.LINE_FOR_OFFSET, end + 1));
            assertNull(surface.queryAccessibleAttribute(AccessibleAttribute.LINE_START, 99));
            var bounds = (Bounds[]) surface.queryAccessibleAttribute(AccessibleAttribute.BOUNDS_FOR_RANGE, 5, 8);
            assertEquals(1, bounds.length);
            var middle = new Point2D(bounds[0].getMinX() + 1, bounds[0].getCenterY());
            assertEquals(5, surface.queryAccessibleAttribute(AccessibleAttribute.OFFSET_AT_POINT, middle));
            assertEquals("alinea", surface.getAccessibleRoleDescription());
            surface.executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, 1, 3);
            assertEquals(new Selection(place(1, 0, 1), place(1, 0, 3)), editing.selection());
            editing.select(Selection.caret(place(0, 0, 1)));
            assertEquals("subjudul tingkat 2", surface.getAccessibleRoleDescription());
        });
    }

    @Test
    void a_cell_says_where_it_is(FxRobot robot) {
        show(robot, p("a"), Table.empty(ids.block(), 2, 2));
        robot.interact(() -> editing.select(Selection.caret(place(1, 3, 0))));

        assertEquals("sel baris 2, kolom 2", surface.getAccessibleRoleDescription());
    }
}
