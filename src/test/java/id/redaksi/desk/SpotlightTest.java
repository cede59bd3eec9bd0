package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.edit.Selection;
import id.redaksi.edit.Spotlight;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands out around the caret. */
class SpotlightTest {
    private static final Color FAINT = Color.web("#6C675F");

    @RegisterExtension
    private final DeskWindow window = new DeskWindow(980, 900);

    /** What is drawn as it is, block by block in the order of the story, as far as it is in sight. */
    private String lit() {
        var runs = new ArrayList<>(window.view().body().lookupAll(".run"));
        runs.sort(java.util.Comparator.comparingDouble(run -> run.localToScene(run.getLayoutBounds()).getMinY()));
        var lit = new StringBuilder();
        runs.forEach(run -> {
            if (run instanceof Text text && !text.getFill().equals(FAINT)) {
                lit.append(text.getText());
            }
        });
        return lit.toString();
    }

    private Position place(int block, int leaf, int offset) {
        return new Position(window.story().story().body().blocks().get(block).id(), leaf, offset);
    }

    private void caret(int block, int leaf, int offset) {
        window.act(() -> window.story().editing().select(Selection.caret(place(block, leaf, offset))));
    }

    private void open() throws Exception {
        window.open(Samples.story("Judul", "Satu kalimat. Kata dr. Budi begini. Tiga kalimat.", "Alinea kedua. Habis."));
    }

    @Test
    void the_key_goes_from_sentence_to_line_to_paragraph_to_nothing() throws Exception {
        open();
        caret(0, 0, 20);
        assertEquals("Satu kalimat. Kata dr. Budi begini. Tiga kalimat.Alinea kedua. Habis.", lit());

        window.keys(KeyCode.SHIFT, KeyCode.F9);
        assertEquals("Kata dr. Budi begini.", lit());
        window.keys(KeyCode.SHIFT, KeyCode.F9);
        assertEquals("Satu kalimat. Kata dr. Budi begini. Tiga", lit().strip());
        window.keys(KeyCode.SHIFT, KeyCode.F9);
        assertEquals("Satu kalimat. Kata dr. Budi begini. Tiga kalimat.", lit());
        assertEquals(Spotlight.PARAGRAPH, window.app().settings().focus().spotlight());
        window.keys(KeyCode.SHIFT, KeyCode.F9);
        assertEquals("Satu kalimat. Kata dr. Budi begini. Tiga kalimat.Alinea kedua. Habis.", lit());
    }

    @Test
    void the_light_follows_what_is_typed_and_where_the_caret_goes() throws Exception {
        open();
        window.keys(KeyCode.SHIFT, KeyCode.F9);
        caret(0, 0, 18);

        window.type(" pagi");
        assertEquals("Kata pagi dr. Budi begini.", lit());
        window.keys(KeyCode.CONTROL, KeyCode.END);
        assertEquals("Habis.", lit());
        window.type(" Baru");
        assertEquals("Baru", lit());
        window.keys(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals("Satu kalimat.", lit());
    }

    @Test
    void letters_that_step_back_keep_their_font_from_the_first_frame_on() throws Exception {
        window.open(Samples.oneOfEach());
        window.act(() -> window.desk().focus().light(Spotlight.PARAGRAPH));
        caret(3, 1, 1);
        window.act(() -> window.desk().focus().light(Spotlight.SENTENCE));

        caret(3, 0, 1);

        assertEquals(
                List.of(17.5, 17.5),
                window.view().body().lookupAll(".item-text .run").stream()
                        .map(run -> ((Text) run).getFont().getSize())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void no_letter_moves_when_something_stands_out(Spotlight spotlight) throws Exception {
        Story story = Samples.oneOfEach();
        window.open(story);
        List<Rectangle2D> before = places();

        window.act(() -> window.desk().focus().light(spotlight));

        List<Rectangle2D> after = places();
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).getMinX(), after.get(i).getMinX(), 0.01);
            assertEquals(before.get(i).getMinY(), after.get(i).getMinY(), 0.01);
        }
    }

    /** Where every letter stands, with the caret in each text once. */
    private List<Rectangle2D> places() {
        List<Rectangle2D> places = new ArrayList<>();
        List<Block> blocks = window.story().story().body().blocks();
        for (int block = 0; block < blocks.size(); block++) {
            for (int leaf = 0; leaf < blocks.get(block).leaves().size(); leaf++) {
                caret(block, leaf, blocks.get(block).leaves().get(leaf).length() / 2);
                for (int offset = 0; offset <= blocks.get(block).leaves().get(leaf).length(); offset++) {
                    places.add(window.view().body().bounds(place(block, leaf, offset)));
                }
            }
        }
        return places;
    }

    /** WCAG 2.2, 1.4.3: 4.5 for text, also for that which is meant to step back. */
    @ParameterizedTest
    @ValueSource(strings = {"\\.root \\{(.*?)\\n\\}", "\\.root\\.dark \\{(.*?)\\n\\}"})
    void soft_text_can_still_be_read(String theme) throws Exception {
        String sheet = Files.readString(Path.of("src/main/resources/id/redaksi/desk/redaksi.css"));
        Matcher tokens = Pattern.compile(theme, Pattern.DOTALL).matcher(sheet);
        assertTrue(tokens.find());
        for (String ground : List.of("-surface", "-paper", "-selected")) {
            double contrast = contrast(color(tokens.group(1), "-faint"), color(tokens.group(1), ground));
            assertTrue(contrast >= 4.5, ground + " " + contrast);
        }
    }

    private static Color color(String tokens, String name) {
        Matcher value = Pattern.compile("(?<![a-z-])" + name + ": (#[0-9A-F]{6})").matcher(tokens);
        assertTrue(value.find(), name);
        return Color.web(value.group(1));
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
