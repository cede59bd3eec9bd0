package id.redaksi.page;

import java.util.List;

/**
 * A page that helps to find stories without a script: letters to choose from, and groups of names with the pages that
 * list their stories. With an index its script searches too; an empty one means that this page has no script.
 */
public record SearchPage(
        String address, String letter, List<Letter> letters, List<IndexGroup> groups, Paging paging, String index)
        implements Subject {
    /** A letter, where the names that begin with it are listed, and whether this is that page. */
    public record Letter(String name, String address, boolean here) {}

    /** Names under a title of their own. */
    public record IndexGroup(String title, List<IndexEntry> entries) {
        public IndexGroup {
            entries = List.copyOf(entries);
        }
    }

    /** A name, the page that lists its stories, and how many there are. */
    public record IndexEntry(String name, String address, int stories) {}

    public SearchPage {
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
    }

    /** Only the page with the script. */
    public SearchPage(String address, String index) {
        this(address, "", List.of(), List.of(), Paging.ONLY, index);
    }

    /** The script that searches, beside the page. */
    String script() {
        return address.substring(0, address.lastIndexOf('/') + 1) + "cari.js";
    }
}
