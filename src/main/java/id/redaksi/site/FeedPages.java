package id.redaksi.site;

import id.redaksi.newsroom.Copied;
import id.redaksi.newsroom.Current;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.Around;
import id.redaksi.page.FeedBody;
import id.redaksi.page.ListPage;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Picture;
import id.redaksi.page.StoryPage;
import id.redaksi.page.Teaser;
import id.redaksi.page.feed.AtomWriter;
import id.redaksi.page.feed.FeedHead;
import id.redaksi.page.feed.FeedItem;
import id.redaksi.page.feed.FeedPhoto;
import id.redaksi.page.feed.RssWriter;
import id.redaksi.site.Lists.Listed;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes the feeds of the site and its channels, both forms of one from one reading of its stories. Any thread. */
final class FeedPages {
    private static final String NEWEST = "SELECT e.story, e.head, e.address, e.teaser FROM member m JOIN entry e ON e.n = m.entry"
            + " WHERE m.list = ? ORDER BY m.published DESC, m.entry DESC LIMIT ?";

    private record Newest(String story, long head, String address, String card) {}

    private final Current current;
    private final Known known;
    private final UnaryOperator<Story> settled;

    FeedPages(Current current, Known known, UnaryOperator<Story> settled) {
        this.current = current;
        this.known = known;
        this.settled = settled;
    }

    List<Made> make(Session session, List<FileRow> rows) throws DatabaseFailed, NewsroomFailed {
        Map<Long, List<FileRow>> lists = new LinkedHashMap<>();
        rows.forEach(row -> lists.computeIfAbsent(row.ref(), _ -> new ArrayList<>()).add(row));
        List<Made> made = new ArrayList<>();
        Map<String, FeedItem> shared = new HashMap<>(); // the newest stories are those of the whole site and of their channels
        for (List<FileRow> forms : lists.values()) {
            Listed list = Lists.of(session, forms.getFirst().ref());
            Optional<List<FeedItem>> items = items(session, list, shared);
            for (FileRow row : items.isPresent() ? forms : List.<FileRow>of()) {
                made.add(known.channelFeeds(list) ? Made.of(row, bytes(list, row, items.get())) : Made.nothing(row));
            }
        }
        return made;
    }

    /** Empty where a story is no longer what was looked at: then the feed is left for the next build. */
    private Optional<List<FeedItem>> items(Session session, Listed list, Map<String, FeedItem> made)
            throws DatabaseFailed, NewsroomFailed {
        List<Newest> newest = session.all(
                NEWEST, row -> new Newest(row.text(1), row.number(2), row.text(3), row.text(4)), list.id(), RssWriter.MOST);
        Map<String, Copied> copies = new HashMap<>();
        current.copiedOf(newest.stream().filter(one -> !made.containsKey(one.story())).map(one -> new StoryId(one.story())).toList())
                .forEach(one -> copies.put(one.id().value(), one));
        List<FeedItem> items = new ArrayList<>();
        for (Newest one : newest) {
            FeedItem before = made.get(one.story());
            if (before != null) {
                items.add(before);
                continue;
            }
            Copied copied = copies.get(one.story());
            Optional<Story> story =
                    copied == null || copied.sequence() != one.head() ? Optional.empty() : copied.story();
            if (copied == null || story.isEmpty()) {
                return Optional.empty();
            }
            FeedItem item = item(session, one, settled.apply(story.get()), copied);
            made.put(one.story(), item);
            items.add(item);
        }
        return Optional.of(items);
    }

    private FeedItem item(Session session, Newest one, Story story, Copied copied) throws DatabaseFailed {
        Card card = Card.read(one.card());
        OffsetDateTime corrected = Fresh.modified(story, copied.saved()).map(card::at).orElse(null);
        return new FeedItem(
                copied.id(),
                one.address(),
                new FeedItem.Words(
                        card.headline(), card.standfirst(), content(session, one.address(), story)),
                new FeedItem.Times(card.published(), corrected),
                Fresh.authors(story),
                card.channel().isEmpty() ? story.topics().tags() : with(card.channel(), story.topics().tags()),
                photo(story));
    }

    private static List<String> with(String first, List<String> others) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }

    private String content(Session session, String address, Story story) throws DatabaseFailed {
        if (known.plan().address().isEmpty()) {
            return "";
        }
        Map<StoryId, Teaser> linked = new HashMap<>();
        for (Pointer pointer : Pointer.from(story)) {
            known.teaser(session, pointer.target().value()).ifPresent(teaser -> linked.put(pointer.target(), teaser));
        }
        var around = new Around(
                List.of(), linked, List.of(), List.of(), Map.of(), Map.of(), known.photos().picture(), null, null);
        return FeedBody.html(new StoryPage(address, story, around), known.site());
    }

    private List<FeedPhoto> photo(Story story) {
        String name = story.lead().photo();
        Optional<Picture> picture = name == null ? Optional.empty() : known.photos().picture().apply(name);
        if (picture.isEmpty()) {
            return List.of();
        }
        PagePhoto photo = picture.get().middle();
        String type = photo.address().endsWith(".png") ? "image/png" : "image/jpeg";
        return List.of(new FeedPhoto(
                photo.address(), type, photo.width(), photo.height(), known.photos().size().applyAsLong(photo),
                story.lead().caption().text(), story.lead().credit().text()));
    }

    private byte[] bytes(Listed list, FileRow row, List<FeedItem> items) {
        boolean home = list.kind() == ListPage.Kind.HOME;
        SitePlan plan = known.plan();
        var head = new FeedHead(
                home ? plan.name() : list.name() + " - " + plan.name(), plan.tagline(), plan.language(), plan.address(),
                list.address(), row.address());
        var out = new ByteArrayOutputStream(1 << 16);
        try {
            if (row.part() == 0) {
                RssWriter.write(out, head, items);
            } else {
                AtomWriter.write(out, head, items);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a stream in memory fails never
        }
        return out.toByteArray();
    }
}
