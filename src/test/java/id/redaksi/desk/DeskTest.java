package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.ExportStory;
import id.redaksi.desk.session.SaveState;
import id.redaksi.edit.Selection;
import id.redaksi.exchange.bag.Bag;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Link;
import id.redaksi.story.Position;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import id.redaksi.story.Workflow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole job as a person does it, in a window without a display. */
class DeskTest extends DeskFlow {
    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    private void importSeed(FxRobot robot) throws Exception {
        Path file = folder.resolve("halaman.txt");
        Files.write(file, Samples.seed());
        robot.interact(() -> desk.imports().ask(List.of(file)));
        robot.clickOn("#sheet-main");
        until(() -> desk.stories().current().isPresent() && desk.content().lookup("#import-report") != null);
        robot.clickOn("#sheet-main");
    }

    @Test
    void a_page_is_imported_edited_tagged_previewed_and_exported(FxRobot robot) throws Exception {
        importSeed(robot);
        assertEquals("Irak Buka Blokir Telegram karena Penuhi Persyaratan Otoritas Keamanan", open().story().headline());

        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.ENTER);
        type(robot, "Kalimat tambahan.");
        until(() -> open().saveStateProperty().get() instanceof SaveState.Saved);
        assertTrue(open().story().body().text().endsWith("Kalimat tambahan."));

        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> desk.focused() != null && "tag-field".equals(desk.focused().getId()));
        type(robot, "Telegram");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("Telegram"), open().story().topics().tags());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> desk.focused() != null && "body".equals(desk.focused().getId()));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> page().contains("Kalimat tambahan.") && page().contains("Artikel Terkait"));

        robot.push(KeyCode.CONTROL, KeyCode.E);
        until(() -> desk.content().lookup("#export-button") != null);
        robot.clickOn("#export-button");
        until(() -> packages().size() == 1);
        assertEquals(List.of(), Bag.verify(packages().getFirst()));
    }

    @Test
    void keys_reach_the_sheet_and_never_the_story_behind_it(FxRobot robot) throws Exception {
        importSeed(robot);
        Story before = open().story();
        Path file = folder.resolve("lain.txt");
        Files.write(file, Samples.seed());
        Files.writeString(file, "\n", StandardOpenOption.APPEND); // else it is known, and passed over
        robot.interact(() -> desk.content().lookup("#body").requestFocus());

        robot.interact(() -> desk.imports().ask(List.of(file)));
        until(() -> desk.sheets().isOpen());
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        type(robot, "x");
        robot.push(KeyCode.ENTER);
        until(() -> desk.content().lookup("#import-report") != null);

        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
        assertEquals(before, app.newsroom().stories().find(before.id()).orElseThrow().story());
        assertEquals(2, app.newsroom().stories().list().size());
    }

    @Test
    void a_sheet_has_the_focus_when_it_opens(FxRobot robot) throws Exception {
        importSeed(robot);
        Path file = folder.resolve("halaman.txt");
        robot.interact(() -> desk.content().lookup("#body").requestFocus());

        robot.interact(() -> desk.imports().ask(List.of(file)));

        until(() -> desk.focused() != null && "read-on".equals(desk.focused().getId()));
    }

    @Test
    void a_text_is_found_and_replaced_everywhere_as_one_act(FxRobot robot) throws Exception {
        importSeed(robot);
        Story before = open().story();
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.H);
        until(() -> desk.focused() != null && "find-text".equals(desk.focused().getId()));
        type(robot, "Telegram");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.TAB);
        robot.interact(() -> desk.content().lookup("#find-with").requestFocus());
        type(robot, "Signal");
        robot.clickOn("#find-replaceAll");

        String text = open().story().body().text();
        assertFalse(text.contains("Telegram"));
        assertEquals(before.body().text().replace("Telegram", "Signal"), text);
        robot.push(KeyCode.ESCAPE);
        until(() -> "body".equals(desk.focused().getId()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, open().story());
    }

    @Test
    void a_slash_offers_what_can_be_put_in(FxRobot robot) throws Exception {
        importSeed(robot);
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.ENTER);
        type(robot, "/kutip");
        assertTrue(desk.content().lookup("#slash-menu").isVisible());
        robot.push(KeyCode.ENTER);
        type(robot, "Kata menteri dan/atau presiden");

        assertFalse(desk.content().lookup("#slash-menu").isVisible());
        Block last = open().story().body().blocks().getLast();
        assertTrue(last instanceof Quote);
        assertEquals("Kata menteri dan/atau presiden", last.leaves().getFirst().text());
    }

    @Test
    void closing_with_a_cell_half_written_keeps_it(FxRobot robot) throws Exception {
        importSeed(robot);
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        type(robot, "Setengah kal");
        Story written = open().story();

        robot.push(KeyCode.CONTROL, KeyCode.W);
        until(() -> desk.stories().current().isEmpty());
        robot.interact(() -> desk.stories().open(written.id()));
        until(() -> desk.stories().current().isPresent());

        assertEquals(written, open().story());
        assertTrue(open().story().body().text().contains("Setengah kal"));
    }

    private void clip(FxRobot robot, String html, String plain) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putHtml(html);
            content.putString(plain);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void atTheEnd(FxRobot robot) {
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.ENTER);
    }

    @Test
    void pasted_html_keeps_its_structure_and_tells_what_was_left_out(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        int before = open().story().body().blocks().size();
        clip(robot, "<h2>Kronologi</h2><ul><li>satu</li></ul><p hidden>rahasia</p>", "Kronologi satu");

        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.clickOn("#notice-act");

        List<Block> pasted = open().story().body().blocks();
        assertEquals(List.of("heading", "list"), pasted.subList(before - 1, before + 1).stream().map(Block::kind).toList());
        assertFalse(open().story().body().text().contains("rahasia"));
        until(() -> desk.content().lookup("#left-out-sheet") != null);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, open().story().body().blocks().size());
    }

    @Test
    void a_picture_inside_pasted_html_becomes_a_photo_of_the_newsroom(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        var image = new java.awt.image.BufferedImage(8, 4, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var bytes = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", bytes);
        String data = java.util.Base64.getEncoder().encodeToString(bytes.toByteArray());
        clip(robot, "<p>atas</p><img alt='Pasar' src='data:image/png;base64," + data + "'>", "atas");

        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> open().story().photos().size() == 1);

        assertTrue(app.newsroom().originals().has(open().story().photos().getFirst()));
    }

    @Test
    void the_address_of_a_post_alone_becomes_its_card(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "https://youtu.be/dQw4w9WgXcQ")));

        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertTrue(open().story().body().blocks().stream().anyMatch(Embed.class::isInstance));
    }

    @Test
    void ten_megabytes_are_pasted_away_from_the_window_and_undone(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        Story before = open().story();
        String line = "Sebuah alinea yang ditempel dari berkas yang sangat panjang sekali, kata orang.\n";
        String text = line.repeat(10_000_000 / line.length());
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));

        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> open().story().body().blocks().size() > 100_000);
        type(robot, "x");
        until(() -> open().saveStateProperty().get() instanceof SaveState.Saved);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertEquals(before, open().story());
    }

    @Test
    void what_is_still_to_come_is_counted_listed_and_stops_ready_and_export(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        type(robot, "Budi (TK), warga setempat.");
        Button gaps = (Button) desk.content().lookup("#gaps");
        until(() -> gaps.getText().equals("TK 1"));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);

        robot.push(KeyCode.CONTROL, KeyCode.J);
        var range = open().editing().selection();
        assertEquals(2, range.head().offset() - range.anchor().offset());

        robot.interact(() -> desk.panes().inspectorWanted().set(true));
        until(() -> desk.content().lookup("#field-status") != null);
        @SuppressWarnings("unchecked")
        var status = (ComboBox<Workflow.Status>) desk.content().lookup("#field-status");
        robot.interact(() -> status.setValue(Workflow.Status.READY));
        until(() -> status.getValue() != Workflow.Status.READY);
        assertTrue(app.exportStory().problems(open().story()).stream().anyMatch(ExportStory.Problem::blocks));

        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        type(robot, "41");
        until(() -> gaps.getText().equals("TK 0"));
        robot.interact(() -> status.setValue(Workflow.Status.READY));
        assertEquals(Workflow.Status.READY, open().story().workflow().status());
    }

    @Test
    void an_at_sign_and_letters_link_a_story_of_the_newsroom(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        type(robot, "Lihat @telegram");
        until(() -> desk.content().lookup("#at-menu").isVisible());
        robot.push(KeyCode.ENTER);

        var leaf = open().story().body().blocks().getLast().leaves().getFirst();
        assertEquals("Lihat " + open().story().headline(), leaf.text());
        assertEquals(
                "redaksi:story/" + open().story().id().value(),
                ((Link) leaf.spans().getFirst().mark()).href());
        type(robot, " surel a@b.example");
        assertFalse(desk.content().lookup("#at-menu").isVisible());
    }

    @Test
    void an_at_sign_finds_people_of_stories_that_are_not_open(FxRobot robot) throws Exception {
        Story kept = Samples.story("Lain", "x").withId(app.ids().story());
        app.newsroom().stories().save(
                kept.with(id.redaksi.story.Field.PEOPLE, List.of("Hiyam al-Yasiri")), Revision.Kind.SAVED);
        importSeed(robot);
        atTheEnd(robot);
        type(robot, "Kata @yas");
        until(() -> desk.content().lookup("#at-menu").isVisible());
        robot.push(KeyCode.ENTER);

        var leaf = open().story().body().blocks().getLast().leaves().getFirst();
        assertEquals("Kata Hiyam al-Yasiri", leaf.text());
        assertEquals("redaksi:person/Hiyam al-Yasiri", ((Link) leaf.spans().getFirst().mark()).href());
    }

    @Test
    void words_that_are_selected_get_a_bubble_and_its_buttons_work(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        type(robot, "kata");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        var bubble = desk.content().lookup("#selection-bubble");
        until(bubble::isVisible);

        robot.clickOn(bubble.lookup(".icon-button"));

        var leaf = open().story().body().blocks().getLast().leaves().getFirst();
        assertTrue(leaf.everywhere(0, 4, Emphasis.BOLD));
        assertEquals(desk.content().lookup("#body"), desk.focused());
        type(robot, "x");
        assertFalse(bubble.isVisible());
    }

    @Test
    void a_special_character_goes_in_where_one_writes(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        type(robot, "Luas 3 m");
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        until(() -> desk.focused() != null && "character-field".equals(desk.focused().getId()));
        type(robot, "pangkat dua");
        assertEquals("pangkat dua", ((javafx.scene.control.Label) desk.content().lookup("#character-name")).getText());
        robot.push(KeyCode.ENTER);
        until(() -> "body".equals(desk.focused().getId()));
        assertTrue(open().story().body().text().endsWith("Luas 3 m²"));

        var headline = (javafx.scene.control.TextArea) desk.content().lookup("#story-headline");
        robot.interact(headline::requestFocus);
        robot.interact(() -> headline.selectRange(4, 5));
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        until(() -> headline.isFocused());
        assertEquals("Irak²Buka Blokir", open().story().headline().substring(0, 16));

        robot.push(KeyCode.SHIFT, KeyCode.F2);
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
        assertEquals(List.of("²"), app.settings().writing().characters());
    }

    @Test
    void characters_that_nobody_sees_are_told_beside_their_field_and_taken_out(FxRobot robot) throws Exception {
        importSeed(robot);
        var headline = (javafx.scene.control.TextArea) desk.content().lookup("#story-headline");
        var note = desk.content().lookup(".hidden-note");
        assertFalse(note.isVisible());

        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "Judul \u202elain\u200b"));
            headline.requestFocus();
            headline.selectAll();
            headline.paste();
        });
        assertTrue(note.isVisible());
        var said = (javafx.scene.control.Label) note.lookup(".label");
        assertTrue(said.getText().contains("U+202E") && said.getText().contains("U+200B"), said.getText());
        assertTrue(desk.content().lookupAll(".tab-label").stream()
                .anyMatch(tab -> ((javafx.scene.control.Label) tab).getText().equals("Judul ←lain¦")));

        robot.interact(() -> ((Button) note.lookup(".button")).fire());
        assertEquals("Judul lain", open().story().headline());
        assertFalse(note.isVisible());
    }

    @Test
    void quotation_marks_follow_the_language_of_the_story_and_can_be_switched_off(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        robot.interact(() -> open().set(id.redaksi.story.Field.LANGUAGE, "de"));
        type(robot, "\"ja\" --");
        assertTrue(open().story().body().text().endsWith("„ja“ –"));

        openSettings(robot, "desk.settings.writing");
        robot.clickOn("#settings-sign-quotes");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        type(robot, " \"ja\" --");
        assertTrue(open().story().body().text().endsWith(" \"ja\" –"));
    }

    @Test
    void a_selection_grows_and_shrinks_in_body_and_headline(FxRobot robot) throws Exception {
        importSeed(robot);
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        int word = selectedInBody();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertTrue(selectedInBody() > word);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        assertEquals(word, selectedInBody());

        robot.clickOn("#story-headline");
        var headline = (javafx.scene.control.TextArea) desk.content().lookup("#story-headline");
        robot.interact(() -> headline.positionCaret(6));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals("Buka", headline.getSelectedText());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(headline.getText(), headline.getSelectedText());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        assertEquals("", headline.getSelectedText());
    }

    private int selectedInBody() {
        var selection = open().editing().selection();
        return Math.abs(selection.head().offset() - selection.anchor().offset());
    }

    @Test
    void rows_are_added_only_where_a_table_is(FxRobot robot) throws Exception {
        importSeed(robot);
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        var rowBelow = desk.commands().all().stream()
                .filter(command -> command.key().equals("rowBelow"))
                .findFirst()
                .orElseThrow();
        assertFalse(rowBelow.runnable().get());

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertTrue(rowBelow.runnable().get());
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);

        assertTrue(open().story().body().blocks().stream()
                .anyMatch(block -> block instanceof Table table && table.rows() == 4));
    }

    @Test
    void a_slash_that_is_only_a_slash_stays(FxRobot robot) throws Exception {
        importSeed(robot);
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.END);
        robot.push(KeyCode.ENTER);
        type(robot, "/");
        robot.push(KeyCode.ESCAPE);
        type(robot, "s 2");

        assertFalse(desk.content().lookup("#slash-menu").isVisible());
        assertEquals("/s 2", open().story().body().blocks().getLast().text());
    }

    private String page() {
        return desk.content().lookup("#preview-page") instanceof WebView web
                ? String.valueOf(web.getEngine().executeScript("document.body.textContent"))
                : "";
    }

    private List<Path> packages() throws Exception {
        Path exports = app.exportFolder();
        if (!Files.isDirectory(exports)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(exports)) {
            return files.filter(file -> file.toString().endsWith(".zip")).toList();
        }
    }

    @Test
    void what_was_typed_and_the_caret_are_there_again(FxRobot robot) throws Exception {
        importSeed(robot);
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        type(robot, "Baru. ");
        until(() -> open().saveStateProperty().get() instanceof SaveState.Saved);
        Story typed = open().story();
        var caret = open().editing().selection();

        robot.push(KeyCode.CONTROL, KeyCode.W);
        until(() -> desk.stories().current().isEmpty());
        robot.interact(() -> desk.stories().open(typed.id()));
        until(() -> desk.stories().current().isPresent());

        assertEquals(typed, open().story());
        assertEquals(caret, open().editing().selection());
    }

    @Test
    void selection_and_view_are_there_again_without_a_key(FxRobot robot) throws Exception {
        importSeed(robot);
        atTheEnd(robot);
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Alinea yang cukup panjang.\n".repeat(120))));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> open().saveStateProperty().get() instanceof SaveState.Saved);
        Story story = open().story();
        var block = story.body().blocks().get(60).id();
        var selected = new Selection(new Position(block, 0, 7), new Position(block, 0, 11));
        robot.interact(() -> open().editing().select(selected));
        robot.interact(() -> desk.tabs().current().orElseThrow().scrollTo(
                desk.tabs().current().orElseThrow().scrolled() + 130));
        WaitForAsyncUtils.waitForFxEvents();
        double seen = open().scroll();
        until(() -> app.newsroom().drafts().caret(story.id()).orElseThrow()
                .equals(new Drafts.Caret(selected.anchor(), selected.head(), seen)));

        robot.push(KeyCode.CONTROL, KeyCode.W);
        until(() -> desk.stories().current().isEmpty());
        robot.interact(() -> desk.stories().open(story.id()));
        until(() -> desk.stories().current().isPresent());
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(selected, open().editing().selection());
        until(() -> Math.abs(open().scroll() - seen) < 2);
        assertTrue(desk.tabs().current().orElseThrow().scrolled() > 1000);
    }

    @Test
    void a_click_below_or_beside_the_text_writes_there_and_none_loses_the_keys(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> desk.stories().current().isPresent() && "story-headline".equals(id(desk.focused())));
        type(robot, "Judul");
        Node view = desk.tabs().current().orElseThrow();
        var place = view.localToScreen(view.getLayoutBounds());

        robot.clickOn(place.getMinX() + 20, place.getMinY() + 60);
        type(robot, " baru");
        assertEquals("Judul baru", open().story().headline());

        robot.clickOn(place.getCenterX(), place.getMaxY() - 20);
        type(robot, "Isi");
        assertEquals("Isi", open().story().body().text());
    }

    private static String id(Node node) {
        return node == null ? "" : String.valueOf(node.getId());
    }

    @Test
    void no_row_of_the_list_is_cut_with_a_scroll_bar_and_without(FxRobot robot) throws Exception {
        Story story = Samples.story("", "Isi.").withId(app.ids().story());
        for (int length = 20; length < 50; length++) {
            String headline = "Kata " + "x".repeat(length);
            app.newsroom().stories().save(story.with(id.redaksi.story.Field.HEADLINE, headline), Revision.Kind.SAVED);
            robot.interact(() -> desk.stories().newsroomChanged());
            until(() -> headlines().equals(List.of(headline)));
            until(() -> left().stream().allMatch(rest -> rest >= 6));
        }

        for (int length = 20; length < 50; length++) {
            String headline = "Kata " + "x".repeat(length);
            app.newsroom().stories().save(
                    story.withId(app.ids().story()).with(id.redaksi.story.Field.HEADLINE, headline), Revision.Kind.SAVED);
        }
        robot.interact(() -> desk.stories().newsroomChanged());

        until(() -> left().size() > 4 && left().stream().allMatch(rest -> rest >= 6));
    }

    private List<String> headlines() {
        return desk.content().lookupAll("#story-list .story-cell").stream()
                .map(javafx.scene.control.ListCell.class::cast)
                .filter(cell -> cell.getGraphic() != null && cell.isVisible())
                .map(cell -> cell.getAccessibleText())
                .toList();
    }

    /** How much lower than its texts each row ends, in pixels; negative where they are cut. */
    private List<Double> left() {
        return desk.content().lookupAll("#story-list .story-cell").stream()
                .map(javafx.scene.control.ListCell.class::cast)
                .filter(cell -> cell.getGraphic() != null && cell.isVisible())
                .map(cell -> cell.getHeight()
                        - cell.lookupAll(".piece").stream()
                                .mapToDouble(piece -> cell.sceneToLocal(
                                                piece.localToScene(piece.getBoundsInLocal()))
                                        .getMaxY())
                                .max()
                                .orElse(0))
                .toList();
    }

    @Test
    void the_interface_changes_its_language_at_once(FxRobot robot) throws Exception {
        importSeed(robot);
        assertEquals("Tulis judul", headlinePrompt());

        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> desk.content().lookup("#settings-language") != null);
        robot.interact(() -> desk.content().lookup("#settings-theme").requestFocus());
        robot.interact(() -> desk.words().speak(java.util.Locale.ENGLISH));

        assertEquals("Write the headline", headlinePrompt());
        until(() -> "Appearance".equals(shown("#settings-sections")));
        until(() -> desk.content().lookup("#settings-theme").isFocused());
    }

    /** What the first cell of a list says. */
    private String shown(String id) {
        return desk.content().lookup(id).lookup(".list-cell") instanceof javafx.scene.control.Labeled cell ? cell.getText() : "";
    }

    private String headlinePrompt() {
        return ((javafx.scene.control.TextArea) desk.content().lookup("#story-headline")).getPromptText();
    }

    @Test
    void undo_goes_through_fields_and_body_alike(FxRobot robot) throws Exception {
        importSeed(robot);
        Story before = open().story();
        robot.clickOn("#story-standfirst");
        type(robot, "Teras");
        robot.interact(() -> desk.content().lookup("#body").requestFocus());
        type(robot, "x");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Teras", open().story().titles().standfirst());
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertEquals(before, open().story());
    }

    @Test
    void searching_narrows_the_list_as_one_types(FxRobot robot) throws Exception {
        importSeed(robot);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> desk.stories().all().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type(robot, "teleg");

        until(() -> rows() == 1);
    }

    private int rows() {
        return ((javafx.scene.control.ListView<?>) desk.content().lookup("#story-list")).getItems().size();
    }

    @Test
    void a_file_that_is_no_story_is_refused_and_the_window_lives(FxRobot robot) throws Exception {
        Path file = Files.write(folder.resolve("kosong.txt"), new byte[0]);
        robot.interact(() -> desk.imports().ask(List.of(file)));
        robot.clickOn("#sheet-main");

        until(() -> desk.content().lookup("#import-report") != null);
        assertFalse(desk.stories().current().isPresent());
    }

    @Test
    void a_second_window_on_the_same_newsroom_is_refused() {
        var refused = org.junit.jupiter.api.Assertions.assertThrows(
                Exception.class, () -> Newsroom.open(app.newsroom().folder(), Clock.systemDefaultZone()));

        assertTrue(refused instanceof id.redaksi.wording.Explained);
    }
}
