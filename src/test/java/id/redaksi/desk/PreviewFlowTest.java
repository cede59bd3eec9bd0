package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.Step;
import id.redaksi.edit.TextPlace;
import id.redaksi.edit.Transaction;
import id.redaksi.samples.RandomSteps;
import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Field;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The preview beside the text: it follows what is written, and leads back. */
class PreviewFlowTest {
    @RegisterExtension
    final DeskWindow window = new DeskWindow(1700, 900);

    private static Story longStory() {
        return Samples.story("Harga cabai naik", IntStream.range(0, 60)
                .mapToObj(i -> "Alinea " + i + " bercerita tentang harga cabai di pasar yang naik lagi pekan ini.")
                .toArray(String[]::new));
    }

    private void openBeside(Story story) throws Exception {
        window.open(story);
        window.act(() -> window.desk().panes().previewWanted().set(true));
        DeskWindow.until(() -> told("typeof redaksi").equals("object"));
    }

    private WebView web() {
        return (WebView) window.node("#preview-page");
    }

    /** What the page answers; JavaFX's thread. */
    private String told(String script) {
        return window.node("#preview-page") instanceof WebView web
                ? String.valueOf(web.getEngine().executeScript(script))
                : "";
    }

    private String asked(String script) throws Exception {
        var answer = new String[1];
        window.act(() -> answer[0] = told(script));
        return answer[0];
    }

    private BlockId block(int at) {
        return window.story().story().body().blocks().get(at).id();
    }

    private static String part(BlockId id) {
        return "document.querySelector('[data-key=\"" + id.value() + "\"]')";
    }

