package id.redaksi.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Figure;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.story.Story;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MarkdownImporterTest {
    private static Imported imported(String text) throws Exception {
        var source = new Source("a.md", text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        return new MarkdownImporter().read(source, new Reading("2026-11-24", Samples.ids()));
    }

    private static Story story(String text) throws Exception {
        return imported(text).stories().getFirst();
    }

    private static List<Block> blocks(String text) throws Exception {
        return story(text).body().blocks();
    }

    @Test
    void a_story_with_everything_in_it() throws Exception {
        Story story = story(
                """
                ---
                penulis: Dini
                tags: [Telegram, "Irak"]
                kanal: Techno
                cuaca: cerah
                ---
                # Judul *utama*

                JAKARTA, iNews.id - Kalimat **tebal** dan [tautan](https://a.example/).

                ## Subjudul

                > Kata orang
                >
                > — Orangnya

                - satu
                  1. dalam
                - dua

                ![Pasar](https://b.example/x.jpg "Pasar lama")

                ---

                Penutup.
                """);

        assertEquals("Judul utama", story.headline());
        assertEquals("Dini", story.contributors().getFirst().name());
        assertEquals(List.of("Telegram", "Irak"), story.topics().tags());
        assertEquals("Techno", story.topics().channel());
        assertEquals("JAKARTA", story.dateline().city());
        List<Block> blocks = story.body().blocks();
        Inline first = ((Paragraph) blocks.get(0)).content();
        assertEquals("Kalimat tebal dan tautan.", first.text());
        assertTrue(first.everywhere(8, 13, Emphasis.BOLD));
        assertEquals(Optional.of(new Link("https://a.example/")), first.at(18, new Link("#")));
        assertEquals(2, ((Heading) blocks.get(1)).level());
        assertEquals("Orangnya", ((Quote) blocks.get(2)).attribution().text());
        assertEquals(
                List.of(0, 1, 0),
                ((ListBlock) blocks.get(3)).items().stream().map(ListBlock.Item::level).toList());
        assertEquals("Pasar", ((Figure) blocks.get(4)).alt());
        assertEquals("Pasar lama", ((Figure) blocks.get(4)).caption().text());
    }

    @Test
    void what_has_no_place_is_told() throws Exception {
        Imported imported = imported("---\ncuaca: cerah\n---\nTeks <mark>ini</mark> ![x](https://b.example/x.jpg)\n");

        assertEquals(
                List.of("<mark>", "</mark>", "https://b.example/x.jpg", "cuaca: cerah"), imported.leftOut());
        assertEquals("Teks ini ", imported.stories().getFirst().body().blocks().getFirst().text());
    }

    @Test
    void an_item_keeps_its_second_paragraph() throws Exception {
        assertEquals("satu\nlagi", blocks("- satu\n\n  lagi\n").getFirst().text());
    }

    @Test
    void code_keeps_its_lines() throws Exception {
        assertEquals("a\n  b", blocks("```\na\n  b\n```\n").getFirst().text());
    }

    @Test
    void a_news_page_is_not_taken_for_markdown() {
        assertFalse(new MarkdownImporter().reads(new Source("a.txt", Samples.seed(), Instant.EPOCH)));
    }

    @Test
    void deep_nesting_ends_neither_the_program_nor_the_text() throws Exception {
        for (String deep : List.of("> ", "- ", "*", "[", "1. ", "![", "<b>")) {
            assertTrue(imported(deep.repeat(20_000) + "akhir").stories().getFirst().body().text().contains("akhir")
                    || deep.equals("*"));
        }
    }

    @Property(tries = 300)
    void no_letter_is_lost(
            @ForAll @StringLength(max = 200) @CharRange(from = 'a', to = 'c')
                    @net.jqwik.api.constraints.Chars({'*', '_', '#', '>', '-', '\n', ' ', '`', '[', ']', '(', ')', '1', '.', '~', '"', '!', ':', '<', '&', '\\'})
                    String text)
            throws Exception {
        if (text.isBlank()) {
            return;
        }
        Imported imported = imported("x" + text);
        Story story = imported.stories().getFirst();
        String kept = story.headline() + story.body().text() + imported.leftOut()
                + story.body().blocks().stream().flatMap(block -> block.asides().stream()).toList()
                + story.body().blocks().stream()
                        .flatMap(block -> block.leaves().stream())
                        .flatMap(leaf -> leaf.spans().stream())
                        .map(span -> span.mark().toString())
                        .toList();
        for (char letter : new char[] {'a', 'b', 'c'}) {
            assertTrue(count(kept, letter) >= count(text, letter), text);
        }
    }

    private static long count(String text, char letter) {
        return text.chars().filter(c -> c == letter).count();
    }

    @Test
    void an_author_with_keys_of_its_own_is_known_by_its_name_alone() throws Exception {
        Imported read = imported("---\ntitle: Beras\nauthor:\n  name: Beni\n  email: beni@contoh.example\n---\nIsi\n");
        assertEquals(List.of(new Contributor("Beni", Contributor.Role.REPORTER)), read.stories().getFirst().contributors());
        assertEquals(List.of("author.email: beni@contoh.example"), read.leftOut());
        assertEquals(
                List.of("A", "B"),
                story("{\"title\": \"x\", \"author\": [\"A\", {\"name\": \"B\"}]}\n\nIsi\n").contributors().stream()
                        .map(Contributor::name)
                        .toList());
    }

    @Test
    void a_comment_of_a_note_program_stays_out_and_its_links_and_callouts_are_words() throws Exception {
        Imported read = imported("Lihat [[Arsip/Lama|berkas lama]] dan [[Pasar]]. %%tanya narasumber%% Selesai `%%a%% [[b]]`.\n\n"
                + "> [!warning]- Awas\n> isi kotak\n\nSatu [[1]](https://a.example/), 5%% dan 7%%.\n");
        assertEquals(
                List.of("Lihat berkas lama dan Pasar.  Selesai %%a%% [[b]].", "Awas\nisi kotak\n", "Satu [1], 5%% dan 7%%."),
                read.stories().getFirst().body().blocks().stream().map(Block::text).toList());
        assertEquals(List.of("[[Arsip/Lama]]", "tanya narasumber", "[!warning]-"), read.leftOut());
    }

    @Test
    void a_break_in_a_cell_parts_its_words() throws Exception {
        assertEquals("A\nx\ny\n", blocks("| A |\n|---|\n| x<br>y |\n").getFirst().text());
    }

    @Test
    void attributes_in_braces_are_no_words() throws Exception {
        Imported read = imported("## Sub {#jangkar}\n\n![Pasar](a.png){width=\"50%\"}\n\nHarga (lama){baru}.\n");
        assertEquals(
                List.of("Sub", "Harga (lama){baru}."),
                read.stories().getFirst().body().blocks().stream().map(Block::text).filter(text -> !text.isBlank()).toList());
        assertEquals(List.of("{#jangkar}", "{width=\"50%\"}", "a.png"), read.leftOut());
    }

    @Test
    void a_paragraph_with_many_links_is_read_soon_and_each_link_stays() throws Exception {
        Story story = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> story("# Judul\n\n" + "[a](https://a.example) dan ".repeat(40_000)));

        var paragraph = (Paragraph) story.body().blocks().getFirst();
        assertEquals(40_000, paragraph.content().spans().size());
    }
}
