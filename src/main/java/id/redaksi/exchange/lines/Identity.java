package id.redaksi.exchange.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * By what a story is known at its source: its id at its site, else its address, else its headline, day and text. Two lines of one
 * identity are one story, in whichever file they stand.
 */
final class Identity {
    private static final Pattern SITE = Pattern.compile("^https?://(?:www\\.)?([^/?#:]*).*$");
    private static final Pattern NO_SITE = Pattern.compile("[^a-zA-Z0-9.-]");

    private Identity() {}

    /** An id is one at its site only: two archives that both count from 1 do not meet. */
    static String ofId(String site, String id) {
        return "id " + site + " " + id;
    }

    /** The host of an address, as a story is known by it; empty for none. */
    static String site(String address) {
        String site = SITE.matcher(address).replaceFirst("$1");
        return NO_SITE.matcher(site).find() ? "" : site;
    }

    /** Without what leads to a place on the page or counts who came; http and https are one. */
    static String ofAddress(String address) {
        return "url "
                + address.replaceFirst("^https?://(www\\.)?", "")
                        .replaceFirst("#.*$", "")
                        .replaceFirst("[?&]utm_.*$", "")
                        .replaceFirst("/$", "");
    }

    static String of(Values values) {
        String address = values.line(Key.URL);
        String id = values.line(Key.ID);
        if (!id.isEmpty()) {
            return ofId(site(address), id);
        }
        if (!address.isEmpty()) {
            return ofAddress(address);
        }
        var said = new StringBuilder("text ");
        for (Key key : new Key[] {Key.HEADLINE, Key.PUBLISHED, Key.BODY, Key.HTML, Key.TEXT}) {
            said.append(values.node(key).map(JsonNode::toString).orElse("")).append('\n');
        }
        return said.toString();
    }
}
