package id.redaksi.exchange.applenews;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.guard.Json;
import java.util.Set;

/** How an article looks: plain, by fonts that each of Apple's devices has, dark where the reader's device is. */
final class Looks {
    static final String BOX = "kotak";

    private static final Set<String> WIDE = Set.of("photo", "gallery");

    private Looks() {}

    static String layout(String role) {
        return WIDE.contains(role) ? "lebar" : role.equals("title") ? "judul" : role.equals("container") ? BOX : "teks";
    }

    static ObjectNode layouts() {
        ObjectNode layouts = Json.mapper().createObjectNode();
        layout(layouts, "judul", 12, 6);
        layout(layouts, "teks", 0, 12);
        layout(layouts, "lebar", 12, 6).put("ignoreDocumentMargin", true);
        layout(layouts, BOX, 12, 18).put("contentInset", true);
        return layouts;
    }

    private static ObjectNode layout(ObjectNode layouts, String name, int top, int bottom) {
        ObjectNode layout = layouts.putObject(name).put("columnStart", 0).put("columnSpan", 7);
        layout.putObject("margin").put("top", top).put("bottom", bottom);
        return layout;
    }

    static ObjectNode styles() {
        ObjectNode styles = Json.mapper().createObjectNode();
        ObjectNode border = styles.putObject(BOX).putObject("border");
        border.putObject("all").put("color", "#8A8A8A").put("width", 1);
        return styles;
    }

    static ObjectNode texts() {
        ObjectNode texts = Json.mapper().createObjectNode();
        text(texts, "default", "Georgia", 18, 26);
        text(texts, "default-title", "HelveticaNeue-Bold", 34, 40);
        text(texts, "default-intro", "HelveticaNeue", 20, 28);
        text(texts, "default-byline", "HelveticaNeue-Medium", 14, 20);
        text(texts, "default-heading2", "HelveticaNeue-Bold", 24, 30);
        text(texts, "default-heading3", "HelveticaNeue-Bold", 20, 26);
        text(texts, "default-heading4", "HelveticaNeue-Bold", 18, 24);
        text(texts, "default-quote", "Georgia-Italic", 20, 28);
        text(texts, "default-pullquote", "HelveticaNeue-Bold", 26, 32);
        text(texts, "default-caption", "HelveticaNeue", 14, 19);
        return texts;
    }

    private static void text(ObjectNode texts, String name, String font, int size, int line) {
        texts.putObject(name).put("fontName", font).put("fontSize", size).put("lineHeight", line);
    }
}
