package id.redaksi.exchange.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of pages that news sites have beside the plain story: galleries, films, live texts, opinions, AMP. */
class SavedPageKindsTest {
    private static final String BODY = """
            <p>Air di tiga kecamatan mulai surut sejak Jumat pagi setelah hujan berhenti, kata kepala badan penanggulangan bencana.</p>
            <p>Sebanyak 1.240 warga masih bertahan di balai desa dan gedung sekolah yang dijadikan tempat pengungsian sementara.</p>
            """;

    private static Story story(String head, String body) throws ImportFailed {
        String page = "<!DOCTYPE html><html lang=id><head><meta charset=utf-8>" + head + "</head><body>" + body + "</body></html>";
        return new SavedPageImporter()
                .read(new Source("halaman.html", page.getBytes(StandardCharsets.UTF_8), Instant.EPOCH), new Reading("2026-11-24", Samples.ids()))
                .stories()
                .getFirst();
    }

    @Test
    void each_picture_of_a_gallery_stays_with_its_caption() throws ImportFailed {
        String pictures = Stream.of("satu", "dua", "tiga")
                .map(name -> "<figure><img src=" + name + ".png><figcaption>Warga " + name + ". (Foto: Andi)</figcaption></figure>")
                .reduce("", String::concat);
        Story story = story("", "<article><h1>Foto: Banjir Rendam Kudus</h1><p>Banjir merendam tiga kecamatan di Kudus sejak Kamis malam.</p><div>" + pictures + "</div></article>");
        List<Block> figures = story.body().blocks().stream().filter(Figure.class::isInstance).toList();

        assertEquals("Warga satu.", story.lead().caption().text());
        assertEquals(
                List.of("Warga dua.", "Warga tiga."),
                figures.stream().map(figure -> ((Figure) figure).caption().text()).toList());
    }

    @Test
    void films_and_posts_of_amp_are_cards() throws ImportFailed {
        Story story = story(
                "",
                "<article><h1>Banjir Kudus Mulai Surut</h1>" + BODY
                        + "<amp-youtube data-videoid=dQw4w9WgXcQ></amp-youtube><amp-twitter data-tweetid=123456></amp-twitter><amp-youtube data-videoid='x\" onload=1'></amp-youtube></article>");

        assertEquals(
                List.of("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://x.com/i/status/123456"),
                story.body().blocks().stream().filter(Embed.class::isInstance).map(one -> ((Embed) one).address()).toList());
    }

    @Test
    void a_page_of_a_film_has_the_films_time_and_not_its_neighbours() throws ImportFailed {
        String json = "<script type=application/ld+json>{\"@type\":\"VideoObject\",\"name\":\"Video: Banjir\",\"uploadDate\":\"2026-11-20T09:15:00+07:00\"}</script>";
        Story story = story(
                "<title>Video: Banjir Terjang Kudus</title>" + json,
                "<main><h1>Video: Banjir Terjang Kudus</h1>" + BODY + "<div>Video lainnya</div><ul><li><a href=/v>Kucing lucu</a></li></ul></main>");

        assertEquals("2026-11-20T09:15+07:00", story.workflow().times().publish());
        assertFalse(story.body().text().contains("Kucing"));
    }

    @Test
    void several_films_say_no_time() throws ImportFailed {
        String json = "<script type=application/ld+json>{\"@type\":\"VideoObject\",\"uploadDate\":\"2026-11-20T09:15:00+07:00\"}</script>";

        assertNull(story(json + json, "<main><h1>Banjir Terjang Kudus</h1>" + BODY + "</main>").workflow().times().publish());
    }

