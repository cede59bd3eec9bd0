package id.redaksi.exchange.feed;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Sink;
import id.redaksi.page.Site;
import id.redaksi.page.feed.SitemapEntry;
import id.redaksi.page.feed.SitemapWriter;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A sitemap (sitemaps.org 0.9): where the stories are, and when each last changed. */
public final class SitemapFormat implements OfSite {
    /** One that is kept out of lists is kept out of these too. */
    static Losses lost(Story story) {
        Loss text = Loss.of("text", Message.of("exchange.sitemap.text"));
        return new Losses(
                story.page().unlisted() ? List.of(text, Loss.of("unlisted", Message.of("exchange.sitemap.unlisted"))) : List.of(text));
    }

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public List<String> endings() {
        return List.of(".xml");
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        return lost(story);
    }

    /** More than one file can hold go to several, which an index names. */
    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        Site site = FeedParts.site(editions);
        List<SitemapEntry> entries = new ArrayList<>(editions.count());
        editions.each(edition -> {
            if (!edition.story().page().unlisted()) {
                entries.add(new SitemapEntry(FeedParts.address(edition), FeedParts.latest(edition)));
            }
        });
        Iterator<SitemapEntry> rest = entries.iterator();
        boolean several = entries.size() > SitemapWriter.MOST;
        List<SitemapEntry> files = new ArrayList<>();
        do {
            String name = several ? "sitemap-" + (files.size() + 1) + ".xml" : "sitemap.xml";
            try (OutputStream out = sink.file(name)) {
                SitemapWriter.urls(out, site.address(), rest);
            }
            files.add(new SitemapEntry(name, null));
        } while (rest.hasNext());
        if (several) {
            try (OutputStream out = sink.file("sitemap.xml")) {
                SitemapWriter.index(out, site.address(), files.iterator());
            }
        }
    }
}
