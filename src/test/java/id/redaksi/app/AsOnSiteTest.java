package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Saved;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsOnSiteTest {
    @TempDir
    Path folder;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("ruang"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story keep(String headline, Workflow.Status status) throws Exception {
        Story story = Story.blank(app.ids())
                .with(Field.HEADLINE, headline)
                .with(Field.CHANNEL, "Finance")
                .with(Field.STATUS, status);
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        return story;
    }

    private static Related entry(Story story) {
        return new Related("", story.headline(), "", SeenDate.NONE, story.id().value());
    }

    private Document previewed(Story story) throws Exception {
        return Jsoup.parse(app.pages().previewed(story).html());
    }

    @Test
    void what_the_page_names_leads_where_the_site_has_it() throws Exception {
        Story other = keep("Cabai turun", Workflow.Status.READY);
        Story story = keep("Cabai naik", Workflow.Status.READY)
                .with(Field.TAGS, List.of("Cabai Rawit"))
                .with(Field.CONTRIBUTORS, List.of(new Contributor("Dini Listiyani", Contributor.Role.REPORTER)))
                .with(Field.RELATED, List.of(entry(other)));

        List<String> addresses = previewed(story).select("a[href]").eachAttr("href");

        for (String end : List.of("finance/index.html", "tag/cabai-rawit/index.html", "penulis/dini-listiyani/index.html", "cabai-turun.html")) {
            assertTrue(addresses.stream().anyMatch(address -> ("finance/" + address).endsWith(end) || address.endsWith(end)), end + " in " + addresses);
        }
    }

    @Test
    void a_story_that_is_not_out_is_not_named_on_the_page() throws Exception {
        Story draft = keep("Rahasia dapur", Workflow.Status.DRAFT);
        Story killed = keep("Sudah mati", Workflow.Status.KILLED);
        Story story = keep("Cabai naik", Workflow.Status.READY).with(Field.RELATED, List.of(entry(draft), entry(killed)));

        String text = previewed(story).text();

        assertFalse(text.contains("Rahasia dapur"));
        assertFalse(text.contains("Sudah mati"));
    }

    /** The preview is made at each key, so another story is read anew only when the newsroom has changed. */
    @Test
    void a_change_of_another_story_is_seen_once_it_is_saved() throws Exception {
        Story draft = keep("Cabai turun", Workflow.Status.DRAFT);
        Story story = keep("Cabai naik", Workflow.Status.READY).with(Field.RELATED, List.of(entry(draft)));
        assertFalse(previewed(story).text().contains("Cabai turun"));

        app.newsroom().stories().save(draft.with(Field.STATUS, Workflow.Status.READY), Revision.Kind.SAVED);

        assertTrue(previewed(story).text().contains("Cabai turun"));
    }

    @Test
    void a_package_names_no_address_of_the_site() throws Exception {
        Story other = keep("Cabai turun", Workflow.Status.EXPORTED);
        Story story = keep("Cabai naik", Workflow.Status.READY).with(Field.RELATED, List.of(entry(other)));
        app.newsroom().stories().save(story, Revision.Kind.SAVED);

        String html = app.pages().exported(app.newsroom().stories().find(story.id()).orElseThrow()).html();

        assertEquals(List.of(), Jsoup.parse(html).select("a[href$=.html]").eachAttr("href"));
    }

    @Test
    void a_package_says_what_the_settings_say_of_publisher_and_site() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(1300, 800, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg", out);
        String photo = app.photos().take("cabai.jpg", out.toByteArray()).sha256();
        Story story = keep("Cabai naik", Workflow.Status.READY).with(Field.TIMES, new Workflow.Times(null, null, "2026-11-24T08:00+07:00", null));
        story = story.with(Field.LEAD, new Figure(story.lead().id(), Inline.of("Cabai"), Inline.of("Antara"), "Cabai", photo));
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        Saved saved = app.newsroom().stories().find(story.id()).orElseThrow();
        assertFalse(app.pages().exported(saved).html().contains("og:image"));

        app.use(app.settings().with(app.settings().publishing()
                .withAddress("https://www.contoh.id/").withLogo("https://cdn.contoh.id/logo.png")));
        String html = app.pages().exported(saved).html();

        assertTrue(html.contains("\"url\":\"https://cdn.contoh.id/logo.png\""), html);
        assertEquals("https://www.contoh.id/finance/cabai-naik.html", Jsoup.parse(html).select("link[rel=canonical]").attr("href"));
        String card = Jsoup.parse(html).select("meta[property=og:image]").attr("content");
        assertTrue(card.matches("https://www\\.contoh\\.id/media/[0-9a-f]+-kartu-1200\\.jpg"), card);
        assertTrue(html.contains("\"datePublished\":\"2026-11-24T08:00:00+07:00\""), html);
    }
}
