package id.redaksi.app;

import id.redaksi.edit.Reviewing;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.ThemeFailed;
import id.redaksi.page.elsewhere.Elsewhere;
import id.redaksi.page.elsewhere.Elsewhere.Shot;
import id.redaksi.page.elsewhere.Head;
import id.redaksi.story.Story;
import java.util.Optional;

/** How a story will look elsewhere: as search result, card and push line, read from the page that would go out. Any thread. */
public final class LooksElsewhere {
    private final Pages pages;
    private final Photos photos;

    LooksElsewhere(Pages pages, Photos photos) {
        this.pages = pages;
        this.photos = photos;
    }

    public Elsewhere of(Story story) throws ThemeFailed {
        Story leaving = Reviewing.settled(story);
        Optional<PagePhoto> lead = Optional.ofNullable(leaving.lead().photo()).map(photos.forPage(leaving)::get);
        Shot photo = lead.map(found -> Shot.photo(found.width(), found.height())).orElse(Shot.NONE);
        return Elsewhere.of(leaving, Head.of(pages.html(leaving)), photo);
    }
}
