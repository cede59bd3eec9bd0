package id.redaksi.site;

import id.redaksi.page.GonePage;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.RedirectPage;
import id.redaksi.page.Subject;

/**
 * What stands where a story's page stood that goes out no more: nothing, a few words that say so, or a way to the site's
 * first page. None has a word of the story.
 */
final class Notice {
    private final Known known;
    private final PageRenderer renderer;

    Notice(Known known, PageRenderer renderer) {
        this.known = known;
        this.renderer = renderer;
    }

    Made instead(FileRow row) {
        return switch (known.plan().left()) {
            case NOTHING -> Made.nothing(row);
            case NOTICE -> made(row, new GonePage(row.address()));
            case REDIRECT_HOME -> made(row, new RedirectPage(row.address(), "index.html", known.plan().name()));
        };
    }

    private Made made(FileRow row, Subject page) {
        return Made.of(row, renderer.render(page, known.site()).utf8());
    }
}
