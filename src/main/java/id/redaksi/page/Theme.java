package id.redaksi.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The look of a page: one template and one style sheet. */
public final class Theme {
    private final Template page;
    private final byte[] css;

    private Theme(String template, byte[] css) {
        this.page = Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(template);
        this.css = css.clone();
    }

    /** The theme that comes with Redaksi. */
    public static Theme standard() {
        return new Theme(
                new String(resource("page.html"), StandardCharsets.UTF_8), resource("style.css"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Theme.class.getResourceAsStream("/assets/themes/standar/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the standard theme is not in the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Manifest manifest() {
        return new Manifest(
                Map.of("id", "Standar", "en", "Standard"), "", "", List.of("id", "en"), List.of(), List.of(), Map.of());
    }

    /** Names the theme by the bytes of its files: 64 hex digits. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(css));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The files that pages load, by their path in the theme. */
    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(Map.of("style.css", css()));
    }

    String render(Object values) {
        return page.execute(values);
    }

    byte[] css() {
        return css.clone();
    }
}
