package id.redaksi.app;

import id.redaksi.newsroom.Revision;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A newsroom and the folder of its site, for tests of what one makes of the other. */
final class SiteHouse implements AutoCloseable {
    /** A clock that tests put forward. */
    static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-24T07:05:12Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(7);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void forward(long seconds) {
            now = now.plusSeconds(seconds);
        }
    }

    final Hand clock = new Hand();
    final Path site;
    final App app;
    final Ids ids = new Ids(clock, new SplittableRandom(11));

    SiteHouse(Path folder) throws Exception {
        site = folder.resolve("situs");
        app = App.open(folder.resolve("ruang"), clock);
        Settings settings = Settings.DEFAULT.with(new Settings.House("Kabar Desa", List.of("Nasional", "Ekonomi", "Sport")));
        app.use(settings.with(new Settings.Publishing(
                "https://www.contoh.id/", "Kabar dari desa", "standar", Map.of(), Settings.Left.NOTICE, 5, "", "")));
    }

    /** A story that goes out, published so many minutes after the first hour. */
    Story story(String headline, String channel, int minute, String... tags) {
        clock.forward(1);
        String publish = Instant.parse("2026-11-01T00:00:00Z").plusSeconds(60L * minute).atOffset(ZoneOffset.ofHours(7)).toString();
        return Story.blank(ids)
                .with(Field.HEADLINE, headline)
                .with(Field.CHANNEL, channel)
                .with(Field.TAGS, List.of(tags))
                .with(Field.CONTRIBUTORS, List.of(new Contributor("Dini Listiyani", Contributor.Role.REPORTER)))
                .with(Field.STATUS, Workflow.Status.EXPORTED)
                .with(Field.TIMES, new Workflow.Times(null, null, publish, null))
                .withBody(new Body(List.<Block>of(new Paragraph(ids.block(), Inline.of("Isi " + headline + ".")))));
    }

    Story save(Story story) throws Exception {
        clock.forward(1);
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        return story;
    }

    Story saved(String headline, String channel, int minute, String... tags) throws Exception {
        return save(story(headline, channel, minute, tags));
    }

    SiteReport build() throws Exception {
        return app.buildSite().build(SiteOrder.into(site), Progress.NONE);
    }

    String read(String address) throws IOException {
        return Files.readString(site.resolve(address));
    }

    boolean has(String address) {
        return Files.exists(site.resolve(address));
    }

    /** The site's files by their addresses, but for the marker. */
    SortedMap<String, String> files() throws IOException {
        return files(site);
    }

    static SortedMap<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(".redaksi-site")) {
                    files.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    /** The addresses of the files whose bytes hold these words. */
    List<String> holding(String words) throws IOException {
        String bytes = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        List<String> found = new ArrayList<>();
        files().forEach((address, text) -> {
            if (text.contains(bytes)) {
                found.add(address);
            }
        });
        return found;
    }

    @Override
    public void close() {
        app.close();
    }
}
