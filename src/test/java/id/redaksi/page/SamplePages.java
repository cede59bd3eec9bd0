package id.redaksi.page;

import id.redaksi.page.ListPage.Kind;
import id.redaksi.page.SearchPage.IndexEntry;
import id.redaksi.page.SearchPage.IndexGroup;
import id.redaksi.page.SearchPage.Letter;
import id.redaksi.page.feed.Feed;
import id.redaksi.page.search.SearchEntry;
import id.redaksi.page.search.SearchIndex;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A small site with one of each kind of page, for looking at themes and for those who judge pages: a browser, validators.
 * {@code main} writes it: the theme's folder, the folder to write to, then options as {@code name=value}.
 */
public final class SamplePages {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-24T14:05:00+07:00");

    private static final List<String> CHANNELS = List.of(
            "Nasional", "Ekonomi", "Megapolitan", "Internasional", "Bola", "Techno", "Seleb", "Otomotif", "Gaya Hidup");

    private static final List<String> HEADLINES = List.of(
            "Harga cabai rawit di Pasar Induk Kramat Jati turun ke Rp48.000 per kilogram",
            "MK tolak gugatan ambang batas pencalonan kepala daerah",
            "Timnas U-23 tahan imbang Jepang di Stadion Gelora Bung Karno",
            "Gempa M5,6 guncang Sukabumi, tidak berpotensi tsunami",
            "Irak buka kembali akses Telegram setelah sepekan diblokir",
            "Rupiah menguat tipis ke Rp16.205 per dolar AS",
            "Menata ulang trotoar Jakarta: siapa yang sebenarnya diuntungkan?",
            "Film “Pulang” raih empat Piala Citra");

    private static final List<String> STANDFIRSTS = List.of(
            "Pasokan dari Jawa Timur pulih setelah hujan reda; pedagang menunggu harga eceran mengikuti.",
            "Sembilan hakim sepakat, dua dengan alasan berbeda.",
            "Gol penyeimbang lahir pada menit ke-87.",
            "",
            "Kementerian Komunikasi menyebut perusahaan itu sudah menjawab permintaan data.",
            "",
            "Liputan khusus tentang enam koridor yang dibongkar tahun ini, dan pedagang yang harus pindah.",
            "");

    private static final Site SITE = new Site(
            "Harian Contoh",
            "Jernih, dari Jakarta",
            "https://www.contoh.example/",
            "id",
            IntStream.range(0, CHANNELS.size()).mapToObj(SamplePages::channel).toList(),
            "cari/index.html",
            List.of(new Feed("Harian Contoh", "rss.xml", "atom.xml")),
            new PagePhoto("media/logo.png", 600, 60, new byte[0]));

    private static final Named HOME = new Named("Beranda", "index.html");
    private static final Named ECONOMY = new Named("Ekonomi", "ekonomi/index.html");

    private final PageRenderer renderer;
    private final Path folder;
    private final SamplePhotos photos = new SamplePhotos();

