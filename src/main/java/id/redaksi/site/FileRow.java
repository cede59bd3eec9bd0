package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;

/**
 * A file of the site as the state has it: what it shows, its address, and the {@link Seal} of what stands there ({@code sha})
 * or is being written ({@code next}), empty for none.
 */
record FileRow(Kind kind, long ref, long part, String address, byte[] sha, byte[] next, int dirty) {
    /** The part of a photo that is its card, where others are widths. */
    static final int CARD = 1;

    /** What a file shows. The place of a kind is kept in the state, and its order is that in which files are made. */
    enum Kind {
        /** A story; {@code ref} is its entry. */
        STORY,
        /** A former address of a story. */
        MOVED,
        /** A page of a list: part 0 is its first, the others count from the oldest. */
        LIST,
        /** A list's feeds: part 0 is RSS, 1 is Atom. */
        FEED,
        /** The stories of a month (as 202611) for search engines. */
        SITEMAP,
        /** A page of names; part 0 is the first. */
        SEARCH,
        /** One of its kind. */
        SINGLE,
        /** A file of the theme. */
        THEME,
        /** A photo in one of its widths; {@code ref} is the photo. */
        MEDIA,
        /** A file of the index of words, which the search page's script reads. */
        INDEX
    }

    static final byte[] NONE = {};

    /** To be made anew. */
    static final int STALE = 1;

    /** To be taken away. */
    static final int GONE = 2;

    static final String COLUMNS = "kind, ref, part, address, sha, next, dirty";

    private static final Kind[] KINDS = Kind.values();

    static FileRow read(Row row) throws DatabaseFailed {
        return new FileRow(
                KINDS[(int) row.number(1)], row.number(2), row.number(3), row.text(4), row.bytes(5), row.bytes(6),
                (int) row.number(7));
    }
}
