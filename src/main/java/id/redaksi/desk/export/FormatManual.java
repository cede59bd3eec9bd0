package id.redaksi.desk.export;

import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.exchange.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A format's page of the manual, in the window's language: what it is for, what is lost, what to know. */
final class FormatManual {
    private FormatManual() {}

    static void show(Format format, Sheets sheets, Words words) {
        var page = new VBox(8);
        page.setId("format-manual-page");
        for (String piece : pieces(text(format, words.locale().getLanguage()))) {
            page.getChildren().add(label(piece));
        }
        sheets.tell("format-manual", words.now(format.title()), page, 560);
    }

    /** Empty for a format without a page, which a test forbids. */
    static String text(Format format, String language) {
        String path = "/assets/manual/formats/" + format.name() + "." + language + ".md";
        try (InputStream in = FormatManual.class.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program can read itself", e);
        }
    }

    /** The headings, paragraphs and items, each with its sign; the first heading stands over the sheet already. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean begins = line.startsWith("#") || line.startsWith("- ") || pieces.isEmpty() || pieces.getLast().isEmpty();
            if (line.isBlank()) {
                pieces.add("");
            } else if (begins || pieces.getLast().startsWith("#")) {
                pieces.add(line);
            } else {
                pieces.add(pieces.removeLast() + " " + line.strip());
            }
        }
        pieces.removeIf(piece -> piece.isEmpty() || piece.startsWith("# "));
        return pieces;
    }

    private static Label label(String piece) {
        boolean heading = piece.startsWith("#");
        String said = piece.replaceFirst("^#+ ", "").replaceFirst("^- ", "• ").replace("`", "").replace("**", "");
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(heading ? "field-label" : "manual-text");
        return label;
    }
}
