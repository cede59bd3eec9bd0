package id.redaksi.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediaTopicsTest {
    private final MediaTopics topics = read();

    private static MediaTopics read() {
        try {
            return TopicsFile.read(TopicFiles.bytes(TopicFiles.json("2026-07-02")), "topik");
        } catch (TopicsRefused e) {
            throw new AssertionError(e);
        }
    }

    private List<String> like(String typed) {
        return topics.like(typed, 9).stream().map(MediaTopic::code).toList();
    }

    @Test
    void our_labels_work_without_a_file_and_hold_the_whole_top() {
        assertEquals(17, MediaTopics.OWN.like("", 100).size());
        assertEquals("sepak bola", MediaTopics.OWN.like("sepak b", 1).getFirst().name("id"));
        assertTrue(MediaTopics.OWN.all().size() >= 300);
        assertTrue(MediaTopics.OWN.all().stream().allMatch(MediaTopic::ownLabel));
        assertTrue(MediaTopics.OWN.all().stream().allMatch(one ->
                one.broader().isEmpty() || MediaTopics.OWN.find(one.broader()).isPresent()));
        assertFalse(MediaTopics.OWN.isOfIptc());
    }

    @Test
    void what_is_typed_is_found_in_either_language_and_by_code() {
        assertEquals(List.of("20001065"), like("socc"));
        assertEquals(List.of("20001065"), like("Sepak"));
        assertEquals(List.of("20001065"), like("medtop:20001065"));
        assertEquals("15000000", like("olahraga").getFirst());
    }

    @Test
    void a_retired_topic_is_not_offered_and_its_successor_is_written() {
        assertEquals(List.of(), like("beach"));
        assertEquals("20001065", topics.current("20009001").orElseThrow().code());
        assertTrue(topics.current("20009002").isEmpty());
        assertEquals("99999999", topics.current("99999999").orElseThrow().code());
    }

    @Test
    void topics_that_replace_each_other_lead_nowhere() throws Exception {
        String round = TopicFiles.json("2026-07-02").replace("mediatopic/20001065\"], \"prefLabel\": {\"en-US\": \"beach", "mediatopic/20009001\"], \"prefLabel\": {\"en-US\": \"beach");

        assertTrue(TopicsFile.read(TopicFiles.bytes(round), "topik").current("20009001").isEmpty());
    }

    @Test
    void a_label_of_iptcs_own_in_indonesian_stands_before_ours() throws Exception {
        String own = TopicFiles.json("2026-07-02").replace("{\"en-US\": \"sport\"", "{\"id\": \"olah raga\", \"en-US\": \"sport\"");
        MediaTopic sport = TopicsFile.read(TopicFiles.bytes(own), "topik").find("15000000").orElseThrow();

        assertEquals("olah raga", sport.name("id"));
        assertFalse(sport.ownLabel());
    }

    @Test
    void a_name_is_said_in_the_nearest_language() {
        MediaTopic soccer = topics.find("20001065").orElseThrow();

        assertEquals("football", soccer.name("en-GB"));
        assertEquals("sepak bola", soccer.name("id-ID"));
        assertEquals("football", soccer.name("ja"));
        assertEquals("medtop:99999999", MediaTopic.of("99999999").name("id"));
    }
}
