package id.redaksi.exchange.epub;

import java.net.URI;
import java.net.URISyntaxException;

/** Which addresses a book may print: one that is none makes the whole book wrong to a strict reader. */
final class Addresses {
    private Addresses() {}

    static boolean isFollowed(String address) {
        if (address.matches("(?i)(mailto|tel):.+")) {
            return parsed(address);
        }
        return address.matches("(?i)https?://[\\p{L}\\p{N}\\[].*") && parsed(address);
    }

    private static boolean parsed(String address) {
        try {
            URI uri = new URI(address);
            return uri.isOpaque() || uri.getHost() != null || uri.getRawAuthority() != null && uri.getRawAuthority().matches("[\\p{L}\\p{N}._-]+");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
