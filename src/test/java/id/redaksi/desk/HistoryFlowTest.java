package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Settings;
import id.redaksi.edit.Suggestions;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Version;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a story was, as a person looks it up, compares it and puts it back. */
class HistoryFlowTest extends DeskFlow {
    private static final String[] PARAGRAPHS = {
        "Kementerian Telekomunikasi Irak akan mencabut larangan aplikasi perpesanan Telegram pada akhir pekan ini.",
        "Larangan itu berlaku sejak awal pekan lalu karena pertimbangan keamanan nasional.",
        "Perusahaan belum menanggapi permintaan keterangan dari redaksi hingga berita ini diturunkan.",
        "Telegram banyak dipakai di Irak untuk berkirim pesan, tetapi juga sebagai sumber berita.",
        "Pemerintah meminta perusahaan menutup kebocoran data warga dan lembaga negara."
    };

    @Start
    void start(Stage stage) throws Exception {
        Looks.loadFonts();
        show(stage);
    }

    private static Story first() {
        return Samples.story("Irak Buka Blokir Telegram", PARAGRAPHS);
    }

    /** The story as it became: a word another, a paragraph moved, one gone, one come, a heading, a mark, other fields. */
    private static Story last(Story story) {
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        Inline opening = Inline.of(PARAGRAPHS[0].replace("akhir pekan ini", "Jumat pekan depan"));
        blocks.set(0, blocks.get(0).withLeaves(List.of(opening.with(0, 30, Emphasis.BOLD))));
        blocks.set(1, new Heading(blocks.get(1).id(), 2, Inline.of("Larangan berlaku sejak awal pekan lalu")));
        blocks.add(1, blocks.remove(4));
        blocks.remove(3);
        blocks.add(Samples.story("", "", "", "", "", "", "", "Warga Bagdad menyambut kabar itu dengan lega.")
                .body()
                .blocks()
                .getLast());
        return story.withBody(new Body(blocks))
                .with(Field.HEADLINE, "Irak Segera Buka Blokir Telegram")
                .with(Field.TAGS, List.of("Telegram", "Irak"));
    }

    private Story opened(FxRobot robot) throws Exception {
        Story story = first();
        var kept = app.newsroom().stories();
        kept.save(story, Revision.Kind.IMPORTED);
        kept.save(story.with(Field.STANDFIRST, "Larangan dicabut."), Revision.Kind.AUTOSAVED);
        kept.save(last(story), Revision.Kind.EXPORTED);
        robot.interact(() -> desk.stories().open(story.id()));
        until(() -> desk.stories().current().isPresent() && find("#body") != null);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        until(() -> find("#history-list") != null && desk.focused() == find("#history-list"));
        until(() -> list().getItems().size() > 2);
        return story;
    }

    private ListView<?> list() {
        return (ListView<?>) find("#history-list");
    }

    private ListView<?> rows() {
        return (ListView<?>) find("#compare-list");
    }

    private List<Version> versions(Story story) throws Exception {
        return app.newsroom().stories().history(story.id());
    }

