package id.redaksi.page;

import java.util.Collections;
import java.util.SortedMap;

/** A rendered page: the whole HTML, and the files it needs by their address from the site's root. */
public record Page(String html, SortedMap<String, byte[]> assets) {
    public Page {
        assets = Collections.unmodifiableSortedMap(assets);
    }
}
