package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.app.RelatedStories;
import id.redaksi.archive.Order;
import id.redaksi.edit.Restoring;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What a story hangs together with, and what is asked before it goes, as a person sees it. */
class LinksFlowTest extends DeskFlow {
    private static final Ids IDS = new Ids(Clock.systemUTC(), new SplittableRandom(5));
    private static final Story TARGET = story("Irak buka blokir Telegram")
            .with(Field.SLUG, "irak-telegram")
            .with(Field.TAGS, List.of("Telegram", "Irak"))
            .with(Field.PLACES, List.of("Irak"));
    private static final Story OTHER = story("Pemerintah Irak jelaskan syarat");
    private static final Story LINKING = linking("Telegram kembali ramai");
    private static final Story BOXING = boxing("Warga Bagdad sambut baik");

    private static final Story NEAR = story("Irak dan Telegram berdamai").with(Field.TAGS, List.of("Telegram", "Irak"));

    private static Story story(String headline) {
        return Samples.story(headline, "Kabar dari Irak hari ini.", "Warga Irak senang.").withId(IDS.story());
    }

    private static Story linking(String headline) {
        Block text = new Paragraph(
                Samples.ids().block(),
                Inline.of("Seperti ditulis kemarin.").with(8, 15, new Link(Pointer.ADDRESS + TARGET.id().value())));
        return story(headline).withBody(new Body(List.of(text))).with(Field.STATUS, Workflow.Status.EXPORTED);
    }

    private static Story boxing(String headline) {
        Ids ids = Samples.ids();
        return story(headline)
                .withBody(new Body(List.of(
                        new Paragraph(ids.block(), Inline.of("Teks.")),
                        new RelatedBox(
                                ids.block(), Inline.of("Baca juga"), List.of(RelatedStories.entry(TARGET))))))
                .with(Field.RELATED, List.of(RelatedStories.entry(TARGET), RelatedStories.entry(OTHER)));
    }

    @Start
    void start(Stage stage) throws Exception {
        Looks.loadFonts();
        show(stage);
        stage.setWidth(1280);
        desk.panes().inspectorWanted().set(true);
    }

    @Override
    void fill(App app) throws Exception {
        for (Story story : List.of(NEAR, OTHER, LINKING, BOXING, TARGET)) {
            app.newsroom().stories().save(story, Revision.Kind.CREATED);
        }
    }

    /** The window shows the story, and the index has all of them. */
    private void opened() throws Exception {
        until(() -> desk.stories().current().filter(one -> one.id().equals(TARGET.id())).isPresent());
        until(() -> app.search().page(app.search().read(""), Order.DATE, 0, 1, () -> true).total() == 5);
    }

    private void showLinks(FxRobot robot) throws Exception {
        opened();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        until(() -> find("#links-pointing") != null && cards("#links-pointing").size() == 2);
    }

    private List<Node> cards(String part) {
        return List.copyOf(find(part).lookupAll(".links-card"));
    }

