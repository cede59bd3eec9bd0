package id.redaksi.page;

import com.fasterxml.jackson.core.JsonGenerator;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Correction;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A story as search engines read it: schema.org NewsArticle with what Google's guide to articles recommends (each author
 * for oneself, times with their offset, pictures with their sizes).
 */
final class StoryData {
    private StoryData() {}

    static void write(StoryView page, Head head) {
        if (page.making.preview()) {
            return;
        }
        JsonLd.write(head.out(), json -> article(json, page, head));
        SiteData.breadcrumb(page, page.around.breadcrumb(), head);
    }

    private static void article(JsonGenerator json, StoryView page, Head head) throws IOException {
        Story story = page.story;
        SiteData.begin(json, type(page));
        json.writeStringField("headline", page.title());
        SiteData.text(json, "alternativeHeadline", story.titles().shortHeadline());
        SiteData.text(json, "description", head.described());
        String own = head.own();
        if (!own.isEmpty()) {
            json.writeStringField("url", own);
            json.writeObjectFieldStart("mainEntityOfPage");
            json.writeStringField("@type", "WebPage");
            json.writeStringField("@id", own);
            json.writeEndObject();
        }
        images(json, page);
        if (page.published != null) {
            json.writeStringField("datePublished", Moment.iso(page.published));
            json.writeStringField("dateModified", Moment.iso(page.modified == null ? page.published : page.modified));
        }
        people(json, "author", page, page.authors);
        for (StoryView.Credit credit : page.credits) {
            switch (credit.role()) {
                case EDITOR -> people(json, "editor", page, credit.names());
                case CONTRIBUTOR -> people(json, "contributor", page, credit.names());
                case TRANSLATOR -> people(json, "translator", page, credit.names());
                case REPORTER, PHOTOGRAPHER -> {}
            }
        }
        SiteData.publisher(json, page);
        json.writeStringField("inLanguage", page.language());
        SiteData.text(json, "articleSection", story.topics().channel());
        if (!page.tags.isEmpty()) {
            json.writeArrayFieldStart("keywords");
            for (PageView.Link tag : page.tags) {
                json.writeString(tag.name());
            }
            json.writeEndArray();
        }
        SiteData.text(json, "dateline", story.dateline().city());
        json.writeBooleanField("isAccessibleForFree", true);
        corrections(json, page);
        json.writeEndObject();
    }

    private static String type(StoryView page) {
        return switch (page.story.labels().genre().strip().toLowerCase(Locale.ROOT)) {
            case "advertorial", "iklan", "ads", "sponsored" -> "AdvertiserContentArticle";
            case "opini", "opinion", "kolom" -> "OpinionNewsArticle";
            default -> "NewsArticle";
        };
    }

    /** The photos of all figures that the page shows, the lead's first; without any, the card that stands for the page. */
    private static void images(JsonGenerator json, StoryView page) throws IOException {
        boolean any = false;
        for (Figure figure : page.story.photos().isEmpty() ? List.<Figure>of() : page.story.figures()) {
            Picture picture = page.picture(figure).orElse(null);
            if (picture == null) {
                continue;
            }
            if (!any) {
                json.writeArrayFieldStart("image");
                any = true;
            }
            json.writeStartObject();
            SiteData.image(json, page, picture.widest());
            SiteData.text(json, "caption", figure.caption().text());
            SiteData.text(json, "creditText", figure.credit().text());
            json.writeEndObject();
        }
        PagePhoto share = page.around.share();
        if (!any && share != null) {
            json.writeArrayFieldStart("image");
            json.writeStartObject();
            SiteData.image(json, page, share);
            json.writeEndObject();
            any = true;
        }
        if (any) {
            json.writeEndArray();
        }
    }

    /** A story that names nobody is the newsroom's own. */
    private static void people(JsonGenerator json, String property, StoryView page, List<PageView.Link> people)
            throws IOException {
        boolean newsroom = people.isEmpty() && property.equals("author") && !page.site().name().isBlank();
        if (people.isEmpty() && !newsroom) {
            return;
        }
        json.writeArrayFieldStart(property);
        if (newsroom) {
            json.writeStartObject();
            json.writeStringField("@type", "NewsMediaOrganization");
            json.writeStringField("name", page.site().name());
            SiteData.text(json, "url", page.site().address());
            json.writeEndObject();
        }
        for (PageView.Link person : people) {
            json.writeStartObject();
            json.writeStringField("@type", "Person");
            json.writeStringField("name", person.name());
            String address = page.around.authorAddresses().getOrDefault(person.name(), "");
            if (!address.isEmpty()) {
                json.writeStringField("url", SiteData.address(page, address));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What was put right; what has only become known since is none of it. */
    private static void corrections(JsonGenerator json, StoryView page) throws IOException {
        List<StoryView.Notice> all = page.corrections.stream()
                .filter(one -> one.correction().kind() != Correction.Kind.PEMBARUAN)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("correction");
        for (StoryView.Notice one : all) {
            json.writeStartObject();
            json.writeStringField("@type", "CorrectionComment");
            json.writeStringField("text", one.correction().text().text());
            if (one.time() != null) {
                json.writeStringField("datePublished", one.time().iso());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
