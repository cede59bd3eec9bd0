package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Code;
import id.redaksi.story.Embed;
import id.redaksi.story.Embed.Platform;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.ListBlock;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Position;
import id.redaksi.story.PullQuote;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.Story;
import id.redaksi.story.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces set apart, and above all tables: nothing that is written in one is ever lost. */
class FramedTest {
    private final Ids ids = Samples.ids();
    private final Typing typing = new Typing(ids);
    private final Kinds kinds = new Kinds(ids);
    private final Clip clip = new Clip(ids);
    private final Pasting pasting = new Pasting(ids);
    private final InputRules rules = new InputRules(ids);

    private Editing editing(Block... blocks) {
        return new Editing(Story.blank(ids).withBody(new Body(List.of(blocks))), Samples.CLOCK);
    }

    private Paragraph paragraph(String text) {
        return new Paragraph(ids.block(), Inline.of(text));
    }

    private Table table(int columns, String... cells) {
        return new Table(
                ids.block(), false, columns, Arrays.stream(cells).map(Inline::of).toList(), Inline.of("Sumber"));
    }

    private static void caret(Editing editing, Block block, int leaf, int offset) {
        editing.select(Selection.caret(new Position(block.id(), leaf, offset)));
    }

    private static void run(Editing editing, Optional<Transaction> act) {
        act.ifPresent(transaction -> assertTrue(editing.apply(transaction)));
    }

    private static List<String> cells(Block block) {
        return assertInstanceOf(Table.class, block).cells().stream().map(Inline::text).toList();
    }

    private static Block block(Editing editing, int index) {
        return editing.story().body().blocks().get(index);
    }

    @Test
    void typing_directly_above_a_table_leaves_it_alone() {
        var above = paragraph("x");
        var table = table(2, "a", "b", "c", "d");
        Editing editing = editing(above, table);
        caret(editing, above, 0, 1);

        run(editing, typing.insert(editing.story(), editing.selection(), Inline.of("y")));
        run(editing, typing.enter(editing.story(), editing.selection()));
        run(editing, typing.insert(editing.story(), editing.selection(), Inline.of("z")));
        run(editing, typing.delete(editing.story(), editing.selection()));

        assertEquals(table, block(editing, 2));
        assertEquals(List.of("xy", "z"), editing.story().body().blocks().subList(0, 2).stream().map(Block::text).toList());
    }

    @Test
    void a_heading_above_a_table_joins_nothing() {
        var heading = new Heading(ids.block(), 2, Inline.of("Harga"));
        var table = table(2, "a", "b");
        Editing editing = editing(heading, table);
        caret(editing, heading, 0, 5);

        run(editing, typing.delete(editing.story(), editing.selection()));
        caret(editing, table, 0, 0);
        run(editing, typing.backspace(editing.story(), editing.selection()));

        assertEquals(List.of(heading, table), editing.story().body().blocks());
    }

    @Test
    void a_paragraph_below_a_table_never_runs_into_it() {
        var table = table(1, "a");
        var below = paragraph("x");
        Editing editing = editing(table, below);
        caret(editing, below, 0, 0);

        run(editing, typing.backspace(editing.story(), editing.selection()));

        assertEquals(List.of(table, below), editing.story().body().blocks());
    }

    @Test
    void enter_in_a_cell_is_a_line_break_in_the_cell() {
        var table = table(2, "ab", "c");
        Editing editing = editing(table);
        caret(editing, table, 0, 1);

        run(editing, typing.enter(editing.story(), editing.selection()));

        assertEquals(List.of("a\nb", "c"), cells(block(editing, 0)));
    }

    @Test
    void enter_in_the_caption_of_a_table_leaves_it() {
        var table = table(1, "a");
        Editing editing = editing(table);
        caret(editing, table, 1, 6);

        run(editing, typing.enter(editing.story(), editing.selection()));

        assertEquals(2, editing.story().body().blocks().size());
        assertEquals(block(editing, 1).id(), editing.selection().head().block());
    }

    @Test
    void undo_takes_a_table_away_and_redo_brings_it_back_with_its_words() {
        var arranging = new Arranging(ids);
        var start = paragraph("");
        Editing editing = editing(start);
        Story before = editing.story();
        run(editing, arranging.insert(before, editing.selection(), Table.empty(ids.block(), 2, 2)));
        run(editing, typing.insert(editing.story(), editing.selection(), Inline.of("sel")));
        Story after = editing.story();

        while (editing.undo()) {}
        assertEquals(before, editing.story());
        while (editing.redo()) {}
        assertEquals(after, editing.story());
        assertEquals(List.of("sel", "", "", ""), cells(block(editing, 0)));
    }

