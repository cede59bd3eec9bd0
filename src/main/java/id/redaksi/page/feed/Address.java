package id.redaksi.page.feed;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The addresses that feeds name, as RFC 3986 spells them. */
final class Address {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._~-]*");

    private static final String INDEX = "index.html";

    private Address() {}

    /** An address from the site's root as one that stands alone; without a site it stays relative to the root. */
    static String absolute(String site, String address) {
        return (site.endsWith("/") ? site : site + "/") + spelled(address);
    }

    /** As seen from a file of a site that has no address yet: up to the root and down again. */
    static String from(String file, String address) {
        String up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
        String spelled = up + spelled(address);
        return spelled.isEmpty() ? "./" : spelled;
    }

    /** Absolute where the site has an address, else as seen from the feed. */
    static String of(FeedHead head, String address) {
        return head.site().isEmpty() ? from(head.self(), address) : absolute(head.site(), address);
    }

    /** Percent-encoded where need be; a folder's page is known by the folder, as its canonical address says. */
    private static String spelled(String address) {
        String path = address.equals(INDEX) || address.endsWith("/" + INDEX)
                ? address.substring(0, address.length() - INDEX.length())
                : address;
        if (PLAIN.matcher(path).matches()) {
            return path;
        }
        var spelled = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            String sign = String.valueOf((char) (one & 0xff));
            spelled.append(PLAIN.matcher(sign).matches() ? sign : "%%%02X".formatted(one & 0xff));
        }
        return spelled.toString();
    }
}
