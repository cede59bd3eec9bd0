package id.redaksi.exchange.html;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Pictures in pasted HTML: those that came along, those that are letters, those that only count readers. */
final class Pictures {
    private static final long MOST_BYTES = 100_000_000;

    /** Where Word lays a pasted picture before it names it in the HTML. */
    private static final String WORDS_FOLDER = "msohtmlclip";

    private Pictures() {}

    static boolean isEmoji(Element image) {
        String alt = image.attr("alt");
        boolean named = image.className().toLowerCase(Locale.ROOT).contains("emoji") || !image.attr("data-emoji").isEmpty();
        return !alt.isEmpty()
                && alt.length() <= 16
                && (named || alt.codePoints().allMatch(c -> !Character.isLetterOrDigit(c) && c > 0x2000));
    }

    /** A picture of at most two pixels a side shows nothing. */
    static boolean isPixel(Element image) {
        return isTiny(image.attr("width")) || isTiny(image.attr("height")) || isTiny(Style.of(image).get("width"));
    }

    private static boolean isTiny(String size) {
        return size.matches("[0-2](px)?");
    }

    /**
     * The bytes of a picture inside the HTML, or in the folder that Word puts such pictures into. No other file is
     * opened: a page could name any of the user's.
     */
    static Optional<byte[]> bytes(String source) {
        if (source.regionMatches(true, 0, "data:image/", 0, 11)) {
            int comma = source.indexOf(',');
            boolean base64 = comma > 0 && source.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64");
            return base64 ? decoded(source.substring(comma + 1)) : Optional.empty();
        }
        return source.regionMatches(true, 0, "file:", 0, 5) ? laidAside(source) : Optional.empty();
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> laidAside(String source) {
        try {
            Path file = Path.of(URI.create(source)).toRealPath();
            Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
            boolean words = file.startsWith(temporary)
                    && file.getNameCount() > temporary.getNameCount() + 1
                    && file.getName(temporary.getNameCount()).toString().startsWith(WORDS_FOLDER);
            return words && Files.size(file) <= MOST_BYTES ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
