package id.redaksi.exchange.feed;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.SourceId;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.exchange.body.XmlHead;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlItems;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a feed: every item is a story. By which sign its source knows it stands in the editor's note. */
final class FeedImporter implements Importer {
    private static final Set<String> CONTAINERS = Set.of("rss", "channel", "feed", "RDF");

    /** A feed has a few dozen items; ten years of a portal's are less than this. */
    private static final int MOST_BYTES = 64_000_000;

    private final Set<String> roots;

    FeedImporter(String... roots) {
        this.roots = Set.of(roots);
    }

    @Override
    public boolean reads(Source source) {
        return roots.contains(XmlHead.root(source));
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        if (source.bytes().length == 0) {
            throw new ImportFailed(Message.of("exchange.empty", source.name()));
        }
        if (source.bytes().length > MOST_BYTES) {
            throw new ImportFailed(Message.of("exchange.body.large", source.name()));
        }
        List<Story> stories = new ArrayList<>();
        Map<String, byte[]> photos = new HashMap<>();
        Map<StoryId, String> identities = new HashMap<>();
        Set<String> known = new HashSet<>();
        var tellings = new Tellings();
        var feed = new FeedStory(reading, tellings, photos);
        try {
            XmlItems.read(source.bytes(), CONTAINERS, item -> {
                switch (item.name()) {
                    case "item", "entry" -> {
                        String sign = FeedStory.sign(item);
                        if (sign.isEmpty() || known.add(sign)) {
                            Story story = feed.read(item);
                            stories.add(story);
                            identities.put(story.id(), SourceId.of(sign, feed.address()));
                        } else {
                            tellings.count("exchange.feed.double");
                        }
                    }
                    case "language" -> feed.language(item.line());
                    case "feed" -> feed.language(item.language());
                    case "link" -> feed.address(item.line());
                    case "author" -> feed.author(item.line("name"));
                    default -> {
                        // what the feed says of itself is nothing of a story
                    }
                }
            });
        } catch (Refused e) {
            throw new ImportFailed(e.explanation());
        }
        if (stories.isEmpty()) {
            throw new ImportFailed(Message.of("exchange.feed.empty", source.name()));
        }
        return new Imported(stories, tellings.leftOut(), List.of(), tellings.told(), photos).withIdentities(identities);
    }
}
