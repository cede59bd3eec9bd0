package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.Settings;
import id.redaksi.archive.Query;
import id.redaksi.archive.SearchField;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.stories.search.Group;
import id.redaksi.desk.stories.search.IndexProgress;
import id.redaksi.desk.stories.search.Known;
import id.redaksi.desk.stories.search.NothingFound;
import id.redaksi.desk.stories.search.SearchAnswers;
import id.redaksi.desk.stories.search.SearchHead;
import id.redaksi.desk.stories.search.SearchViewModel;
import id.redaksi.desk.stories.search.Total;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What stands over the list in a column of 300 pixels, with an archive of a million behind it. */
@ExtendWith(ApplicationExtension.class)
class SearchHeadTest {
    private final Answers answers = new Answers();
    private final Words words = new Words(Locale.of("id"));
    private SearchViewModel model;
    private SearchHead head;
    private VBox column;
    private Stage stage;
    private Looks looks;

    /** A newsroom of a million stories. */
    private static final class Answers implements SearchAnswers {
        private IndexProgress progress = new IndexProgress.Ready();

        @Override
        public Map<Group, List<Known>> facets(Query query, int most, BooleanSupplier wanted) {
            return Map.of(
                    Group.CHANNEL, many("Kanal", 9), Group.TAG, many("sebuah tag yang panjang sekali", 14),
                    Group.MONTH, List.of(new Known("2026-11", 90_112), new Known("2026-10", 81_002)),
                    Group.STATUS, List.of(new Known("EXPORTED", 1_000_212), new Known("REVIEW", 12)));
        }

        private static List<Known> many(String name, int count) {
            return java.util.stream.IntStream.range(0, count)
                    .mapToObj(i -> new Known(name + " " + i, 900_000 / (i + 1)))
                    .toList();
        }

        @Override
        public Optional<String> didYouMean(Query query) {
            return Optional.of("pemblokiran kanal:Sport -rumor");
        }

        @Override
        public Total count(Query query, BooleanSupplier wanted) {
            return new Total(10_001, true);
        }

        @Override
        public List<Known> beginning(SearchField field, String begun, int most) {
            return many("sebuah tag yang panjang sekali sehingga tidak muat", 8);
        }

        @Override
        public IndexProgress progress() {
            return progress;
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        Looks.loadFonts();
        model = new SearchViewModel(
                answers, Background.atOnce(), () -> words.wordingProperty().get(), () -> LocalDate.of(2026, 11, 30));
        head = new SearchHead(model, words, new Label());
        var rest = new StackPane(new NothingFound(model, words));
        VBox.setVgrow(rest, Priority.ALWAYS);
        column = new VBox(head, rest);
        column.getStyleClass().add("story-list");
        var root = new StackPane(column);
        looks = new Looks(root);
        var scene = new Scene(root, 300, 620);
        looks.become(new Settings.Look("id", Settings.Theme.LIGHT, 17.5, 640));
        looks.dress(scene);
        shown.setScene(scene);
        shown.sizeToScene();
        shown.show();
    }

    private void found(FxRobot robot, String typed, Total total) {
        robot.interact(() -> {
            model.typedProperty().set(typed);
            model.found(total);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) throws Exception {
        String wanted = System.getProperty("redaksi.pictures", "");
        if (!wanted.isEmpty()) {
            WaitForAsyncUtils.waitForFxEvents();
            var image = WaitForAsyncUtils.asyncFx(() -> stage.getScene().snapshot(null)).get();
            Files.createDirectories(Path.of(wanted));
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", Path.of(wanted, name + ".png").toFile());
        }
    }

    private Label label(String id) {
        return (Label) column.lookup(id);
    }

    /** Whether the whole of it can be read. */
    private static boolean isWhole(Label label) {
        return label.getWidth() >= Math.floor(label.prefWidth(-1));
    }

    @Test
    void the_number_of_a_million_fits_beside_the_order(FxRobot robot) throws Exception {
        found(robot, "blokir kanal:Sport -rumor", new Total(10_000, true));

        assertEquals("Lebih dari 10.000", label("#search-count").getText());
        assertTrue(isWhole(label("#search-count")));
        picture(robot, "head-million");
    }

    @Test
    void an_index_that_is_being_built_says_how_far_it_is(FxRobot robot) throws Exception {
        answers.progress = new IndexProgress.Building(410_000, 1_000_000);
        found(robot, "blokir", new Total(812, false));

        assertEquals("Indeks dibangun: 41 %. Hasil belum lengkap.", label("#search-state").getText());
        picture(robot, "head-building");
        answers.progress = new IndexProgress.Damaged(120_000, 1_000_000);
        found(robot, "blokir s", new Total(812, false));
        assertTrue(label("#search-state").getText().startsWith("Indeks rusak"));
        picture(robot, "head-damaged");
        answers.progress = new IndexProgress.Ready();
        found(robot, "blokir si", new Total(812, false));
        assertFalse(label("#search-state").isVisible());
    }

    @Test
    void counts_of_a_million_fit_into_two_columns(FxRobot robot) throws Exception {
        found(robot, "blokir", new Total(10_000, true));
        robot.interact(head::turnFacets);
        picture(robot, "head-facets");
        robot.interact(() -> looks.become(new Settings.Look("id", Settings.Theme.DARK, 17.5, 640)));
        picture(robot, "head-facets-dark");
        Button more = (Button) column.lookup("#facets-channel .facet-more");
        robot.interact(more::fire);
        assertEquals(9, column.lookupAll("#facets-channel .facet-row").size());
        picture(robot, "head-facets-whole");
    }

    @Test
    void where_nothing_is_found_every_way_on_can_be_read(FxRobot robot) throws Exception {
        found(robot, "pembolkiran kanal:Sport -rumor", new Total(0, false));

        assertEquals(3, column.lookupAll(".way").size());
        picture(robot, "head-nothing");
        robot.interact(() -> looks.become(new Settings.Look("id", Settings.Theme.CONTRAST, 17.5, 640)));
        picture(robot, "head-nothing-contrast");
    }

    @Test
    void long_filters_are_cut_in_their_chips_and_told_whole(FxRobot robot) throws Exception {
        found(
                robot,
                "tag:\"sebuah tag yang panjang sekali sehingga tidak muat di satu baris\" status:penyuntingan tanggal:2026-08..2026-11 -rumor warna:merah ",
                new Total(3, false));
        picture(robot, "head-chips");
        assertTrue(column.lookupAll(".search-chip").stream().allMatch(chip -> chip.getLayoutBounds().getWidth() <= 276));
    }
}
