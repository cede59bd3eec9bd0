package id.redaksi.page;

import id.redaksi.page.ListPage.Kind;
import id.redaksi.page.SearchPage.IndexEntry;
import id.redaksi.page.SearchPage.IndexGroup;
import id.redaksi.page.SearchPage.Letter;
import id.redaksi.page.feed.Feed;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page of each kind, with everything on it that such a page can have. */
final class PageOfEach {
    static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-24T14:05:00+07:00");

    static final Site SITE = new Site(
            "Media Kita",
            "Berita dari sini",
            "https://www.contoh.id/",
            "id",
            List.of(
                    new ChannelLink(
                            "Techno",
                            "techno/index.html",
                            List.of(new ChannelLink("Gawai", "techno/gawai/index.html", List.of()))),
                    new ChannelLink("Ekonomi", "ekonomi/index.html", List.of())),
            "cari/index.html",
            List.of(new Feed("Media Kita", "rss.xml", "atom.xml")),
            new PagePhoto("media/logo.png", 600, 60, new byte[0]));

    private static final Picture PICTURE = new Picture(List.of(
            new PagePhoto("media/a-480.jpg", 480, 270, new byte[0]),
            new PagePhoto("media/a-960.jpg", 960, 540, new byte[0]),
            new PagePhoto("media/a-1600.jpg", 1600, 900, new byte[0])));

    private PageOfEach() {}

    static Story story() {
        Story story = Samples.oneOfEachSettled();
        var times = new Workflow.Times(null, null, TIME.toString(), null);
        List<Contributor> people = new ArrayList<>(story.contributors());
        people.add(new Contributor("Budi", Contributor.Role.REPORTER));
        people.add(new Contributor("Tono", Contributor.Role.PHOTOGRAPHER));
        List<Related> related = new ArrayList<>(story.related());
        related.add(new Related("Techno", "Berita lain", "", SeenDate.NONE, other().value()));
        related.add(new Related("", "Di luar", "https://lain.example/a", SeenDate.NONE, ""));
        return story.with(Field.TIMES, times).with(Field.CONTRIBUTORS, people).with(Field.RELATED, related);
    }

    static StoryId other() {
        return new StoryId("01934567-89ab-7cde-8f01-23456789abcd");
    }

    static Teaser teaser(String headline, String address) {
        return new Teaser(headline, "Teras " + headline, address, "Techno", "techno/index.html", TIME, PICTURE, false);
    }

    static Around around() {
        return new Around(
                List.of(new Named("Beranda", "index.html"), new Named("Techno", "techno/index.html")),
                Map.of(other(), teaser("Berita lain", "techno/lain.html")),
                List.of(teaser("Terkini", "techno/terkini.html"), Teaser.named("Tanpa halaman", "Ekonomi")),
                List.of(new BundleBox(
                        new Named("Blokir", "lipsus/blokir/index.html"),
                        "lipsus",
                        List.of(teaser("Ini", "techno/berita.html"), teaser("Itu", "techno/itu.html")))),
                Map.of("Telegram", "tag/telegram/index.html"),
                Map.of("Dini Listiyani", "penulis/dini-listiyani/index.html"),
                _ -> Optional.of(PICTURE),
                TIME.plusHours(2),
                new PagePhoto("media/share.jpg", 1200, 630, new byte[0]));
    }

    static StoryPage page(Story story) {
        return new StoryPage("techno/berita.html", story, around());
    }

    static List<Subject> all(Theme theme) {
        List<Subject> all = new ArrayList<>();
        all.add(page(story()));
        all.add(new StoryPage("techno/polos.html", Samples.story("Polos", "Satu."), Around.NONE));
        all.add(StoryPage.alone(story(), Around.NONE));
        theme.manifest().storyTemplates().forEach(template ->
                all.add(page(story().with(Field.TEMPLATE, template.name()))));
        for (Kind kind : Kind.values()) {
            all.add(list(kind));
        }
        all.add(new ListPage("tag/kosong/index.html", Kind.TAG, "Kosong", "", List.of(), List.of(), List.of(), Paging.ONLY, List.of()));
        all.add(new SearchPage(
                "cari/t/index.html",
                "T",
                List.of(new Letter("S", "cari/s/index.html", false), new Letter("T", "cari/t/index.html", true)),
                List.of(new IndexGroup("Tag", List.of(new IndexEntry("Telegram", "tag/telegram/index.html", 3)))),
                new Paging(1, 2, "", "cari/t/hal-2.html"),
                ""));
        all.add(new SearchPage("cari/index.html", "cari/idx.json"));
        all.add(new GonePage("techno/ditarik.html"));
        all.add(new NotFoundPage("404.html", List.of(teaser("Terkini", "techno/terkini.html"))));
        all.add(new RedirectPage("techno/lama.html", "techno/berita.html", "Berita"));
        return all;
    }

    private static ListPage list(Kind kind) {
        String address = kind == Kind.HOME ? "index.html" : "techno/" + kind.name().toLowerCase(Locale.ROOT) + "/hal-2.html";
        return new ListPage(
                address,
                kind,
                "Techno",
                "Uraian kanal",
                List.of(new Named("Beranda", "index.html")),
                List.of(teaser("Di atas", "techno/atas.html")),
                List.of(teaser("Berita", "techno/berita.html"), Teaser.named("Tanpa halaman", "")),
                new Paging(2, 3, "techno/index.html", "techno/hal-1.html"),
                List.of(new Feed("Techno", "techno/rss.xml", "techno/atom.xml")),
                kind == Kind.HOME
                        ? List.of(new ListPage.Section(
                                new Named("Ekonomi", "ekonomi/index.html"), List.of(teaser("Rupiah", "ekonomi/rupiah.html"))))
                        : List.of());
    }
}
