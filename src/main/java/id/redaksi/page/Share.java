package id.redaksi.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Links with which a reader passes a story on, without a script and without anything that is loaded from there. Its address
 * and its headline are held as they may stand in an address.
 */
record Share(String address, String headline) {
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
