package id.redaksi.page;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;

/** A rendered page: the whole HTML in UTF-8, and the files it needs by their address from the site's root. */
public record Page(byte[] utf8, SortedMap<String, byte[]> assets) {
    public Page {
        assets = Collections.unmodifiableSortedMap(assets);
    }

    public String html() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
