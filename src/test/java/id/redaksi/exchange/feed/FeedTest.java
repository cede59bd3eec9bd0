package id.redaksi.exchange.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.AloneAround;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Contributor;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Chars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Feeds of others are written for this test after theirs. */
class FeedTest {
    private static Imported read(String feed) throws ImportFailed {
        var source = new Source("feed.xml", feed.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        FeedImporter importer = new FeedImporter("rss", "RDF", "feed");
        assertTrue(importer.reads(source));
        return importer.read(source, new Reading("2026-11-24", Samples.ids()));
    }

    private static String written(Exporter exporter, Story... stories) throws Exception {
        var out = new ByteArrayOutputStream();
        List<Edition> editions = java.util.Arrays.stream(stories)
                .map(story -> new Edition(story, 1, "ab".repeat(32), Samples.CLOCK.instant(), new AloneAround(story)))
                .toList();
        exporter.write(Editions.of(editions), Choices.USUAL, _ -> out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String told(Imported read) {
        return String.join("\n", read.told().stream().map(Wording.of(Wording.ENGLISH)::text).toList());
    }

    @Test
    void an_item_of_rss_is_a_story() throws Exception {
        Imported read = read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                     xmlns:media="http://search.yahoo.com/mrss/">
                <channel><title>Portal</title><link>https://portal.example/</link><language>id-ID</language>
                <item>
                  <title>Harga beras &amp;#8220;naik&amp;#8221;</title>
                  <link>https://portal.example/beras</link>
                  <guid isPermaLink="false">https://portal.example/?p=7</guid>
                  <pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate>
                  <dc:creator><![CDATA[Dini]]></dc:creator>
                  <category><![CDATA[Ekonomi]]></category><category>beras</category>
                  <description><![CDATA[<p>Ringkasan &amp; lain</p>]]></description>
                  <content:encoded><![CDATA[<p>JAKARTA, Portal - Harga <strong>naik</strong>.</p><p><img src="https://portal.example/a.jpg"></p>]]></content:encoded>
                  <media:content url="https://portal.example/b.jpg" medium="image"><media:title>x</media:title><media:description>Pasar</media:description><media:credit>Antara</media:credit></media:content>
                </item>
                <item><title>Hanya ringkasan</title><link>https://portal.example/r</link><description>Satu kalimat.</description></item>
                <item><title>Sama</title><guid>https://portal.example/?p=7</guid></item>
                </channel></rss>
                """);

        Story story = read.stories().getFirst();
        assertEquals(2, read.stories().size());
        assertEquals("Harga beras “naik”", story.headline());
        assertEquals("Ringkasan & lain", story.titles().standfirst());
        assertEquals("JAKARTA", story.dateline().city());
        assertEquals(List.of("Ekonomi", "beras"), story.topics().tags());
        assertEquals(List.of(new Contributor("Dini", Contributor.Role.REPORTER)), story.contributors());
        assertEquals("2026-11-20T08:00+07:00", story.workflow().times().publish());
        assertEquals("https://portal.example/?p=7\nhttps://portal.example/beras", story.workflow().editorsNote());
        assertEquals("Pasar", story.lead().caption().text());
        assertEquals("id", story.labels().language());
        assertEquals("Satu kalimat.", read.stories().get(1).body().text());
        assertEquals(List.of("https://portal.example/b.jpg"), read.leftOut());
        assertTrue(told(read).contains("1 item has a summary only"), told(read));
        assertTrue(told(read).contains("read once"), told(read));
        assertTrue(told(read).contains("https://portal.example/a.jpg"), told(read));
    }

    @Test
    void an_entry_of_atom_is_a_story_in_each_of_its_three_ways() throws Exception {
        Imported read = read(
                """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>F</title><author><name>Redaksi</name></author>
                <entry><id>tag:a</id><title type="html">A &amp;amp; B &lt;b&gt;c&lt;/b&gt;</title><updated>2026-11-20T01:00:00Z</updated>
                  <link rel="alternate" href="https://a.example/1"/><category term="x" label="Ekonomi"/>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Satu <em>dua</em> &lt;tiga&gt;</p><p>Empat</p></div></content></entry>
                <entry><id>tag:b</id><title>B</title><updated>2026-11-20T01:00:00Z</updated><content type="html">&lt;p&gt;Teks&lt;/p&gt;</content></entry>
                <entry><id>tag:c</id><title>C</title><updated>2026-11-20T01:00:00Z</updated><author><name>Sari</name></author><content>a &lt; b</content></entry>
                </feed>
                """);

        Story first = read.stories().getFirst();
        assertEquals("A & B c", first.headline());
        assertEquals("Satu dua <tiga>\nEmpat", first.body().text());
        assertTrue(((Paragraph) first.body().blocks().getFirst()).content().everywhere(5, 8, Emphasis.ITALIC));
        assertEquals("en", first.labels().language());
        assertEquals(List.of("Ekonomi"), first.topics().tags());
        assertEquals("tag:a\nhttps://a.example/1", first.workflow().editorsNote());
        assertEquals("Teks", read.stories().get(1).body().text());
        assertEquals("a < b", read.stories().get(2).body().text());
        assertEquals("Sari", read.stories().get(2).contributors().getFirst().name());
    }

    @Test
    void a_feed_is_written_with_all_its_stories_and_comes_in_again() throws Exception {
        Story[] many = new Story[45];
        for (int i = 0; i < many.length; i++) {
            many[i] = Samples.story("Judul " + i, "Teks " + i).with(Field.TAGS, List.of("a"));
        }
        for (Exporter exporter : List.of(new RssFormat(), new AtomFormat())) {
            Imported read = read(written(exporter, java.util.stream.IntStream.range(0, many.length)
                    .mapToObj(i -> many[i].withId(new id.redaksi.story.StoryId("0199b000-0000-7000-8000-%012d".formatted(i))))
                    .toArray(Story[]::new)));

            assertEquals(45, read.stories().size());
            assertEquals("Judul 44", read.stories().getLast().headline());
            assertEquals("Teks 44", read.stories().getLast().body().text());
            assertEquals("", read.stories().getLast().titles().standfirst());
        }
    }

    @Test
    void what_may_not_go_out_does_not() {
        Story killed = Samples.story("Judul", "Teks").with(Field.STATUS, Workflow.Status.KILLED);

        assertThrows(ExportFailed.class, () -> written(new RssFormat(), killed));
        assertThrows(ExportFailed.class, () -> written(new SitemapFormat(), killed));
    }

    @Test
    void a_news_sitemap_has_the_newest_two_days() throws Exception {
        Story old = Samples.story("Lama", "x").with(Field.TIMES, new Workflow.Times(null, null, "2026-11-20T08:00:00+07:00", null));
        Story fresh = Samples.story("Baru", "x").with(Field.TIMES, new Workflow.Times(null, null, "2026-11-24T08:00:00+07:00", null));

        String news = written(new NewsSitemapFormat(), old, fresh);
        String all = written(new SitemapFormat(), old, fresh);

        assertTrue(news.contains("<news:title>Baru</news:title>"));
        assertFalse(news.contains("Lama"));
        assertEquals(3, all.split("<loc>").length);
    }

    @Test
    void what_hides_in_xml_is_refused() {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>";
        String file = "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss><channel/></rss>";
        String deep = "<rss><channel><item>" + "<a>".repeat(100_000);
        for (String bad : List.of(bomb, file, deep, "<rss><channel><item><title>x</title>", "<rss><channel></channel></rss>")) {
            assertThrows(ImportFailed.class, () -> new FeedImporter("rss").read(
                    new Source("x", bad.getBytes(StandardCharsets.UTF_8), Instant.EPOCH), new Reading("2026-11-24", Samples.ids())));
        }
    }

    @Test
    void control_characters_and_blanks_before_the_beginning_do_no_harm() throws Exception {
        assertEquals("ab", read("\n  <rss><channel><item><title>a\u000bb</title></item></channel></rss>").stories().getFirst().headline());
    }

    @Test
    void no_file_of_the_user_is_opened() throws Exception {
        Imported read = read("<rss><channel><item><title>a</title><description>&lt;img src='file:///tmp/msohtmlclip1/x.png'&gt; x</description></item></channel></rss>");

        assertTrue(read.photos().isEmpty());
    }

    @Property(tries = 200)
    void any_words_come_in_again(
            @ForAll @StringLength(min = 1, max = 40) @Chars({'a', 'b', ' ', '<', '>', ']', '"', '\'', 'é', '“', '#', ';'}) String words) throws Exception {
        String said = "x" + words.strip().replaceAll(" +", " ") + "y";
        Story story = Samples.story(said, said);
        story = story.withBody(new id.redaksi.story.Body(List.of(new Paragraph(Samples.ids().block(), Inline.of(said).with(0, 1, Emphasis.BOLD)))));
        for (Exporter exporter : List.of(new RssFormat(), new AtomFormat())) {
            Story read = read(written(exporter, story)).stories().getFirst();

            assertEquals(said, read.headline());
            assertEquals(story.body().blocks().getFirst().leaves(), read.body().blocks().getFirst().leaves());
        }
    }

    @Test
    void what_is_said_of_pictures_stands_at_their_group_too_and_what_is_no_picture_is_not_called_one() throws Exception {
        Imported read = read("""
                <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
                <item><title>Pasar</title><description>Isi</description>
                  <media:group><media:content medium="image" url="https://m.example/a.jpg"/>
                   <media:content medium="image" url="https://m.example/b.jpg"><media:description>Warga</media:description><media:credit>Yusuf</media:credit></media:content></media:group>
                  <enclosure url="https://m.example/a.mp3" type="audio/mpeg"/></item>
                <item><title>Siniar</title><itunes:summary>Kata siniar</itunes:summary></item>
                </channel></rss>""");
        Story story = read.stories().getFirst();
        assertEquals("Warga", story.lead().caption().text());
        assertEquals("Yusuf", story.lead().credit().text());
        assertEquals("Kata siniar", read.stories().getLast().body().text());
        assertTrue(told(read).contains("2 pictures were"), told(read));
        assertTrue(told(read).contains("1 sound, film or other file was"), told(read));
    }

    @Test
    void the_line_under_each_item_of_wordpress_is_left_out_and_a_text_that_lies_elsewhere_is_told() throws Exception {
        Imported read = read("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Pasar</title>
                <description><![CDATA[<p>Ringkas.</p><p>The post <a href="x">Pasar</a> appeared first on <a href="y">Situs</a>.</p>]]></description>
                <content:encoded><![CDATA[<p>Isi.</p><p>The post <a rel="nofollow" href="x">Pasar</a> appeared first on <a href="y">Situs</a>.</p>]]></content:encoded>
                </item></channel></rss>""");
        assertEquals("Isi.", read.stories().getFirst().body().text());
        assertEquals("Ringkas.", read.stories().getFirst().titles().standfirst());
        assertTrue(read.leftOut().contains("The post Pasar appeared first on Situs."));
        Imported atom = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>t:1</id><title>Luar</title>
                <content src="https://b.example/x.html" type="text/html"/></entry></feed>""");
        assertTrue(told(atom).contains("lies elsewhere and was not fetched: https://b.example/x.html"), told(atom));
    }

    @Test
    void times_of_mail_have_zones_by_name_short_years_and_indonesian_words() throws Exception {
        assertEquals("2026-11-24T10:00-05:00", published("24 Nov 26 10:00 EST"));
        assertEquals("2026-11-24T10:00+07:00", published("Sel, 24 Nov 2026 10:00:00 +0700"));
        assertEquals("2026-08-17T09:30+09:00", published("Senin, 17 Agustus 2026 09.30 WIT"));
        assertEquals(null, published("Mon, 24 Nov 2026 10:00:00 GMT"));
        assertEquals(null, published("Tue, 31 Feb 2026 10:00:00 GMT"));
    }

    private static @Nullable String published(String said) throws Exception {
        return read("<rss><channel><item><title>x</title><pubDate>" + said + "</pubDate></item></channel></rss>")
                .stories().getFirst().workflow().times().publish();
    }

    private static String entry(String title, String more) {
        return "<entry><id>tag:x," + title + "</id><title>" + title + "</title><content type='html'>&lt;p&gt;Isi " + title + ".&lt;/p&gt;</content>" + more + "</entry>";
    }

    private static String kind(String kind) {
        return "<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#" + kind + "'/>";
    }

    @Test
    void of_a_whole_blog_only_posts_and_pages_are_stories_and_a_draft_stays_one() throws Exception {
        Imported read = read("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:app='http://purl.org/atom/app#' xmlns:thr='http://purl.org/syndication/thread/1.0'"
                + " xmlns:b='http://schemas.google.com/blogger/2018'>"
                + entry("templat", kind("template")) + entry("setelan", kind("settings")) + entry("komentar", kind("comment"))
                + entry("balasan", "<thr:in-reply-to ref='x'/>") + entry("komentar baru", "<b:type>COMMENT</b:type>")
                + entry("tulisan", kind("post") + "<category term='banjir'/>") + entry("halaman", kind("page"))
                + entry("draf", kind("post") + "<app:control><app:draft>yes</app:draft></app:control>") + entry("draf baru", "<b:type>POST</b:type><b:status>DRAFT</b:status>")
                + entry("sampah", "<b:status>SOFT_TRASHED</b:status>") + "</feed>");

        assertEquals(
                List.of("tulisan EXPORTED", "halaman EXPORTED", "draf DRAFT", "draf baru DRAFT", "sampah KILLED"),
                read.stories().stream().map(story -> story.headline() + " " + story.workflow().status()).toList());
        assertEquals(List.of("banjir"), read.stories().getFirst().topics().tags());
        assertTrue(told(read).contains("comment: 3 items are no stories and were skipped."));
        assertTrue(told(read).contains("1 post from the trash came in as killed."));
        assertTrue(told(read).contains("1 page of the site came in as a story."));
    }
}
