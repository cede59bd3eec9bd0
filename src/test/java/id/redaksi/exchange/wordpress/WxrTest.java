package id.redaksi.exchange.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.page.Page;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Site;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Embed;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.story.Workflow.Status;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The file of another site is written for this test after an export of WordPress 6.8. */
class WxrTest {
    private record Around() implements Edition.Surroundings {
        @Override
        public Page page() {
            throw new IllegalStateException("no page is asked for");
        }

        @Override
        public Optional<PagePhoto> photo(String sha256) {
            return Optional.of(new PagePhoto("foto/x.jpg", 2, 1, new byte[] {1, 2}));
        }

        @Override
        public Site site() {
            return new Site("Redaksi", "", "https://www.contoh.id/", "id", List.of());
        }

        @Override
        public String address(StoryId story) {
            return "https://www.contoh.id/" + story;
        }
    }

    private static Imported read(byte[] bytes) throws ImportFailed {
        var source = new Source("situs.xml", bytes, Instant.EPOCH);
        assertTrue(new WxrImporter().reads(source));
        return new WxrImporter().read(source, new Reading("2026-11-24", Samples.ids()));
    }

    private static Imported site() throws IOException, ImportFailed {
        try (var in = WxrTest.class.getResourceAsStream("/wxr/situs.xml")) {
            return read(Objects.requireNonNull(in).readAllBytes());
        }
    }

    private static String told(Imported read) {
        return String.join("\n", read.told().stream().map(Wording.of(Wording.ENGLISH)::text).toList());
    }

