package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.ImportFiles.Changed;
import id.redaksi.app.ImportFiles.Result;
import id.redaksi.app.ImportFiles.Watch;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Format;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One item in several files, and newer versions of it: never a second story, and nothing written over unasked. */
class ImportedAgainTest {
    /** For each format a file with an item, and what in it says the text. */
    private static final Map<String, String> ITEMS = Map.of(
            "rss.xml", """
                    <rss version="2.0"><channel><title>A</title><link>https://contoh.id/</link>
                    <item><title>Harga cabai naik</title><guid isPermaLink="false">cabai-2026-11</guid>
                    <pubDate>Tue, 24 Nov 2026 08:00:00 +0700</pubDate><description>Pedagang mengeluh.</description></item></channel></rss>""",
            "atom.xml", """
                    <feed xmlns="http://www.w3.org/2005/Atom"><id>tag:contoh.id,2026:1</id><title>A</title>
                    <entry><id>tag:contoh.id,2026:cabai</id><title>Harga cabai naik</title><updated>2026-11-24T08:00:00+07:00</updated>
                    <content type="text">Pedagang mengeluh.</content></entry></feed>""",
            "wxr.xml", """
                    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
                    <channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Harga cabai naik</title>
                    <guid isPermaLink="false">https://contoh.id/?p=12</guid><content:encoded><![CDATA[<p>Pedagang mengeluh.</p>]]></content:encoded>
                    <wp:post_id>12</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>""",
            "ghost.json", """
                    {"db":[{"meta":{"exported_on":1,"version":"5.0.0"},"data":{"posts":[{"id":"1","uuid":"0b0e1a52-3d5b-4b3e-9a1c-2f9d6c1b7a10",
                    "title":"Harga cabai naik","html":"<p>Pedagang mengeluh.</p>","status":"published"}]}}]}""",
            "ninjs.json", """
                    {"uri":"https://kantorberita.id/cabai","version":"1","type":"text","headline":"Harga cabai naik",
                    "body_xhtml":"<p>Pedagang mengeluh.</p>"}""",
            "newsml.xml", """
                    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:kantorberita.id:20261124:cabai" version="1"
                    standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="id">
                    <contentMeta><headline>Harga cabai naik</headline></contentMeta>
                    <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
                    <p>Pedagang mengeluh.</p></body></html></inlineXML></contentSet></newsItem>""",
            "nitf.xml", """
                    <nitf><head><docdata><doc-id id-string="cabai-20261124" regsrc="KB"/></docdata></head><body><body.head><hedline><hl1>Harga cabai naik</hl1></hedline></body.head>
                    <body.content><p>Pedagang mengeluh.</p></body.content></body></nitf>""",
            "front.md", """
                    ---
                    title: Harga cabai naik
                    guid: "https://contoh.id/cabai"
                    ---

                    Pedagang mengeluh.
                    """);

