package id.redaksi.exchange.feed;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Sink;
import id.redaksi.page.Site;
import id.redaksi.page.feed.NewsEntry;
import id.redaksi.page.feed.NewsHead;
import id.redaksi.page.feed.NewsSitemapWriter;
import id.redaksi.story.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sitemap of Google News: the stories of the two days before the newest of them, at most a thousand. A story older than
 * these is no news there, so its sitemap would be refused with it.
 */
public final class NewsSitemapFormat implements OfSite {
    @Override
    public String name() {
        return "news-sitemap";
    }

    @Override
    public List<String> endings() {
        return List.of(".xml");
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        return SitemapFormat.lost(story);
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        Site site = FeedParts.site(editions);
        List<NewsEntry> entries = new ArrayList<>();
        editions.each(edition -> {
            Story story = edition.story();
            if (!story.page().unlisted()) {
                entries.add(new NewsEntry(FeedParts.address(edition), story.headline(), FeedParts.published(edition)));
            }
        });
        entries.sort(Comparator.comparing((NewsEntry entry) -> entry.published().toInstant()).reversed());
        Instant newest = entries.isEmpty() ? Instant.EPOCH : entries.getFirst().published().toInstant();
        try (OutputStream out = sink.file("news-sitemap.xml")) {
            NewsSitemapWriter.write(out, new NewsHead(site.address(), site.name(), site.language()), newest, entries);
        }
    }
}
