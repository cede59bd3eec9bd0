package id.redaksi.site;

import id.redaksi.edit.Pointers;
import id.redaksi.newsroom.Copied;
import id.redaksi.newsroom.Current;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.Around;
import id.redaksi.page.BundleBox;
import id.redaksi.page.ListPage;
import id.redaksi.page.Named;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.StoryPage;
import id.redaksi.page.Teaser;
import id.redaksi.site.ReadStories.Held;
import id.redaksi.site.Touched.Spot;
import id.redaksi.story.Pointer;
import id.redaksi.story.Pointer.Kind;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the stories' own pages. What a story says of another that is not out goes with it: an entry of a list, since it
 * bears the other's headline; a link becomes the words it was on. Any thread.
 */
final class StoryPages {
    private static final PagePhoto CARD =
            new PagePhoto(Singles.CARD.address(), SitePhotos.CARD_WIDTH, SitePhotos.CARD_HEIGHT, new byte[0]);

    private final Current current;
    private final Known known;
    private final PageRenderer renderer;
    private final ReadStories read;
    private final UnaryOperator<Story> settled;

    StoryPages(Current current, Known known, PageRenderer renderer, ReadStories read, UnaryOperator<Story> settled) {
        this.current = current;
        this.known = known;
        this.renderer = renderer;
        this.read = read;
        this.settled = settled;
    }

    /** The pages of these files; one whose story is no longer what was looked at is left for the next build. */
    List<Made> make(Session session, List<FileRow> rows) throws DatabaseFailed, NewsroomFailed {
        Map<String, Entry> entries = new HashMap<>();
        Map<String, FileRow> files = new HashMap<>();
        List<StoryId> out = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        Map<Long, Entry> all = known.entries(session, rows.stream().map(FileRow::ref).toList());
        for (FileRow row : rows) {
            Entry entry = all.get(row.ref());
            if (entry != null && entry.out()) {
                entries.put(entry.story(), entry);
                files.put(entry.story(), row);
                out.add(new StoryId(entry.story()));
            } else {
                made.add(new Notice(known, renderer).instead(row));
            }
        }
        var following = new Following(session);
        Map<StoryId, Long> now = current.sequencesOf(out);
        List<StoryId> unread = new ArrayList<>();
        for (StoryId id : out) {
            Entry entry = entries.get(id.value());
            FileRow row = files.get(id.value());
            Optional<Held> held = read.take(id).filter(one -> Long.valueOf(one.sequence()).equals(now.get(id)));
            if (entry == null || row == null || held.isEmpty()) {
                unread.add(id);
            } else if (held.get().sequence() == entry.head()) {
                made.add(Made.of(row, page(session, following, entry, held.get().story(), held.get().targets(), held.get().saved())));
            }
        }
        for (Copied copied : current.copiedOf(unread)) {
            Entry entry = entries.get(copied.id().value());
            FileRow row = files.get(copied.id().value());
            Optional<Story> story = copied.story();
            if (entry != null && row != null && story.isPresent() && copied.sequence() == entry.head()) {
                Story leaving = settled.apply(story.get());
                made.add(Made.of(row, page(session, following, entry, leaving, targets(leaving), copied.saved())));
            }
        }
        return made;
    }

    private byte[] page(
            Session session, Following following, Entry entry, Story story, List<StoryId> targets, Instant saved)
            throws DatabaseFailed {
        Map<StoryId, Teaser> linked = new HashMap<>();
        Story leaving = story;
        for (StoryId target : targets) {
            Optional<Teaser> teaser = known.teaser(session, target.value());
            if (teaser.isPresent()) {
                linked.put(target, teaser.get());
            } else {
                leaving = Pointers.without(leaving, target, EnumSet.allOf(Kind.class));
            }
        }
        boolean listed = entry.isListed();
        Map<String, String> tags = new HashMap<>();
        Map<String, String> authors = new HashMap<>();
        if (listed) {
            for (String tag : story.topics().tags()) {
                put(tags, tag, known.address(session, ListPage.Kind.TAG, tag.strip()));
            }
            for (String author : Fresh.authors(story)) {
                put(authors, author, known.address(session, ListPage.Kind.AUTHOR, author));
            }
        }
        var around = new Around(
                known.breadcrumb(story.topics().channel().strip()), linked, listed ? latest(session, following, entry) : List.of(),
                bundles(session, entry), tags, authors, known.photos().picture(),
                Fresh.modified(story, saved).map(when -> Card.read(entry.card()).at(when)).orElse(null), share(story));
        return renderer.render(new StoryPage(entry.address(), leaving, around), known.site()).utf8();
    }

    /** The lead photo cut to a card; nothing for one too small, which stands as it is; else the site's own card. */
    private @Nullable PagePhoto share(Story story) {
        if (known.plan().address().isEmpty()) {
            return null;
        }
        String lead = story.lead().photo();
        if (lead != null && known.photos().picture().apply(lead).isPresent()) {
            return known.photos().share().apply(lead).orElse(null);
        }
        return CARD;
    }

    private static void put(Map<String, String> addresses, String name, String address) {
        if (!address.isEmpty()) {
            addresses.put(name, address);
        }
    }

    private static List<StoryId> targets(Story story) {
        return Pointer.from(story).stream().map(Pointer::target).distinct().toList();
    }

    /** The five that came out right after it, or for the newest stories the newest. */
    private List<Teaser> latest(Session session, Following following, Entry entry) throws DatabaseFailed {
        if (known.isNewest(entry.published(), entry.n())) {
            return known.teasers(
                    session, known.newest().stream().filter(n -> n != entry.n()).limit(Spread.NAMED).toList());
        }
        List<Long> after = following.of(new Spot(entry.published(), entry.n()), Spread.NAMED);
        return known.teasers(session, after.reversed());
    }

    private List<BundleBox> bundles(Session session, Entry entry) throws DatabaseFailed {
        if (!known.hasBundles()) {
            return List.of();
        }
        List<BundleBox> boxes = new ArrayList<>();
        for (Bundled bundle : Bundled.of(session, entry.story())) {
            List<Teaser> others = new ArrayList<>();
            for (String story : bundle.stories()) {
                if (!story.equals(entry.story())) {
                    known.teaser(session, story).ifPresent(others::add);
                }
            }
            boxes.add(new BundleBox(new Named(bundle.name(), bundle.list().address()), bundle.kind(), others));
        }
        return boxes;
    }
}
