package id.redaksi.exchange.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link leads: past what only counts readers, and whether a reader of the story can follow it. */
final class LinkAddress {
    private static final Pattern REDIRECT = Pattern.compile(
            "https?://(?:www\\.google\\.[a-z.]+/url|l\\.facebook\\.com/l\\.php|l\\.instagram\\.com/|.*\\.safelinks\\.protection\\.outlook\\.com/)\\?(.*)");

    private LinkAddress() {}

    /** The address behind those that lead over a counter first. */
    static String direct(String address) {
        Matcher redirect = REDIRECT.matcher(address);
        if (address.indexOf('?') >= 0 && redirect.matches()) {
            for (String part : redirect.group(1).split("&")) {
                if (part.matches("(q|u|url)=https?(:|%3A).*")) {
                    try {
                        return URLDecoder.decode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8);
                    } catch (IllegalArgumentException e) {
                        return address;
                    }
                }
            }
        }
        return address;
    }

    static boolean isFollowable(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://")
                || lower.startsWith("http://")
                || lower.startsWith("mailto:")
                || lower.startsWith("tel:");
    }
}