    private SamplePages(Look look, Path folder) {
        renderer = new PageRenderer(look);
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 2; i < args.length; i++) {
            String[] option = args[i].split("=", 2);
            options.put(option[0], option[1]);
        }
        SamplePages pages = write(Look.of(Theme.read(ThemeFiles.folder(Path.of(args[0]))), options), Path.of(args[1]));
        for (Map.Entry<String, byte[]> photo : pages.photos.drawn().entrySet()) {
            pages.put(photo.getKey(), photo.getValue());
        }
    }

    /** Writes every kind of page in this look into the folder, without the photos; the same look gives the same bytes. */
    static SamplePages write(Look look, Path folder) throws IOException {
        var pages = new SamplePages(look, folder);
        for (Map.Entry<String, byte[]> file : look.files().entrySet()) {
            pages.put(file.getKey(), file.getValue());
        }
        pages.stories();
        pages.lists();
        pages.others();
        return pages;
    }

    private static ChannelLink channel(int number) {
        String name = CHANNELS.get(number);
        String folder = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "/";
        List<ChannelLink> under = number == 1
                ? List.of(new ChannelLink("Pangan", folder + "pangan/index.html", List.of()),
                        new ChannelLink("Pasar modal", folder + "pasar-modal/index.html", List.of()))
                : List.of();
        return new ChannelLink(name, folder + "index.html", under);
    }

    private void stories() throws IOException {
        put(new StoryPage("ekonomi/semua.html", SampleStories.whole(), around()));
        put(new StoryPage("ekonomi/lebar.html", SampleStories.wide(), around()));
        put(new StoryPage("ekonomi/teks.html", SampleStories.text(), aroundText()));
        put(new StoryPage("ekonomi/satu-satu.html", Samples.oneOfEachSettled(), around()));
        put(new StoryPage("ekonomi/jahat.html", SampleStories.hostile(), around()));
        put(new StoryPage("ekonomi/kosong.html", Samples.story("Hanya judul"), aroundText()));
    }

    private Around around() {
        return new Around(
                List.of(HOME, ECONOMY),
                Map.of(),
                teasers(5, 2, false),
                List.of(new BundleBox(new Named("Pangan menjelang akhir tahun", "lipsus/pangan/index.html"), "lipsus", bundle())),
                Map.of("Harga pangan", "tag/harga-pangan/index.html", "Cabai", "tag/harga-pangan/index.html"),
                Map.of("Rina Widiastuti", "penulis/rina/index.html", "Sari Dewi", "penulis/rina/index.html"),
                photos::picture,
                NOON.plusHours(2),
                photos.widest());
    }

    /** A story of words alone, as most are: what its page weighs is what a theme weighs. */
    private Around aroundText() {
        Around all = around();
        return new Around(
                all.breadcrumb(), Map.of(), all.latest(), List.of(), all.tagAddresses(), all.authorAddresses(),
                _ -> Optional.empty(), null, photos.widest());
    }

    private List<Teaser> bundle() {
        List<Teaser> stories = new java.util.ArrayList<>(teasers(3, 1, true));
        stories.addFirst(new Teaser(HEADLINES.getFirst(), "", "ekonomi/semua.html", "Ekonomi", "ekonomi/index.html", NOON, null, true));
        return stories;
    }

    private List<Teaser> teasers(int number, int from, boolean pictured) {
        return IntStream.range(from, from + number)
                .mapToObj(i -> new Teaser(
                        HEADLINES.get(i % HEADLINES.size()),
                        STANDFIRSTS.get(i % STANDFIRSTS.size()),
                        i % 8 == 7 ? "" : "ekonomi/teks.html",
                        CHANNELS.get(i % 6),
                        "ekonomi/index.html",
                        NOON.minusMinutes(37L * i),
                        pictured && i % 4 != 3 ? photos.numbered(i) : null,
                        false))
                .toList();
    }

    private void lists() throws IOException {
        List<Feed> feeds = List.of(new Feed("Ekonomi", "ekonomi/rss.xml", "ekonomi/atom.xml"));
        List<ListPage.Section> sections = IntStream.range(1, 5)
                .mapToObj(i -> new ListPage.Section(
                        new Named(CHANNELS.get(i), "ekonomi/index.html"), teasers(4, i, i < 4)))
                .toList();
        put(new ListPage(
                "index.html", Kind.HOME, "Harian Contoh", "", List.of(), teasers(4, 0, true), teasers(8, 4, true),
                new Paging(1, 12, "", "hal-11.html"), SITE.feeds(), sections));
        put(new ListPage(
                "polos/index.html", Kind.HOME, "Harian Contoh", "", List.of(), List.of(), teasers(8, 4, true),
                Paging.ONLY, SITE.feeds()));
        put(new ListPage(
                "ekonomi/index.html", Kind.CHANNEL, "Ekonomi", "Harga, pasar, dan kerja.", List.of(HOME),
                List.of(), teasers(12, 0, true), new Paging(1, 12, "", "ekonomi/hal-2.html"), feeds));
        put(new ListPage(
                "ekonomi/hal-2.html", Kind.CHANNEL, "Ekonomi", "", List.of(HOME),
                List.of(), teasers(12, 3, true), new Paging(2, 12, "ekonomi/index.html", "ekonomi/hal-2.html"), feeds));
        put(new ListPage(
                "tag/harga-pangan/index.html", Kind.TAG, "Harga pangan", "", List.of(HOME),
                List.of(), teasers(5, 2, false), Paging.ONLY, List.of()));
        put(new ListPage(
                "penulis/rina/index.html", Kind.AUTHOR, "Rina Widiastuti", "", List.of(HOME),
                List.of(), teasers(4, 3, true), Paging.ONLY, List.of()));
        put(new ListPage(
                "lipsus/pangan/index.html", Kind.BUNDLE, "Pangan menjelang akhir tahun",
                "Enam laporan tentang jalan cabai, beras, dan telur sampai ke dapur.", List.of(HOME),
                teasers(1, 0, true), teasers(5, 1, true), Paging.ONLY, List.of()));
        put(new ListPage(
                "tag/kosong/index.html", Kind.TAG, "Belum ada", "", List.of(HOME),
                List.of(), List.of(), Paging.ONLY, List.of()));
    }

    private void others() throws IOException {
        List<Letter> letters = IntStream.rangeClosed('A', 'Z')
                .mapToObj(c -> new Letter(String.valueOf((char) c), c % 5 == 0 ? "" : "cari/a/index.html", c == 'C'))
                .toList();
        List<IndexGroup> groups = List.of(
                new IndexGroup("Kanal", CHANNELS.stream().map(one -> new IndexEntry(one, "ekonomi/index.html", 1204)).toList()),
                new IndexGroup("Tag", List.of(
                        new IndexEntry("Cabai", "tag/harga-pangan/index.html", 90),
                        new IndexEntry("Harga pangan", "tag/harga-pangan/index.html", 88),
                        new IndexEntry("Pemilihan kepala daerah", "tag/harga-pangan/index.html", 12),
                        new IndexEntry("Pertanggungjawaban".repeat(6), "tag/harga-pangan/index.html", 1))));
        put(new SearchPage("cari/index.html", "", letters, groups, Paging.ONLY, "cari/idx.json"));
        put(new SearchPage("cari/a/index.html", "A", letters, groups.subList(1, 2), new Paging(1, 2, "", "cari/a/index.html"), ""));
        put(new NotFoundPage("404.html", teasers(5, 1, false)));
        put(new GonePage("ekonomi/ditarik.html"));
        put(new RedirectPage("ekonomi/lama.html", "ekonomi/semua.html", HEADLINES.getFirst()));
        put("cari/cari.js", SearchIndex.script());
        var index = new SearchIndex(new SearchIndex.Store() {
            @Override
            public Optional<byte[]> read(String address) {
                return Optional.empty();
            }

            @Override
            public void write(String address, byte[] bytes) throws IOException {
                put("cari/" + address, bytes);
            }
        });
        for (int i = 0; i < HEADLINES.size(); i++) {
            index.put(new SearchEntry(i, "ekonomi/teks.html", HEADLINES.get(i), CHANNELS.get(i), "24 November 2026", List.of()));
        }
        index.finish(HEADLINES.size());
    }

    private void put(Subject subject) throws IOException {
        put(subject.address(), renderer.render(subject, SITE).html().getBytes(StandardCharsets.UTF_8));
    }

    private void put(String address, byte[] bytes) throws IOException {
        Path file = folder.resolve(address);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    static List<String> headlines() {
        return HEADLINES;
    }

    static Story published(Story story) {
        return SampleStories.published(story, NOON);
    }
}
