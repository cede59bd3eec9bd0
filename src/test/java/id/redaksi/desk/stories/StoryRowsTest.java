package id.redaksi.desk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.stories.search.NewsroomAnswers;
import id.redaksi.desk.stories.search.SearchViewModel;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.ManyStories;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Summary;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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

/** A list of 2,000 rows whose control is given 200 of them at once. */
@ExtendWith(ApplicationExtension.class)
class StoryRowsTest {
    private static final int STORIES = 2_000;
    private static final int GIVEN = 200;

    @TempDir
    Path folder;

    private App app;
    private Stage stage;
    private StoriesViewModel model;
    private StoryRows rows;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        app = App.open(folder.resolve("redaksi"), Samples.CLOCK);
        ManyStories.fill(app.newsroom(), STORIES);
        robot.interact(() -> {
            var notices = new Notices();
            var lane = Background.atOnce();
            var stories = new OpenStories(app, lane, notices, Samples.CLOCK);
            var search = new SearchViewModel(
                    new NewsroomAnswers(app),
                    lane,
                    () -> Wording.of(Wording.INDONESIAN),
                    () -> LocalDate.of(2026, 11, 29));
            model = new StoriesViewModel(app, stories, search, lane, notices);
            rows = new StoryRows(model, new Label(), new Words(Locale.of("id")), GIVEN);
            var frame = new VBox(rows);
            frame.getStyleClass().add("story-list");
            VBox.setVgrow(rows, Priority.ALWAYS);
            var scene = new Scene(frame, 300, 700);
            scene.getStylesheets().add(StoryRows.class.getResource("/id/redaksi/desk/redaksi.css").toExternalForm());
            stage.setScene(scene);
            stage.sizeToScene();
            model.refresh();
        });
        untilSeen(STORIES - 1);
        until(() -> bar().isVisible());
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
    }

    private ListView<?> list() {
        return (ListView<?>) rows.lookup("#story-list");
    }

    private ScrollBar bar() {
        return (ScrollBar) rows.lookup("#story-bar");
    }

    private List<ListCell<?>> cells() {
        return list().lookupAll(".story-cell").stream()
                .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getGraphic() != null && cell.isVisible() && cell.getParent().isVisible())
                .toList();
    }

    private List<Integer> seen() {
        return cells().stream()
                .map(cell -> cell.getAccessibleText())
                .filter(text -> text.startsWith("Judul "))
                .map(text -> Integer.parseInt(text.substring(6)))
                .sorted()
                .toList();
    }

    private void untilSeen(int number) throws Exception {
        until(() -> seen().contains(number));
    }

    @Test
    void the_bar_goes_to_any_row_of_all_and_stands_where_the_list_stands(FxRobot robot) throws Exception {
        for (int row : List.of(1_000, 1_900, 30, 700)) {
            robot.interact(() -> bar().setValue(row));
            until(() -> seen().contains(STORIES - 1 - row - 1) && Math.abs(bar().getValue() - row) < 0.1);
        }
        assertEquals(GIVEN, list().getItems().size());
    }

    @Test
    void whoever_goes_on_by_keys_never_comes_to_an_end_before_the_list_does(FxRobot robot) throws Exception {
        robot.interact(() -> list().requestFocus());
        for (int lowest = STORIES - 1; lowest > STORIES - 500; ) {
            int before = lowest;
            robot.push(KeyCode.PAGE_DOWN);
            until(() -> !seen().isEmpty() && seen().getFirst() < before);
            lowest = WaitForAsyncUtils.asyncFx(() -> seen().getFirst()).get();
            List<Integer> all = WaitForAsyncUtils.asyncFx(this::seen).get();
            assertEquals(all.size() - 1, all.getLast() - all.getFirst(), "rows follow each other");
        }
        robot.push(KeyCode.END);
        untilSeen(0);
        robot.push(KeyCode.HOME);
        untilSeen(STORIES - 1);
    }

    @Test
    void marks_go_with_their_stories_wherever_the_control_looks(FxRobot robot) throws Exception {
        robot.interact(() -> bar().setValue(500));
        untilSeen(1_495);
        robot.interact(() -> {
            int at = cells().stream()
                    .filter(cell -> cell.getAccessibleText().equals("Judul 1495"))
                    .findFirst()
                    .orElseThrow()
                    .getIndex();
            list().getSelectionModel().clearAndSelect(at);
            list().getSelectionModel().selectRange(at, at + 3);
        });
        List<Summary> expected = app.newsroom().stories().at(ListFilter.ALL, STORIES - 1 - 1_495, 3);
        assertEquals(expected.stream().map(Summary::id).toList(), model.markedProperty().get());

        robot.interact(() -> bar().setValue(1_800));
        untilSeen(195);
        robot.interact(() -> bar().setValue(500));
        untilSeen(1_495);

        assertEquals(expected.stream().map(Summary::id).toList(), model.markedProperty().get());
        until(() -> cells().stream()
                        .filter(ListCell::isSelected)
                        .map(cell -> cell.getAccessibleText())
                        .sorted()
                        .toList()
                        .equals(List.of("Judul 1493", "Judul 1494", "Judul 1495")));
    }

    @Test
    void marking_all_marks_all_of_the_list_and_not_what_the_control_was_given(FxRobot robot) throws Exception {
        robot.interact(() -> bar().setValue(1_000));
        untilSeen(995);
        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);

        until(() -> model.markedProperty().get().size() == STORIES);
        assertEquals(
                app.newsroom().stories().at(ListFilter.ALL, 0, 1).getFirst().id(),
                model.markedProperty().get().getFirst());
        until(() -> cells().stream().allMatch(ListCell::isSelected));
    }

    @Test
    void a_save_moves_nothing_deep_in_the_list(FxRobot robot) throws Exception {
        robot.interact(() -> bar().setValue(1_000.5));
        untilSeen(996);
        double before = place(996);
        var story = app.newsroom().stories().find(
                app.newsroom().stories().at(ListFilter.ALL, STORIES - 1, 1).getFirst().id()).orElseThrow().story();
        app.newsroom().stories().save(story.with(Field.HEADLINE, "Baru"), Revision.Kind.SAVED);

        robot.interact(() -> model.refresh());

        until(() -> Math.abs(place(996) - before) < 1);
        assertTrue(seen().size() > 4);
    }

    private double place(int number) {
        return cells().stream()
                .filter(cell -> cell.getAccessibleText().equals("Judul " + number))
                .findFirst()
                .map(cell -> cell.localToScene(0, 0).getY())
                .orElse(Double.NaN);
    }
}
