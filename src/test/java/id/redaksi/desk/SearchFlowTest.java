package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.Channels;
import id.redaksi.app.Settings;
import id.redaksi.archive.Order;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Searching the newsroom as a person does it: typing, filters, counts, kept searches, and the way back. */
class SearchFlowTest extends DeskFlow {
    private static final List<String> CHANNELS = List.of("Nasional", "Sport", "Techno", "Finance");
    private static final List<String> TAGS = List.of("Timnas U-23", "blokir", "harga beras", "Liga 1", "pemilu");
    private static final List<String> HEADLINES = List.of(
            "Kominfo memblokir %d situs judi daring",
            "Timnas U-23 menang tipis, pelatih memuji bek kanan nomor %d",
            "Harga beras naik %d persen menjelang akhir tahun",
            "Pemblokiran aplikasi berlanjut, %d juta pengguna terdampak");

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    @Override
    void fill(App app) throws Exception {
        var ids = new Ids(Clock.systemUTC(), new SplittableRandom(7));
        for (int i = 0; i < 48; i++) {
            Story story = Samples.story(
                            String.format(HEADLINES.get(i % 4), i + 2),
                            "Jakarta - Pemerintah memblokir ratusan situs sepanjang pekan ini, kata juru bicara.",
                            "Warga diminta melapor bila menemukan situs serupa.")
                    .withId(ids.story())
                    .with(Field.STATUS, i % 5 == 0 ? Status.DRAFT : i % 7 == 0 ? Status.REVIEW : Status.EXPORTED)
                    .with(Field.CHANNEL, CHANNELS.get(i * 7 % 4))
                    .with(Field.TAGS, List.of(TAGS.get(i % 5), TAGS.get(i * 3 % 5)).stream().distinct().toList());
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }
    }

    private ListView<?> list() {
        return (ListView<?>) find("#story-list");
    }

    private TextField field() {
        return (TextField) find("#search");
    }

    private String text(String selector) {
        return ((Labeled) find(selector)).getText();
    }

    private void untilCount(String count) throws Exception {
        until(() -> text("#search-count").equals(count));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Into the field; the index has all stories by then. */
    private void toField(FxRobot robot) throws Exception {
        until(() -> app.search().page(app.search().read("jakarta"), Order.DATE, 0, 1, () -> true).total() == 48
                && list().getItems().size() == 48);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        untilFocused("search");
    }

    private void put(FxRobot robot, String typed) {
        robot.interact(() -> {
            field().setText(typed);
            field().end();
        });
    }

    private List<String> chips() {
        return find("#search-chips").lookupAll(".search-chip").stream()
                .map(chip -> ((Label) ((HBox) chip).getChildren().getFirst()).getText())
                .toList();
    }

    private List<? extends Node> shown(String selector) {
        return desk.content().lookupAll(selector).stream().filter(Node::isVisible).toList();
    }

    @Test
    void what_is_typed_is_found_and_its_filters_are_chips_with_a_cross(FxRobot robot) throws Exception {
        toField(robot);
        untilCount("48 berita");
        picture("search-none");
        type(robot, "aplikasi ");
        untilCount("12 berita");
        put(robot, "blokir kanal:Nasional -persen");
        until(() -> chips().equals(List.of("Kanal: Nasional", "Tanpa persen")));
        untilCount("12 berita");
        until(() -> !shown("#story-list .found").isEmpty());
        picture("search-chips");

        robot.interact(() -> ((ButtonBase) find("#search-chips .chip-button")).fire());
        assertEquals("blokir -persen", field().getText());
        assertEquals(List.of("Tanpa persen"), chips());
        untilFocused("search");
    }

    @Test
    void a_filters_value_is_completed_by_keys(FxRobot robot) throws Exception {
        toField(robot);
        type(robot, "ka");
        until(() -> !shown("#search-offers").isEmpty());
        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("kanal:", field().getText());
        until(() -> !shown("#search-offers").isEmpty());
        picture("search-offers");
        type(robot, "s");
        until(() -> ((ListView<?>) find("#search-offers .list-view")).getItems().size() == 1);
        robot.push(KeyCode.ENTER);

        until(() -> field().getText().equals("kanal:Sport "));
        untilCount("12 berita");
        assertTrue(shown("#search-offers").isEmpty());
        untilFocused("search");
    }

    @Test
    void escape_closes_what_is_offered_and_then_gives_the_list_back_where_it_was(FxRobot robot) throws Exception {
        until(() -> list().getItems().size() == 48);
        robot.interact(() -> list().scrollTo(20));
        WaitForAsyncUtils.waitForFxEvents();
        int before = firstRow();
        assertTrue(before > 10);
        toField(robot);
        type(robot, "beras ta");
        until(() -> !shown("#search-offers").isEmpty());
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("#search-offers").isEmpty());
        assertEquals("beras ta", field().getText());

        robot.push(KeyCode.ESCAPE);
        untilCount("48 berita");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", field().getText());
        assertEquals(before, firstRow());
    }