    @Test
    void what_is_typed_appears_in_the_same_page_where_it_is_scrolled_to() throws Exception {
        openBeside(longStory());
        asked("window.before = 'same'; window.scrollTo(0, 700)");
        window.act(() -> web().fireEvent(new javafx.scene.input.ScrollEvent(
                javafx.scene.input.ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, 0, 0, 0,
                javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                javafx.scene.input.ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        String scrolled = asked("window.pageYOffset");
        window.type("Baru. ");

        DeskWindow.until(() -> told("document.body.textContent").contains("Baru. Alinea 0"));
        assertEquals("same", asked("window.before"));
        assertEquals(scrolled, asked("window.pageYOffset"));
    }

    @Test
    void an_emoji_is_one_sign_in_the_page_as_it_is_loaded_and_as_it_is_typed() throws Exception {
        openBeside(Samples.story("Roket \uD83D\uDE80 naik", "Satu \uD83D\uDE00 dua."));
        window.type("Baru. ");

        DeskWindow.until(() -> told(part(block(0)) + ".textContent").endsWith("Baru. Satu \uD83D\uDE00 dua."));
        assertEquals("Roket \uD83D\uDE80 naik", asked("document.querySelector('h1').textContent"));
    }

    @Test
    void many_changes_leave_the_open_page_as_if_it_had_been_loaded() throws Exception {
        openBeside(Samples.oneOfEach());
        asked("window.before = 'same'");
        var random = new SplittableRandom(11);
        for (int i = 0; i < 40; i++) {
            window.act(() -> {
                Step step = RandomSteps.fitting(window.story().story(), random);
                window.story().apply(Optional.of(new Transaction(List.of(step), null, "")));
            });
        }
        Document wanted = Jsoup.parse(window.app().pages().previewed(window.story().story()).html());
        wanted.outputSettings().prettyPrint(false);
        wanted.select("script").remove();
        wanted.select("[data-redaksi-here]").removeAttr("data-redaksi-here");

        DeskWindow.until(() -> body().equals(wanted.body().html().strip()));
        assertEquals("same", asked("window.before"));
    }

    /** The open page's body, written by the same hand as what is wanted. */
    private String body() {
        Document shown = Jsoup.parse(told("document.documentElement.outerHTML"));
        shown.outputSettings().prettyPrint(false);
        shown.select("[data-redaksi-here]").removeAttr("data-redaksi-here");
        return shown.body().html().strip();
    }

    @Test
    void the_block_with_the_caret_is_brought_in_sight_and_marked() throws Exception {
        openBeside(longStory());
        window.act(() -> window.view().body().model().move(new Position(block(50), 0, 3), false));

        DeskWindow.until(() -> inSight(block(50)));
        assertEquals(block(50).value(), asked("document.querySelector('[data-redaksi-here]').dataset.key"));
    }

    @Test
    void a_page_that_opens_under_a_long_headline_shows_the_block_with_the_caret_at_any_width() throws Exception {
        openBeside(Samples.story("Sidang putusan sengketa hasil pemilihan ".repeat(12), "Satu.", "Dua.", "Tiga."));
        DeskWindow.until(() -> inSight(block(0)));

        for (double width : List.of(320.0, 700.0)) {
            window.act(() -> ((Region) window.node("#preview")).setMinWidth(width));
            window.act(() -> ((Region) window.node("#preview")).setMaxWidth(width));
            DeskWindow.until(() -> inSight(block(0)));
        }
    }

    private boolean inSight(BlockId id) {
        String top = told("var b=" + part(id) + ".getBoundingClientRect(); b.top >= 0 && b.bottom <= innerHeight");
        return top.equals("true");
    }

    /** Waits until the page has glided to its place. */
    private void resting() throws Exception {
        var former = new String[] {""};
        var same = new int[1];
        DeskWindow.until(() -> {
            String now = told("window.pageYOffset");
            same[0] = inSight(block(50)) && now.equals(former[0]) ? same[0] + 1 : 0;
            former[0] = now;
            return same[0] > 20;
        });
    }

    @Test
    void a_click_in_the_page_puts_the_caret_there() throws Exception {
        openBeside(longStory());
        window.act(() -> window.view().body().model().move(new Position(block(50), 0, 3), false));
        resting();
        String[] at = asked("var r=document.createRange(); var t=" + part(block(48)) + ".firstChild; r.setStart(t, 9);"
                        + " r.setEnd(t, 10); var b=r.getBoundingClientRect(); b.left + ' ' + (b.top + b.height / 2)")
                .split(" ");
        Point2D point = web().localToScreen(
                (Double.parseDouble(at[0]) + 1) * web().getZoom(), Double.parseDouble(at[1]) * web().getZoom());
        window.clickOn(point);

        DeskWindow.until(() -> window.story().editing().selection().head().equals(new Position(block(48), 0, 9)));
        DeskWindow.until(() -> window.view().body().isFocused());
    }

    @Test
    void keys_lead_to_the_page_and_back_to_the_text() throws Exception {
        openBeside(longStory());
        window.act(() -> window.view().body().model().move(new Position(block(40), 0, 2), false));
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        DeskWindow.until(() -> web().isFocused() && inSight(block(40)));

        window.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);

        DeskWindow.until(() -> window.view().body().isFocused());
        assertEquals(new Position(block(40), 0, 2), window.story().editing().selection().head());
    }

    @Test
    void the_headline_that_is_written_in_is_marked() throws Exception {
        openBeside(longStory());
        window.act(() -> window.node("#story-headline").requestFocus());

        DeskWindow.until(() -> told("var e=document.querySelector('[data-redaksi-here]'); e ? e.dataset.key : ''")
                .equals("headline"));
        assertEquals(
                new TextPlace.InField(Field.HEADLINE, 0),
                window.story().caretProperty().get().place());
    }

    @Test
    void paper_shows_the_page_as_it_is_printed_and_dark_in_dark() throws Exception {
        openBeside(longStory());
        asked("window.before = 'same'");
        window.act(() -> ((javafx.scene.control.ToggleButton) window.node("#preview-paper")).fire());
        DeskWindow.until(() -> told("document.head.textContent").contains("background:none"));
        window.act(() -> ((javafx.scene.control.ToggleButton) window.node("#preview-phone")).fire());
        window.act(() -> ((javafx.scene.control.ToggleButton) window.node("#preview-dark")).fire());

        DeskWindow.until(() -> told("document.head.textContent").contains("color-scheme:dark"));
        assertEquals("same", asked("window.before"));
        assertTrue(asked("document.body.textContent").contains("Alinea 59"));
    }

    @Test
    void a_window_of_its_own_shows_the_same_page_and_goes_back_into_the_pane() throws Exception {
        openBeside(longStory());
        asked("window.before = 'same'");
        javafx.scene.Node preview = window.node("#preview");
        WebView page = web();
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
        DeskWindow.until(() -> preview.getScene() != null && preview.getScene() != window.stage().getScene());
        window.act(() -> window.desk().stories().current().orElseThrow().set(Field.HEADLINE, "Judul di jendela"));
        DeskWindow.until(() -> String.valueOf(page.getEngine().executeScript("document.body.textContent + window.before"))
                .matches("(?s).*Judul di jendela.*same"));

        window.act(() -> window.desk().commands().run("preview"));

        DeskWindow.until(() -> preview.getScene() == window.stage().getScene());
        assertEquals(1, javafx.stage.Window.getWindows().size());
        assertEquals("same", asked("window.before"));
    }

    @Test
    void a_theme_of_the_newsroom_is_followed_as_it_is_saved_and_a_broken_one_says_why() throws Exception {
        java.nio.file.Path theme = window.app().themes().copy("standar");
        window.act(() -> window.desk().settle(window.app().settings().with(publishing(theme.getFileName().toString()))));
        openBeside(longStory());
        java.nio.file.Path sheet = theme.resolve("style.css");
        java.nio.file.Files.writeString(sheet, java.nio.file.Files.readString(sheet) + "\nh1 { color: rgb(1, 2, 3) }");
        DeskWindow.until(() -> told("getComputedStyle(document.querySelector('h1')).color").equals("rgb(1, 2, 3)"));

        java.nio.file.Path template = theme.resolve("templates").resolve("story.html");
        String sound = java.nio.file.Files.readString(template);
        java.nio.file.Files.writeString(template, sound.replace("{{body}}", "{{bodi}}"));
        DeskWindow.until(() -> window.node("#preview-broken") != null);
        String why = ((javafx.scene.control.Label) window.node("#preview-broken-why")).getText();
        assertTrue(why.contains("story.html"), why);
        window.picture("preview-broken");
        window.type("Tetap ");
        assertTrue(window.story().story().body().text().contains("Tetap "));

        java.nio.file.Files.writeString(template, sound);
        DeskWindow.until(() -> window.node("#preview-broken") == null && told("document.body.textContent").contains("Tetap "));
    }

    private static id.redaksi.app.Settings.Publishing publishing(String theme) {
        var usual = id.redaksi.app.Settings.DEFAULT.publishing();
        return new id.redaksi.app.Settings.Publishing(
                usual.address(), usual.tagline(), theme, usual.options(), usual.unpublished(), usual.perPage(),
                usual.publisherLogo(), usual.folder());
    }
}