    private static String said(Node node) {
        return Stream.of(".label", ".button")
                .flatMap(kind -> node.lookupAll(kind).stream())
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining(" | "));
    }

    private String notice() {
        return ((Label) find("#notice-text")).getText();
    }

    private void untilNotice(String start) throws Exception {
        until(() -> find("#notice").isVisible() && notice().startsWith(start));
    }

    private void untilSheet() throws Exception {
        until(() -> desk.content().lookup("#touched-sheet") != null);
    }

    private ListView<?> touched() {
        return (ListView<?>) find("#touched-list");
    }

    @SuppressWarnings("unchecked") // the box of the statuses
    private ComboBox<Workflow.Status> status() {
        return (ComboBox<Workflow.Status>) find("#field-status");
    }

    private void kill(FxRobot robot) throws Exception {
        opened();
        until(() -> find("#field-status") != null);
        robot.interact(() -> status().setValue(Workflow.Status.KILLED));
        untilSheet();
    }

    @Test
    void the_pane_says_who_points_here_and_a_click_opens_it(FxRobot robot) throws Exception {
        showLinks(robot);
        picture("links-pane");

        String said = said(find("#links-pointing"));
        assertTrue(said.contains("Telegram kembali ramai") && said.contains("tautan dalam teks"), said);
        assertTrue(said.contains("Warga Bagdad") && said.contains("kotak Baca juga, Artikel terkait"), said);
        robot.interact(() -> ((Button) find("#links-pointing").lookup(".text-button")).fire());
        until(() -> !open().id().equals(TARGET.id()));
    }

    @Test
    void a_near_story_of_the_archive_is_suggested_with_the_reason_and_taken_over(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> desk.commands().run("links"));
        until(() -> find("#links-suggestions") != null && said(find("#links-suggestions")).contains("Irak dan Telegram berdamai"));
        String said = said(find("#links-suggestions"));
        assertTrue(said.contains("Tag yang sama:"), said);
        picture("links-suggested");

        robot.interact(() -> ((Button) find("#links-suggestions").lookup(".links-relate")).fire());

        until(() -> open().story().related().stream().anyMatch(one -> one.story().equals(NEAR.id().value())));
        until(() -> !said(find("#links-suggestions")).contains("Irak dan Telegram berdamai"));
    }

    @Test
    void a_name_in_the_text_is_linked_with_one_key_and_undone_with_another(FxRobot robot) throws Exception {
        showLinks(robot);
        until(() -> !cards("#links-offers").isEmpty());
        Node link = find("#links-offers").lookup(".links-link");
        robot.interact(link::requestFocus);
        robot.push(KeyCode.ENTER);

        until(() -> open().story().body().blocks().getFirst().leaves().getFirst().equals(
                Inline.of("Kabar dari Irak hari ini.").with(11, 15, new Link("redaksi:place/Irak"))));
        until(() -> cards("#links-offers").isEmpty());
        robot.interact(() -> open().undo());
        assertEquals(TARGET, open().story());
    }

    @Test
    void a_headline_in_quotation_marks_is_offered_as_a_link_to_its_story(FxRobot robot) throws Exception {
        showLinks(robot);
        Story quoting = TARGET.withBody(Samples.story("", "Dalam “Pemerintah Irak Jelaskan Syarat” disebut lain.").body());
        robot.interact(() -> open().apply(Restoring.act(TARGET, quoting)));
        until(() -> said(find("#links-offers")).contains("Pemerintah Irak jelaskan syarat"));
        robot.interact(() -> ((Button) find("#links-offers").lookup(".links-link")).fire());

        assertEquals(OTHER.id(), Pointer.from(open().story()).getFirst().target());
        until(() -> said(find("#links-targets")).contains("Pemerintah Irak jelaskan syarat"));
    }

    @Test
    void a_name_that_nobody_wants_to_link_is_not_offered_again(FxRobot robot) throws Exception {
        showLinks(robot);
        until(() -> !cards("#links-offers").isEmpty());
        robot.interact(() -> ((Button) find("#links-offers").lookup(".links-leave")).fire());
        until(() -> cards("#links-offers").isEmpty());

        robot.interact(() -> open().set(Field.STANDFIRST, "Lain"));
        robot.interact(() -> desk.stories().open(OTHER.id()));
        until(() -> open().id().equals(OTHER.id()) && !cards("#links-offers").isEmpty());
        robot.interact(() -> desk.stories().open(TARGET.id()));
        until(() -> open().id().equals(TARGET.id()) && cards("#links-pointing").size() == 2);
        assertTrue(cards("#links-offers").isEmpty());
    }

    @Test
    void a_story_is_killed_with_what_points_to_it_and_one_undo_brings_all_back(FxRobot robot) throws Exception {
        kill(robot);
        assertEquals(TARGET, open().story());
        assertEquals(3, touched().getItems().size());
        picture("links-kill");
        robot.clickOn("#touched-do");
        untilNotice("Berita dibatalkan, 2 berita lain ikut diubah.");

        assertEquals(Workflow.Status.KILLED, open().story().workflow().status());
        assertEquals(
                List.of(),
                Pointer.from(saved(LINKING)).stream().filter(one -> one.target().equals(TARGET.id())).toList());
        assertEquals("Seperti ditulis kemarin.", saved(LINKING).body().text());
        assertEquals(List.of(RelatedStories.entry(OTHER)), saved(BOXING).related());
        assertEquals(1, saved(BOXING).body().blocks().size());
        picture("links-killed");
        robot.clickOn("#notice-act");
        untilNotice("Diurungkan di 3 berita.");
        assertEquals(TARGET, open().story());
        assertEquals(LINKING, saved(LINKING));
        assertEquals(BOXING, saved(BOXING));
    }

    @Test
    void leaving_the_sheet_leaves_all_as_it_was(FxRobot robot) throws Exception {
        kill(robot);
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());

        until(() -> status().getValue() == Workflow.Status.DRAFT);
        assertEquals(TARGET, open().story());
        assertEquals(LINKING, saved(LINKING));
    }

    @Test
    void what_is_unticked_by_keyboard_stays(FxRobot robot) throws Exception {
        kill(robot);
        until(() -> desk.focused() == touched());
        int linking = touched().getItems().size();
        for (int i = 0; i < linking; i++) {
            robot.push(KeyCode.SPACE);
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        untilNotice("Berita dibatalkan.");

        assertEquals(LINKING, saved(LINKING));
        assertEquals(BOXING, saved(BOXING));
        assertEquals(Workflow.Status.KILLED, open().story().workflow().status());
    }

    @Test
    void a_story_that_nobody_points_to_is_killed_without_a_question(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> desk.stories().open(BOXING.id()));
        until(() -> open().id().equals(BOXING.id()) && status().getValue() == Workflow.Status.DRAFT);
        robot.interact(() -> status().setValue(Workflow.Status.KILLED));
        until(() -> open().story().workflow().status() == Workflow.Status.KILLED);
        assertFalse(desk.sheets().isOpen());
    }

    @Test
    void an_open_story_that_points_here_has_the_act_in_its_own_history(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> desk.stories().open(LINKING.id()));
        until(() -> open().id().equals(LINKING.id()));
        robot.interact(() -> desk.stories().open(TARGET.id()));
        kill(robot);
        robot.clickOn("#touched-do");
        untilNotice("Berita dibatalkan");

        var linking = desk.stories().find(LINKING.id()).orElseThrow();
        assertEquals(List.of(), Pointer.from(linking.story()));
        robot.interact(linking::undo);
        assertEquals(LINKING, linking.story());
    }

    @Test
    void a_slug_that_others_know_waits_for_the_answer(FxRobot robot) throws Exception {
        opened();
        until(() -> find("#field-slug") != null);
        var field = (TextField) find("#field-slug");
        robot.interact(() -> {
            field.requestFocus();
            field.setText("irak-telegram-baru");
        });
        assertEquals("irak-telegram", open().story().labels().slug());
        robot.push(KeyCode.ENTER);
        untilSheet();
        picture("links-slug");
        robot.push(KeyCode.ESCAPE);
        until(() -> field.getText().equals("irak-telegram"));
        assertEquals(TARGET, open().story());

        robot.interact(() -> {
            field.requestFocus();
            field.setText("irak-telegram-baru");
        });
        robot.push(KeyCode.ENTER);
        untilSheet();
        robot.clickOn("#touched-do");
        untilNotice("Slug “irak-telegram” diubah menjadi “irak-telegram-baru”.");
        assertEquals("irak-telegram-baru", open().story().labels().slug());
        assertTrue(open().story().workflow().editorsNote().startsWith("Slug lama: irak-telegram,"));
        robot.clickOn("#notice-act");
        until(() -> open().story().equals(TARGET));
    }

    @Test
    void a_slug_that_nobody_knows_is_typed_as_any_text(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> desk.stories().open(BOXING.id()));
        until(() -> open().id().equals(BOXING.id()) && find("#field-slug") != null);
        robot.interact(() -> find("#field-slug").requestFocus());
        type(robot, "abc");
        until(() -> open().story().labels().slug().equals("abc"));
    }

    @Test
    void a_story_becomes_part_of_another_and_one_undo_parts_them(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> desk.commands().run("mergeStory"));
        until(() -> find("#story-choice") != null);
        robot.interact(() -> ((TextField) find("#story-choice")).setText("syarat"));
        until(() -> ((ListView<?>) find("#story-picker").lookup(".list-view")).getItems().size() == 1);
        robot.clickOn("#sheet-main");
        untilSheet();
        picture("links-merge");
        assertTrue(((CheckBox) find("#touched-extra")).getText().contains("Telegram, Irak"));
        robot.clickOn("#touched-do");
        untilNotice("Berita digabung ke “Pemerintah Irak jelaskan syarat”");

        assertEquals(Workflow.Status.KILLED, open().story().workflow().status());
        assertTrue(open().story().workflow().editorsNote().startsWith("Digabung ke “Pemerintah Irak jelaskan syarat”"));
        assertEquals(List.of("Telegram", "Irak"), saved(OTHER).topics().tags());
        assertEquals(OTHER.id(), Pointer.from(saved(LINKING)).getFirst().target());
        assertEquals(List.of(RelatedStories.entry(OTHER)), saved(BOXING).related());
        robot.clickOn("#notice-act");
        untilNotice("Diurungkan di 4 berita.");
        assertEquals(TARGET, open().story());
        for (Story story : List.of(OTHER, LINKING, BOXING)) {
            assertEquals(story, saved(story));
        }
    }

    @Test
    void the_story_that_takes_another_in_points_to_itself_nowhere(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> desk.commands().run("mergeStory"));
        until(() -> find("#story-choice") != null);
        robot.interact(() -> ((TextField) find("#story-choice")).setText("bagdad"));
        until(() -> ((ListView<?>) find("#story-picker").lookup(".list-view")).getItems().size() == 1);
        robot.clickOn("#sheet-main");
        untilSheet();
        robot.clickOn("#touched-do");
        untilNotice("Berita digabung ke “Warga Bagdad sambut baik”");

        assertEquals(List.of(RelatedStories.entry(OTHER)), saved(BOXING).related());
        assertEquals(1, saved(BOXING).body().blocks().size());
        assertEquals(BOXING.id(), Pointer.from(saved(LINKING)).getFirst().target());
    }

    @Test
    void erasing_says_first_who_points_here(FxRobot robot) throws Exception {
        opened();
        robot.interact(() -> desk.commands().run("eraseStory"));
        until(() -> find("#erase-sheet") != null);
        picture("links-erase");

        assertTrue(said(find("#erase-sheet")).contains("2 berita menunjuk ke sini"), said(find("#erase-sheet")));
        robot.push(KeyCode.ESCAPE);
        until(() -> !desk.sheets().isOpen());
    }
}
