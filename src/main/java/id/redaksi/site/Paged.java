package id.redaksi.site;

/**
 * How a list is cut into pages: the further ones are counted from the oldest and always full, the first has what is left,
 * at least one page's worth. So a new story changes the first page alone, and each full page is written once.
 */
record Paged(long stories, int perPage) {
    /** How many pages there are beside the first. */
    long further() {
        return Math.max(0, stories / perPage - 1);
    }

    /** The page of the story with so many older ones in the list; 0 is the first page, which has the newest. */
    long page(long older) {
        long page = older / perPage + 1;
        return page > further() ? 0 : page;
    }

    /** How many stories the first page has. */
    long onFirst() {
        return stories - further() * perPage;
    }

    /** How many older ones the stories of a page have before them. */
    long before(long page) {
        return page == 0 ? further() * perPage : (page - 1) * perPage;
    }

    static String file(long page) {
        return page == 0 ? "index.html" : "hal-" + page + ".html";
    }
}