    private int firstRow() {
        return ((javafx.scene.control.skin.VirtualFlow<?>) list().lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }

    @Test
    void counts_narrow_and_widen_and_stay_where_they_are(FxRobot robot) throws Exception {
        toField(robot);
        put(robot, "situs");
        until(() -> text("#search-count").contains("berita"));
        robot.interact(() -> ((ButtonBase) find("#search-narrow")).fire());
        until(() -> shown("#facets-channel .facet-row").size() == 4);
        picture("search-facets");
        List<String> before = rows();
        untilFocusedIn("#facets-channel");
        double top = shown("#facets-channel").getFirst().localToScene(0, 0).getY();
        robot.interact(() -> ((ButtonBase) shown("#facets-channel .facet-row").get(1)).fire());

        until(() -> field().getText().startsWith("situs kanal:"));
        until(() -> shown("#facets-channel .facet-row").stream().anyMatch(row -> ((javafx.scene.control.ToggleButton) row).isSelected()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, rows());
        assertEquals(top, shown("#facets-channel").getFirst().localToScene(0, 0).getY());
        picture("search-narrowed");
        robot.push(KeyCode.ESCAPE);
        assertTrue(shown("#search-facets").isEmpty());
        untilFocused("search");
    }

    private void untilFocusedIn(String selector) throws Exception {
        until(() -> Nodes.holds(find(selector), desk.focused()));
    }

    private List<String> rows() {
        return shown("#facets-channel .facet-row").stream()
                .map(row -> ((Label) ((HBox) ((ButtonBase) row).getGraphic()).getChildren().getFirst()).getText())
                .toList();
    }

    @Test
    void where_nothing_is_found_a_way_on_is_offered(FxRobot robot) throws Exception {
        toField(robot);
        put(robot, "berras kanal:Sport");
        until(() -> !shown("#nothing-found").isEmpty() && !find("#nothing-found").lookupAll(".way").isEmpty());
        picture("search-nothing");
        robot.interact(() -> ((ButtonBase) find("#nothing-found .way")).fire());
        until(() -> field().getText().startsWith("beras"));
    }

    @Test
    void what_was_not_understood_is_said_quietly(FxRobot robot) throws Exception {
        toField(robot);
        put(robot, "situs warna:merah status:entah ");
        until(() -> !shown("#search-note").isEmpty());
        picture("search-note");
        put(robot, "");
        assertTrue(shown("#search-note").isEmpty());
    }

    @Test
    void the_syntax_is_shown_and_its_examples_can_be_tried(FxRobot robot) throws Exception {
        toField(robot);
        robot.interact(() -> ((ButtonBase) find("#search-help")).fire());
        until(() -> shown("#search-hint .search-example").size() == 6);
        picture("search-hint");
        robot.interact(() -> ((ButtonBase) shown("#search-hint .search-example").get(3)).fire());
        assertEquals("blokir*", field().getText());
        assertTrue(shown("#search-hint").isEmpty());
    }

    @Test
    void a_search_is_kept_with_a_name_found_again_renamed_and_taken_out(FxRobot robot) throws Exception {
        toField(robot);
        put(robot, "beras kanal:Techno");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        untilFocused("keep-name");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type(robot, "Beras");
        robot.push(KeyCode.ENTER);
        until(() -> shown(".kept-search").size() == 1);
        assertEquals(List.of(new Settings.KeptSearch("Beras", "beras kanal:Techno")), app.settings().searching().kept());
        until(() -> count(shown(".kept-search").getFirst()).equals("12"));
        picture("search-kept");

        put(robot, "");
        robot.interact(() -> ((ButtonBase) shown(".kept-search").getFirst()).fire());
        assertEquals("beras kanal:Techno", field().getText());
        robot.interact(() -> shown(".kept-search").getFirst().requestFocus());
        robot.push(KeyCode.DELETE);
        until(() -> shown(".kept-search").isEmpty());
        until(() -> !shown(".notice").isEmpty());
        assertEquals(List.of(), app.settings().searching().kept());
    }

    private static String count(Node row) {
        return ((Label) ((HBox) ((ButtonBase) row).getGraphic()).getChildren().getLast()).getText();
    }

    @Test
    void a_channel_lists_counts_and_finds_those_under_it_too(FxRobot robot) throws Exception {
        toField(robot);
        var tree = new Channels(
                List.of("Nasional", "Sport", "Liga", "Techno", "Finance"), Map.of("Liga", "Sport", "Techno", "Liga"));
        robot.interact(() -> desk.settle(app.settings().with(app.settings().house().with(tree))));
        until(() -> rowOf("Sport").map(row -> count(row).equals("24")).orElse(false));
        picture("search-tree");
        robot.interact(() -> ((ButtonBase) rowOf("Sport").orElseThrow()).fire());
        untilCount("24 berita");
        robot.interact(() -> ((ButtonBase) rowOf("Semua berita").orElseThrow()).fire());
        untilCount("48 berita");
        put(robot, "situs kanal:sport");
        untilCount("24 berita");
    }

    private Optional<Node> rowOf(String name) {
        return desk.content().lookupAll(".navigation .navigation-row").stream()
                .filter(row -> ((Label) ((HBox) ((ButtonBase) row).getGraphic()).getChildren().get(1)).getText().equals(name))
                .findFirst();
    }

    @Test
    void a_tag_in_the_navigation_lists_its_stories(FxRobot robot) throws Exception {
        toField(robot);
        until(() -> rowOf("Timnas U-23").isPresent());
        robot.interact(() -> ((ButtonBase) rowOf("Timnas U-23").orElseThrow()).fire());
        untilCount(count(rowOf("Timnas U-23").orElseThrow()) + " berita");
        assertTrue(((javafx.scene.control.ToggleButton) rowOf("Timnas U-23").orElseThrow()).isSelected());
    }

    @Test
    void a_kept_search_is_renamed_and_moved_by_keys(FxRobot robot) throws Exception {
        robot.interact(() -> desk.settle(app.settings()
                .with(new Settings.Searching(
                        List.of(new Settings.KeptSearch("Satu", "beras"), new Settings.KeptSearch("Dua", "situs")), false))));
        until(() -> shown(".kept-search").size() == 2);
        robot.interact(() -> shown(".kept-search").getFirst().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        until(() -> app.settings().searching().kept().getFirst().name().equals("Dua"));
        robot.push(KeyCode.F2);
        untilFocused("keep-name");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type(robot, "Pertama");
        robot.push(KeyCode.ENTER);
        until(() -> app.settings().searching().kept().equals(
                List.of(new Settings.KeptSearch("Dua", "situs"), new Settings.KeptSearch("Pertama", "beras"))));
    }

    @Test
    void the_order_is_turned_and_kept(FxRobot robot) throws Exception {
        toField(robot);
        put(robot, "situs");
        until(() -> text("#search-order").equals("Paling cocok"));
        robot.interact(() -> ((ButtonBase) find("#search-order")).fire());
        assertEquals("Terbaru", text("#search-order"));
        assertTrue(app.settings().searching().newestFirst());
    }

    @Test
    void no_text_is_too_odd_for_the_field(FxRobot robot) throws Exception {
        toField(robot);
        for (String odd : List.of(
                "situs ".repeat(1_667), "\"\"\" - -\" OR OR kanal: tag:\" (", "😀 👩‍👩‍👧", "\u202eكرة القدم kanal:السياسة", "tag:a ".repeat(1_000))) {
            put(robot, odd);
            WaitForAsyncUtils.waitForFxEvents();
            until(() -> text("#search-count").endsWith("berita") || text("#search-count").startsWith("Lebih"));
        }
        picture("search-odd");
        put(robot, "");
        untilCount("48 berita");
        assertFalse(shown(".notice").stream().anyMatch(node -> node.getStyleClass().contains("error")));
    }

    @Test
    void it_can_be_read_in_the_dark_and_in_english(FxRobot robot) throws Exception {
        toField(robot);
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.DARK, 17.5, 640))));
        put(robot, "situs channel:Sport -rumor");
        robot.interact(() -> ((ButtonBase) find("#search-narrow")).fire());
        until(() -> !shown("#facets-channel .facet-row").isEmpty());
        picture("search-dark");
        robot.push(KeyCode.ESCAPE);
        put(robot, "channel:");
        until(() -> !shown("#search-offers").isEmpty());
        robot.interact(() -> desk.settle(app.settings().with(new Settings.Look("en", Settings.Theme.CONTRAST, 17.5, 640))));
        picture("search-contrast");
    }
}