    @Test
    void rows_and_columns_come_beside_the_caret() {
        var table = table(2, "a", "b", "c", "d");
        Editing editing = editing(table);
        caret(editing, table, 2, 0);

        run(editing, Tables.addRow(editing.story(), editing.selection(), 0));
        assertEquals(List.of("a", "b", "", "", "c", "d"), cells(block(editing, 0)));
        run(editing, Tables.addColumn(editing.story(), editing.selection(), 1));
        assertEquals(List.of("a", "", "b", "", "", "", "c", "", "d"), cells(block(editing, 0)));
        assertEquals(4, editing.selection().head().leaf());
        run(editing, Tables.removeRow(editing.story(), editing.selection()));
        run(editing, Tables.removeColumn(editing.story(), editing.selection()));
        assertEquals(table, block(editing, 0));
    }

    @Test
    void the_last_row_and_the_last_column_stay() {
        var table = table(1, "a");
        Editing editing = editing(table);
        caret(editing, table, 0, 0);

        assertTrue(Tables.removeRow(editing.story(), editing.selection()).isEmpty());
        assertTrue(Tables.removeColumn(editing.story(), editing.selection()).isEmpty());
    }

    @Test
    void a_table_pasted_into_a_cell_fills_empty_cells_and_grows() {
        var table = table(2, "a", "b", "c", "");
        Editing editing = editing(table);
        caret(editing, table, 3, 0);

        run(editing, pasting.paste(editing.story(), editing.selection(), List.of(table(2, "1", "2", "3", "4"))));

        assertEquals(List.of("a", "b", "", "c", "1", "2", "", "3", "4"), cells(block(editing, 0)));
    }

    @Test
    void a_table_pasted_where_words_are_writes_over_none_of_them() {
        var table = table(2, "a", "b", "c", "d");
        Editing editing = editing(table);
        caret(editing, table, 0, 1);

        run(editing, pasting.paste(editing.story(), editing.selection(), List.of(table(2, "1", "2"))));

        assertEquals(List.of("a", "b", "1", "2", "c", "d"), cells(block(editing, 0)));
    }

    @Test
    void lines_of_a_spreadsheet_fill_cells() {
        var table = table(2, "", "", "", "");
        Editing editing = editing(table);
        caret(editing, table, 0, 0);

        run(editing, pasting.paste(editing.story(), editing.selection(), clip.paragraphs("1\t2\n3\t4")));

        assertEquals(List.of("1", "2", "3", "4"), cells(block(editing, 0)));
    }

    @Test
    void deleting_from_a_paragraph_into_a_table_keeps_its_shape_and_the_words_behind() {
        var above = paragraph("satu dua");
        var table = table(2, "a", "bb", "c", "d");
        Editing editing = editing(above, table);
        editing.select(new Selection(new Position(above.id(), 0, 4), new Position(table.id(), 1, 1)));

        run(editing, Deleting.selected(editing.story(), editing.selection()));

        assertEquals("satu", block(editing, 0).text());
        assertEquals(List.of("", "b", "c", "d"), cells(block(editing, 1)));
    }

    @Test
    void cells_are_copied_as_a_table_of_their_rows() {
        var table = table(2, "a", "b", "c", "d");
        Editing editing = editing(table);
        editing.select(new Selection(new Position(table.id(), 0, 0), new Position(table.id(), 3, 1)));

        List<Block> copied = clip.copy(editing.story(), editing.selection());

        assertEquals(List.of("a", "b", "c", "d"), cells(copied.getFirst()));
        assertEquals("a\tb\nc\td", Clip.text(copied));
    }

