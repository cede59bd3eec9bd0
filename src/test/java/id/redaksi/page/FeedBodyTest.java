package id.redaksi.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.page.feed.AtomWriter;
import id.redaksi.page.feed.FeedHead;
import id.redaksi.page.feed.FeedItem;
import id.redaksi.page.feed.RssWriter;
import id.redaksi.samples.Samples;
import id.redaksi.story.Body;
import id.redaksi.story.Correction;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FeedBodyTest {
    private static final Site SITE = new Site("Contoh", "", "https://www.contoh.id", "id", List.of());
    private static final StoryId OTHER = new StoryId("019aa000-0000-7000-8000-000000000099");

    private static Around around() {
        var picture = new Picture(List.of(
                new PagePhoto("media/a-480.jpg", 480, 320, new byte[0]),
                new PagePhoto("media/a-960.jpg", 960, 640, new byte[0]),
                new PagePhoto("media/a-1600.jpg", 1600, 1066, new byte[0])));
        var teaser = new Teaser("Lain", "", "ekonomi/lain.html", "", "", null, null, false);
        return new Around(
                List.of(), Map.of(OTHER, teaser), List.of(), List.of(), Map.of(), Map.of(),
                _ -> Optional.of(picture), null, null);
    }

    private static Document html(Story story) {
        return Jsoup.parseBodyFragment(
                FeedBody.html(new StoryPage("ekonomi/harga.html", story, around()), SITE));
    }

    private static Story linked(String href) {
        Story story = Samples.story("Judul", "satu dua");
        Paragraph paragraph = (Paragraph) story.body().blocks().getFirst();
        return story.withBody(new Body(List.of(
                new Paragraph(paragraph.id(), Inline.of("satu dua").with(0, 4, new Link(href))))));
    }

    @Test
    void every_address_is_absolute() {
        Document body = html(Samples.oneOfEachSettled());

        for (Element element : body.select("[href], [src]")) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertTrue(address.startsWith("https://"), address);
        }
        assertEquals("https://www.contoh.id/media/a-960.jpg", body.selectFirst("img").attr("src"));
        assertTrue(body.html().contains("https://www.contoh.id/ekonomi/harga.html#note-1"));
    }

    @Test
    void the_text_opens_with_its_dateline_and_no_box_stands_between() {
        Document body = html(Samples.oneOfEachSettled());

        assertEquals("JAKARTA, iNews.id -", body.selectFirst("p > b").text());
        assertFalse(body.text().contains("Baca juga"));
    }

    @Test
    void a_link_to_another_story_leads_to_its_page_or_nowhere() {
        assertEquals(
                "https://www.contoh.id/ekonomi/lain.html",
                html(linked("redaksi:story/" + OTHER)).selectFirst("a").attr("href"));
        assertEquals(0, html(linked("redaksi:story/019aa000-0000-7000-8000-000000000001")).select("a").size());
        assertEquals(0, html(linked("javascript:alert(1)")).select("a").size());
    }

    @Test
    void a_correction_goes_with_the_text() {
        Story story = Samples.story("Judul", "Isi")
                .with(Field.CORRECTIONS, List.of(new Correction(
                        Correction.Kind.RALAT, "2026-11-25T09:30:00+07:00", Inline.of("Nama <b> salah"), "")));

        assertEquals("Ralat: Nama <b> salah", html(story).selectFirst("p").text());
        assertEquals("Isi", html(story).select("p").last().text());
    }

    @Test
    void without_an_address_of_the_site_there_is_no_text() {
        assertEquals("", FeedBody.html(
                new StoryPage("a.html", Samples.oneOfEachSettled(), around()), Site.named("Contoh")));
    }

    @Property(tries = 150)
    void whatever_a_story_says_its_feeds_are_well_formed(@ForAll String text, @ForAll String href) throws Exception {
        Story story = linked("https://a.id/" + href).with(Field.HEADLINE, text);
        var blocks = new ArrayList<>(story.body().blocks());
        blocks.addAll(Samples.oneOfEachSettled().body().blocks().stream()
                .filter(block -> story.body().indexOf(block.id()) < 0)
                .map(block -> block.withLeaves(block.leaves().stream().map(_ -> Inline.of(text)).toList()))
                .toList());
        String html = FeedBody.html(new StoryPage("a.html", story.withBody(new Body(blocks)), around()), SITE);
        var item = new FeedItem(
                story.id(), "a.html", new FeedItem.Words(text, text, html),
                new FeedItem.Times(Publication.of(story), null), List.of(text), List.of(text), List.of());
        var head = new FeedHead(text, text, "id", SITE.address(), "", "rss.xml");

        for (boolean atom : List.of(true, false)) {
            var out = new ByteArrayOutputStream();
            if (atom) {
                AtomWriter.write(out, head, List.of(item));
            } else {
                RssWriter.write(out, head, List.of(item));
            }
            DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(out.toByteArray()));
        }
    }
}
