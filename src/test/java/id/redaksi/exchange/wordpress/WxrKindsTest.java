package id.redaksi.exchange.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an export of WordPress holds beside published posts: each is a story that says so, or is told. */
class WxrKindsTest {
    private int number;

    private String item(String title, String type, String status, String content) {
        number++;
        return """
                <item><title>%s</title><guid isPermaLink="false">https://x.example/?p=%d</guid>
                <content:encoded><![CDATA[%s]]></content:encoded><wp:post_id>%d</wp:post_id>
                <wp:post_date>2026-11-20 08:00:00</wp:post_date><wp:post_date_gmt>2026-11-20 01:00:00</wp:post_date_gmt>
                <wp:post_name>s%d</wp:post_name><wp:status>%s</wp:status><wp:post_type>%s</wp:post_type></item>
                """.formatted(title, number, content, number, number, status, type);
    }

    private String item(String title, String type, String status) {
        return item(title, type, status, "<p>Isi.</p>");
    }

    private static Imported read(String... items) throws Exception {
        String file = """
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>%s</channel></rss>
                """.formatted(String.join("", items));
        var source = new Source("situs.xml", file.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        return new WxrImporter().read(source, new Reading("2026-11-24", Samples.ids()));
    }

    private static List<String> told(Imported read) {
        return read.told().stream().map(Wording.of(Wording.ENGLISH)::text).toList();
    }

    private static List<Status> statuses(Imported read) {
        return read.stories().stream().map(story -> story.workflow().status()).toList();
    }

    @Test
    void what_was_never_published_is_not_made_so_and_each_kind_is_told() throws Exception {
        Imported read = read(
                item("Draf", "post", "draft"), item("Jadwal", "post", "future"), item("Sampah", "post", "trash"),
                item("Pesanan", "post", "wc-processing"));

        assertEquals(List.of(Status.DRAFT, Status.READY, Status.KILLED, Status.DRAFT), statuses(read));
        assertEquals(
                List.of(
                        "1 scheduled post came in as ready, with its time; nothing is published by itself.",
                        "1 post from the trash came in as killed.",
                        "The status “wc-processing” is not known; such posts came in as drafts."),
                told(read));
    }

    @Test
    void pages_and_kinds_of_the_sites_own_are_told() throws Exception {
        Imported read = read(item("Berita", "post", "publish"), item("Tentang", "page", "publish"), item("Kaus", "product", "publish"));

        assertEquals(3, read.stories().size());
        assertEquals(
                List.of(
                        "1 page of the site came in as a story. It is no news; delete what you do not need.",
                        "“product” is a kind of post of that site’s own: 1 came in as a story."),
                told(read));
    }

    @Test
    void posts_alone_are_told_of_with_no_word() throws Exception {
        assertEquals(List.of(), told(read(item("Berita", "post", "publish"))));
    }

    @Test
    void fields_of_the_site_and_texts_of_page_builders_are_told() throws Exception {
        String field = "<wp:postmeta><wp:meta_key>%s</wp:meta_key><wp:meta_value><![CDATA[%s]]></wp:meta_value></wp:postmeta></item>";
        String acf = item("Berita", "post", "publish").replace("</item>", field.formatted("sub_judul", "Harga naik lagi"))
                .replace("</item>", field.formatted("_sub_judul", "field_1 a")).replace("</item>", field.formatted("dilihat", "120"))
                .replace("</item>", field.formatted("_elementor_data", "[]"));
        String built = item("Halaman", "post", "publish", "").replace("</item>", field.formatted("_elementor_data", "[{}]"));
        Imported read = read(acf, built);

        assertEquals(
                List.of(
                        "The site’s own field “sub_judul” did not come along; what it says is in the list.",
                        "“Halaman” has no text of its own: a page builder of that site keeps it beside the post, and it did not come along."
                                + " Save the page from the browser, and import that."),
                told(read));
        assertEquals(List.of("sub_judul: Harga naik lagi"), read.leftOut());
    }

    @Test
    void words_in_the_settings_of_a_plugins_block_are_told() throws Exception {
        Imported read = read(item("Berita", "post", "publish", "<!-- wp:acf/kutipan {\"data\":{\"teks\":\"Kata petani itu\",\"_teks\":\"field_1\"}} /-->"));

        assertEquals(List.of("WordPress makes the block “acf/kutipan” when it is shown, so it did not come along."), told(read));
        assertEquals(List.of("Kata petani itu"), read.leftOut());
    }

    @Test
    void a_hundred_thousand_brackets_that_nobody_closed_end_soon_and_stay_words() throws Exception {
        for (String word : List.of("[caption]", "[embed]", "<!-- wp:a {")) {
            Imported read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(item("Kurung", "post", "publish", "Isi " + word.repeat(100_000))));
            assertTrue(read.stories().getFirst().body().text().startsWith("Isi"), word);
        }
        var each = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            each.append("[k").append(i).append(" a=\"1\"]");
        }
        Imported read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(item("Kurung", "post", "publish", "Isi" + each)));
        assertEquals("Isi", read.stories().getFirst().body().text());
    }

    @Test
    void a_text_that_many_posts_take_in_stands_in_each() throws Exception {
        Imported read = read(
                item("Berita", "post", "publish", "<!-- wp:paragraph --><p>Awal.</p><!-- /wp:paragraph --><!-- wp:block {\"ref\":2} /--><!-- wp:block {\"ref\":9} /-->"),
                item("Pola", "wp_block", "publish", "<!-- wp:paragraph --><p>Isi pola.</p><!-- /wp:paragraph -->"));

        assertEquals(
                List.of("Awal.", "Isi pola."),
                read.stories().getFirst().body().blocks().stream().map(Block::text).toList());
        assertTrue(told(read).stream().anyMatch(line -> line.contains("“block”")), "the one that is not in the file is told");
    }

    @Test
    void a_text_that_takes_in_itself_ends() throws Exception {
        Imported read = read(
                item("Berita", "post", "publish", "<!-- wp:block {\"ref\":2} /-->"),
                item("Pola", "wp_block", "publish", "<p>Isi.</p><!-- wp:block {\"ref\":2} /-->"));

        assertTrue(read.stories().getFirst().body().text().contains("Isi."));
    }
}
