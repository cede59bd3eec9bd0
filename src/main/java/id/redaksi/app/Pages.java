package id.redaksi.app;

import id.redaksi.page.Page;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Site;
import id.redaksi.page.Theme;
import id.redaksi.story.Story;

/** The page of a story, the same for the preview and the export. Any thread. */
public final class Pages {
    private final App app;
    private final PageRenderer renderer = new PageRenderer(Theme.standard());

    Pages(App app) {
        this.app = app;
    }

    public Page of(Story story) {
        Settings.House house = app.settings().house();
        return renderer.render(story, new Site(house.site(), house.channels()));
    }
}
