package id.redaksi.exchange.saved;

import id.redaksi.exchange.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a web page from a text that mentions tags: it begins like one, or is called one and has tags. */
final class PageSniff {
    private static final int SEEN = 64_000;
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".shtml");

    /** What may stand before the first tag of a page: a mark, blanks, an XML declaration, comments. */
    private static final Pattern BEFORE =
            Pattern.compile("\\G(?:[\\uFEFF\\s]++|<\\?xml[^>]{0,200}\\?>|<!--(?:[^-]|-(?!->))*+-->)");

    private static final Pattern BEGINS =
            Pattern.compile("\\G<(?:!doctype\\s+html\\b|html[\\s>]|head[\\s>]|body[\\s>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "<(?:title|meta|body|div|p|h[1-6]|br|table|article|section|main|ul|span)(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);

    private PageSniff() {}

    static boolean isPage(Source source) {
        String text = start(source.bytes());
        int at = 0;
        var before = BEFORE.matcher(text);
        while (before.find(at) && before.end() > at) {
            at = before.end();
        }
        return BEGINS.matcher(text).find(at) || isCalledPage(source.name()) && TAG.matcher(text).find();
    }

    private static boolean isCalledPage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(SEEN, bytes.length), charset(bytes));
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 3 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == '<' && bytes[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 3 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == 0 && bytes[1] == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return bytes.length > 2 && bytes[0] == (byte) 0xEF ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }
}
