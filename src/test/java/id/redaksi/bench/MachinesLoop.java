package id.redaksi.bench;

import id.redaksi.media.PhotoFailed;
import id.redaksi.media.PhotoMetadata;
import id.redaksi.media.Rendition;
import id.redaksi.media.ShareCard;
import id.redaksi.page.feed.AtomWriter;
import id.redaksi.page.feed.FeedHead;
import id.redaksi.page.feed.FeedItem;
import id.redaksi.page.feed.RssWriter;
import id.redaksi.page.feed.SitemapEntry;
import id.redaksi.page.feed.SitemapWriter;
import id.redaksi.page.search.SearchEntry;
import id.redaksi.page.search.SearchIndex;
import id.redaksi.story.StoryId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a site says to programs: feeds, sitemaps, the search's index, copies of photos, cards. */
@State(Scope.Benchmark)
public class MachinesLoop {
    private static final int STORIES = 10_000;
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-11-24T14:05:12+07:00");
    private static final FeedHead HEAD =
            new FeedHead("Contoh", "Kabar", "id", "https://www.contoh.id/", "index.html", "rss.xml");

    private static final class Memory implements SearchIndex.Store {
        private final Map<String, byte[]> files = new HashMap<>();

        @Override
        public Optional<byte[]> read(String address) {
            return Optional.ofNullable(files.get(address));
        }

        @Override
        public void write(String address, byte[] bytes) {
            files.put(address, bytes);
        }
    }

    private final List<FeedItem> items = new ArrayList<>();
    private final List<SitemapEntry> addresses = new ArrayList<>();
    private final List<SearchEntry> entries = new ArrayList<>();
    private final Memory written = new Memory();
    private byte[] photo = {};
    private int turn;

    @Setup
    public void prepare() throws IOException {
        String text = "<p>Harga cabai rawit merah di pasar induk naik dua kali lipat sejak pekan lalu.</p>\n".repeat(30);
        for (int i = 0; i < RssWriter.MOST; i++) {
            items.add(new FeedItem(
                    new StoryId("019aa000-0000-7000-8000-%012x".formatted(i)), "ekonomi/harga-" + i + ".html",
                    new FeedItem.Words("Harga cabai " + i, "Ringkasan", text), new FeedItem.Times(MOMENT, null),
                    List.of("Dini Listiyani"), List.of("Ekonomi", "Cabai"), List.of()));
        }
        var random = new SplittableRandom(7);
        for (int i = 0; i < STORIES; i++) {
            addresses.add(new SitemapEntry("ekonomi/harga-cabai-rawit-naik-" + i + ".html", MOMENT.plusMinutes(i)));
            entries.add(entry(i, random));
        }
        index(written);
        var out = new ByteArrayOutputStream();
        var image = new BufferedImage(1920, 1280, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 1280; y++) {
            for (int x = 0; x < 1920; x++) {
                image.setRGB(x, y, (x * 255 / 1920) << 16 | (y * 255 / 1280) << 8 | random.nextInt(40));
            }
        }
        ImageIO.write(image, "jpeg", out);
        photo = out.toByteArray();
    }

    private static SearchEntry entry(int number, SplittableRandom random) {
        var headline = new StringBuilder();
        for (int word = 0; word < 9; word++) {
            double rare = Math.pow(random.nextDouble(), 4);
            headline.append(Integer.toString((int) (rare * 40_000) * 7919 + 1_000_000, 36)).append(' ');
        }
        return new SearchEntry(
                number, "ekonomi/" + number + ".html", headline.toString(), "Ekonomi", "24/11/2026", List.of("Cabai", "Dini Listiyani"));
    }

    private void index(Memory store) throws IOException {
        var index = new SearchIndex(store);
        for (SearchEntry entry : entries) {
            index.put(entry);
        }
        index.finish(STORIES);
    }

    @Benchmark
    public ByteArrayOutputStream rss() throws IOException {
        var out = new ByteArrayOutputStream(1 << 17);
        RssWriter.write(out, HEAD, items);
        return out;
    }

    @Benchmark
    public ByteArrayOutputStream atom() throws IOException {
        var out = new ByteArrayOutputStream(1 << 17);
        AtomWriter.write(out, HEAD, items);
        return out;
    }

    @Benchmark
    public ByteArrayOutputStream sitemap() throws IOException {
        var out = new ByteArrayOutputStream(1 << 20);
        SitemapWriter.urls(out, HEAD.site(), addresses.iterator());
        return out;
    }

    @Benchmark
    public Object searchIndex() throws IOException {
        var store = new Memory();
        index(store);
        return store;
    }

    /** One headline becomes that of another story. */
    @Benchmark
    public Object searchEdit() throws IOException {
        turn = (turn + 1) % (STORIES - 1);
        SearchEntry other = entries.get(turn);
        var index = new SearchIndex(written);
        index.put(new SearchEntry(
                5_000, other.address(), other.headline(), other.channel(), other.date(), other.names()));
        index.finish(STORIES);
        return index;
    }

    @Benchmark
    public List<Rendition> widths() throws PhotoFailed {
        return Rendition.wide("foto.jpg", photo, PhotoMetadata.NONE, List.of(480, 960, 1600));
    }

    @Benchmark
    public Rendition card() {
        return ShareCard.drawn(
                new ShareCard.Words("Contoh", "Ekonomi", "Harga cabai rawit merah naik dua kali lipat di pasar induk"), 0x9b1c1c);
    }
}