    private static Map<String, String> written(String media, Story... stories) throws Exception {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        List<Edition> editions = java.util.Arrays.stream(stories)
                .map(story -> new Edition(story, 1, "ab".repeat(32), Samples.CLOCK.instant(), new Around()))
                .toList();
        new WxrExporter().write(Editions.of(editions), new Choices(Map.of("media", media)), name -> {
            var out = new ByteArrayOutputStream();
            assertEquals(null, files.put(name, out));
            return out;
        });
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, out) -> texts.put(name, out.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void a_post_of_blocks() throws Exception {
        Imported read = site();

        Story story = read.stories().getFirst();
        assertEquals("Harga beras naik & turun", story.headline());
        assertEquals("Ringkasan beras.", story.titles().standfirst());
        assertEquals("harga-beras", story.labels().slug());
        assertEquals("id", story.labels().language());
        assertEquals("Ekonomi", story.topics().channel());
        assertEquals(List.of("beras"), story.topics().tags());
        assertEquals(List.of(new Contributor("Dini Listiyani", Contributor.Role.REPORTER)), story.contributors());
        assertEquals("JAKARTA", story.dateline().city());
        assertEquals(Status.EXPORTED, story.workflow().status());
        assertEquals("2026-11-20T08:00:00+07:00", story.workflow().times().publish());
        assertEquals("https://portal.example/?p=10\nhttps://portal.example/harga-beras/", story.workflow().editorsNote());
        assertTrue(story.page().onTop());
        assertEquals("Pasar Senen", story.lead().caption().text());
        assertEquals("Antara", story.lead().credit().text());
        assertEquals("Karung beras", story.lead().alt());
        List<Block> blocks = story.body().blocks();
        assertEquals(
                List.of("paragraph", "figure", "quote", "embed", "list"), blocks.stream().map(Block::kind).toList());
        assertEquals("Antara", ((Figure) blocks.get(1)).credit().text());
        assertEquals("Orangnya", ((Quote) blocks.get(2)).attribution().text());
    }

    @Test
    void a_post_of_blank_lines_and_shortcodes() throws Exception {
        Story story = site().stories().get(1);

        assertEquals(Status.DRAFT, story.workflow().status());
        assertEquals(null, story.workflow().times().publish());
        assertEquals("budi", story.contributors().getFirst().name());
        List<Block> blocks = story.body().blocks();
        assertEquals("Alinea satu\nbaris dua, kata [BPS] dan [gallery].", blocks.get(0).text());
        assertEquals("Keterangan foto", ((Figure) blocks.get(1)).caption().text());
        assertEquals(
                List.of("paragraph", "figure", "heading", "paragraph", "figure", "paragraph", "embed", "code", "embed", "paragraph"),
                blocks.stream().map(Block::kind).toList());
        assertEquals("Pasar Senen", ((Figure) blocks.get(4)).caption().text());
        assertEquals("Isi tombol", blocks.get(5).text());
        assertEquals("https://x.com/redaksi/status/12", ((Embed) blocks.get(6)).address());
        assertEquals("satu\n\ndua", blocks.get(7).text());
    }

    @Test
    void what_is_no_story_is_counted_and_what_is_private_stays_a_draft() throws Exception {
        Imported read = site();

        assertEquals(3, read.stories().size());
        assertEquals(Status.DRAFT, read.stories().get(2).workflow().status());
        String told = told(read);
        for (String said : List.of("1 attachment was not fetched", "nav_menu_item: 1", "revision: 1", "1 private or locked post",
                "“Pangan”", "latest-posts", "[tombol warna=\"merah\"]", "comments on 1 post")) {
            assertTrue(told.contains(said), said + " in " + told);
        }
        assertEquals(List.of("https://portal.example/wp-content/a.jpg"), read.leftOut());
    }

    @Test
    void photos_are_attachments_that_wordpress_fetches_from_the_media_folder() throws Exception {
        Story story = Samples.story("Judul", "Teks");
        story = story.with(Field.LEAD, new Figure(story.lead().id(), Inline.of("Pasar"), Inline.of("Antara"), "Karung", "ab".repeat(32)));
        Map<String, String> files = written("https://media.contoh.id/", story, story.withId(new StoryId("0199b000-0000-7000-8000-000000000001")));
        String xml = Objects.requireNonNull(files.get("wordpress.xml"));

        assertEquals(List.of("wordpress.xml", "media/abababababababab.jpg"), List.copyOf(files.keySet()));
        assertTrue(xml.contains("<wp:attachment_url><![CDATA[https://media.contoh.id/abababababababab.jpg]]></wp:attachment_url>"));
        assertEquals(3, xml.split("_thumbnail_id").length);
        assertEquals(2, xml.split("attachment_url>").length - 1);
        Story read = read(xml.getBytes(StandardCharsets.UTF_8)).stories().getFirst();
        assertEquals("Pasar", read.lead().caption().text());
        assertEquals("Antara", read.lead().credit().text());
        assertEquals("Karung", read.lead().alt());
    }

    @Test
    void without_an_address_for_media_the_photos_are_a_named_loss() throws Exception {
        Story story = Samples.story("Judul", "Teks");
        story = story.with(Field.LEAD, new Figure(story.lead().id(), Inline.EMPTY, Inline.EMPTY, "", "ab".repeat(32)));

        assertTrue(new WxrExporter().losses(story, Choices.USUAL).all().stream().map(Loss::what).toList().contains("pictures"));
        assertEquals(List.of("wordpress.xml"), List.copyOf(written("", story).keySet()));
    }

    @Test
    void status_and_times_come_again() throws Exception {
        for (Status status : List.of(Status.DRAFT, Status.REVIEW, Status.READY, Status.EXPORTED)) {
            Story story = Samples.story("Judul", "Teks")
                    .with(Field.STATUS, status)
                    .with(Field.TIMES, new Workflow.Times(null, null, "2026-11-20T08:00:00+07:00", null));
            String xml = Objects.requireNonNull(written("", story).get("wordpress.xml"));
            Story read = read(xml.getBytes(StandardCharsets.UTF_8)).stories().getFirst();

            assertEquals(List.of(), new WxrExporter().losses(story, Choices.USUAL).all());
            assertEquals(status, read.workflow().status());
            assertEquals(story.workflow().times(), read.workflow().times());
            assertTrue(xml.contains("<wp:post_date_gmt><![CDATA[2026-11-20 01:00:00]]>"));
        }
    }

    @Test
    void a_draft_without_a_time_has_none() throws Exception {
        String xml = Objects.requireNonNull(written("", Samples.story("Judul", "Teks")).get("wordpress.xml"));

        assertTrue(xml.contains("<wp:post_date_gmt><![CDATA[0000-00-00 00:00:00]]>"));
        assertFalse(xml.contains("pubDate"));
        assertTrue(xml.contains("<wp:wxr_version>1.2</wp:wxr_version>"));
    }

    @Test
    void two_names_that_look_alike_stay_two() {
        var terms = new Terms();
        terms.add(Samples.story("x").with(Field.TAGS, List.of("Café", "cafe", "東京", "大阪")), ReceiverTable.NONE);

        assertEquals(List.of("cafe", "cafe-2", "tag", "tag-2"), List.copyOf(terms.tags.values()));
    }

    private static String shown(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    void the_narrowest_reader_of_wordpress_reads_it_too() throws Exception {
        String hostile = "Kutip \"dua\" & <item> </item> ]]> <![CDATA[ ]]]]><![CDATA[> <wp:status>draft</wp:status>";
        Story story = Samples.story(hostile, hostile, "Baris kedua.")
                .with(Field.STANDFIRST, "Teras & <b>tebal</b>")
                .with(Field.CHANNEL, "Ekonomi & Bisnis")
                .with(Field.TAGS, List.of("cabai \"rawit\"", "<pasar>"))
                .with(Field.CONTRIBUTORS, List.of(new Contributor("Dini & Co <x>", Contributor.Role.REPORTER)));
        story = story.with(Field.LEAD, new Figure(story.lead().id(), Inline.of("Pasar"), Inline.of("Antara"), "Karung", "ab".repeat(32)));
        String wxr = Objects.requireNonNull(written("https://media.contoh.id/", story, Samples.oneOfEachSettled()).get("wordpress.xml"));

        LineReader read = LineReader.of(wxr);

        assertEquals("1.2", read.version());
        assertEquals("https://www.contoh.id", read.site());
        List<Map<String, String>> posts = read.posts().stream().filter(post -> "post".equals(post.get("wp:post_type"))).toList();
        assertEquals(2, posts.size());
        Map<String, String> post = posts.getFirst();
        assertEquals(shown(hostile), post.get("title"));
        assertEquals(hostile, Jsoup.parse(String.valueOf(post.get("content:encoded"))).select("p").first().wholeText());
        assertEquals("urn:uuid:" + story.id(), post.get("guid"));
        assertEquals(shown("Dini & Co <x>"), read.authors().get(post.get("dc:creator")));
        assertEquals(shown("Ekonomi & Bisnis"), post.get("category"));
        assertEquals(shown("cabai \"rawit\"") + ", " + shown("<pasar>"), post.get("post_tag"));
        Map<String, String> photo = read.posts().stream().filter(one -> "attachment".equals(one.get("wp:post_type"))).findFirst().orElseThrow();
        assertEquals(photo.get("wp:post_id"), post.get("_thumbnail_id"));
        assertEquals("https://media.contoh.id/abababababababab.jpg", photo.get("wp:attachment_url"));
        assertEquals("Karung", photo.get("_wp_attachment_image_alt"));
    }

    @Test
    void what_hides_in_it_is_refused() {
        String head = "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>";
        for (String bad : List.of(
                "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + head + "<item><title>&a;</title></item></channel></rss>",
                head + "<item><title>x",
                head + "</channel></rss>")) {
            assertThrows(ImportFailed.class, () -> new WxrImporter().read(
                    new Source("x", bad.getBytes(StandardCharsets.UTF_8), Instant.EPOCH), new Reading("2026-11-24", Samples.ids())));
        }
    }

    @Property(tries = 300)
    void any_words_come_in_again(
            @ForAll @StringLength(min = 1, max = 40) @Chars({'a', ' ', '<', '>', ']', '[', '/', '-', '"', 'é', '!', 'g'}) String words) throws Exception {
        String said = "x" + words.strip().replaceAll(" +", " ") + "y";
        Story story = Samples.story(said).withBody(new Body(List.of(
                new Paragraph(Samples.ids().block(), Inline.of(said).with(0, 1, Emphasis.BOLD)))));
        String xml = Objects.requireNonNull(written("", story).get("wordpress.xml"));
        Story read = read(xml.getBytes(StandardCharsets.UTF_8)).stories().getFirst();

        assertEquals(said, read.headline());
        assertEquals(story.body().blocks().getFirst().leaves(), read.body().blocks().getFirst().leaves());
    }

    @Test
    void footnotes_that_stand_beside_a_post_come_in_where_they_are_printed() throws Exception {
        Imported read = read(("<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>"
                + "<wp:author><wp:author_login>budi</wp:author_login><wp:author_first_name>Budi</wp:author_first_name><wp:author_last_name>Hartono</wp:author_last_name></wp:author>"
                + "<item xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><title>Beras</title><dc:creator>budi</dc:creator><wp:post_type>post</wp:post_type>"
                + "<content:encoded><![CDATA[<!-- wp:paragraph --><p>Naik<sup data-fn=\"a\" class=\"fn\"><a href=\"#a\">1</a></sup>.</p><!-- /wp:paragraph --><!-- wp:footnotes /-->"
                + "<!-- wp:paragraph --><p>Ekor</p><!-- /wp:paragraph -->]]></content:encoded>"
                + "<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value><![CDATA[[{\"content\":\"Menurut <em>Bulog</em>\",\"id\":\"a\"}]]]></wp:meta_value></wp:postmeta>"
                + "</item></channel></rss>").getBytes(StandardCharsets.UTF_8));
        Story story = read.stories().getFirst();
        assertEquals(List.of("Naik1.", "Menurut Bulog", "Ekor"), story.body().blocks().stream().map(Block::text).toList());
        assertEquals("Budi Hartono", story.contributors().getFirst().name());
        assertEquals(List.of(), read.told());
    }
}
