package id.redaksi.app;

import id.redaksi.page.Page;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Site;
import id.redaksi.page.Theme;
import id.redaksi.story.Story;
import java.util.function.Supplier;

/** The page of a story, by the same renderer for the preview and the export. Any thread. */
public final class Pages {
    private final Supplier<Settings> settings;
    private final Photos photos;
    private final PageRenderer renderer = new PageRenderer(Theme.standard());

    Pages(Supplier<Settings> settings, Photos photos) {
        this.settings = settings;
        this.photos = photos;
    }

    /** The page with its files beside it, as a package carries it. */
    public Page exported(Story story) {
        return renderer.render(story, site(), photos.forPage(story));
    }

    /** The page in one piece, for looking at it. */
    public Page previewed(Story story) {
        return renderer.standalone(story, site(), photos.forPage(story));
    }

    private Site site() {
        Settings.House house = settings.get().house();
        return new Site(house.site(), house.channels());
    }
}
