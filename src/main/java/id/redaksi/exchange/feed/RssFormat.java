package id.redaksi.exchange.feed;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.Sink;
import id.redaksi.page.Site;
import id.redaksi.page.feed.RssWriter;
import id.redaksi.story.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** RSS 2.0 with the modules content, dc, media and atom; in also RSS 0.9x and 1.0. */
public final class RssFormat implements OfSite {
    private static final String FILE = "feed.rss";

    @Override
    public String name() {
        return "rss";
    }

    @Override
    public List<String> endings() {
        return List.of(".rss", ".rdf", ".xml");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new FeedImporter("rss", "RDF"));
    }

    @Override
    public List<Option> options() {
        return List.of(Option.TABLE);
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        return FeedLosses.of(story);
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        Site site = FeedParts.site(editions);
        try (OutputStream out = sink.file(FILE);
                RssWriter feed = RssWriter.begin(out, FeedParts.head(site, FILE), FeedParts.latest(editions))) {
            editions.each(edition -> feed.item(FeedParts.item(edition, edition.around().table(choices.get(Option.TABLE)))));
        }
    }
}
