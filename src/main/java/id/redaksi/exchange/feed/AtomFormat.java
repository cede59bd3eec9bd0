package id.redaksi.exchange.feed;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.Sink;
import id.redaksi.page.Site;
import id.redaksi.page.feed.AtomWriter;
import id.redaksi.story.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Atom 1.0 (RFC 4287), with the whole text. */
public final class AtomFormat implements OfSite {
    private static final String FILE = "feed.atom";

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public List<String> endings() {
        return List.of(".atom", ".xml");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(new FeedImporter("feed"));
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
                AtomWriter feed = AtomWriter.begin(out, FeedParts.head(site, FILE), FeedParts.latest(editions))) {
            editions.each(edition -> feed.item(FeedParts.item(edition, edition.around().table(choices.get(Option.TABLE)))));
        }
    }
}
