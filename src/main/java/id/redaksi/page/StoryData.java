package id.redaksi.page;

import id.redaksi.story.Correction;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
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
        try (var json = new JsonLd(head.out(), type(page))) {
            article(json, page, head);
        }
        SiteData.breadcrumb(page, page.around.breadcrumb(), head);
    }

    private static void article(JsonLd json, StoryView page, Head head) {
        Story story = page.story;
        json.text("headline", page.title());
        json.said("alternativeHeadline", story.titles().shortHeadline());
        json.said("description", head.described());
        String own = head.own();
        if (!own.isEmpty()) {
            json.text("url", own);
            json.begin("mainEntityOfPage");
            json.text("@type", "WebPage");
            json.text("@id", own);
            json.end();
        }
        images(json, page);
        if (page.published != null) {
            json.text("datePublished", Moment.iso(page.published));
            json.text("dateModified", Moment.iso(page.modified == null ? page.published : page.modified));
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
        json.text("inLanguage", page.language());
        json.said("articleSection", story.topics().channel());
        if (!page.tags.isEmpty()) {
            json.list("keywords");
            for (PageView.Link tag : page.tags) {
                json.text(tag.name());
            }
            json.endList();
        }
        if (!page.around.about().isEmpty()) {
            json.list("about");
            for (Named topic : page.around.about()) {
                json.begin().text("@type", "Thing").text("name", topic.name()).text("sameAs", topic.address()).end();
            }
            json.endList();
        }
        json.said("dateline", story.dateline().city());
        json.yes("isAccessibleForFree");
        corrections(json, page);
    }

    private static String type(StoryView page) {
        return switch (page.story.labels().genre().strip().toLowerCase(Locale.ROOT)) {
            case "advertorial", "iklan", "ads", "sponsored" -> "AdvertiserContentArticle";
            case "opini", "opinion", "kolom" -> "OpinionNewsArticle";
            default -> "NewsArticle";
        };
    }

    /** The photos of all figures that the page shows, the lead's first; without any, the card that stands for the page. */
    private static void images(JsonLd json, StoryView page) {
        boolean any = false;
        for (Figure figure : page.story.photos().isEmpty() ? List.<Figure>of() : page.story.figures()) {
            Picture picture = page.picture(figure).orElse(null);
            if (picture == null) {
                continue;
            }
            if (!any) {
                json.list("image");
                any = true;
            }
            json.begin();
            SiteData.image(json, page, picture.widest());
            json.said("caption", figure.caption().text());
            json.said("creditText", figure.credit().text());
            json.end();
        }
        PagePhoto share = page.around.share();
        if (!any && share != null) {
            json.list("image");
            json.begin();
            SiteData.image(json, page, share);
            json.end();
            any = true;
        }
        if (any) {
            json.endList();
        }
    }

    /** A story that names nobody is the newsroom's own. */
    private static void people(JsonLd json, String property, StoryView page, List<PageView.Link> people)
            {
        boolean newsroom = people.isEmpty() && property.equals("author") && !page.site().name().isBlank();
        if (people.isEmpty() && !newsroom) {
            return;
        }
        json.list(property);
        if (newsroom) {
            json.begin();
            json.text("@type", "NewsMediaOrganization");
            json.text("name", page.site().name());
            json.said("url", page.site().address());
            json.end();
        }
        for (PageView.Link person : people) {
            json.begin();
            json.text("@type", "Person");
            json.text("name", person.name());
            String address = page.around.authorAddresses().getOrDefault(person.name(), "");
            if (!address.isEmpty()) {
                json.text("url", SiteData.address(page, address));
            }
            json.end();
        }
        json.endList();
    }

    /** What was put right; what has only become known since is none of it. */
    private static void corrections(JsonLd json, StoryView page) {
        List<StoryView.Notice> all = page.corrections.stream()
                .filter(one -> one.correction().kind() != Correction.Kind.PEMBARUAN)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        json.list("correction");
        for (StoryView.Notice one : all) {
            json.begin();
            json.text("@type", "CorrectionComment");
            json.text("text", one.correction().text().text());
            if (one.time() != null) {
                json.text("datePublished", one.time().iso());
            }
            json.end();
        }
        json.endList();
    }
}
