package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour that a text can have is legible on the ground of what runs over (WCAG 2.2, 1.4.3: 4.5 to 1). */
class BeyondLimitColourTest {
    private static Color token(String theme, String name) throws Exception {
        String sheet = Files.readString(Path.of("src/main/resources/id/redaksi/desk/redaksi.css"));
        String block = sheet.substring(sheet.indexOf(theme + " {"), sheet.indexOf('}', sheet.indexOf(theme + " {")));
        Matcher token = Pattern.compile("-" + name + ": (#[0-9A-F]{6})").matcher(block);
        assertTrue(token.find(), name);
        return Color.web(token.group(1));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {".root", ".root.dark"})
    void texts_stay_legible_where_they_run_over(String theme) throws Exception {
        assertEquals(21, contrast(Color.BLACK, Color.WHITE), 0.01);
        for (String text : List.of("ink", "soft", "faint", "accent", "warning", "error", "safe")) {
            double contrast = contrast(token(theme, text), token(theme, "beyond"));
            assertTrue(contrast >= 4.5, theme + " " + text + " " + contrast);
        }
    }
}
