package id.redaksi.topics;

import static id.redaksi.topics.TopicFiles.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicsFileTest {
    private static final String RDF = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
                 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:iptc="http://iptc.org/x#">
          <skos:ConceptScheme rdf:about="http://cv.iptc.org/newscodes/mediatopic/">
            <dcterms:modified>2026-07-02T12:00:00Z</dcterms:modified>
          </skos:ConceptScheme>
          <skos:Concept rdf:about="http://cv.iptc.org/newscodes/mediatopic/15000000">
            <skos:prefLabel xml:lang="en-GB">sport</skos:prefLabel><skos:prefLabel xml:lang="se">idrott</skos:prefLabel>
          </skos:Concept>
          <skos:Concept rdf:about="http://cv.iptc.org/newscodes/mediatopic/20009001">
            <skos:prefLabel xml:lang="en-GB">old</skos:prefLabel>
            <skos:broader rdf:resource="http://cv.iptc.org/newscodes/mediatopic/15000000"/>
            <iptc:retired>2020-01-01</iptc:retired>
            <dcterms:isReplacedBy rdf:resource="http://cv.iptc.org/newscodes/mediatopic/15000000"/>
            <skos:exactMatch rdf:resource="http://cv.iptc.org/newscodes/subjectcode/15054000"/>
          </skos:Concept>
        </rdf:RDF>""";

    private static final String KNOWLEDGE = """
        <knowledgeItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x">
          <itemMeta><versionCreated>2026-07-02T12:00:00Z</versionCreated></itemMeta>
          <conceptSet>
            <concept><conceptId qcode="medtop:15000000" created="2009-10-22"/><name xml:lang="en-GB">sport</name></concept>
            <concept><conceptId qcode="medtop:20009001" retired="2020-01-01"/><name xml:lang="en-GB">old</name>
              <broader qcode="medtop:15000000"/><sameAs qcode="subj:15054000"/></concept>
          </conceptSet>
        </knowledgeItem>""";

    private static MediaTopics read(String text) throws TopicsRefused {
        return TopicsFile.read(bytes(text), "topik");
    }

    private static String refused(String text) {
        return assertThrows(TopicsRefused.class, () -> read(text)).explanation().key();
    }

    @Test
    void the_json_of_iptc_is_read_with_its_languages_set_right() throws Exception {
        MediaTopics topics = read(TopicFiles.json("2026-07-02"));

        assertEquals("2026-07-02", topics.released());
        assertEquals(2, topics.active());
        assertEquals(Set.of("da", "en-GB", "en-US", "id", "nb"), topics.languages());
        assertEquals("15000000", topics.find("20001065").orElseThrow().broader());
    }

    @Test
    void rdf_is_read() throws Exception {
        MediaTopics topics = read(RDF);

        assertEquals("2026-07-02", topics.released());
        assertEquals("idrott", topics.find("15000000").orElseThrow().label("sv").orElseThrow());
        assertEquals("15000000", topics.current("20009001").orElseThrow().code());
        assertEquals("15000000", topics.ofSubjectCode("15054000").orElseThrow().code());
    }

    @Test
    void a_knowledge_item_is_read() throws Exception {
        MediaTopics topics = read(KNOWLEDGE);

        assertEquals(1, topics.active());
        assertTrue(topics.current("20009001").isEmpty());
    }

    @Test
    void the_whole_vocabulary_of_a_release_is_read() throws Exception {
        Path file = Path.of("..", "shared", "schemas", "media-topics", "mediatopic-en-US-2023-03-31.json");
        assumeTrue(Files.exists(file), "the vocabulary file is not beside the project");

        MediaTopics topics = TopicsFile.read(Files.readAllBytes(file), "mediatopic.json");

        assertEquals(1_370, topics.all().size());
        assertEquals(1_100, topics.active());
        assertEquals("olahraga", topics.find("15000000").orElseThrow().name("id"));
        for (MediaTopic own : MediaTopics.OWN.all()) {
            MediaTopic theirs = topics.find(own.code()).orElseThrow();
            assertEquals(theirs.broader(), own.broader(), own.code());
            assertTrue(!theirs.retired(), own.code());
        }
    }

    @Test
    void what_is_no_whole_vocabulary_is_refused_in_a_sentence() {
        assertEquals("topics.file.unknown", refused("Media Topics"));
        assertEquals("topics.file.unknown", refused(""));
        assertEquals("topics.file.turtle", refused("@prefix skos: <http://www.w3.org/2004/02/skos/core#> ."));
        assertEquals("topics.file.brokenJson", refused(TopicFiles.json("2026-07-02").substring(0, 300)));
        assertEquals("topics.file.otherScheme", refused(TopicFiles.json("2026-07-02").replaceFirst("mediatopic/\"", "genre/\"")));
        assertEquals("topics.file.noConcepts", refused("{}"));
        assertEquals("topics.file.noDate", refused(TopicFiles.json("kemarin")));
        assertEquals("topics.file.badCode", refused(TopicFiles.json("2026-07-02").replace("medtop:20009002", "medtop:2000")));
        assertEquals("topics.file.twice", refused(TopicFiles.json("2026-07-02").replace("medtop:20009002", "medtop:20009001")));
        assertEquals(
                "topics.file.notWhole",
                refused(TopicFiles.json("2026-07-02").replace("mediatopic/20001065\"]", "mediatopic/20001066\"]")));
        assertEquals("topics.file.other", refused("<html><p>Not found</p></html>"));
        assertEquals("topics.file.brokenXml", refused(RDF.substring(0, 500)));
        assertEquals("topics.file.noTop", refused(TopicFiles.json("2026-07-02").replace("\"exactMatch\": [\"http://cv.iptc.org/newscodes/subjectcode/15000000\"]", "\"broader\": [\"medtop:20001065\"]")));
    }

    @Test
    void an_xml_file_reaches_for_nothing_outside() {
        String bomb = "<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + RDF.replace("sport", "&x;");

        assertEquals("topics.file.brokenXml", refused(bomb));
    }

    /** In a heap that a tree of them would not fit into the control ends without an answer. */
    @Test
    void a_file_of_nothing_but_pieces_is_refused_before_it_takes_memory() {
        String pieces = "{\"conceptSet\":[" + "{\"a\":1},".repeat(1_000_000) + "{}]}";

        assertEquals("topics.file.many", refused(pieces));
    }

    @Test
    void nesting_without_end_is_refused() {
        assertEquals("topics.file.brokenJson", refused("{\"conceptSet\":" + "[".repeat(100_000)));
        assertEquals("topics.file.brokenXml", refused("<rdf:RDF xmlns:rdf=\"x\">" + "<a>".repeat(100_000)));
    }

    @Test
    void what_is_kept_comes_back_as_it_was() throws Exception {
        MediaTopics topics = read(TopicFiles.json("2026-07-02"));

        MediaTopics kept = TopicsStored.read(TopicsStored.write(topics)).orElseThrow();

        assertEquals(topics.released(), kept.released());
        assertEquals(java.util.List.copyOf(topics.all()), java.util.List.copyOf(kept.all()));
    }
}
