package id.redaksi.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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

    String render(Object values) {
        return page.execute(values);
    }

    byte[] css() {
        return css.clone();
    }
}
