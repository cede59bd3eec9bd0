package id.redaksi.desk.preview;

import id.redaksi.edit.Reviewing;
import id.redaksi.page.Around;
import id.redaksi.page.Look;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Site;
import id.redaksi.page.StoryPage;
import id.redaksi.page.Theme;
import id.redaksi.story.Story;

/** Stories as the preview shows them. */
final class Rendered {
    private static final PageRenderer RENDERER = new PageRenderer(Look.of(Theme.standard()));
    private static final Site SITE = Site.named("Media Kita", "Techno", "Ekonomi");

    private Rendered() {}

    static String html(Story story) {
        return RENDERER.preview(StoryPage.alone(Reviewing.settled(story), Around.NONE), SITE).html();
    }

    static PageDocument page(Story story) {
        return PageDocument.of(html(story), Reader.USUAL);
    }
}
