package id.redaksi.page;

import id.redaksi.page.feed.Feed;
import id.redaksi.page.template.Escape;
import id.redaksi.page.template.Html;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The head of a page, which no theme writes itself: what the page may load, what it is called, and what search engines and
 * those who show a card of it read. Open Graph as ogp.me has it; what the cards of X need beyond that.
 */
final class Head {
    /** What an exported page may load: its own files, and nothing from anywhere else. */
    private static final String OWN_FILES = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self';"
            + " base-uri 'none'; form-action 'none'";

    /** The same for a page whose own script looks into the site's own index. */
    private static final String OWN_SCRIPT = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self';"
            + " script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    /** What a page in one piece may load: what it holds. */
    private static final String ONE_PIECE = "default-src 'none'; img-src data:; style-src 'unsafe-inline';"
            + " font-src data:; base-uri 'none'; form-action 'none'";

    /** Open Graph names a language with a territory. */
    private static final Map<String, String> TERRITORIES = Map.of(
            "id", "id_ID", "en", "en_US", "ms", "ms_MY", "jv", "jv_ID", "su", "su_ID", "ar", "ar_AR", "zh", "zh_CN");

    private final PageView page;
    private final Html out;
    private String described = "";

    Head(PageView page, Html out) {
        this.page = page;
        this.out = out;
    }

    Html out() {
        return out;
    }

    /** Begins with what every page has; {@code runs}: whether it has a script of its own. */
    void begin(boolean runs) {
        boolean preview = page.making.preview();
        out.append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        out.append(preview ? ONE_PIECE : runs ? OWN_SCRIPT : OWN_FILES);
        out.append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
        Escape.html(title(), out);
        out.append("</title>\n");
        if (preview) {
            out.append("<style>\n").append(page.making.look().previewStyle()).append("\n</style>\n");
        } else {
            out.append("<link rel=\"stylesheet\" href=\"");
            Escape.html(page.file("style.css"), out);
            out.append("\">\n");
        }
    }

    private String title() {
        Site site = page.site();
        String title = page instanceof ListView list ? list.fullTitle() : page.title();
        if (page instanceof ListView list && list.is(ListPage.Kind.HOME)) {
            String home = site.tagline().isBlank() ? site.name() : site.name() + " - " + site.tagline();
            return list.page.paging().number() > 1 ? title + " - " + site.name() : home;
        }
        return title.equals(site.name()) || site.name().isBlank() ? title : title + " - " + site.name();
    }

    void description(String text) {
        described = text;
        named("description", text);
    }

    void robots(String rule) {
        named("robots", rule);
    }

    /** The page's own address, and that it is the one for its language. */
    void canonical() {
        String own = own();
        if (!own.isEmpty()) {
            link("canonical", "", own);
            link("alternate", " hreflang=\"" + Escape.html(page.language()) + "\"", own);
        }
    }

    /** The absolute address of the page, or nothing when it has none. */
    String own() {
        return page.own();
    }

    /** The pages of a list before and behind this one. */
    void beside(String newer, String older) {
        if (!newer.isEmpty()) {
            link("prev", "", newer);
        }
        if (!older.isEmpty()) {
            link("next", "", older);
        }
    }

    void feeds(List<Feed> feeds) {
        for (Feed feed : feeds) {
            feed("rss", feed.title(), feed.rss());
            feed("atom", feed.title(), feed.atom());
        }
    }

    private void feed(String kind, String title, String address) {
        if (page.inSite() && !address.isEmpty()) {
            link(
                    "alternate",
                    " type=\"application/" + kind + "+xml\" title=\"" + Escape.html(title) + "\"",
                    page.to(address));
        }
    }

    /** Leads a browser on at once. */
    void leadTo(String address, String absolute) {
        out.append("<meta http-equiv=\"refresh\" content=\"0; url=");
        Escape.html(address, out);
        out.append("\">\n");
        if (!absolute.isEmpty()) {
            link("canonical", "", absolute);
        }
    }

    void script(String address) {
        out.append("<script src=\"");
        Escape.html(address, out);
        out.append("\" defer></script>\n");
    }

    void social(String type, String title, String description) {
        property("og:type", type);
        property("og:title", title);
        property("og:description", description);
        property("og:url", own());
        property("og:site_name", page.site().name());
        property("og:locale", locale());
    }

    private String locale() {
        String language = page.language();
        int dash = language.indexOf('-');
        return dash < 0
                ? TERRITORIES.getOrDefault(language, "")
                : language.length() == dash + 3
                        ? language.substring(0, dash) + "_" + language.substring(dash + 1).toUpperCase(Locale.ROOT)
                        : "";
    }

    /** The picture of the card; only an absolute address is of use to who shows it. */
    void image(PagePhoto photo, String alt) {
        String address = photo.address().isEmpty() ? "" : page.site().absolute(photo.address());
        if (address.isEmpty()) {
            noImage();
            return;
        }
        property("og:image", address);
        property("og:image:type", Inlined.type(photo.address()));
        property("og:image:width", String.valueOf(photo.width()));
        property("og:image:height", String.valueOf(photo.height()));
        property("og:image:alt", alt.isBlank() ? page.title() : alt);
        named("twitter:card", photo.width() >= 300 && photo.height() >= 157 ? "summary_large_image" : "summary");
    }

    void noImage() {
        named("twitter:card", "summary");
    }

    /** What Open Graph says of an article. */
    void article(StoryView story) {
        if (story.published != null) {
            property("article:published_time", Moment.iso(story.published));
        }
        if (story.modified != null) {
            property("article:modified_time", Moment.iso(story.modified));
        }
        for (PageView.Link author : story.authors) {
            property("article:author", author.name());
        }
        property("article:section", story.story.topics().channel());
        for (PageView.Link tag : story.tags) {
            property("article:tag", tag.name());
        }
    }

    String described() {
        return described;
    }

    private void named(String name, String content) {
        meta("name", name, content);
    }

    private void property(String name, String content) {
        meta("property", name, content);
    }

    private void meta(String kind, String name, String content) {
        if (!content.isEmpty()) {
            out.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"");
            Escape.html(content, out);
            out.append("\">\n");
        }
    }

    private void link(String relation, String attributes, String address) {
        out.append("<link rel=\"").append(relation).append('"').append(attributes).append(" href=\"");
        Escape.html(address, out);
        out.append("\">\n");
    }
}
