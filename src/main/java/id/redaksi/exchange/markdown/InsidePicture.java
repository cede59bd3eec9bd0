package id.redaksi.exchange.markdown;

import id.redaksi.exchange.Beside;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures that lie in the text itself, as Google Docs writes them: an address that holds the bytes (RFC 2397). */
final class InsidePicture {
    private static final Pattern DATA = Pattern.compile("(?i)data:image/(?:png|jpe?g);base64,");
    private static final Pattern SOURCE = Pattern.compile("(?i)(<img\\b[^<>]*?\\bsrc\\s*=\\s*)(?:\"([^\"<>]{1,1000})\"|'([^'<>]{1,1000})')");

    private InsidePicture() {}

    static Optional<byte[]> of(String address) {
        Matcher data = DATA.matcher(address);
        if (!data.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(address.substring(data.end())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** HTML whose pictures that lie beside the text are in it. */
    static String in(String html, Beside beside) {
        return SOURCE.matcher(html).replaceAll(source -> Matcher.quoteReplacement(beside
                .picture(source.group(2) == null ? source.group(3) : source.group(2))
                .map(bytes -> source.group(1) + "\"data:image/" + (bytes[0] == (byte) 0x89 ? "png" : "jpeg") + ";base64,"
                        + Base64.getEncoder().encodeToString(bytes) + "\"")
                .orElse(source.group())));
    }
}