    private boolean says(String text) {
        return desk.content().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && text.equals(label.getText()));
    }

    private void select(FxRobot robot, int... at) {
        robot.interact(() -> {
            list().getSelectionModel().clearSelection();
            for (int one : at) {
                list().getSelectionModel().select(one);
            }
        });
    }

    private void compareFirst(FxRobot robot) throws Exception {
        select(robot, list().getItems().size() - 1);
        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> rows() != null && !rows().getItems().isEmpty());
    }

    @Test
    void the_time_line_says_in_words_what_changed(FxRobot robot) throws Exception {
        opened(robot);

        until(() -> says("58 kata"));
        until(() -> desk.content().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains("judul diubah")));
        picture("history");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        until(() -> says("58 words"));
        picture("history-dark");
    }

    @Test
    void a_part_is_put_back_by_key_and_undo_takes_it_away_again(FxRobot robot) throws Exception {
        Story story = opened(robot);
        Story before = open().story();
        compareFirst(robot);
        picture("compare-beside");
        robot.push(KeyCode.F8);
        robot.push(KeyCode.F8);
        picture("compare-second");
        robot.push(KeyCode.HOME);

        robot.push(KeyCode.ENTER);

        until(() -> open().story().headline().equals(story.headline()));
        until(() -> versions(story).getFirst().revision().kind() == Revision.Kind.RESTORED);
        assertEquals(before.body(), open().story().body());
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
        robot.interact(() -> find("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, open().story());
    }

    @Test
    void all_is_put_back_as_one_act_also_where_changes_are_suggested(FxRobot robot) throws Exception {
        Story story = opened(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        until(() -> open().suggestingProperty().get());
        compareFirst(robot);
        robot.interact(() -> open().set(Field.GENRE, "belum tersimpan"));
        Story before = open().story();

        robot.clickOn("#compare-restore-all");

        until(() -> open().story().equals(story));
        assertFalse(Suggestions.any(open().story()));
        until(() -> versions(story).getFirst().revision().kind() == Revision.Kind.RESTORED);
        assertEquals(before, app.newsroom().stories().at(versions(story).get(1).revision()));
        robot.interact(() -> find("#body").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, open().story());
    }

    @Test
    void two_versions_are_compared_in_one_text_and_escape_leaves(FxRobot robot) throws Exception {
        opened(robot);
        int last = list().getItems().size() - 1;
        select(robot, last - 1, last);
        robot.clickOn("#history-compare");
        until(() -> rows() != null && !rows().getItems().isEmpty());
        assertTrue(says("Teras diubah"));

        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
        compareFirst(robot);
        robot.clickOn("#compare-inline");
        picture("compare-inline");
        robot.clickOn("#compare-whole");
        until(() -> rows().getItems().size() >= 8);
        picture("compare-whole");
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("id", Settings.Theme.DARK, 17.5, 640))));
        picture("compare-inline-dark");
    }

    @Test
    void a_version_is_named_in_its_place_and_pinned(FxRobot robot) throws Exception {
        Story story = opened(robot);
        select(robot, 1);
        robot.push(KeyCode.F2);
        until(() -> desk.focused() instanceof TextField field && "history-naming".equals(field.getId()));
        type(robot, "Sebelum hukum");
        picture("history-naming");
        robot.push(KeyCode.ENTER);
        until(() -> says("Sebelum hukum"));
        robot.clickOn("#history-pin");
        until(() -> versions(story).stream().anyMatch(one -> one.mark().pinned()));

        Version marked = versions(story).stream()
                .filter(one -> !one.mark().isNone())
                .findFirst()
                .orElseThrow();
        assertEquals("Sebelum hukum", marked.mark().name());
        until(() -> find("#history-pin").getStyleClass().contains("pinned"));
        picture("history-pinned");
        robot.clickOn("#history-pin");
        until(() -> versions(story).stream().noneMatch(one -> one.mark().pinned()));
    }

    @Test
    void a_damaged_version_is_named_and_the_others_are_compared(FxRobot robot) throws Exception {
        Story story = opened(robot);
        long damaged = versions(story).get(1).revision().sequence();
        try (var connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + app.newsroom().folder().resolve("newsroom.db"));
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER revision_stays");
            statement.execute("UPDATE revision SET content = randomblob(40) WHERE sequence = " + damaged);
        }
        robot.interact(() -> desk.stories().close(open(), () -> {}));
        until(() -> desk.stories().all().isEmpty());
        robot.interact(() -> desk.stories().open(story.id()));
        until(() -> desk.stories().current().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        until(() -> says("Rusak: versi ini tidak dapat dibaca. Versi lain tetap dapat dipakai."));
        picture("history-damaged");

        select(robot, 1);
        robot.push(KeyCode.ENTER);
        until(() -> rows() != null && rows().getPlaceholder() instanceof Label label && !label.getText().isBlank());
        picture("compare-damaged");
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
        select(robot, 0);
        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> rows() != null && says("Tidak ada yang berbeda"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
        compareFirst(robot);
    }

    @Test
    void a_story_that_is_only_read_is_left_alone(FxRobot robot) throws Exception {
        opened(robot);
        Story before = open().story();
        robot.interact(() -> open().freeze(true));
        select(robot, list().getItems().size() - 1);

        robot.clickOn("#history-restore");

        until(() -> says("Berita ini sekarang hanya dapat dibaca, jadi tidak ada yang dipulihkan."));
        assertEquals(before, open().story());
        robot.interact(() -> open().freeze(false));
    }
}
