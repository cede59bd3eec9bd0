package id.redaksi.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.stream.Stream;

/** A list of stories as search engines read it. */
final class ListData {
    private ListData() {}

    static void write(ListView page, Head head) {
        if (page.making.preview()) {
            return;
        }
        JsonLd.write(head.out(), json -> {
            switch (page.page.kind()) {
                case HOME -> home(json, page, head);
                case AUTHOR -> author(json, page, head);
                case CHANNEL, TAG, BUNDLE -> collection(json, page, head);
            }
        });
        SiteData.breadcrumb(page, page.page.breadcrumb(), head);
    }

    private static void home(JsonGenerator json, ListView page, Head head) throws IOException {
        SiteData.begin(json, "WebSite");
        json.writeStringField("name", page.site().name());
        common(json, page, head);
        SiteData.publisher(json, page);
        json.writeEndObject();
    }

    private static void author(JsonGenerator json, ListView page, Head head) throws IOException {
        SiteData.begin(json, "ProfilePage");
        common(json, page, head);
        json.writeObjectFieldStart("mainEntity");
        json.writeStringField("@type", "Person");
        json.writeStringField("name", page.title());
        SiteData.text(json, "url", head.own());
        SiteData.text(json, "description", page.description());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void collection(JsonGenerator json, ListView page, Head head) throws IOException {
        SiteData.begin(json, "CollectionPage");
        json.writeStringField("name", page.fullTitle());
        common(json, page, head);
        SiteData.publisher(json, page);
        json.writeObjectFieldStart("mainEntity");
        json.writeStringField("@type", "ItemList");
        json.writeArrayFieldStart("itemListElement");
        int position = 0;
        for (Teaser teaser : Stream.concat(page.page.top().stream(), page.page.stories().stream()).toList()) {
            if (!teaser.address().isEmpty()) {
                json.writeStartObject();
                json.writeStringField("@type", "ListItem");
                json.writeNumberField("position", ++position);
                json.writeStringField("url", SiteData.address(page, teaser.address()));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void common(JsonGenerator json, ListView page, Head head) throws IOException {
        SiteData.text(json, "url", head.own());
        SiteData.text(json, "description", head.described());
        SiteData.text(json, "inLanguage", page.language());
    }
}
