package id.redaksi.exchange.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Front matter in YAML; every text stands in quotation marks, so that "no", "010" and a date stay texts. */
final class FrontMatterWriter {
    private final StringBuilder out = new StringBuilder("---\n");

    FrontMatterWriter text(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(key).append(": ").append(quoted(value)).append('\n');
        }
        return this;
    }

    FrontMatterWriter list(String key, List<String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(":\n");
            values.forEach(value -> out.append("  - ").append(quoted(value)).append('\n'));
        }
        return this;
    }

    FrontMatterWriter isTrue(String key, boolean value) {
        out.append(key).append(": ").append(value).append('\n');
        return this;
    }

    String end() {
        return out.append("---\n\n").toString();
    }

    /** Double-quoted (YAML 1.2.2 section 7.3.1), which alone can say every character. */
    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean bare = c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0) && c != '\u2028' && c != '\u2029' && c != '\uFEFF';
                    quoted.append(bare ? String.valueOf(c) : "\\u%04x".formatted((int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
