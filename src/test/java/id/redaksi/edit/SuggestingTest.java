package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.By;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Mark;
import id.redaksi.story.Noted;
import id.redaksi.story.Position;
import id.redaksi.story.Review;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestingTest {
    private static final By BUDI = new By("Budi", Samples.CLOCK.instant().plusSeconds(60));

    private final Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(13));

    private Story all(Story story, boolean accept) {
        Selection start = Selection.caret(Leaves.first(story.body()).orElseThrow());
        Story now = story;
        for (Step step : Reviewing.all(story, start, accept).map(Transaction::steps).orElse(List.of())) {
            now = step.apply(now).orElseThrow();
        }
        assertTrue(!Suggestions.any(now));
        return now;
    }

    /** Says only where two bodies differ, since they are long. */
    private static void assertSame(Story expected, Story actual) {
        List<Block> wanted = read(expected);
        List<Block> got = read(actual);
        for (int i = 0; i < Math.min(wanted.size(), got.size()); i++) {
            assertEquals(wanted.get(i), got.get(i), "block " + i);
        }
        assertEquals(wanted.size(), got.size());
    }

    /** Whether the act is done to a block that is to go already, or to run on: there the act alone would mean something else. */
    private static boolean isAboutToGo(Story story, Selection selection) {
        int from = story.body().indexOf(selection.from(story.body()).block()) - 1;
        int to = story.body().indexOf(selection.to(story.body()).block()) + 1;
        return IntStream.rangeClosed(Math.max(0, from), Math.min(to, story.body().blocks().size() - 1))
                .mapToObj(i -> story.body().blocks().get(i).id())
                .anyMatch(id -> story.review().removes(id)
                        || story.review().on(id).filter(change -> change.joined() != null).isPresent());
    }

    /** The blocks as a reader sees them: without their identities. */
    private static List<Block> read(Story story) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : story.body().blocks()) {
            blocks.add(block.withId(new BlockId("b"))
                    .withLeaves(block.leaves().stream()
                            .map(text -> text.without((Mark mark) -> mark instanceof Noted))
                            .toList()));
        }
        return blocks;
    }

    private static Story after(Story story, Transaction act) {
        Story now = story;
        for (Step step : act.steps()) {
            now = step.apply(now).orElseThrow();
        }
        return now;
    }

    @Property(tries = 150)
    void each_act_accepted_is_the_act_and_turned_down_is_nothing(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var acts = new RandomActs();
        var editing = new Editing(Samples.oneOfEachSettled(), Samples.CLOCK);
        var suggesting = new Suggesting(ids);
        for (int i = 0; i < 40; i++) {
            acts.selectAnywhere(editing, random);
            Story before = editing.story();
            Selection selection = editing.selection();
            Optional<Transaction> act = acts.next(before, selection, random);
            if (act.isEmpty() || isAboutToGo(before, selection)) {
                continue;
            }
            By author = random.nextInt(3) == 0 ? Samples.SARI : BUDI;

            Transaction suggested = suggesting.of(before, selection, act.get(), author);
            assertTrue(editing.settle(suggested));

            assertSame(all(after(before, act.get()), true), all(editing.story(), true));
            assertSame(all(before, false), all(editing.story(), false));
            assertTrue(Leaves.has(editing.story().body(), editing.selection().head()));
            assertTrue(Leaves.has(editing.story().body(), editing.selection().anchor()));
        }
    }

    @Property(tries = 3)
    void three_thousand_acts_turned_down_are_the_start_and_undone_too(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var acts = new RandomActs();
        Story start = Samples.oneOfEachSettled();
        var editing = new Editing(start, Samples.CLOCK, ids);
        editing.suggest(() -> BUDI);
        for (int i = 0; i < 3_000; i++) {
            acts.selectAnywhere(editing, random);
            acts.next(editing.story(), editing.selection(), random).ifPresent(act -> assertTrue(editing.apply(act)));
        }
        Story end = editing.story();

        assertSame(start, all(end, false));
        assertEquals(start, Reviewing.settled(end).with(Field.REVIEW, Review.NONE).withBody(start.body()));
        while (editing.undo()) {}
        assertEquals(start, editing.story());
        while (editing.redo()) {}
        assertEquals(end, editing.story());
    }

    /** Budi, who suggests in a body of these paragraphs; the bar stands where the caret is. */
    private Editing budi(String... paragraphs) {
        String[] plain = Arrays.stream(paragraphs).map(text -> text.replace("|", "")).toArray(String[]::new);
        var editing = new Editing(Samples.story("Judul", plain), Samples.CLOCK, ids);
        for (int i = 0; i < paragraphs.length; i++) {
            int bar = paragraphs[i].indexOf('|');
            if (bar >= 0) {
                editing.select(Selection.caret(new Position(block(editing, i).id(), 0, bar)));
            }
        }
        editing.suggest(() -> BUDI);
        return editing;
    }

    private static Block block(Editing editing, int at) {
        return editing.story().body().blocks().get(at);
    }

    private static void keys(Editing editing, String keys) {
        var typing = new Typing(new Ids(Samples.CLOCK, new SplittableRandom(5)));
        for (char key : keys.toCharArray()) {
            Story story = editing.story();
            Selection selection = editing.selection();
            Optional<Transaction> act =
                    switch (key) {
                        case '<' -> typing.backspace(story, selection);
                        case '>' -> typing.delete(story, selection);
                        case '^' -> typing.enter(story, selection);
                        default -> typing.insert(
                                story, selection, Marking.continued(story, selection.head(), String.valueOf(key)));
                    };
            act.ifPresent(editing::apply);
        }
    }

    /** The paragraphs with what comes in braces, what goes in brackets, and signs before parted and joined ones. */
    private static String shown(Editing editing) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : editing.story().body().blocks()) {
            var shown = new StringBuilder(editing.story().review().on(block.id())
                    .map(change -> (change.added() == null ? "" : "+")
                            + (change.removed() == null ? "" : "-")
                            + (change.parted() == null ? "" : "¶")
                            + (change.joined() == null ? "" : "~"))
                    .orElse(""));
            Inline text = block.leaves().getFirst();
            for (Suggestions.Piece piece : Suggestions.pieces(text, 0, text.length())) {
                String words = text.text().substring(piece.from(), piece.to());
                shown.append(piece.deletes().isPresent() ? "[" + words + "]"
                        : piece.inserts().isPresent() ? "{" + words + "}" : words);
            }
            paragraphs.add(shown.toString());
        }
        Position caret = editing.selection().head();
        return String.join(" / ", paragraphs) + " @" + editing.story().body().indexOf(caret.block()) + ":" + caret.offset();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            satu| tiga     ; ' dua'    ; satu{ dua} tiga @0:8
            satu|          ; <<        ; sa[tu] @0:2
            |satu          ; >>        ; [sa]tu @0:2
            satu|          ; <<x       ; sa{x}[tu] @0:3
            satu|          ; x<        ; satu @0:4
            satu|          ; xy<<<     ; sat[u] @0:3
            sa|tu          ; ^         ; sa / ¶tu @1:0
            sa|tu          ; ^<        ; satu @0:2
            satu|          ; ^dua      ; satu / +dua @1:3
            satu|          ; ^<        ; satu @0:4
            """)
    void keys_suggest(String start, String keys, String shown) {
        Editing editing = budi(start);

        keys(editing, keys);

        assertEquals(shown, shown(editing));
    }

    @Test
    void paragraphs_are_joined_from_either_side() {
        Editing behind = budi("satu|", "dua");
        keys(behind, ">");
        assertEquals("satu / ~dua @1:0", shown(behind));

        Editing before = budi("satu", "|dua");
        keys(before, "<<");
        assertEquals("sat[u] / ~dua @0:3", shown(before));
    }

    @Test
    void a_range_over_paragraphs_is_struck_and_what_is_typed_stands_behind_it() {
        Editing editing = budi("satu", "dua", "tiga");
        editing.select(new Selection(
                new Position(block(editing, 0).id(), 0, 2), new Position(block(editing, 2).id(), 0, 2)));

        keys(editing, "x");

        assertEquals("sa[tu]{x} / -dua / ~[ti]ga @0:5", shown(editing));
    }

    @Test
    void what_is_replaced_word_by_word_is_suggested_word_by_word() {
        Editing editing = budi("karana itu karana ini|");
        var inline = editing.story().body().blocks().getFirst().leaves().getFirst();
        editing.apply(new Transaction(
                List.of(new ReplaceText(block(editing, 0).id(), 0, 0, inline.length(), Inline.of("karena itu karena ini"))),
                null,
                ""));

        assertTrue(shown(editing).startsWith("[karana]{karena} itu [karana]{karena} ini"));
    }

    @Test
    void one_of_two_is_accepted_and_the_other_stays() {
        Editing editing = budi("satu| dua");
        keys(editing, "x");
        editing.select(Selection.caret(new Position(block(editing, 0).id(), 0, 9)));
        keys(editing, "<");
        List<Suggestion> here = Reviewing.touched(editing.story(), editing.selection());

        Reviewing.some(editing.story(), editing.selection(), here, true).ifPresent(editing::settle);

        assertEquals(1, here.size());
        assertEquals("satu{x} du @0:8", shown(editing));
        editing.undo();
        assertEquals("satu{x} du[a] @0:8", shown(editing));
    }

    @Test
    void somebody_elses_word_is_struck_and_ones_own_is_gone() {
        Editing editing = budi("a|");
        keys(editing, "b");
        editing.suggest(() -> Samples.SARI);

        keys(editing, "c<<");

        assertEquals("a[b] @0:1", shown(editing));
        assertEquals("a", all(editing.story(), false).body().text());
        assertEquals("a", all(editing.story(), true).body().text());
    }

    @Test
    void what_leaves_the_house_has_neither_suggestions_nor_notes() {
        Story settled = Samples.oneOfEachSettled();

        assertFalse(Samples.oneOfEach().isSettled());
        assertTrue(settled.isSettled());
        assertFalse(settled.body().text().contains("cat"));
    }
}