    @Test
    void words_of_a_caption_are_copied_as_words() {
        var figure = new Figure(ids.block(), Inline.of("satu dua"), Inline.EMPTY, "", "ab".repeat(32));
        Editing editing = editing(figure);
        editing.select(new Selection(new Position(figure.id(), 0, 5), new Position(figure.id(), 0, 8)));

        Block copied = clip.copy(editing.story(), editing.selection()).getFirst();

        assertEquals("dua", assertInstanceOf(Paragraph.class, copied).text());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void text_becomes_every_kind_and_a_paragraph_again(Kind kind) {
        var paragraph = paragraph("Harga beras naik");
        Editing editing = editing(paragraph, paragraph("lain"));
        caret(editing, paragraph, 0, 5);

        run(editing, kinds.become(editing.story(), editing.selection(), kind));
        assertEquals(Optional.of(kind), Kind.of(block(editing, 0), editing.selection().head()));
        assertEquals("Harga beras naik", block(editing, 0).text().strip());
        assertEquals(5, editing.selection().head().offset());

        run(editing, kinds.become(editing.story(), editing.selection(), Kind.PARAGRAPH));
        assertEquals(List.of("Harga beras naik", "lain"), editing.story().body().blocks().stream().map(Block::text).toList());
    }

    @Test
    void a_table_as_paragraphs_keeps_every_cell() {
        var table = table(2, "a", "b", "", "d");
        Editing editing = editing(table);
        caret(editing, table, 0, 0);

        run(editing, kinds.become(editing.story(), editing.selection(), Kind.PARAGRAPH));

        assertEquals(
                List.of("a | b", "d", "Sumber"),
                editing.story().body().blocks().stream().map(Block::text).toList());
    }

    @Test
    void an_embed_as_a_paragraph_keeps_its_address() {
        var embed = new Embed(ids.block(), "https://x.com/a/status/1", Inline.of("Isi"));
        Editing editing = editing(embed);
        caret(editing, embed, 0, 0);

        run(editing, kinds.become(editing.story(), editing.selection(), Kind.PARAGRAPH));

        assertEquals("Isi\nhttps://x.com/a/status/1", editing.story().body().text());
    }

    @ParameterizedTest
    @CsvSource({
        ">> , pullquote", "!!! , infobox", "'Baca juga: ', related", "## , heading", "1) , list",
    })
    void signs_and_a_blank_make_a_kind(String signs, String kind) {
        String typed = signs.endsWith(" ") ? signs : signs + " ";
        var paragraph = paragraph(typed);
        Editing editing = editing(paragraph);
        caret(editing, paragraph, 0, typed.length());

        run(editing, rules.afterBlank(editing.story(), editing.selection()));

        assertEquals(kind, block(editing, 0).kind());
        editing.undo();
        assertEquals(typed, block(editing, 0).text());
    }

    @ParameterizedTest
    @CsvSource({
        "---, divider",
        "```sql, code",
        "![], figure",
        "![][], gallery",
        "| Tahun | Harga |, table",
        "https://youtu.be/dQw4w9WgXcQ, embed"
    })
    void signs_and_enter_make_a_kind(String signs, String kind) {
        var paragraph = paragraph(signs);
        Editing editing = editing(paragraph);
        caret(editing, paragraph, 0, signs.length());

        run(editing, rules.beforeEnter(editing.story(), editing.selection()));

        assertEquals(kind, block(editing, 0).kind());
        assertEquals(2, editing.story().body().blocks().size());
    }

    @Test
    void a_typed_row_names_the_columns() {
        var paragraph = paragraph("| Tahun |Harga (Rp) | |");
        Editing editing = editing(paragraph);
        caret(editing, paragraph, 0, 4);

        run(editing, rules.beforeEnter(editing.story(), editing.selection()));

        assertEquals(List.of("Tahun", "Harga (Rp)", "", "", "", ""), cells(block(editing, 0)));
        assertEquals(3, editing.selection().head().leaf());
    }

    @Test
    void enter_in_an_empty_last_paragraph_leaves_the_box() {
        var box = new InfoBox(ids.block(), Inline.of("Judul"), List.of(Inline.of("isi")));
        Editing editing = editing(box);
        caret(editing, box, 1, 3);

        run(editing, typing.enter(editing.story(), editing.selection()));
        assertEquals(3, block(editing, 0).leaves().size());
        run(editing, typing.enter(editing.story(), editing.selection()));

        assertEquals(box, block(editing, 0));
        assertInstanceOf(Paragraph.class, block(editing, 1));
    }

    @Test
    void enter_in_code_keeps_the_indent_and_leaves_behind_an_empty_line() {
        var code = new Code(ids.block(), "", Inline.of("a\n  b"));
        Editing editing = editing(code);
        caret(editing, code, 0, 5);

        run(editing, typing.enter(editing.story(), editing.selection()));
        assertEquals("a\n  b\n  ", block(editing, 0).text());
        run(editing, typing.backspace(editing.story(), editing.selection()));
        run(editing, typing.backspace(editing.story(), editing.selection()));
        run(editing, typing.enter(editing.story(), editing.selection()));

        assertEquals("a\n  b", block(editing, 0).text());
        assertInstanceOf(Paragraph.class, block(editing, 1));
    }

    @Test
    void backspace_makes_an_empty_piece_a_paragraph() {
        for (Block empty : List.of(
                Table.empty(ids.block(), 2, 2),
                new PullQuote(ids.block(), Inline.EMPTY, Inline.EMPTY),
                new RelatedBox(ids.block(), Inline.of("Baca juga"), List.of()),
                new InfoBox(ids.block(), Inline.EMPTY, List.of(Inline.EMPTY)))) {
            Editing editing = editing(empty);
            caret(editing, empty, 0, 0);

            run(editing, typing.backspace(editing.story(), editing.selection()));

            assertInstanceOf(Paragraph.class, block(editing, 0));
        }
    }

    @Test
    void footnotes_are_numbered_as_they_are_read() {
        var one = paragraph("satu dua");
        Editing editing = editing(one);
        var footnoting = new Footnoting(ids);
        caret(editing, one, 0, 8);
        run(editing, footnoting.add(editing.story(), editing.selection()));
        run(editing, typing.insert(editing.story(), editing.selection(), Inline.of("kedua")));
        caret(editing, one, 0, 4);
        run(editing, footnoting.add(editing.story(), editing.selection()));
        run(editing, typing.insert(editing.story(), editing.selection(), Inline.of("pertama")));

        Footnotes notes = assertInstanceOf(Footnotes.class, block(editing, 1));
        assertEquals("pertama\nkedua", notes.text());
        assertEquals(
                notes.notes().stream().map(Footnotes.Note::key).toList(),
                List.copyOf(editing.story().body().footnoteNumbers().keySet()));
    }

    @Test
    void a_footnote_of_another_story_is_not_named() {
        var here = paragraph("");
        Editing editing = editing(here);
        var foreign = new Paragraph(ids.block(), Inline.of("kata", new id.redaksi.story.Footnote("x")));

        run(editing, pasting.paste(editing.story(), editing.selection(), List.of(foreign)));

        assertEquals(Inline.of("kata"), block(editing, 0).leaves().getFirst());
    }

    @Test
    void messages_of_a_chat_lose_their_times_and_their_signs() {
        List<Block> blocks = clip.paragraphs(
                """
                [14.05, 24/11/2026] Budi: Harga *naik* lagi_ya
                dan _turun_
                [14:06, 24/11/2026] Sari: 2*3*4
                """);

        assertEquals(
                List.of("Budi: Harga naik lagi_ya\ndan turun", "Sari: 2*3*4"),
                blocks.stream().map(Block::text).toList());
        assertTrue(blocks.getFirst().leaves().getFirst().everywhere(12, 16, id.redaksi.story.Emphasis.BOLD));
        assertEquals("*bukan* chat", clip.paragraphs("*bukan* chat").getFirst().text());
    }

    @Test
    void lines_pasted_into_a_list_become_items() {
        var list = new ListBlock(
                ids.block(), List.of(new ListBlock.Item(1, ListBlock.Marker.NUMBER, Inline.of("ab"))));
        Editing editing = editing(list);
        caret(editing, list, 0, 1);

        run(editing, pasting.paste(editing.story(), editing.selection(), clip.paragraphs("1\n2\n3")));

        assertEquals("a1\n2\n3b", block(editing, 0).text());
        assertEquals(new Position(list.id(), 2, 1), editing.selection().head());
    }

    @ParameterizedTest
    @CsvSource({
        "https://twitter.com/jokowi/status/123456, X",
        "https://www.instagram.com/p/Cabc123/, INSTAGRAM",
        "https://www.tiktok.com/@redaksi/video/7300, TIKTOK",
        "https://vt.tiktok.com/ZSabc123/, TIKTOK",
        "https://www.youtube.com/watch?t=4&v=dQw4w9WgXcQ, YOUTUBE",
        "https://youtu.be/dQw4w9WgXcQ?si=a, YOUTUBE",
        "https://m.facebook.com/story.php?story_fbid=1&id=2, FACEBOOK",
        "https://fb.watch/abcDEF1234/, FACEBOOK"
    })
    void a_post_is_known_by_its_address(String address, Platform platform) {
        assertTrue(Platform.isPost(address));
        assertEquals(platform, Platform.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://netflix.com/x/status/1",
                "https://x.com.evil.example/a/status/1",
                "https://x.com@evil.example/a/status/1",
                "https://evil.example/?https://x.com/a/status/1",
                "javascript://x.com/a/status/1",
                "https://x.com/",
                "https://www.youtube.com/",
                "kata biasa",
                "https://[kacau"
            })
    void what_is_no_post_is_none(String text) {
        assertEquals(false, Platform.isPost(text));
    }

    @Test
    void a_row_moves_by_its_handle() {
        Editing editing = editing(paragraph("a"), paragraph("b"), paragraph("c"));

        run(editing, Arranging.moveTo(editing.story(), editing.selection(), block(editing, 0).id(), 3));
        assertEquals("b\nc\na", editing.story().body().text());
        run(editing, Arranging.moveTo(editing.story(), editing.selection(), block(editing, 2).id(), 1));

        assertEquals("b\na\nc", editing.story().body().text());
        assertTrue(Stream.of(1, 2)
                .allMatch(to -> Arranging.moveTo(editing.story(), editing.selection(), block(editing, 1).id(), to)
                        .isEmpty()));
    }
}
