package id.redaksi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.ListBlock.Item;
import id.redaksi.story.ListBlock.Marker;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageRendererTest {
    private static String html(Story story) {
        return new PageRenderer(Look.of(Theme.standard()))
                .render(StoryPage.alone(story, Around.NONE), Site.named("iNews.id", "Nasional"))
                .html();
    }

    @Test
    void the_page_shows_every_element_of_a_story() {
        String html = html(Samples.oneOfEachSettled());

        for (String shown : List.of(
                "iNews.id", "Nasional", "Techno", "Judul “kutip” &amp; &lt;tag&gt;", "Dini Listiyani", "Belum terbit",
                "Takarir", "Foto A", "JAKARTA, iNews.id - ", "Editor", "Sari", "Telegram", "Artikel Terkait",
                "8 hari lalu", "Judul lain")) {
            assertTrue(html.contains(shown), shown);
        }
    }

    @Test
    void what_is_said_elsewhere_is_not_on_the_page() {
        Story story = Samples.oneOfEach();
        String html = html(story);

        for (String elsewhere : List.of(
                story.outlets().push(), story.outlets().whatsapp(), story.outlets().newsletter())) {
            assertFalse(elsewhere.isEmpty() || html.contains(elsewhere), elsewhere);
        }
    }

    @Test
    void hostile_text_stays_text() {
        String hostile = "</title><script>alert(1)</script><img src=x onerror=\"a\">";

        String html = html(Samples.story(hostile, hostile));

        assertFalse(html.contains("<script>"));
        assertEquals(1, html.split("</script>", -1).length - 1);
        assertFalse(html.contains("<img"));
        assertTrue(html.contains("&lt;script&gt;"));
    }

    @Test
    void only_addresses_a_reader_may_follow_are_links() {
        assertEquals("a", new InlineHtml(Map.of()).html(Inline.of("a", new Link("javascript:alert(1)"))));
        assertEquals("a", new InlineHtml(Map.of()).html(Inline.of("a", new Link(" file:///etc/passwd"))));
        assertTrue(new InlineHtml(Map.of()).html(Inline.of("a", new Link("https://x.example/?a=\"b"))).contains("a=%22b"));
    }

    @Test
    void an_address_is_printed_as_addresses_are_written() {
        assertEquals("https://x.example/a%20b%22c%5B1%5D?d=%25e", OutsideAddress.printed(" https://x.example/a b\"c[1]?d=%e"));
        assertEquals("https://x.example/é?a=%20b&c%5B1%5D", OutsideAddress.printed("https://x.example/é?a=%20b&c[1]"));
        assertEquals("http://[::1]/a", OutsideAddress.printed("http://[::1]/a"));
        assertEquals("", OutsideAddress.printed("javascript:alert(1)"));
    }

    @Test
    void a_link_to_another_story_leads_to_its_page_or_is_only_its_text() {
        Story story = Samples.story("J").withBody(new Body(List.of(
                new Paragraph(new BlockId("a"), Inline.of("berita lain", new Link("redaksi:story/" + PageOfEach.other().value()))))));
        var renderer = new PageRenderer(Look.of(Theme.standard()));

        assertTrue(renderer.render(PageOfEach.page(story), PageOfEach.SITE).html().contains("<p><a href=\"lain.html\">berita lain</a></p>"));
        assertTrue(renderer.render(StoryPage.alone(story, Around.NONE), PageOfEach.SITE).html().contains("<p>berita lain</p>"));
    }

    @Test
    void overlapping_marks_stay_well_formed() {
        Inline text = Inline.of("abcd").with(0, 3, Emphasis.BOLD).with(1, 4, Emphasis.ITALIC);

        assertEquals(
                "<strong>a</strong><strong><em>bc</em></strong><em>d</em>", new InlineHtml(Map.of()).html(text));
    }

    @Test
    void nested_lists_stand_inside_their_items() {
        var list = new ListBlock(
                new BlockId("d"),
                List.of(
                        new Item(0, Marker.BULLET, Inline.of("a")),
                        new Item(1, Marker.NUMBER, Inline.of("b")),
                        new Item(0, Marker.BULLET, Inline.of("c"))));

        assertEquals(
                "<div class=\"list\"><ul><li>a<ol><li>b</li></ol></li><li>c</li></ul></div>",
                BlockHtml.ofWords(Samples.story("")).html(list, ""));
    }

    @Test
    void a_list_in_a_script_that_runs_to_the_left_has_its_marks_at_the_right() {
        var list = new ListBlock(
                new BlockId("d"),
                List.of(new Item(0, Marker.BULLET, Inline.of("واحد")), new Item(0, Marker.NUMBER, Inline.of("dua"))));

        assertEquals(
                "<div class=\"list\"><ul dir=\"rtl\"><li dir=\"rtl\">واحد</li></ul><ol><li>dua</li></ol></div>",
                BlockHtml.ofWords(Samples.story("")).html(list, ""));
    }

    @Test
    void a_photo_stands_beside_the_page_or_inside_it() {
        var photo = new PagePhoto("media/a.jpg", 40, 20, new byte[] {1, 2, 3});
        Map<String, Picture> photos = Map.of("ab".repeat(32), Picture.of(photo));
        var look = Look.of(Theme.standard());
        var renderer = new PageRenderer(look);
        var site = Site.named("iNews.id");
        var story = StoryPage.alone(
                Samples.oneOfEachSettled(), Around.of(List.of(), name -> Optional.ofNullable(photos.get(name))));

        Page beside = renderer.packaged(story, site);
        Page inside = renderer.preview(story, site);

        assertTrue(beside.html().contains("<img class=\"photo\" src=\"media/a.jpg\" width=\"40\" height=\"20\" alt=\"alt\""));
        assertTrue(beside.assets().keySet().containsAll(Set.of(look.address("style.css"), "media/a.jpg")));
        assertTrue(inside.html().contains("src=\"data:image/jpeg;base64,AQID\""));
        assertEquals(Set.of(), inside.assets().keySet());
    }

    @Test
    void a_moment_is_printed_as_readers_write_it() {
        var words = PageWords.of("id");

        assertEquals(
                "Selasa, 24 November 2026 - 14:05 WIB", words.moment(OffsetDateTime.parse("2026-11-24T14:05:00+07:00")));
        assertEquals("Senin, 17 Agustus 2026 - 09:00 WITA", words.moment(OffsetDateTime.parse("2026-08-17T09:00:00+08:00")));
        assertEquals("09:00 UTC", words.clock(OffsetDateTime.parse("2026-08-17T09:00:00Z")));
        assertEquals("Monday, 17 August 2026 - 09:00 WIT", PageWords.of("en").moment(OffsetDateTime.parse("2026-08-17T09:00:00+09:00")));
    }

    @Test
    void how_long_ago_a_moment_is_depends_on_when_one_looks() {
        var words = PageWords.of("id");
        var time = OffsetDateTime.parse("2026-11-24T14:05:00+07:00");

        assertEquals("1 menit lalu", words.ago(time, time.toInstant()));
        assertEquals("3 jam lalu", words.ago(time, time.plusHours(3).toInstant()));
        assertEquals("1 minggu lalu", words.ago(time, time.plusDays(8).toInstant()));
        assertEquals("", words.ago(time, time.minusMinutes(1).toInstant()));
        assertEquals("2 days ago", PageWords.of("en").ago(time, time.plusDays(2).toInstant()));
    }
}
