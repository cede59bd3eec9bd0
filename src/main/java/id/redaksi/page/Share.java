package id.redaksi.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Links with which a reader passes a story on, without a script and without anything that is loaded from there. Its address
 * and its headline are held as they may stand in an address.
 */
record Share(String address, String headline) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Only a page whose address is known can be passed on. */
    static @Nullable Share of(StoryView page) {
        String own = page.inSite() ? page.site().absolute(page.place.address()) : "";
        return own.isEmpty() ? null : new Share(encoded(own), encoded(page.story.headline()));
    }

    String whatsapp() {
        return "https://wa.me/?text=" + headline + "%20" + address;
    }

    String x() {
        return "https://x.com/intent/post?text=" + headline + "&url=" + address;
    }

    String facebook() {
        return "https://www.facebook.com/sharer/sharer.php?u=" + address;
    }

    String telegram() {
        return "https://t.me/share/url?url=" + address + "&text=" + headline;
    }

    /** Mostly there is little to encode, and letters of English are taken as they are. */
    private static String encoded(String text) {
        var out = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._*".indexOf(c) >= 0) {
                out.append(c);
            } else if (c < 0x80) {
                out.append('%').append(HEX.toHexDigits((byte) c));
            } else {
                return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            }
        }
        return out.toString();
    }
}
