package id.redaksi.app;

import id.redaksi.edit.Reviewing;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.Aside;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Saved;
import id.redaksi.page.Around;
import id.redaksi.page.ChannelLink;
import id.redaksi.page.Named;
import id.redaksi.page.Page;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Picture;
import id.redaksi.page.Site;
import id.redaksi.page.StoryPage;
import id.redaksi.page.Teaser;
import id.redaksi.page.ThemeFailed;
import id.redaksi.page.paper.PdfWriter;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The page of a story, by the same renderer for the preview and the export: as it leaves the house, without what is only
 * suggested. Any thread.
 */
public final class Pages {
    /** The site's own card, for a story without a photo: only that it is there matters to who looks at one page. */
    private static final PagePhoto CARD = new PagePhoto("media/kartu.jpg", 1200, 630, new byte[0]);

    private final Supplier<Settings> settings;
    private final Themes themes;
    private final Photos photos;
    private final SitePhotos sitePhotos;
    private final LatestStories latest;
    private final Clock clock;
    private final AsOnSite asOnSite;
    private final Subjects subjects;

    Pages(
            Supplier<Settings> settings, Themes themes, Newsroom newsroom, Photos photos, SitePhotos sitePhotos,
            Clock clock, Subjects subjects, Supplier<Publishable> publishable) {
        this.subjects = subjects;
        asOnSite = new AsOnSite(newsroom, settings, publishable);
        this.settings = settings;
        this.themes = themes;
        this.photos = photos;
        this.sitePhotos = sitePhotos;
        this.clock = clock;
        latest = new LatestStories(newsroom.stories());
    }

    private PageRenderer renderer() throws ThemeFailed {
        return themes.renderer(settings.get().publishing());
    }

    /** The page with its files beside it, as a package carries it: the same bytes for a revision, whenever it is asked for. */
    public Page exported(Saved saved) throws NewsroomFailed, ThemeFailed {
        return exported(saved.revision(), Reviewing.settled(saved.story()));
    }

    private Page exported(Revision revision, Story story) throws NewsroomFailed, ThemeFailed {
        List<Teaser> beside = latest.beside(story.id(), revision.sequence(), revision.time());
        Around around = Around.of(beside, pictures(story)).withAbout(about(story)).withShare(share(story));
        return renderer().packaged(StoryPage.alone(story, around, asOnSite.address(story)), site());
    }

    /** The card of the lead photo, which only a site with an address can show to others; a full disk costs no package. */
    private @Nullable PagePhoto share(Story story) {
        String photo = story.lead().photo();
        if (photo == null || settings.get().publishing().address().isEmpty()) {
            return null;
        }
        try {
            return sitePhotos.share(photo).orElse(null);
        } catch (UncheckedIOException e) {
            return null;
        }
    }

    private List<Named> about(Story story) throws NewsroomFailed {
        String language = story.labels().language();
        return subjects.of(story).stream().map(topic -> new Named(topic.name(language), topic.uri())).toList();
    }

    /** What stands around a story that leaves, each made when it is asked for. */
    Edition.Surroundings around(Saved saved, Story leaving) {
        return new Edition.Surroundings() {
            @Override
            public Page page() throws ExportFailed {
                try {
                    return exported(saved.revision(), leaving);
                } catch (ThemeFailed e) {
                    throw new ExportFailed(e.explanation());
                } catch (NewsroomFailed e) {
                    throw new ExportFailed(e.explanation());
                }
            }

            @Override
            public Optional<PagePhoto> photo(String sha256) {
                return Optional.ofNullable(photos.forPage(leaving).get(sha256));
            }

            @Override
            public Site site() {
                return asOnSite.site();
            }

            @Override
            public String address(StoryId story) throws ExportFailed {
                try {
                    return asOnSite.address(story);
                } catch (NewsroomFailed e) {
                    throw new ExportFailed(e.explanation());
                }
            }
        };
    }

    /** The page in one piece, for looking at it; without the latest stories when the newsroom cannot be read. */
    public Page previewed(Story story) throws ThemeFailed {
        return previewed(story, clock.instant(), null);
    }

    /** The page in one piece as it will look at a moment: relative times are told from there. */
    Page previewed(Story story, Instant moment) throws ThemeFailed {
        return previewed(story, moment, moment);
    }

    private Page previewed(Story story, Instant moment, @Nullable Instant told) throws ThemeFailed {
        Story leaving = Reviewing.settled(story);
        return renderer().preview(page(leaving, moment, null), asOnSite.site(), told);
    }

    /** The HTML of the page as it would go out with its site, which is all that other places read of it. */
    String html(Story story) throws ThemeFailed {
        Story leaving = Reviewing.settled(story);
        boolean hasPhoto = leaving.lead().photo() != null;
        StoryPage page = page(leaving, clock.instant(), hasPhoto ? null : CARD);
        return renderer().render(page, asOnSite.site()).html();
    }

    /** Where the newsroom cannot be read, the story by itself. */
    private StoryPage page(Story leaving, Instant moment, @Nullable PagePhoto share) {
        try {
            return asOnSite.page(leaving, moment, pictures(leaving), share);
        } catch (NewsroomFailed e) {
            return StoryPage.alone(leaving, Around.of(List.of(), pictures(leaving)));
        }
    }

    /**
     * Writes the page as it is printed, as a PDF; it leaves the house, so nothing is in it that is only suggested. Says
     * whether all its signs could be printed.
     */
    public boolean print(Story story, Path file) throws PageNotSaved, ThemeFailed {
        try (Aside aside = Aside.of(file)) {
            boolean whole = PdfWriter.write(previewed(story).html(), aside.out());
            aside.keep();
            return whole;
        } catch (IOException e) {
            throw PageNotSaved.to(file);
        }
    }

    private Function<String, Optional<Picture>> pictures(Story story) {
        Map<String, PagePhoto> found = photos.forPage(story);
        return photo -> Optional.ofNullable(found.get(photo)).map(Picture::of);
    }

    private Site site() {
        Settings.House house = settings.get().house();
        Settings.Publishing publishing = settings.get().publishing();
        List<ChannelLink> channels = house.tree().top().stream().map(ChannelLink::named).toList();
        return new Site(
                house.site(), "", publishing.address(), "id", channels, "", List.of(),
                Site.logoAt(publishing.publisherLogo()), settings.get().checking().style().pace());
    }
}
