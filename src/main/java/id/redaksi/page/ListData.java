package id.redaksi.page;

import java.util.stream.Stream;

/** A list of stories as search engines read it. */
final class ListData {
    private ListData() {}

    static void write(ListView page, Head head) {
        if (page.making.preview()) {
            return;
        }
        switch (page.page.kind()) {
            case HOME -> home(page, head);
            case AUTHOR -> author(page, head);
            case CHANNEL, TAG, BUNDLE -> collection(page, head);
        }
        SiteData.breadcrumb(page, page.page.breadcrumb(), head);
    }

    private static void home(ListView page, Head head) {
        try (var json = new JsonLd(head.out(), "WebSite")) {
            json.text("name", page.site().name());
            common(json, page, head);
            SiteData.publisher(json, page);
        }
    }

    private static void author(ListView page, Head head) {
        try (var json = new JsonLd(head.out(), "ProfilePage")) {
            common(json, page, head);
            json.begin("mainEntity");
            json.text("@type", "Person");
            json.text("name", page.title());
            json.said("url", head.own());
            json.said("description", page.description());
            json.end();
        }
    }

    private static void collection(ListView page, Head head) {
        try (var json = new JsonLd(head.out(), "CollectionPage")) {
            json.text("name", page.fullTitle());
            common(json, page, head);
            SiteData.publisher(json, page);
            json.begin("mainEntity");
            json.text("@type", "ItemList");
            json.list("itemListElement");
            int position = 0;
            for (Teaser teaser : Stream.concat(page.page.top().stream(), page.page.stories().stream()).toList()) {
                if (!teaser.address().isEmpty()) {
                    json.begin();
                    json.text("@type", "ListItem");
                    json.number("position", ++position);
                    json.text("url", SiteData.address(page, teaser.address()));
                    json.end();
                }
            }
            json.endList();
            json.end();
        }
    }

    private static void common(JsonLd json, ListView page, Head head) {
        json.said("url", head.own());
        json.said("description", head.described());
        json.said("inLanguage", page.language());
    }
}
