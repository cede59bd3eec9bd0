package id.redaksi.page;

import java.util.List;
import java.util.SortedMap;

/**
 * A rendered page: the whole HTML, its parts in order (each a top-level child of {@code main}), and the files it needs,
 * by their address relative to the page; a standalone page needs none.
 */
public record Page(String html, List<Fragment> fragments, SortedMap<String, byte[]> assets) {
    /** A part of the page; a body block's key is the block's id. */
    public record Fragment(String key, String html) {}

    public Page {
        fragments = List.copyOf(fragments);
    }
}