    @Test
    void what_a_headline_says_behind_a_dash_stays_where_the_page_shows_it() throws ImportFailed {
        String json = "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Banjir di Kudus – kabar langsung\"}</script>";

        assertEquals("Banjir di Kudus – kabar langsung", story(json, "<main><h1>Banjir di Kudus – kabar langsung</h1>" + BODY + "</main>").headline());
        assertEquals("Banjir di Kudus – kabar langsung", story("<meta property=og:title content='Banjir di Kudus – kabar langsung - Warta'>", "<main><h1>Banjir di Kudus – kabar langsung</h1>" + BODY + "</main>").headline());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Prof. Dr. Rahayu Lestari, M.Si.|Prof. Dr. Rahayu Lestari, M.Si.",
        "Budi Santoso, S.H., M.H. dan Rani, Ph.D|Budi Santoso, S.H., M.H.; Rani, Ph.D",
        "Sari Wulandari, Joko Susilo|Sari Wulandari; Joko Susilo",
        "Andi Wijaya, SE, MM|Andi Wijaya, SE, MM",
        "Rahayu, J. K. Rowling|Rahayu; J. K. Rowling"
    })
    void a_degree_is_no_other_author(String said, String names) throws ImportFailed {
        Story story = story("<meta name=author content='" + said + "'>", "<article><h1>Banjir dan Kita Semua</h1>" + BODY + "</article>");

        assertEquals(names, String.join("; ", story.contributors().stream().map(Contributor::name).toList()));
    }

    @Test
    void the_headline_of_a_blog_is_the_heading_of_its_post() throws ImportFailed {
        Story story = story(
                "<title>Warta Desa: Banjir Kudus Mulai Surut</title>",
                "<div class=post><h3 class='post-title entry-title'>Banjir Kudus Mulai Surut</h3><div class=post-body>" + BODY + "</div></div>");

        assertEquals("Banjir Kudus Mulai Surut", story.headline());
    }

    @Test
    void a_day_with_its_month_first_is_read_where_it_can_be_no_other() throws ImportFailed {
        Story story = story("", "<article><h1>Banjir Kudus Mulai Surut</h1><span class=date>Fri, 11/20/2026 - 09:15</span>" + BODY + "</article>");

        assertTrue(String.valueOf(story.workflow().times().publish()).startsWith("2026-11-20T09:15"));
    }

    @Test
    void the_category_of_a_block_theme_is_the_channel() throws ImportFailed {
        Story story = story(
                "",
                "<main><h1>Banjir Kudus Mulai Surut</h1><div class='taxonomy-category wp-block-post-terms'><a rel=tag href=/d>Daerah</a></div>" + BODY
                        + "<div class='taxonomy-post_tag wp-block-post-terms'><a rel=tag href=/b>banjir</a></div></main>");

        assertEquals("Daerah", story.topics().channel());
        assertEquals(List.of("banjir"), story.topics().tags());
    }

    @Test
    void words_that_open_a_photo_are_not_its_caption() throws ImportFailed {
        Story story = story("", "<article><h1>Banjir Kudus Mulai Surut</h1><div class=photo><img src=a.png><div class=photo__caption>Lihat Foto Warga mengungsi.(KOMPOR/Andi)</div></div>" + BODY + "</article>");

        assertEquals("Warga mengungsi.", story.lead().caption().text());
    }

    @Test
    void a_text_whose_headline_is_not_in_the_file_keeps_its_headings() throws ImportFailed {
        Story story = story("", BODY + "<h2>Bagian</h2><p>Isi bagian<a class=footnote-anchor href='#footnote-1'>1</a>.</p><p><a href=https://x.example/subscribe>Subscribe now</a></p>"
                + "<div class=tweet data-attrs='{&quot;url&quot;:&quot;https://twitter.com/a/status/123&quot;}'></div>");

        assertEquals("", story.headline());
        assertEquals(List.of("Bagian", "Isi bagian1."), story.body().blocks().subList(2, 4).stream().map(Block::text).toList());
        assertEquals("https://twitter.com/a/status/123", ((Embed) story.body().blocks().get(4)).address());
        assertTrue(story.body().blocks().get(3).leaves().getFirst().everywhere(10, 11, id.redaksi.story.Emphasis.SUPERSCRIPT));
        assertFalse(story.body().text().contains("Subscribe"));
    }
}
