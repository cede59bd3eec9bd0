package id.redaksi.desk.preview;

import id.redaksi.edit.Reviewing;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Site;
import id.redaksi.page.Theme;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Map;

/** Stories as the preview shows them. */
final class Rendered {
    private static final PageRenderer RENDERER = new PageRenderer(Theme.standard());
    private static final Site SITE = new Site("Media Kita", List.of("Techno", "Ekonomi"));

    private Rendered() {}

    static String html(Story story) {
        return RENDERER.standalone(Reviewing.settled(story), SITE, Map.of()).html();
    }

    static PageDocument page(Story story) {
        return PageDocument.of(html(story), Reader.USUAL);
    }
}
