package id.redaksi.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StoryTextsTest {
    private static final Story STORY = Samples.oneOfEach();

    private static List<Hit> hits(Story story, String text) throws BadSearch {
        return new Finder(new Search(text, false, false, false)).in(story);
    }

    private static Story replaced(Story story, String text, String with) throws BadSearch {
        var finder = new Finder(new Search(text, false, false, false));
        return finder.replace(story, new Editing(story, Clock.systemUTC()).selection(), finder.in(story), with)
                .flatMap(act -> act.on(story))
                .orElse(story);
    }

    @Test
    void every_text_of_a_story_is_found_where_it_stands() throws BadSearch {
        for (String text : List.of(
                "Judul “kutip”", "Teras", "Takarir", "Foto A", "alt", "JAKARTA", "iNews.id", "24/11", "tebal", "Satu",
                "K1", "Judul arsip", "Judul lain", "Pendek", "Judul sosial", "Uraian", "buka Telegram", "blokir",
                "kembali", "catatan", "Sumber: BPS", "semula tertulis", "Jawaban perusahaan", "select 1", "telegram-irak", "berita")) {
            List<Hit> found = hits(STORY, text);
            assertTrue(!found.isEmpty(), text);
            for (Hit hit : found) {
                String there = StoryTexts.find(STORY, hit.place()).orElseThrow().substring(hit.from(), hit.to());
                assertEquals(text.toLowerCase(), there.toLowerCase());
            }
        }
    }

    @Test
    void a_field_of_text_is_searched_without_being_told_of_unless_it_is_a_code() throws BadSearch {
        Set<String> codes = Set.of("slug", "language", "channel", "template");
        for (Field<?> field : Field.all()) {
            if (field.of(STORY) instanceof String) {
                @SuppressWarnings("unchecked")
                Story story = STORY.with((Field<String>) field, "bawang");
                assertEquals(codes.contains(field.name()) ? 0 : 1, hits(story, "bawang").size(), field.name());
            }
        }
    }

    @Test
    void hits_come_in_reading_order() throws BadSearch {
        List<Hit> all = new Finder(new Search(".", false, false, true)).in(STORY);
        Comparator<TextPlace> order = StoryTexts.order(STORY);

        for (int i = 1; i < all.size(); i++) {
            int compared = order.compare(all.get(i - 1).place(), all.get(i).place());
            assertTrue(compared < 0 || compared == 0 && all.get(i - 1).from() < all.get(i).from(), all.get(i).toString());
        }
        var fields = all.stream().map(Hit::place).distinct().toList();
        assertEquals(new TextPlace.InField(Field.HEADLINE, 0), fields.getFirst());
        assertEquals(new HashSet<>(fields).size(), fields.size());
    }

    @Test
    void the_texts_of_a_photo_in_a_gallery_stand_together() {
        Block gallery = STORY.body().blocks().stream().filter(b -> b.kind().equals("gallery")).findFirst().orElseThrow();

        assertEquals(List.of(0, 1, 4, 2, 3, 5), StoryTexts.parts(gallery).boxed().toList());
    }

    @Test
    void alternative_texts_and_headlines_of_entries_in_the_body_are_replaced() throws BadSearch {
        Story after = replaced(replaced(STORY, "Judul arsip", "Judul baru"), "a", "z");

        assertEquals(0, hits(after, "a").size());
        assertTrue(after.body().figures().stream().anyMatch(figure -> figure.alt().equals("z")));
        assertTrue(after.toString().contains("Judul bzru"));
        assertEquals(STORY.lead().photo(), after.lead().photo());
        assertEquals(STORY.labels().slug(), after.labels().slug());
    }

    @Test
    void what_a_correction_says_is_replaced_and_nothing_else_of_it() throws BadSearch {
        Correction before = STORY.corrections().getFirst();

        Correction after = replaced(STORY, "Basra", "Mosul").corrections().getFirst();

        assertEquals("Nama kota semula tertulis Mosul.", after.text().text());
        assertEquals(before.text().spans(), after.text().spans());
        assertEquals(before, after.withText(before.text()));
    }

    @Test
    void the_dateline_that_was_read_keeps_its_form() throws BadSearch {
        assertEquals(
                new Dateline("Bogor", "iNews.id", "24/11", "Bogor, iNews.id -"), replaced(STORY, "JAKARTA", "Bogor").dateline());
        assertEquals("", replaced(STORY, "24/11", "25/11").dateline().raw());
    }

    @Test
    void a_caption_keeps_the_marks_around_what_is_replaced() throws BadSearch {
        Inline caption = Inline.of("Pasar ").plus(Inline.of("Senen", Emphasis.BOLD)).plus(Inline.of(" ramai"));
        Story story = STORY.with(Field.LEAD, STORY.lead().withLeaves(List.of(caption, Inline.EMPTY)));

        Story after = replaced(story, "Senen", "Minggu");

        assertEquals(
                Inline.of("Pasar ").plus(Inline.of("Minggu", Emphasis.BOLD)).plus(Inline.of(" ramai")),
                after.lead().caption());
    }

    @Property(tries = 200)
    void what_is_ticked_is_replaced_and_nothing_else_and_one_undo_takes_it_back(@ForAll long seed) throws BadSearch {
        var random = new SplittableRandom(seed);
        var finder = new Finder(new Search("[aeiou]+", false, false, true));
        List<Hit> all = finder.in(STORY);
        List<Hit> ticked = all.stream().filter(_ -> random.nextInt(4) == 0).toList();
        var editing = new Editing(STORY, Clock.systemUTC());

        finder.replace(STORY, editing.selection(), ticked, "<$0>").ifPresent(editing::apply);

        Set<TextPlace> places = new HashSet<>(all.stream().map(Hit::place).toList());
        for (TextPlace place : places) {
            var expected = new StringBuilder(StoryTexts.find(STORY, place).orElseThrow());
            List<Hit> here = new ArrayList<>(ticked.stream().filter(hit -> hit.place().equals(place)).toList());
            for (Hit hit : here.reversed()) {
                expected.insert(hit.to(), '>').insert(hit.from(), '<');
            }
            assertEquals(expected.toString(), StoryTexts.find(editing.story(), place).orElseThrow(), place.toString());
        }
        editing.undo();
        assertEquals(STORY, editing.story());
    }

    @Property(tries = 300)
    void a_story_is_given_any_other_value_by_one_act_and_back(@ForAll long seed) throws BadSearch {
        var random = new SplittableRandom(seed);
        Story other = replaced(STORY, String.valueOf((char) ('a' + random.nextInt(26))), "xyz");
        int from = random.nextInt(other.body().blocks().size());
        int to = from + random.nextInt(other.body().blocks().size() - from + 1);
        List<Block> blocks = new ArrayList<>(other.body().blocks());
        blocks.subList(from, to).clear();
        Story wanted = other.withBody(new id.redaksi.story.Body(blocks));

        assertEquals(wanted, Restoring.act(STORY, wanted).map(act -> act.on(STORY).orElseThrow()).orElse(STORY));
        assertEquals(STORY, Restoring.act(wanted, STORY).map(act -> act.on(wanted).orElseThrow()).orElse(wanted));
    }

    @Test
    void nothing_is_done_to_make_a_story_what_it_is() {
        assertTrue(Restoring.act(STORY, Samples.oneOfEach()).isEmpty());
    }

    @Property(tries = 1000)
    void what_is_put_in_is_what_the_library_would_put_in(
            @ForAll @StringLength(max = 8) @CharRange(from = '$', to = '9') String some,
            @ForAll @StringLength(max = 4) String any)
            throws BadSearch {
        String with = some.replace('(', '\\').replace(')', '{').replace('*', '}').replace('+', 'n') + any;
        Pattern pattern = Pattern.compile("(?<n>b)(c)?(d)");
        Story story = Samples.story("J", "abd");
        var finder = new Finder(new Search(pattern.pattern(), true, false, true));
        Hit hit = finder.in(story).getFirst();
        String expected;
        try {
            Matcher matcher = pattern.matcher("bd");
            expected = matcher.replaceFirst(with);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            assertThrows(BadSearch.class, () -> finder.replacing(with));
            return;
        }

        assertEquals(expected, finder.replacing(with).apply(hit));
    }

    @Test
    void an_excerpt_is_cut_at_words_and_says_so() {
        String text = "Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh\nTelegram sebelas dua belas";
        int at = text.indexOf("Telegram");

        assertEquals(
                new Excerpt("…tujuh delapan sembilan sepuluh ", "Telegram", " sebelas dua belas"),
                Excerpt.of(text, at, at + 8));
        Excerpt whole = Excerpt.of("😀".repeat(100), 100, 102);
        assertNotEquals(0, whole.before().length());
        assertTrue(whole.before().codePoints().skip(1).allMatch(c -> c == 0x1F600));
        assertTrue(whole.after().codePoints().limit(20).allMatch(c -> c == 0x1F600));
    }
}
