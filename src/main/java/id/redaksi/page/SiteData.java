package id.redaksi.page;

import java.util.List;

/** What several kinds of page tell search engines alike: who publishes, and where the page stands. */
final class SiteData {
    private SiteData() {}

    static void publisher(JsonLd json, PageView page) {
        Site site = page.site();
        if (site.name().isBlank()) {
            return;
        }
        json.begin("publisher");
        json.text("@type", "NewsMediaOrganization");
        json.text("name", site.name());
        json.said("url", site.address());
        PagePhoto logo = site.logo();
        if (logo != null) {
            json.begin("logo");
            image(json, page, logo);
            json.end();
        }
        json.end();
    }

    /** The members of an ImageObject: the address is absolute when it is known, the size is left out when it is not. */
    static void image(JsonLd json, PageView page, PagePhoto photo) {
        json.text("@type", "ImageObject");
        json.text("url", Site.isAbsolute(photo.address()) ? photo.address() : address(page, photo.address()));
        if (photo.width() > 0) {
            json.number("width", photo.width());
            json.number("height", photo.height());
        }
    }

    /** The way from the home page to this one (Google asks for the last step too, without a link). */
    static void breadcrumb(PageView page, List<Named> way, Head head) {
        if (way.isEmpty() || page.making.preview()) {
            return;
        }
        try (var json = new JsonLd(head.out(), "BreadcrumbList")) {
            json.list("itemListElement");
            int position = 0;
            for (Named step : way) {
                json.begin();
                json.text("@type", "ListItem");
                json.number("position", ++position);
                json.text("name", step.name());
                if (!step.address().isEmpty()) {
                    json.text("item", address(page, step.address()));
                }
                json.end();
            }
            json.begin();
            json.text("@type", "ListItem");
            json.number("position", position + 1);
            json.text("name", page.title());
            json.end();
            json.endList();
        }
    }

    /** What stands beside a page that is outside of its site is not the site's. */
    static String address(PageView page, String address) {
        String absolute = page.inSite() ? page.site().absolute(address) : "";
        return absolute.isEmpty() ? page.to(address) : absolute;
    }
}
