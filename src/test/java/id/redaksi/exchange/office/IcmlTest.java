package id.redaksi.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.WithPhotos;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlTree;
import id.redaksi.samples.AnyStory;
import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** InCopy's documents. No program of others judges them here: Adobe's is the only one, and there is no schema of a snippet. */
class IcmlTest {
    private static Map<String, byte[]> written(Story story, Choices choices) throws Exception {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        var edition = new Edition(story, 1, "ab".repeat(32), Samples.CLOCK.instant(), new WithPhotos(story));
        new IcmlFormat().write(Editions.of(List.of(edition)), choices, name -> files.computeIfAbsent(name, _ -> new ByteArrayOutputStream()));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, out) -> bytes.put(name, out.toByteArray()));
        return bytes;
    }

    private static String document(Story story) throws Exception {
        return new String(written(story, Choices.USUAL).values().iterator().next(), StandardCharsets.UTF_8);
    }

    private static Set<String> all(String xml, String attribute) {
        return Pattern.compile(attribute + "=\"([^\"]*)\"").matcher(xml).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void a_paragraph_is_a_range_of_its_style_with_runs_in_it() throws Exception {
        Inline text = Inline.of("satu dua\ntiga").with(0, 4, Emphasis.BOLD).with(2, 8, Emphasis.ITALIC).with(9, 13, new Link("https://contoh.id/"));
        String xml = document(Samples.story("Judul & <b>", "x").withBody(new Body(List.of(new Paragraph(new BlockId("a"), text)))));

        assertTrue(xml.contains(
                """
                <?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)"?>
                <?aid SnippetType="InCopyInterchange"?>
                """), xml);
        assertTrue(xml.contains("<ParagraphStyleRange AppliedParagraphStyle=\"ParagraphStyle/Teks\">"
                + "<CharacterStyleRange AppliedCharacterStyle=\"CharacterStyle/Tebal\"><Content>sa</Content></CharacterStyleRange>"
                + "<CharacterStyleRange AppliedCharacterStyle=\"CharacterStyle/Tebal Miring\"><Content>tu</Content></CharacterStyleRange>"
                + "<CharacterStyleRange AppliedCharacterStyle=\"CharacterStyle/Miring\"><Content> dua</Content></CharacterStyleRange>"
                + "<CharacterStyleRange AppliedCharacterStyle=\"$ID/NormalCharacterStyle\"><Content>\u2028</Content></CharacterStyleRange>"
                + "<HyperlinkTextSource Self=\"htss-1\" Name=\"\" Hidden=\"false\">"
                + "<CharacterStyleRange AppliedCharacterStyle=\"$ID/NormalCharacterStyle\"><Content>tiga</Content></CharacterStyleRange>"
                + "</HyperlinkTextSource><Br/></ParagraphStyleRange>"), xml);
        assertTrue(xml.contains("<HyperlinkURLDestination Self=\"HyperlinkURLDestination/tautan1\" Name=\"tautan1\" DestinationURL=\"https://contoh.id/\""), xml);
        assertTrue(xml.contains("FontStyle=\"Bold Italic\""), xml);
    }

    @Test
    void photos_lie_beside_it_and_are_linked_by_their_place() throws Exception {
        Figure photo = new Figure(new BlockId("foto"), Inline.of("Takarir"), Inline.of("Antara"), "Uraian", "cd".repeat(32));
        Story story = Samples.story("Judul", "x").with(Field.LEAD, photo);
        var files = written(story, Choices.USUAL);
        var none = written(story, new Choices(Map.of("icml-photos", "no")));

        assertTrue(files.containsKey("foto/foto-1.jpeg"));
        assertTrue(new String(files.values().iterator().next(), StandardCharsets.UTF_8).contains("LinkResourceURI=\"file:foto/foto-1.jpeg\""));
        assertEquals(1, none.size());
        assertTrue(new String(none.values().iterator().next(), StandardCharsets.UTF_8).contains("[Foto: Uraian]"));
    }

    @Property(tries = 100)
    void any_story_keeps_its_words_and_every_style_and_link_is_there(@ForAll long seed) throws Exception {
        Story story = new AnyStory(seed).story();
        String xml = document(story);
        String words = XmlTree.read(xml.getBytes(StandardCharsets.UTF_8)).text();

        int from = 0;
        for (String word : story.body().blocks().getFirst().text().split("\\s+")) {
            from = words.indexOf(word, from);
            assertTrue(from >= 0, word);
        }
        for (String word : story.body().text().split("\\s+")) {
            assertTrue(words.contains(word), word);
        }
        Set<String> known = all(xml, "Self");
        assertTrue(known.containsAll(all(xml, "AppliedParagraphStyle")), xml);
        assertTrue(known.containsAll(all(xml, "AppliedCharacterStyle")), xml);
        assertTrue(known.containsAll(all(xml, "Source")), xml);
        assertEquals(xml.split(" Self=", -1).length - 1, known.size(), "a name stands once");
    }

    @Test
    void a_killed_story_is_refused() {
        Story killed = Samples.story("Judul", "Teks").with(Field.STATUS, Workflow.Status.KILLED);

        assertThrows(ExportFailed.class, () -> written(killed, Choices.USUAL));
    }
}
