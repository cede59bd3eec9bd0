package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What programs read of a built site: feeds, sitemaps, the cards of shared links. */
class SiteForMachinesTest {
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

    private String photo(int width, int height) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return house.app.newsroom().originals().put(out.toByteArray());
    }

    private Story withPhoto(String headline, int width, int height) throws Exception {
        Story story = house.story(headline, "Ekonomi", 2, "Cabai");
        return house.save(story.with(
                Field.LEAD, story.lead().withPhoto(photo(width, height)).withLeaves(List.of(Inline.of("Pasar"), Inline.of("Antara")))));
    }

    private Document xml(String address) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(house.read(address).getBytes(StandardCharsets.UTF_8)));
    }

    private String shared(String page) throws Exception {
        return Jsoup.parse(house.read(page)).selectFirst("meta[property=og:image]").attr("content");
    }

    private BufferedImage image(String address) throws Exception {
        return ImageIO.read(house.site.resolve(address.substring("https://www.contoh.id/".length())).toFile());
    }

    @Test
    void a_story_with_a_photo_is_shared_with_the_photo_cut_to_a_card() throws Exception {
        withPhoto("Harga cabai naik", 2000, 1500);

        house.build();

        BufferedImage card = image(shared("ekonomi/harga-cabai-naik.html"));
        assertEquals(1200, card.getWidth());
        assertEquals(630, card.getHeight());
    }

    @Test
    void a_story_without_a_photo_is_shared_with_the_card_of_the_site() throws Exception {
        house.saved("Harga cabai naik", "Ekonomi", 1);

        house.build();

        assertEquals("https://www.contoh.id/media/kartu.png", shared("ekonomi/harga-cabai-naik.html"));
        assertEquals(1200, image(shared("ekonomi/harga-cabai-naik.html")).getWidth());
    }

    @Test
    void a_photo_that_is_too_small_for_a_card_is_shared_as_it_is() throws Exception {
        withPhoto("Harga cabai naik", 560, 400);

        house.build();

        assertEquals(560, image(shared("ekonomi/harga-cabai-naik.html")).getWidth());
    }

    @Test
    void a_feed_carries_the_text_with_its_photo_and_its_links() throws Exception {
        Story other = house.saved("Harga beras turun", "Ekonomi", 1);
        Story story = withPhoto("Harga cabai naik", 1000, 700);
        house.save(story.withBody(new Body(List.of(new Paragraph(
                house.ids.block(), Inline.of("Sesudah beras").with(8, 13, new Link(Pointer.ADDRESS + other.id())))))));

        house.build();

        Document rss = xml("ekonomi/rss.xml");
        var content = Jsoup.parseBodyFragment(
                rss.getElementsByTagName("content:encoded").item(0).getTextContent());
        assertEquals("https://www.contoh.id/ekonomi/harga-beras-turun.html", content.selectFirst("a").attr("href"));
        String photo = content.selectFirst("img").attr("src");
        assertEquals(960, image(photo).getWidth());
        var media = (Element) rss.getElementsByTagName("media:content").item(0);
        assertEquals(photo, media.getAttribute("url"));
        assertEquals(
                Files.size(house.site.resolve(photo.substring("https://www.contoh.id/".length()))),
                Long.parseLong(media.getAttribute("fileSize")));
    }

    @Test
    void no_machine_reads_a_word_of_a_story_that_is_held_back() throws Exception {
        house.saved("Harga beras turun", "Ekonomi", 1);
        Story held = house.story("Zamrudkhatulistiwa", "Ekonomi", 2, "Zamrudkhatulistiwa");
        house.save(held.with(
                Field.TIMES,
                new Workflow.Times(null, "2030-01-01T00:00:00+07:00", held.workflow().times().publish(), null)));

        house.build();

        assertTrue(house.has("rss.xml") && house.has("cari/idx.json") && house.has("berita-sitemap.xml"));
        assertEquals(List.of(), house.holding("Zamrudkhatulistiwa"));
        assertEquals(List.of(), house.holding("zamrudkhatulistiwa"));
        assertFalse(house.holding("Harga beras turun").isEmpty());
    }

    @Test
    void every_address_that_a_sitemap_or_feed_names_is_there() throws Exception {
        for (int i = 0; i < 12; i++) {
            house.saved("Berita nomor " + i, i % 2 == 0 ? "Ekonomi" : "Sport", i, "Cabai", "Tag " + i);
        }
        withPhoto("Harga cabai naik", 1000, 700);

        house.build();

        var named = Pattern.compile("https://www\\.contoh\\.id/[^<\"\\s]*");
        int seen = 0;
        for (String file : house.files().keySet().stream().filter(name -> name.endsWith(".xml")).toList()) {
            var addresses = named.matcher(house.read(file));
            while (addresses.find()) {
                String address = addresses.group().substring("https://www.contoh.id/".length()).replaceAll("#.*", "");
                assertTrue(
                        house.has(address.isEmpty() || address.endsWith("/") ? address + "index.html" : address),
                        file + ": " + address);
                seen++;
            }
        }
        assertTrue(seen > 60, seen + " addresses");
    }

    @Test
    void every_page_names_the_publishers_logo_once_it_is_set_and_a_package_the_same_card_as_the_site() throws Exception {
        Story story = withPhoto("Harga cabai", 1600, 1000);
        house.build();
        assertFalse(house.read("ekonomi/harga-cabai.html").contains("\"logo\""));

        house.app.use(house.app.settings().with(house.app.settings().publishing().withLogo("https://cdn.contoh.id/logo.png")));
        house.build();

        assertTrue(house.read("ekonomi/harga-cabai.html").contains("\"url\":\"https://cdn.contoh.id/logo.png\""));
        String packaged = house.app.pages().exported(house.app.newsroom().stories().find(story.id()).orElseThrow()).html();
        assertEquals(shared("ekonomi/harga-cabai.html"), Jsoup.parse(packaged).selectFirst("meta[property=og:image]").attr("content"));
        assertEquals(1200, image(shared("ekonomi/harga-cabai.html")).getWidth());
    }
}
