package id.redaksi.exchange.wire;

import id.redaksi.app.AloneAround;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.Exporter;
import id.redaksi.page.Page;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Site;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** What a format writes of stories, by the names of the files. */
public final class Sent {
    private Sent() {}

    /** Of stories whose photos are away. */
    public static SequencedMap<String, byte[]> alone(Exporter exporter, Story... stories) throws Exception {
        return files(exporter, Stream.of(stories).map(story -> edition(story, new AloneAround(story))).toList());
    }

    /** Of stories whose photos are at hand. */
    public static SequencedMap<String, byte[]> withPhotos(Exporter exporter, Story... stories) throws Exception {
        return files(exporter, Stream.of(stories).map(story -> edition(story, new WithPhotos(new AloneAround(story)))).toList());
    }

    private static Edition edition(Story story, Edition.Surroundings around) {
        return new Edition(story, 3, "ab".repeat(32), Samples.CLOCK.instant(), around);
    }

    private static SequencedMap<String, byte[]> files(Exporter exporter, java.util.List<Edition> editions) throws Exception {
        Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();
        exporter.write(Editions.of(editions), Choices.USUAL, name -> written.computeIfAbsent(name, _ -> new ByteArrayOutputStream()));
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        written.forEach((name, bytes) -> files.put(name, bytes.toByteArray()));
        return files;
    }

    private record WithPhotos(AloneAround alone) implements Edition.Surroundings {
        @Override
        public Page page() {
            return alone.page();
        }

        @Override
        public Optional<PagePhoto> photo(String sha256) {
            return Optional.of(new PagePhoto("foto/" + sha256 + ".jpg", 1200, 800, sha256.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        }

        @Override
        public Site site() {
            return alone.site();
        }

        @Override
        public String address(StoryId story) {
            return alone.address(story);
        }
    }
}
