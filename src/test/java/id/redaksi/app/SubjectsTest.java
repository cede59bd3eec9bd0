package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.Tags.Answer;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Written;
import id.redaksi.exchange.wire.IptcSchema;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Term;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.topics.TopicFiles;
import id.redaksi.topics.TopicsRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {
    private static final Ids IDS = new Ids(Samples.CLOCK, new SplittableRandom(12));
    private static final Filed PERSIJA = Filed.tag("Persija");

    @TempDir
    Path temporary;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story kept(String channel, String... tags) throws Exception {
        Story story = Samples.story("Judul", "Satu.")
                .withId(IDS.story())
                .with(Field.TAGS, List.of(tags))
                .with(Field.CHANNEL, channel);
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        return story;
    }

    private long done(Answer answer) throws Exception {
        long key = app.refileStories().begin(assertInstanceOf(Answer.Do.class, answer).act(), StoryWalk.of(List.of()));
        finish(key);
        return key;
    }

    private void finish(long key) throws Exception {
        while (!app.refileStories().step(key, Set.of()).isOver()) {
            // goes on
        }
    }

    private void undo() throws Exception {
        long key = app.refileStories().undoable().orElseThrow();
        app.refileStories().back(key);
        finish(key);
    }

    private List<String> codes(Story story) throws Exception {
        return app.subjects().of(story).stream().map(MediaTopic::code).toList();
    }

    private Subjects.Taken take(String text, boolean older) throws Exception {
        Path file = Files.writeString(temporary.resolve("mediatopic.json"), text);
        return app.subjects().importTopics(file, older);
    }

    @Test
    void a_story_is_about_what_its_channel_and_tags_stand_for_each_once() throws Exception {
        done(app.subjects().topics(PERSIJA, List.of("20001065", "15000000")));

        assertEquals(List.of("15000000", "20001065"), codes(kept("Sport", "Persija", "Jakarta")));
        assertEquals(List.of(), codes(kept("Nasional", "Jakarta")));
    }

    @Test
    void the_usual_topics_of_a_channel_can_be_taken_off_and_come_back_with_one_undo() throws Exception {
        Story story = kept("Sport");
        done(app.subjects().topics(Filed.channel("Sport"), List.of()));
        assertEquals(List.of(), codes(story));

        undo();

        assertEquals(List.of("15000000"), codes(story));
    }

    @Test
    void what_a_tag_is_called_goes_along_with_its_name_and_comes_back() throws Exception {
        kept("", "Persija");
        done(app.subjects().topics(PERSIJA, List.of("20001065")));
        done(app.subjects().category(PERSIJA, "Situs A", new Category("Liga", "7", "liga")));

        done(app.tags().edit("Persija", Term.of("Persija Jakarta")));
        assertEquals(List.of("20001065"), app.subjects().called(Filed.tag("Persija Jakarta")).topics());
        assertEquals(Set.of(Filed.tag("Persija Jakarta")), app.subjects().table("Situs A").orElseThrow().rows().keySet());

        undo();
        assertEquals(List.of("20001065"), app.subjects().called(PERSIJA).topics());
        assertEquals(Set.of(PERSIJA), app.subjects().table("Situs A").orElseThrow().rows().keySet());
    }

    @Test
    void a_tag_that_is_deleted_leaves_no_row_behind() throws Exception {
        kept("", "Persija");
        done(app.subjects().category(PERSIJA, "Situs A", new Category("Liga", "", "")));

        done(app.tags().delete("Persija"));
        assertEquals(List.of(), app.subjects().receivers());

        undo();
        assertEquals(List.of("Situs A"), app.subjects().receivers());
    }

    @Test
    void of_two_tags_that_become_one_both_topics_stay() throws Exception {
        kept("", "Persija", "persija");
        done(app.subjects().topics(PERSIJA, List.of("20001065")));
        done(app.subjects().topics(Filed.tag("persija"), List.of("20001126")));

        done(app.tags().merge(List.of("persija"), "Persija", true));

        assertEquals(List.of("20001065", "20001126"), app.subjects().called(PERSIJA).topics());
    }

    @Test
    void a_code_that_is_unknown_or_retired_is_refused() throws Exception {
        take(TopicFiles.json("2026-07-02"), false);

        for (String code : List.of("99999999", "x", "20009001", "20009002")) {
            assertInstanceOf(Answer.Refused.class, app.subjects().topics(PERSIJA, List.of(code)), code);
        }
        assertInstanceOf(Answer.Do.class, app.subjects().topics(PERSIJA, List.of("20001065")));
    }

    @Test
    void a_newer_file_stands_in_the_place_of_the_older_and_survives_a_start() throws Exception {
        done(app.subjects().topics(PERSIJA, List.of("20001065", "20000847")));
        take(TopicFiles.json("2025-01-01"), false);
        Subjects.Taken taken = take(TopicFiles.json("2026-07-02").replace("\"prefLabel\": {\"en-US\": \"soccer\"", "\"retired\": \"2026-07-02\", \"prefLabel\": {\"en-US\": \"soccer\""), false);

        assertEquals(4, taken.concepts());
        assertEquals(1, taken.retiredSince());
        assertEquals(List.of("20000847", "20001065"), taken.broken());
        app.close();
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
        assertEquals("2026-07-02", app.subjects().vocabulary().released());
    }

    @Test
    void an_older_or_broken_file_changes_nothing() throws Exception {
        take(TopicFiles.json("2026-07-02"), false);

        assertThrows(TopicsRefused.class, () -> take(TopicFiles.json("2025-01-01"), false));
        assertThrows(TopicsRefused.class, () -> take("{", false));
        assertThrows(TopicsRefused.class, () -> app.subjects().importTopics(temporary.resolve("tidak-ada"), false));
        assertEquals("2026-07-02", app.subjects().vocabulary().released());
        assertEquals("2025-01-01", take(TopicFiles.json("2025-01-01"), true).released());
    }

    @Test
    void a_retired_topic_is_not_written_and_named() throws Exception {
        done(app.subjects().topics(PERSIJA, List.of("20001065")));
        Story story = kept("", "Persija");
        take(TopicFiles.json("2026-07-02").replace("\"prefLabel\": {\"en-US\": \"soccer\"", "\"retired\": \"2026-07-02\", \"prefLabel\": {\"en-US\": \"soccer\""), false);

        assertEquals(List.of(), codes(story));
        assertTrue(losses(story, "").contains("topics"));
    }

    private List<String> losses(Story story, String receiver) {
        return app.exportStory()
                .losses(story, Formats.named("ghost").orElseThrow().exporter().orElseThrow(), choices(receiver))
                .all()
                .stream()
                .map(id.redaksi.exchange.Loss::what)
                .toList();
    }

    private static Choices choices(String receiver) {
        return receiver.isEmpty() ? Choices.USUAL : new Choices(Map.of("receiver", receiver));
    }

    private String exported(Story story, String format, String receiver) throws Exception {
        var order = new Order(
                Formats.named(format).orElseThrow(), choices(receiver), Packing.FILES, Files.createTempDirectory(temporary, "out"));
        Written written = app.exportStory().run(List.of(story.id()), order, Embargoed.STAYS);
        try (Stream<Path> files = Files.walk(written.path())) {
            return Files.readString(files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("proof.json"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ninjs", "ninjs-1.6", "ninjs-superdesk", "newsml-g2", "nitf"})
    void the_topics_go_out_and_come_in_as_the_tag_that_stands_for_them(String format) throws Exception {
        done(app.subjects().topics(Filed.tag("Sepak Bola"), List.of("20001065")));
        Story story = kept("", "Sepak Bola");
        String written = exported(story, format, "");
        assertTrue(written.contains("20001065"), written);
        assertTrue(written.contains("sepak bola"), written);
        Path file = temporary.resolve("masuk" + Formats.named(format).orElseThrow().endings().getFirst());
        Files.writeString(file, written.replace("\"Sepak Bola\"", "\"Bola\""));

        app.close();
        app = App.open(temporary.resolve("lain"), Samples.CLOCK);
        done(app.subjects().topics(Filed.tag("Sepak Bola"), List.of("20001065")));
        ImportFiles.Result result = app.importFiles().run(List.of(file), "2026-11-24");

        assertEquals(List.of(), result.refused());
        Story read = app.newsroom().stories().find(result.stories().getFirst().id()).orElseThrow().story();
        assertTrue(read.topics().tags().contains("Sepak Bola"), read.topics().tags().toString());
        assertFalse(read.topics().tags().contains("sepak bola"), read.topics().tags().toString());
    }

    @Test
    void a_topic_that_nothing_stands_for_is_told_and_no_tag_is_made_of_it() throws Exception {
        Path file = Files.writeString(temporary.resolve("butir.json"), """
            {"uri": "urn:x", "type": "text", "headlines": [{"value": "Judul"}], "bodies": [{"contentType": "text/plain", "value": "Satu."}],
             "subjects": [{"name": "banjir besar", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000154"}]}""");

        ImportFiles.Result result = app.importFiles().run(List.of(file), "2026-11-24");

        Story read = app.newsroom().stories().find(result.stories().getFirst().id()).orElseThrow().story();
        assertEquals(List.of(), read.topics().tags());
        assertTrue(result.stories().getFirst().account().told().stream().anyMatch(one ->
                one.key().equals("topics.import.unknown") && one.values().toString().contains("banjir besar (medtop:20000154)")));
    }

    @Test
    void a_retired_code_and_an_old_subject_code_lead_to_the_tag_too() throws Exception {
        take(TopicFiles.json("2026-07-02"), false);
        done(app.subjects().topics(Filed.tag("Bola"), List.of("20001065")));
        Path file = Files.writeString(temporary.resolve("butir.json"), """
            {"guid": "x", "type": "text", "headline": "Judul", "body_html": "<p>Satu.</p>",
             "subject": [{"name": "football", "code": "15054000"}]}""");
        Path other = Files.writeString(temporary.resolve("lain.json"), """
            {"uri": "y", "type": "text", "headline": "Judul", "body_html": "<p>Dua.</p>",
             "subject": [{"name": "beach", "code": "medtop:20009001"}]}""");

        ImportFiles.Result result = app.importFiles().run(List.of(file, other), "2026-11-24");

        for (ImportFiles.Taken taken : result.stories()) {
            assertEquals(List.of("Bola"), app.newsroom().stories().find(taken.id()).orElseThrow().story().topics().tags());
        }
    }

    @Test
    void a_receivers_table_gives_its_words_and_what_has_no_row_is_named() throws Exception {
        var table = new ReceiverTable("Situs A", Map.of(
                Filed.channel("Sport"), new Category("Olahraga & Liga", "12", "olahraga"),
                PERSIJA, new Category("Liga 1", "34", "liga-1")));
        done(app.subjects().table(table));
        Story story = kept("Sport", "Persija", "Jakarta");

        String wxr = exported(story, "wxr", "Situs A");
        assertTrue(wxr.contains("<category domain=\"category\" nicename=\"olahraga\"><![CDATA[Olahraga &amp; Liga]]>"), wxr);
        assertTrue(wxr.contains("<category domain=\"post_tag\" nicename=\"liga-1\"><![CDATA[Liga 1]]>"), wxr);
        assertTrue(wxr.contains("<![CDATA[Jakarta]]>"), wxr);
        String ghost = exported(story, "ghost", "Situs A");
        assertTrue(ghost.contains("\"name\":\"Liga 1\",\"slug\":\"liga-1\""), ghost);
        String superdesk = exported(story, "ninjs-superdesk", "Situs A");
        assertTrue(superdesk.contains("\"service\":[{\"name\":\"Olahraga & Liga\",\"code\":\"12\"}]"), superdesk);
        assertTrue(superdesk.contains("{\"name\":\"Liga 1\",\"code\":\"34\"}"), superdesk);
        assertTrue(superdesk.contains("\"keywords\":[\"Jakarta\"]"), superdesk);
        assertTrue(losses(story, "Situs A").contains("category"));
        assertFalse(losses(kept("Sport", "Persija"), "Situs A").contains("category"));
        assertFalse(losses(story, "").contains("category"));
        assertTrue(exported(story, "wxr", "").contains("<![CDATA[Persija]]>"));
    }

    @Test
    void agencies_formats_have_the_receivers_words_and_codes_and_stay_valid() throws Exception {
        done(app.subjects().table(new ReceiverTable("Situs A", Map.of(
                Filed.channel("Sport"), new Category("Olahraga & Liga", "12", ""),
                PERSIJA, new Category("Liga 1", "34", ""),
                Filed.tag("Bola"), new Category("Sepak bola", "", "")))));
        Story story = kept("Sport", "Persija", "Bola", "Jakarta");

        String newsml = exported(story, "newsml-g2", "Situs A");
        String nitf = exported(story, "nitf", "Situs A");

        assertTrue(newsml.contains("<service uri=\"urn:redaksi:service:12\"><name>Olahraga &amp; Liga</name>"), newsml);
        assertTrue(newsml.contains("<subject type=\"cpnat:abstract\" literal=\"34\"><name>Liga 1</name>"), newsml);
        assertTrue(newsml.contains("<keyword>Sepak bola</keyword>") && newsml.contains("<keyword>Jakarta</keyword>"), newsml);
        assertFalse(newsml.contains("Persija"), newsml);
        assertTrue(nitf.contains("<classifier type=\"channel\" value=\"Olahraga &amp; Liga\""), nitf);
        assertTrue(nitf.contains("<classifier type=\"tag-code\" idsrc=\"Situs A\" value=\"34\">Liga 1</classifier>"), nitf);
        assertTrue(nitf.contains("<keyword key=\"Liga 1\"") && nitf.contains("<keyword key=\"Jakarta\""), nitf);
        assertFalse(nitf.contains("Persija"), nitf);
        assertTrue(exported(story, "newsml-g2", "").contains("<keyword>Persija</keyword>"));
        assertTrue(exported(story, "nitf", "").contains("<keyword key=\"Persija\""));
        IptcSchema.NEWSML.validate(newsml.getBytes(StandardCharsets.UTF_8));
        Story bare = kept("Bola", "Persija"); // a row without a code: the service has a name alone
        done(app.subjects().category(Filed.channel("Bola"), "Situs A", new Category("Lapangan", "", "")));
        IptcSchema.NEWSML.validate(exported(bare, "newsml-g2", "Situs A").getBytes(StandardCharsets.UTF_8));
        IptcSchema.NITF.validate(nitf.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wxr", "ghost", "rss", "newsml-g2", "ninjs-superdesk"})
    void a_receivers_words_come_back_as_the_houses_own_and_what_has_no_row_is_told(String format) throws Exception {
        app.use(app.settings().with(app.settings().publishing().withAddress("https://www.contoh.id/")));
        var table = new ReceiverTable("Situs A", Map.of(
                Filed.channel("Sport"), new Category("Olahraga & Liga", "12", "olahraga"),
                PERSIJA, new Category("Liga 1", "34", "liga-1")));
        done(app.subjects().table(table));
        Story story = kept("Sport", "Persija", "Jakarta").with(Field.STATUS, Workflow.Status.EXPORTED);
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        Path file = temporary.resolve("masuk" + Formats.named(format).orElseThrow().endings().getFirst());
        Files.writeString(file, exported(story, format, "Situs A"));
        app.close();
        app = App.open(temporary.resolve("lain"), Samples.CLOCK);

        var how = new ImportFiles.How("2026-11-24", ImportFiles.Changed.TOLD, "Situs A");
        ImportFiles.Result refused = app.importFiles().run(List.of(file), how, ImportFiles.Watch.NONE);
        done(app.subjects().table(table));
        ImportFiles.Result result = app.importFiles().run(List.of(file), how, ImportFiles.Watch.NONE);

        assertEquals("topics.noReceiver", refused.refused().getFirst().reason().key());
        Story read = app.newsroom().stories().find(result.stories().getFirst().id()).orElseThrow().story();
        assertEquals("Sport", read.topics().channel());
        assertEquals(Set.of("Persija", "Jakarta"), Set.copyOf(read.topics().tags()));
        List<Message> told = result.stories().getFirst().account().told();
        assertTrue(told.contains(Message.of("exchange.category.noRow", "Jakarta", "Situs A")), told.toString());
        assertTrue(told.contains(Message.of("exchange.category.became", "Liga 1", "Persija", "Situs A")), told.toString());
    }

    @Test
    void a_post_in_several_categories_is_in_the_one_that_has_a_row_and_one_word_of_two_names_stays() throws Exception {
        done(app.subjects().table(new ReceiverTable("Situs A", Map.of(
                Filed.channel("Sport"), new Category("Olahraga", "", "olahraga"),
                Filed.tag("Bulu tangkis"), new Category("Raket", "", "raket"),
                Filed.tag("Tenis"), new Category("Raket", "", "")))));
        Path file = Files.writeString(temporary.resolve("wp.xml"), """
            <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <wp:wxr_version>1.2</wp:wxr_version><item><title>Judul</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
            <category domain="category" nicename="utama">Utama</category><category domain="category" nicename="olahraga">Rubrik Olahraga</category>
            <category domain="post_tag" nicename="raket">Raket</category>
            <content:encoded>Satu.</content:encoded></item></channel></rss>""");

        ImportFiles.Result result = app.importFiles().run(
                List.of(file), new ImportFiles.How("", ImportFiles.Changed.TOLD, "Situs A"), ImportFiles.Watch.NONE);

        Story read = app.newsroom().stories().find(result.stories().getFirst().id()).orElseThrow().story();
        assertEquals("Sport", read.topics().channel());
        assertEquals(List.of("Raket"), read.topics().tags());
        List<String> told = result.stories().getFirst().account().told().stream().map(Message::key).toList();
        assertTrue(told.containsAll(List.of(
                "exchange.category.noRow", "exchange.category.became", "exchange.category.manyRows", "exchange.wxr.category")), told.toString());
    }

    @Test
    void two_names_never_get_one_short_name() throws Exception {
        done(app.subjects().table(new ReceiverTable("Situs A", Map.of(
                PERSIJA, new Category("Satu", "", "liga"), Filed.tag("Jakarta"), new Category("Dua", "", "liga")))));
        Story story = kept("", "Persija", "Jakarta");

        String ghost = exported(story, "ghost", "Situs A");
        assertTrue(ghost.contains("\"name\":\"Satu\",\"slug\":\"liga\""), ghost);
        assertTrue(ghost.contains("\"name\":\"Dua\",\"slug\":\"dua\""), ghost);
        assertTrue(exported(story, "wxr", "Situs A").contains("nicename=\"dua\"><![CDATA[Dua]]>"));
    }

    @Test
    void the_page_of_a_package_says_what_it_is_about() throws Exception {
        done(app.subjects().topics(PERSIJA, List.of("20001065")));
        Story story = kept("", "Persija");

        String page = app.pages().exported(app.newsroom().stories().find(story.id()).orElseThrow()).html();

        assertTrue(page.contains("\"about\":[{\"@type\":\"Thing\",\"name\":\"sepak bola\","
                + "\"sameAs\":\"http://cv.iptc.org/newscodes/mediatopic/20001065\"}]"), page);
    }

    @Test
    void a_receiver_without_a_table_stops_the_export() throws Exception {
        Story story = kept("Sport");

        ExportFailed failed = assertThrows(ExportFailed.class, () -> exported(story, "wxr", "Situs B"));

        assertEquals("topics.noReceiver", failed.explanation().key());
    }

    @Test
    void a_table_from_a_file_is_one_act_that_one_undo_takes_back() throws Exception {
        done(app.subjects().category(PERSIJA, "Situs A", new Category("Lama", "", "")));
        Path file = Files.writeString(temporary.resolve("tabel.csv"), "kind,name,text\nkanal,Sport,Olahraga\ntag,Jakarta,Kota\n");

        ReceiverTable read = app.subjects().read(file, "Situs A");
        assertEquals(List.of("Jakarta"), app.subjects().unknown(read));
        done(app.subjects().table(read));
        assertEquals(read, app.subjects().table("Situs A").orElseThrow());

        undo();
        assertEquals(Set.of(PERSIJA), app.subjects().table("Situs A").orElseThrow().rows().keySet());
    }

    @Test
    void a_channel_that_is_renamed_takes_its_rows_along() throws Exception {
        done(app.subjects().category(Filed.channel("Sport"), "Situs A", new Category("Olahraga", "", "")));

        done(app.subjects().renamedChannel("Sport", "Arena", false));

        assertEquals(List.of("15000000"), app.subjects().called(Filed.channel("Arena")).topics());
        assertEquals(Set.of(Filed.channel("Arena")), app.subjects().table("Situs A").orElseThrow().rows().keySet());
    }
}
