package id.redaksi.page;

/** What a page is about. Each kind is a record that holds all that its page says. */
public sealed interface Subject permits StoryPage, ListPage, SearchPage, NotFoundPage, GonePage, RedirectPage {
    /** Where the page stands in the site: "ekonomi/harga-cabai.html"; the home page is "index.html". */
    String address();
}
