package id.redaksi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The colours of the sheets, by the contrast of text on its grounds as WCAG 2 computes it. */
class ContrastTest {
    private static final List<String> TEXTS = List.of(
            "ink", "soft", "faint", "accent", "error", "warning", "safe", "by-0", "by-1", "by-2", "by-3", "by-4", "by-5");
    private static final List<String> GROUNDS = List.of("paper", "surface", "raised", "selected");

    private static Map<String, Color> tokens(String selector) throws Exception {
        String sheet;
        try (var in = ContrastTest.class.getResourceAsStream("/id/redaksi/desk/redaksi.css")) {
            sheet = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        int from = sheet.indexOf(selector + " {");
        Matcher token = Pattern.compile("-([a-z0-9-]+): (#[0-9A-F]{6});").matcher(sheet.substring(from, sheet.indexOf("}", from)));
        Map<String, Color> tokens = new HashMap<>();
        while (token.find()) {
            tokens.put(token.group(1), Color.web(token.group(2)));
        }
        return tokens;
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    @TestFactory
    Stream<DynamicTest> every_text_can_be_read_on_every_ground() {
        Map<String, Double> sheets = new HashMap<>();
        sheets.put(".root", 4.5);
        sheets.put(".root.dark", 4.5);
        sheets.put(".root.contrast", 7.0);
        sheets.put(".root.contrast.dark", 7.0);
        return sheets.entrySet().stream().map(sheet -> DynamicTest.dynamicTest(sheet.getKey(), () -> {
            Map<String, Color> tokens = tokens(sheet.getKey());
            List<String> faint = new ArrayList<>();
            for (String text : TEXTS) {
                for (String ground : GROUNDS) {
                    double contrast = contrast(tokens.get(text), tokens.get(ground));
                    if (contrast < sheet.getValue()) {
                        faint.add(text + " on " + ground + " " + Math.round(contrast * 100) / 100.0);
                    }
                }
            }
            for (String ground : List.of("found", "noted", "came", "went", "error-wash", "warning-wash")) {
                assertTrue(contrast(tokens.get("ink"), tokens.get(ground)) >= sheet.getValue(), ground);
            }
            for (String weight : List.of("error", "warning")) {
                assertTrue(contrast(tokens.get(weight), tokens.get(weight + "-wash")) >= sheet.getValue(), weight);
            }
            assertTrue(contrast(tokens.get("on-accent"), tokens.get("accent")) >= sheet.getValue());
            assertEquals(List.of(), faint);
        }));
    }

    /** WCAG 2.2, 1.4.11: what shows where one can type or choose. */
    @TestFactory
    Stream<DynamicTest> the_edge_of_a_field_can_be_seen_on_every_ground() {
        return Stream.of(".root", ".root.dark", ".root.contrast", ".root.contrast.dark")
                .map(sheet -> DynamicTest.dynamicTest(sheet, () -> {
                    Map<String, Color> tokens = tokens(sheet);
                    for (String ground : List.of("paper", "surface", "raised", "warning-wash", "error-wash")) {
                        assertTrue(contrast(tokens.get("edge"), tokens.get(ground)) >= 3, ground);
                    }
                }));
    }
}
