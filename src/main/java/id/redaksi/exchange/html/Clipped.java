package id.redaksi.exchange.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** HTML as it lies on a clipboard: with Windows' header before it, with zeros between, or in a wrong encoding. */
final class Clipped {
    private static final Pattern HEADER = Pattern.compile("(?s)\\s*Version:[0-9.]+\\s.*?(?=<)");
    private static final Pattern GARBLED = Pattern.compile("[ÃÂ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|ðŸ");
    private static final List<String> BEGINNINGS = List.of("Ã", "Â", "â", "ð", "&#", "&Atilde", "&Acirc", "&acirc", "&eth");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Clipped() {}

    /**
     * The HTML as browsers read it; {@code plain}, the same words as plain text where the clipboard has them, tells a
     * wrong encoding, and stands in for what cannot be mended.
     */
    static Document document(String clipboard, String plain) {
        String html = html(withoutZeros(clipboard));
        Document read = Jsoup.parse(html);
        if (plain.isEmpty() || !mayBeGarbled(html) || !isGarbled(read.text()) || isGarbled(plain)) {
            return read;
        }
        Document again = Jsoup.parse(html(mended(clipboard)));
        return letters(again.text()).equals(letters(plain)) ? again : words(plain);
    }

    private static String html(String clipboard) {
        Matcher header = HEADER.matcher(clipboard);
        String html = header.lookingAt() ? clipboard.substring(header.end()) : clipboard;
        int from = html.indexOf("<!--StartFragment-->");
        int to = from < 0 ? -1 : html.lastIndexOf("<!--EndFragment-->");
        return to > from ? html.substring(from, to) : html;
    }

    private static Document words(String plain) {
        Document document = Document.createShell("");
        plain.lines().forEach(line -> document.body().appendElement("p").text(line));
        return document;
    }

    /** UTF-16 that was read as UTF-8 has a zero behind each letter, and its mark is two unknown characters. */
    private static String withoutZeros(String html) {
        return html.indexOf('\0') < 0 ? html : html.replace("\0", "").replaceFirst("^\uFFFD+", "");
    }

    /** Whether any of the letters is there that such signs begin with, or a reference to one: most pastes have none. */
    private static boolean mayBeGarbled(String html) {
        return BEGINNINGS.stream().anyMatch(html::contains);
    }

    /** Signs of UTF-8 that was read as Windows-1252: "â€œ" for a quotation mark, "Ã©" for an accent. */
    private static boolean isGarbled(String text) {
        return GARBLED.matcher(text).find();
    }

    private static String mended(String html) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            bytes.writeBytes(c < 0x100 ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WINDOWS));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
