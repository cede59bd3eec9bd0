package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.ManyStories;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.StoryId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The list of a newsroom of many stories, as a person goes through it. */
class LongListTest extends DeskFlow {
    private static final int STORIES = 20_000;

    @Start
    void start(Stage stage) throws Exception {
        show(stage);
    }

    @BeforeAll
    static void fill() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder.resolve("penuh"), Samples.CLOCK)) {
            ManyStories.fill(newsroom, STORIES);
        }
    }

    @Override
    Path place() throws Exception {
        Path place = super.place();
        Files.copy(folder.resolve("penuh/newsroom.db"), place.resolve("newsroom.db"));
        return place;
    }

    private ListView<?> list() {
        return (ListView<?>) find("#story-list");
    }

    private List<String> seen() {
        return list().lookupAll(".story-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getGraphic() != null && cell.isVisible() && cell.getParent().isVisible())
                .map(cell -> cell.getAccessibleText())
                .toList();
    }

    private void untilSeen(String headline) throws Exception {
        until(() -> seen().contains(headline));
    }

    private void untilShown() throws Exception {
        until(() -> list().getItems().size() == STORIES && seen().contains("Judul " + (STORIES - 1)));
    }

    private ScrollBar bar() {
        return (ScrollBar) list().lookupAll(".scroll-bar").stream()
                .filter(one -> ((ScrollBar) one).getOrientation() == javafx.geometry.Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keys_go_from_end_to_end_and_open_what_is_there(FxRobot robot) throws Exception {
        untilShown();
        robot.interact(() -> list().requestFocus());

        robot.push(KeyCode.END);
        untilSeen("Judul 0");
        robot.push(KeyCode.ENTER);
        until(() -> desk.stories().current().filter(open -> open.story().headline().equals("Judul 0")).isPresent());

        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.PAGE_UP);
        robot.push(KeyCode.PAGE_UP);
        until(() -> !seen().contains("Judul 0") && seen().stream().allMatch(one -> one.startsWith("Judul ")));
        robot.push(KeyCode.HOME);
        untilSeen("Judul " + (STORIES - 1));
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.PAGE_DOWN);
        until(() -> !seen().contains("Judul " + (STORIES - 1)));
    }

    @Test
    void the_bar_dragged_to_any_place_shows_the_rows_of_that_place(FxRobot robot) throws Exception {
        untilShown();
        for (double place : List.of(0.5, 0.03, 0.97, 0.25)) {
            robot.interact(() -> bar().setValue(place));
            until(() -> {
                List<Integer> numbers = seen().stream()
                        .filter(one -> one.startsWith("Judul "))
                        .map(one -> Integer.parseInt(one.substring(6)))
                        .toList();
                return numbers.size() > 3
                        && numbers.stream().allMatch(one -> Math.abs(one - (1 - place) * STORIES) < 0.01 * STORIES);
            });
        }
    }

    @Test
    void a_save_moves_nothing_of_what_one_looks_at(FxRobot robot) throws Exception {
        untilShown();
        robot.interact(() -> bar().setValue(0.5));
        until(() -> seen().stream().allMatch(one -> one.startsWith("Judul ")) && !seen().contains("Judul 19999"));
        StoryId last = app.newsroom().stories().at(ListFilter.ALL, STORIES - 1, 1).getFirst().id();
        var story = app.newsroom().stories().find(last).orElseThrow().story();
        double before = robotBounds("Judul " + number(seen().get(2)));
        String looked = seen().get(2);

        app.newsroom().stories().save(story.with(Field.HEADLINE, "Baru"), Revision.Kind.SAVED);
        robot.interact(() -> desk.stories().newsroomChanged());

        until(() -> app.newsroom().stories().at(ListFilter.ALL, 0, 1).getFirst().headline().equals("Baru")
                && desk.content().lookup("#story-list") != null
                && index(looked) == STORIES - number(looked));
        assertEquals(before, robotBounds(looked), 1.0);
        picture("long-list");
    }

    private static int number(String headline) {
        return Integer.parseInt(headline.substring(6));
    }

    private ListCell<?> cell(String headline) {
        return list().lookupAll(".story-cell").stream()
                .map(one -> (ListCell<?>) one)
                .filter(cell -> cell.isVisible() && headline.equals(cell.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private int index(String headline) {
        return cell(headline).getIndex();
    }

    private double robotBounds(String headline) throws Exception {
        return org.testfx.util.WaitForAsyncUtils.asyncFx(
                        () -> cell(headline).localToScene(0, 0).getY())
                .get();
    }

    @Test
    void a_range_over_rows_that_were_never_read_is_marked_and_goes_with_the_stories(FxRobot robot) throws Exception {
        untilShown();
        robot.interact(() -> {
            list().getSelectionModel().clearAndSelect(10);
            list().getSelectionModel().selectRange(10, 510);
        });
        untilMarked(500);
        robot.interact(() -> desk.stories().newsroomChanged());
        untilMarked(500);
        robot.interact(() -> bar().setValue(0.01));
        until(() -> list().lookupAll(".story-cell").stream()
                .map(one -> (ListCell<?>) one)
                .filter(cell -> cell.isVisible() && cell.getIndex() > 150 && cell.getIndex() < 500)
                .allMatch(ListCell::isSelected));
        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.ESCAPE);
        untilMarked(0);
    }

    private void untilMarked(int stories) throws Exception {
        until(() -> {
            String said = ((javafx.scene.control.Label) find(".list-header .label")).getText();
            return stories == 0 ? said.endsWith("berita") : said.equals(stories + " berita ditandai");
        });
    }

    @Test
    void whoever_marks_all_is_told_how_many_can_be(FxRobot robot) throws Exception {
        untilShown();
        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        untilMarkedMost();
        picture("many-marked");
        assertTrue(list().getSelectionModel().isSelected(3));
    }

    private void untilMarkedMost() throws Exception {
        until(() -> ((javafx.scene.control.Label) find(".list-header .label"))
                .getText()
                .equals("10.000 berita ditandai"));
    }
}
