package id.redaksi.desk;

import id.redaksi.app.Settings.Focus;
import id.redaksi.desk.editor.Manner;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/**
 * In which font and size stories are written: a small style sheet over the one of the program, made anew when either
 * changes. What is larger or smaller inside a text is a share of the size, and stands in the style sheet of the program.
 */
final class StoryType {
    /** The size for which the measures of the style sheet were drawn, in pixels. */
    static final double USUAL_SIZE = 17.5;

    private static final double HEADLINE = 31;
    private static final double STANDFIRST = 18;
    private static final double CAPTION = 13;
    private static final double CAPTION_LINE = 24;
    private static final double ENTRY = 14;

    private final Parent root;
    private String worn = "";

    StoryType(Parent root) {
        this.root = root;
    }

    /** Sets all stories below the root in this size and font; a font that the machine has not gives way to our own. */
    void wear(double size, String font) {
        String sheet = "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css(size, family(font)).getBytes(StandardCharsets.UTF_8));
        if (!sheet.equals(worn)) {
            root.getStylesheets().remove(worn);
            root.getStylesheets().add(sheet);
            worn = sheet;
        }
    }

    static String family(String wanted) {
        boolean system = wanted.equals("Serif") || wanted.equals("SansSerif") || wanted.equals("Monospaced");
        boolean there = system || Font.font(wanted).getFamily().equalsIgnoreCase(wanted);
        boolean plain = wanted.chars().noneMatch(sign -> sign == '"' || sign == '\\' || sign < ' ');
        return there && plain ? wanted : Focus.USUAL_FONT;
    }

    static String css(double size, String family) {
        double line = Math.max(CAPTION_LINE, CAPTION_LINE * size / USUAL_SIZE);
        String fields = String.format(
                Locale.ROOT, ".story .plain-field { -fx-min-height: %1$.0f; -fx-pref-height: %1$.0f; }\n", line);
        return sized(".story ", size, family) + sized(".proof ", size * Manner.PROOF, family) + fields;
    }

    private static String sized(String inside, double size, String family) {
        double share = size / USUAL_SIZE;
        return String.format(
                Locale.ROOT,
                """
                %1$s.leaf, %1$s.item-marker { -fx-font-family: "%2$s"; -fx-font-size: %3$.2fpx; }
                %1$s.story-area { -fx-font-family: "%2$s"; }
                %1$s.story-headline { -fx-font-size: %4$.2fpx; }
                %1$s.story-standfirst { -fx-font-size: %5$.2fpx; }
                %1$s.plain-field, %1$s.card-title, %1$s.run.footnote-marker { -fx-font-size: %6$.2fpx; }
                %1$s.related-entry { -fx-font-size: %7$.2fpx; }
                """,
                inside,
                family,
                size,
                HEADLINE * share,
                STANDFIRST * share,
                CAPTION * share,
                ENTRY * share);
    }
}