    @TempDir
    Path temporary;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
        app.use(app.settings().with(new Settings.Exporting(Set.of(), "")).with(new Settings.Publishing(
                "https://www.contoh.id/", "", Settings.Publishing.USUAL_THEME, Map.of(), Settings.Left.NOTICE, 20, "", "")));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Path file(String folder, String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(temporary.resolve(folder)).resolve(name), text);
    }

    private Result take(Path file, Changed changed) {
        return app.importFiles().run(List.of(file), "2026-11-24", changed, Watch.NONE);
    }

    private String words(StoryId id) throws Exception {
        return app.newsroom().stories().find(id).orElseThrow().story().body().text();
    }

    @TestFactory
    Stream<DynamicTest> an_item_in_another_file_is_no_second_story() {
        return ITEMS.entrySet().stream().map(item -> DynamicTest.dynamicTest(item.getKey(), () -> {
            StoryId story = take(file("a", item.getKey(), item.getValue()), Changed.TOLD).stories().getFirst().id();
            long here = app.newsroom().current().count();

            Result copy = take(file("b", item.getKey(), item.getValue() + "\n"), Changed.TOLD);
            assertEquals(List.of(story), copy.known().stream().map(ImportFiles.Known::id).toList());

            Path newer = file("c", item.getKey(), item.getValue().replace("mengeluh", "senang"));
            Result told = take(newer, Changed.TOLD);
            assertEquals(List.of(story), told.left().stream().map(ImportFiles.Left::id).toList());
            assertTrue(words(story).contains("mengeluh"));

            Result taken = take(newer, Changed.TAKEN);
            assertEquals(List.of(story), taken.stories().stream().map(ImportFiles.Taken::id).toList());
            assertTrue(taken.stories().getFirst().again());
            assertTrue(words(story).contains("senang"));
            assertEquals(2, app.newsroom().stories().history(story).size());

            assertEquals(1, take(newer, Changed.TOLD).known().size());
            assertEquals(0, take(newer, Changed.TAKEN).came());
            assertEquals(here, app.newsroom().current().count());
        }));
    }

    @Test
    void a_copy_and_a_newer_version_in_one_run_are_met_in_the_order_of_the_files() throws Exception {
        String item = ITEMS.get("ninjs.json");
        Path folder = file("a", "1.json", item).getParent();
        file("a", "2.json", item + "\n");
        file("a", "3.json", item.replace("mengeluh", "senang"));

        Result result = app.importFiles().run(List.of(folder), "");

        assertEquals(1, result.came());
        assertEquals(1, result.known().size());
        assertEquals(1, result.left().size());
    }

    @Test
    void two_items_of_one_file_that_bear_one_name_both_come_in() throws Exception {
        String posts = ITEMS.get("wxr.xml");
        String second = posts.substring(posts.indexOf("<item>"), posts.indexOf("</channel>")).replace("mengeluh", "senang");

        Result result = take(file("a", "wxr.xml", posts.replace("</channel>", second + "</channel>")), Changed.TOLD);

        assertEquals(2, result.came());
    }

    @Test
    void what_was_edited_here_is_written_over_only_when_asked_and_stays_in_the_history() throws Exception {
        String item = ITEMS.get("front.md");
        StoryId id = take(file("a", "front.md", item), Changed.TOLD).stories().getFirst().id();
        Story edited = app.newsroom().stories().find(id).orElseThrow().story().with(Field.HEADLINE, "Judul kami");
        app.newsroom().stories().save(edited, Revision.Kind.SAVED);
        Path newer = file("b", "front.md", item.replace("mengeluh", "senang"));

        assertEquals(1, take(newer, Changed.TOLD).left().size());
        assertEquals("Judul kami", app.newsroom().stories().find(id).orElseThrow().story().headline());
        take(newer, Changed.TAKEN);

        assertEquals("Harga cabai naik", app.newsroom().stories().find(id).orElseThrow().story().headline());
        assertTrue(app.newsroom().stories().history(id).size() >= 3);
    }

    @Test
    void what_was_erased_here_stays_away_in_whichever_file_it_comes() throws Exception {
        String item = ITEMS.get("ninjs.json");
        StoryId id = take(file("a", "n.json", item), Changed.TOLD).stories().getFirst().id();
        app.newsroom().stories().erase(id);

        Result again = take(file("b", "n.json", item.replace("mengeluh", "senang")), Changed.TAKEN);

        assertEquals(0, again.came());
        assertEquals(List.of("app.import.erased"), again.refused().stream().map(one -> one.reason().key()).toList());
    }

    /** Of each format that names stories; a document of a word processor names none. */
    @TestFactory
    Stream<DynamicTest> our_own_export_is_recognised_when_it_comes_back() {
        Set<String> nameless = Set.of("text", "docx", "odt");
        return Formats.all().stream()
                .filter(format -> format.exporter().isPresent() && format.importer().isPresent())
                .filter(format -> !nameless.contains(format.name()))
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> comesBack(format)));
    }

    private void comesBack(Format format) throws Exception {
        Story story = Samples.story("Harga beras turun", "Pembeli senang.", "Pedagang juga.").withId(Samples.ids().story());
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        long here = app.newsroom().current().count();
        var order = new Order(format, Choices.USUAL, format == Formats.USUAL ? Packing.BAG : Packing.FILES, temporary.resolve(format.name()));
        Path written = app.exportStory().run(List.of(story.id()), order, Embargoed.LEAVES).path();
        List<Path> files;
        try (Stream<Path> all = Files.walk(written)) {
            files = all.filter(file -> format.endings().stream().anyMatch(file.toString()::endsWith)).toList();
        }

        Result result = app.importFiles().run(files, "");

        assertEquals(0, result.came(), result.toString());
        assertEquals(List.of(story.id()), result.known().stream().map(ImportFiles.Known::id).toList(), result.toString());
        assertEquals(here, app.newsroom().current().count());
    }
}
