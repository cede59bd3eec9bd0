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

    /** The members of an ImageObject: the address is absolute when the site's is known. */
    static void image(JsonLd json, PageView page, PagePhoto photo) {
        String absolute = page.site().absolute(photo.address());
        json.text("@type", "ImageObject");
        json.text("url", absolute.isEmpty() ? page.to(photo.address()) : absolute);
        json.number("width", photo.width());
        json.number("height", photo.height());
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

    static String address(PageView page, String address) {
        String absolute = page.site().absolute(address);
        return absolute.isEmpty() ? page.to(address) : absolute;
    }
}
