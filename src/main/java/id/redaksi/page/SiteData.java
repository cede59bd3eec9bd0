package id.redaksi.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** What several kinds of page tell search engines alike: who publishes, and where the page stands. */
final class SiteData {
    private SiteData() {}

    static void begin(JsonGenerator json, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", type);
    }

    /** Only what says something. */
    static void text(JsonGenerator json, String name, String text) throws IOException {
        if (!text.isBlank()) {
            json.writeStringField(name, text);
        }
    }

    static void publisher(JsonGenerator json, PageView page) throws IOException {
        Site site = page.site();
        if (site.name().isBlank()) {
            return;
        }
        json.writeObjectFieldStart("publisher");
        json.writeStringField("@type", "NewsMediaOrganization");
        json.writeStringField("name", site.name());
        text(json, "url", site.address());
        PagePhoto logo = site.logo();
        if (logo != null) {
            json.writeObjectFieldStart("logo");
            image(json, page, logo);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The members of an ImageObject: the address is absolute when the site's is known. */
    static void image(JsonGenerator json, PageView page, PagePhoto photo) throws IOException {
        String absolute = page.site().absolute(photo.address());
        json.writeStringField("@type", "ImageObject");
        json.writeStringField("url", absolute.isEmpty() ? page.to(photo.address()) : absolute);
        json.writeNumberField("width", photo.width());
        json.writeNumberField("height", photo.height());
    }

    /** The way from the home page to this one (Google asks for the last step too, without a link). */
    static void breadcrumb(PageView page, List<Named> way, Head head) {
        if (way.isEmpty() || page.making.preview()) {
            return;
        }
        JsonLd.write(head.out(), json -> {
            begin(json, "BreadcrumbList");
            json.writeArrayFieldStart("itemListElement");
            int position = 0;
            for (Named step : way) {
                json.writeStartObject();
                json.writeStringField("@type", "ListItem");
                json.writeNumberField("position", ++position);
                json.writeStringField("name", step.name());
                if (!step.address().isEmpty()) {
                    json.writeStringField("item", address(page, step.address()));
                }
                json.writeEndObject();
            }
            json.writeStartObject();
            json.writeStringField("@type", "ListItem");
            json.writeNumberField("position", position + 1);
            json.writeStringField("name", page.title());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static String address(PageView page, String address) {
        String absolute = page.site().absolute(address);
        return absolute.isEmpty() ? page.to(address) : absolute;
    }
}
