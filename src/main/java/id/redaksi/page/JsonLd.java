package id.redaksi.page;

import id.redaksi.page.template.Html;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a search engine reads of a page, as JSON in a script element; no character of it can end the element. By hand,
 * since it goes straight into the page's bytes: through a JSON library it was a tenth of a page.
 */
final class JsonLd implements AutoCloseable {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The characters that stand in a text as they are. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        for (char c : "\"\\<>&'".toCharArray()) { // the last four mean something to an HTML parser
            PLAIN[c] = false;
        }
    }

    /** From the surrogates on everything is written as an escape, so that half of a pair does no harm. */
    private static final char LAST_PLAIN = '\uD7FF';

    private final Html out;
    private boolean first = true;

    /** Begins the element with its one thing; closing ends both. */
    JsonLd(Html out, String type) {
        this.out = out;
        out.append("<script type=\"application/ld+json\">");
        begin();
        text("@context", "https://schema.org");
        text("@type", type);
    }

    /** A thing of a list. */
    JsonLd begin() {
        next();
        return open('{');
    }

    /** A thing that is the value of a name. */
    JsonLd begin(String name) {
        name(name);
        return open('{');
    }

    JsonLd end() {
        return shut('}');
    }

    JsonLd list(String name) {
        name(name);
        return open('[');
    }

    JsonLd endList() {
        return shut(']');
    }

    JsonLd text(String name, String text) {
        name(name);
        quoted(text);
        return this;
    }

    /** Only what says something. */
    JsonLd said(String name, String text) {
        return text.isBlank() ? this : text(name, text);
    }

    /** A text of a list. */
    JsonLd text(String text) {
        next();
        quoted(text);
        return this;
    }

    JsonLd number(String name, int number) {
        name(name);
        out.append(number);
        return this;
    }

    JsonLd yes(String name) {
        name(name);
        out.append("true");
        return this;
    }

    @Override
    public void close() {
        end();
        out.append("</script>\n");
    }

    private JsonLd open(char bracket) {
        out.append(bracket);
        first = true;
        return this;
    }

    private JsonLd shut(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    private void next() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    /** Names are ours, and plain. */
    private void name(String name) {
        next();
        out.append('"').append(name).append("\":");
    }

    private void quoted(String text) {
        out.append('"');
        char[] chars = out.chars(text, 0, text.length());
        int end = text.length();
        for (int i = out.append(chars, 0, end, PLAIN); i < end; i = out.append(chars, i + 1, end, PLAIN)) {
            escaped(chars[i]);
        }
        out.append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                boolean endsLine = c == '\u2028' || c == '\u2029'; // in a script, in older browsers
                if (c < 0x80 && c != 0x7F || c > LAST_PLAIN || endsLine) {
                    out.append("\\u").append(HEX.toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
