package id.redaksi.exchange.feed;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.LongImporter;
import id.redaksi.exchange.LongSource;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.SourceId;
import id.redaksi.exchange.body.Tellings;
import id.redaksi.exchange.body.XmlHead;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlItems;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a feed: every item is a story. By which sign its source knows it stands in the editor's note. */
final class FeedImporter implements LongImporter {
    private static final Set<String> CONTAINERS = Set.of("rss", "channel", "feed", "RDF");

    private final Set<String> roots;

    FeedImporter(String... roots) {
        this.roots = Set.of(roots);
    }

    @Override
    public boolean reads(Source source) {
        return roots.contains(XmlHead.root(source));
    }

    @Override
    public Imported read(LongSource source, Reading reading, Each each) throws ImportFailed, IOException {
        Map<String, byte[]> photos = new HashMap<>();
        Set<String> known = new HashSet<>();
        var tellings = new Tellings();
        var feed = new FeedStory(reading, tellings, photos);
        Map<String, Integer> skipped = new TreeMap<>();
        boolean[] came = new boolean[1];
        try (InputStream in = source.opening().open()) {
            XmlItems.read(in, CONTAINERS, item -> {
                switch (item.name()) {
                    case "item", "entry" -> {
                        var kind = EntryKind.of(item);
                        if (!kind.isStory()) {
                            skipped.merge(kind.name(), 1, Integer::sum);
                            return;
                        }
                        if (kind.isPage()) {
                            tellings.count("exchange.wxr.pages");
                        }
                        if (kind.status() == Status.KILLED) {
                            tellings.count("exchange.wxr.trash");
                        }
                        String sign = FeedStory.sign(item);
                        if (sign.isEmpty() || known.add(sign)) {
                            each.story(feed.read(item), Map.copyOf(photos), SourceId.of(sign, feed.address()));
                            photos.clear();
                            came[0] = true;
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
            }, () -> tellings.tell(Message.of("exchange.xml.letters")));
        } catch (Refused e) {
            throw new ImportFailed(e.explanation());
        }
        if (!came[0]) {
            throw new ImportFailed(Message.of("exchange.feed.empty", source.name()));
        }
        List<Message> told = new ArrayList<>();
        skipped.forEach((kind, count) -> told.add(Message.of("exchange.wxr.skipped", kind, count)));
        told.addAll(tellings.told());
        return new Imported(List.of(), tellings.leftOut(), List.of(), told);
    }
}
