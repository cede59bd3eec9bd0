package id.redaksi.site;

/** The files of which a site has one each. Their order is kept in the state. */
enum Singles {
    NOT_FOUND("404.html"),
    /** As hosts of static sites read it: one line a way, former address, present one, 301. */
    REDIRECTS("_redirects"),
    SITEMAPS("sitemap.xml"),
    NEWS("berita-sitemap.xml"),
    LISTS("sitemap-daftar.xml"),
    ROBOTS("robots.txt"),
    /** What a shared link shows of a page that has no photo. */
    CARD("media/kartu.png");

    private final String address;

    Singles(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }
}
