package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.site.Progress;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildSiteTest {
    @TempDir
    Path folder;

    private SiteHouse house;

    @BeforeEach
    void open() throws Exception {
        house = new SiteHouse(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_story_that_has_gone_out_has_a_page_and_stands_in_lists_feeds_and_sitemaps() throws Exception {
        house.saved("Harga cabai naik", "Ekonomi", 1, "Cabai");

        SiteReport report = house.build();

        assertEquals(1, report.stories());
        assertTrue(house.read("ekonomi/harga-cabai-naik.html").contains("Isi Harga cabai naik."));
        assertEquals(
                List.of(
                        "404.html", "atom.xml", "berita-sitemap.xml", "cari/cari.js", "cari/idx.json", "cari/index.html", "ekonomi/atom.xml",
                        "ekonomi/harga-cabai-naik.html", "ekonomi/index.html", "ekonomi/rss.xml", "index.html"),
                house.files().keySet().stream()
                        .filter(name -> !name.startsWith("cari/idx/") && !name.startsWith("cari/t/"))
                        .limit(11)
                        .toList());
        for (String list : List.of("index.html", "ekonomi/index.html", "tag/cabai/index.html", "penulis/dini-listiyani/index.html",
                "rss.xml", "atom.xml", "ekonomi/rss.xml")) {
            assertTrue(house.read(list).contains("Harga cabai naik"), list);
        }
        assertTrue(house.read("sitemap-2026-11.xml").contains("https://www.contoh.id/ekonomi/harga-cabai-naik.html"));
        assertTrue(house.read("sitemap.xml").contains("sitemap-2026-11.xml"));
        assertTrue(house.read("berita-sitemap.xml").contains("Harga cabai naik"));
    }

    @Test
    void a_build_with_nothing_new_writes_nothing() throws Exception {
        house.saved("Harga cabai naik", "Ekonomi", 1, "Cabai");
        house.build();

        SiteReport again = house.build();

        assertEquals(0, again.files().written());
        assertEquals(0, again.files().removed());
        SiteReport whole = house.app.buildSite().build(SiteOrder.into(house.site).whole(), Progress.NONE);
        assertEquals(0, whole.files().written());
        assertTrue(whole.files().same() > 10);
    }

    @Test
    void a_story_that_is_killed_leaves_no_word_behind() throws Exception {
        Story story = house.saved("Zamrudkhatulistiwa", "Ekonomi", 1, "Cabai");
        house.saved("Lain", "Ekonomi", 2, "Cabai");
        house.build();
        assertFalse(house.holding("Zamrudkhatulistiwa").isEmpty());

        house.save(story.with(Field.STATUS, Workflow.Status.KILLED));
        house.build();

        assertEquals(List.of(), house.holding("Zamrudkhatulistiwa"));
        assertTrue(house.read("ekonomi/zamrudkhatulistiwa.html").contains("tidak tersedia"));
    }

    @Test
    void a_reader_finds_the_way_home_to_the_search_and_to_older_stories() throws Exception {
        for (int i = 0; i < 12; i++) {
            house.saved("Berita " + i, "Ekonomi", i);
        }

        house.build();

        String first = house.read("ekonomi/index.html");
        String story = house.read("ekonomi/berita-3.html");
        assertTrue(first.contains("href=\"../cari/index.html\""), first);
        assertTrue(first.contains("<a href=\"../index.html\">Beranda</a>"), first);
        assertTrue(first.contains("href=\"hal-1.html\" rel=\"next\"") || first.contains("href=\"hal-2.html\" rel=\"next\""), first);
        assertTrue(house.read("ekonomi/hal-1.html").contains("rel=\"prev\""));
        assertTrue(story.contains("<a href=\"../index.html\">Beranda</a></li>\n<li><a href=\"index.html\">Ekonomi</a>"), story);
    }
}
