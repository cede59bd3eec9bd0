package id.redaksi.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(99));
    private final Map<StoryId, String> headlines = new HashMap<>();
    private Instant first = Instant.parse("2026-08-01T05:00:00Z");
    private Archive archive;
    private long sequence;

    @BeforeEach
    void open() throws ArchiveFailed {
        archive = Archive.open(folder);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Story story(String headline, String text) {
        Story story = Samples.story(headline, text).withId(ids.story());
        headlines.put(story.id(), headline);
        return story;
    }

    /** Each is a day younger than the one before. */
    private void hold(Story... stories) throws ArchiveFailed {
        List<Archive.Entry> entries = new ArrayList<>();
        for (Story story : stories) {
            entries.add(new Archive.Entry(story, ++sequence, first.plusSeconds(sequence * 86_400)));
        }
        archive.put(entries);
        archive.reached(sequence, 0);
        archive.refresh();
    }

    private void holdThree() throws ArchiveFailed {
        hold(
                story("Irak Buka Blokir Telegram", "Kementerian mencabut larangan."),
                story("Harga Cabai Naik", "Pedagang di Jakarta memakai Telegram untuk berjualan."),
                story("Banjir di Semarang", "Warga mengungsi."));
    }

    private List<String> found(String typed) throws ArchiveFailed {
        return found(typed, Order.RELEVANCE);
    }

    private List<String> found(String typed, Order order) throws ArchiveFailed {
        Hits hits = archive.search(Query.read(typed, TODAY), order, 0, 10, () -> true);
        assertEquals(hits.total(), hits.stories().size());
        return hits.stories().stream().map(headlines::get).toList();
    }

    @Test
    void a_word_in_a_headline_comes_before_one_in_the_text() throws Exception {
        holdThree();

        assertEquals(List.of("Irak Buka Blokir Telegram", "Harga Cabai Naik"), found("telegram"));
    }

    @Test
    void the_last_word_may_be_a_beginning() throws Exception {
        holdThree();

        assertEquals(1, found("irak tele").size());
        assertEquals(0, found("tele irak").size());
        assertEquals(1, found("tele* irak").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "pe", "pem", "peme", "pemer", "pemeri", "pemerin", "pemerintah"})
    void a_beginning_of_any_length_is_found(String begun) throws Exception {
        hold(story("Rapat", "Kata pemerintah kemarin."), story("Rapat", "Kata warga."));

        assertEquals(1, found(begun).size());
    }

    @Test
    void a_word_of_four_letters_is_found_as_a_beginning_too() throws Exception {
        hold(story("Rapat", "Itu kata dia."));

        assertEquals(1, found("kata").size());
        assertEquals(1, found("kat").size());
        assertEquals(0, found("katak").size());
    }

    @Test
    void what_begins_so_in_a_headline_comes_first() throws Exception {
        hold(story("Telegram diblokir", "x"), story("Rapat", "Lewat telegram."));

        assertEquals(List.of("Telegram diblokir", "Rapat"), found("teleg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memblokir", "pemblokiran", "diblokir", "BLOKIR", "blókir", "blo\u0301kir"})
    void a_word_is_found_in_each_of_its_forms(String form) throws Exception {
        holdThree();

        assertEquals(List.of("Irak Buka Blokir Telegram"), found(form + " irak"));
    }

    @Test
    void the_exact_form_comes_first_however_often_others_stand_there() throws Exception {
        hold(
                story("Rapat lama", "Mereka blokir situs itu."),
                story("Pemblokiran memblokir diblokir", "Pemblokiran, memblokir, diblokir. Pemblokiran."));

        assertEquals(List.of("Rapat lama", "Pemblokiran memblokir diblokir"), found("blokir"));
    }

    @Test
    void a_word_that_the_stemmer_would_ruin_stays_whole() throws Exception {
        hold(story("Berita", "x"), story("Cerita kita", "ita"));

        assertEquals(List.of("Berita"), found("berita"));
    }

    @Test
    void of_two_that_fit_alike_the_younger_comes_first() throws Exception {
        hold(story("Banjir satu", "x"), story("Banjir dua", "x"));

        assertEquals(List.of("Banjir dua", "Banjir satu"), found("banjir"));
    }

    @Test
    void by_date_the_youngest_comes_first_however_well_others_fit() throws Exception {
        hold(story("Banjir banjir banjir", "Banjir"), story("Rapat", "Soal banjir."));

        assertEquals(List.of("Rapat", "Banjir banjir banjir"), found("banjir", Order.DATE));
    }

    @Test
    void without_words_the_youngest_come_first() throws Exception {
        holdThree();

        assertEquals(List.of("Banjir di Semarang", "Harga Cabai Naik", "Irak Buka Blokir Telegram"), found("  "));
    }

    @Test
    void a_phrase_stands_in_its_order_and_in_one_text() throws Exception {
        hold(story("Harga cabai rawit", "x"), story("Cabai rawit dan harga", "x"), story("Naik harga", "cabai rawit"));

        assertEquals(List.of("Harga cabai rawit"), found("\"harga cabai\""));
        assertEquals(1, found("\"harga cab").size());
    }

    @Test
    void a_phrase_of_common_words_is_found_by_its_pairs() throws Exception {
        hold(story("Rapat", "Itu yang ada di sana."), story("Rapat", "Ada yang di sana. Yang\nada."), story("Ada", "yang"));

        assertEquals(1, found("\"yang ada\" sana itu").size());
        assertEquals(2, found("\"yang ada\"").size());
        assertEquals(1, found("\"itu yang ada di sana\"").size());
        assertEquals(1, found("\"itu yang ada di sa").size());
        assertEquals(0, found("\"di yang\"").size());
    }

    /** What is asked for to the end is scored to the end; of a first page Lucene leaves out what cannot be on it. */
    @ParameterizedTest
    @ValueSource(strings = {"warga", "warga banjir", "w", "wa", "rapat OR banjir", "\"warga rapat\"", "warga -rapat", "banjir kanal:satu"})
    void what_is_left_out_of_a_first_page_would_not_have_been_on_it(String typed) throws Exception {
        first = Instant.parse("2018-01-01T05:00:00Z");
        var random = new SplittableRandom(4);
        List<String> words = List.of("warga", "warga", "rapat", "banjir", "sekolah", "wabah");
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder("warga");
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(' ').append(words.get(random.nextInt(words.size())));
            }
            String headline = words.get(random.nextInt(words.size())) + " " + i;
            stories.add(story(headline, text.toString()).with(Field.CHANNEL, i % 3 == 0 ? "Satu" : "Dua"));
        }
        hold(stories.toArray(Story[]::new));
        Query query = Query.read(typed, TODAY);

        List<StoryId> all = archive.search(query, Order.RELEVANCE, 0, 5_000, () -> true).stories();
        List<StoryId> page = archive.search(query, Order.RELEVANCE, 0, 10, () -> true).stories();
        List<StoryId> next = archive.search(query, Order.RELEVANCE, 10, 10, () -> true).stories();

        assertEquals(all.subList(0, 10), page);
        assertEquals(all.subList(10, 20), next);
    }

    @Test
    void what_is_excluded_is_not_found() throws Exception {
        holdThree();

        assertEquals(List.of("Harga Cabai Naik"), found("-irak telegram"));
        assertEquals(List.of("Irak Buka Blokir Telegram"), found("telegram -\"di jakarta\""));
        assertEquals(List.of("Banjir di Semarang"), found("-telegram"));
    }

    @Test
    void either_of_two_is_enough() throws Exception {
        holdThree();

        assertEquals(2, found("irak OR banjir").size());
        assertEquals(2, found("cabai ATAU mengungsi").size());
        assertEquals(1, found("irak OR banjir -semarang").size());
    }

    private void holdFiltered() throws ArchiveFailed {
        Story first = story("Satu", "sama");
        Story second = story("Dua", "sama");
        hold(
                first.with(Field.CHANNEL, "Olahraga/Sepak Bola").with(Field.TAGS, List.of("Timnas", "Piala Dunia")),
                second.with(Field.CHANNEL, "Ekonomi")
                        .with(Field.TAGS, List.of("Harga Beras"))
                        .with(Field.STATUS, Workflow.Status.KILLED));
    }

    @ParameterizedTest
    @CsvSource({
        "kanal:ekonomi, Dua",
        "channel:Olahraga, Satu",
        "kanal:\"olahraga/sepak bola\", Satu",
        "tag:timnas, Satu",
        "tag:\"piala dunia\", Satu",
        "tag:harga, Dua",
        "status:dibatalkan, Dua",
        "status:kil, Dua",
        "status:draf, Satu",
        "-status:killed, Satu",
        "-tag:timnas, Dua",
        "tanggal:2026-08-02, Satu",
        "date:2026-08-03.., Dua",
        "tanggal:..2026-08-02, Satu",
        "tag:timnas OR tag:tidakada, Satu"
    })
    void fields_narrow_what_is_found(String typed, String headline) throws Exception {
        holdFiltered();

        assertEquals(List.of(headline), found(typed));
        assertEquals(List.of(headline), found("sama " + typed));
    }

    @Test
    void several_channels_mean_any_of_them_and_several_tags_all() throws Exception {
        holdFiltered();

        assertEquals(2, found("kanal:ekonomi kanal:olahraga").size());
        assertEquals(1, found("tag:timnas tag:\"piala dunia\"").size());
        assertEquals(0, found("tag:timnas tag:\"harga beras\"").size());
    }

    @Test
    void what_is_found_is_counted_by_what_it_has() throws Exception {
        holdFiltered();

        Facets facets = archive.facets(Query.read("sama", TODAY), () -> true);

        assertEquals(
                List.of(new Facets.Count<>("Ekonomi", 1), new Facets.Count<>("Olahraga/Sepak Bola", 1)),
                facets.channels());
        assertEquals(3, facets.tags().size());
        assertEquals(List.of(new Facets.Count<>(java.time.YearMonth.of(2026, 8), 2)), facets.months());
        assertEquals(2, facets.statuses().size());
    }

    @Test
    void a_word_mistyped_is_asked_back_when_the_other_finds_something() throws Exception {
        holdThree();

        assertEquals(Optional.of("telegram irak"), archive.didYouMean(Query.read("telegarm irak", TODAY)));
        assertEquals(Optional.empty(), archive.didYouMean(Query.read("telegarm banjir", TODAY)));
        assertEquals(Optional.empty(), archive.didYouMean(Query.read("xyzzyqq", TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "AND OR (", "a*?~^", "[x TO", "\\", "+-!{}", "\u0000\uD800", "status:", "😀", "مرحبا"})
    void odd_words_break_nothing(String odd) throws Exception {
        holdThree();

        assertTrue(archive.search(Query.read(odd, TODAY), Order.RELEVANCE, 0, 5, () -> true).total() >= 0);
    }

    @Test
    void a_story_that_is_put_again_is_held_once_in_its_newest_form() throws Exception {
        Story story = story("Lama", "x");
        hold(story);
        hold(story.with(Field.HEADLINE, "Baru"));

        assertEquals(0, found("lama").size());
        assertEquals(1, found("baru").size());
    }

    @Test
    void the_index_knows_how_far_it_came() throws Exception {
        holdThree();
        archive.commit();
        archive.close();

        archive = Archive.open(folder);

        assertEquals(3, archive.sequence());
        assertEquals(1, found("cabai").size());
    }

    @Test
    void a_damaged_index_is_begun_anew() throws Exception {
        holdThree();
        archive.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_")).toList()) {
                Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20});
            }
        }

        archive = Archive.open(folder);

        assertEquals(0, archive.sequence());
    }

    @Test
    void related_stories_say_what_they_share_and_leave_out_what_is_known() throws Exception {
        Story open = story("Blokir Telegram di Irak", "Kementerian Komunikasi bicara.")
                .with(Field.TAGS, List.of("Telegram"))
                .with(Field.PEOPLE, List.of("Pavel Durov"));
        Story same = story("Durov bicara", "x").with(Field.TAGS, List.of("telegram")).with(Field.PEOPLE, List.of("Pavel Durov"));
        Story killed = same.withId(ids.story()).with(Field.STATUS, Workflow.Status.KILLED);
        Story known = same.withId(ids.story());
        hold(open, same, killed, known, story("Banjir", "Warga mengungsi."));

        List<RelatedStory> related = archive.related(open, java.util.Set.of(known.id()), 5, () -> true);

        assertEquals(1, related.size());
        assertEquals(same.id(), related.getFirst().story());
        assertEquals(List.of("Telegram"), related.getFirst().tags());
        assertEquals(List.of("Pavel Durov"), related.getFirst().people());
    }

    @Test
    void of_several_words_each_form_is_found_and_the_words_themselves_come_first() throws Exception {
        hold(
                story("Rapat", "Kata pemblokiran dan larangan."),
                story("Rapat kedua", "Kata blokir dan larang."),
                story("Blokir larang", "Kata warga."),
                story("Rapat ketiga", "Kata blokir saja."));

        assertEquals(List.of("Blokir larang", "Rapat kedua", "Rapat"), found("blokir larang"));
        assertEquals(List.of("Blokir larang", "Rapat kedua", "Rapat"), found("larang blokir kata"));
    }

    @Test
    void of_several_words_the_last_may_be_a_long_beginning_or_an_excluded_one() throws Exception {
        hold(story("Rapat", "Kata pemerintahan daerah."), story("Rapat lain", "Kata pemerintah pusat."), story("X", "Kata."));

        assertEquals(2, found("kata pemerint").size());
        assertEquals(2, found("pemerintah").size());
        assertEquals(List.of("Rapat"), found("kata pemerint -pusat"));
        assertEquals(3, found("pusat OR kata").size());
        assertEquals(List.of("Rapat lain"), found("\"pemerintah pusat\" kata"));
    }

    /** A page that holds all is made without skipping anything. */
    @ParameterizedTest
    @ValueSource(strings = {"satu", "s", "satu dua", "satu du", "dua tiga empat", "berlar", "satu berlari", "satu -dua", "\"satu dua\"", "satu dua kanal:Tengah", "satu kanal:Tengah", "dua sa tag:separuh kanal:Tengah"})
    void what_is_skipped_would_not_have_come_among_the_first(String typed) throws Exception {
        var random = new SplittableRandom(5);
        List<String> words = List.of("satu", "dua", "tiga", "empat", "berlari", "berlarian", "lari", "lain", "kata", "sini");
        for (int part = 0; part < 2; part++) {
            List<Archive.Entry> entries = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                var text = new StringBuilder();
                for (int j = 0; j < 6; j++) {
                    text.append(words.get(Math.min(random.nextInt(10), random.nextInt(10)))).append(' ');
                }
                String headline = words.get(random.nextInt(10)) + ' ' + words.get(random.nextInt(10));
                Story story = Samples.story(headline, text.toString()).withId(ids.story());
                story = story.with(Field.CHANNEL, i % 3 == 0 ? "Pinggir" : "Tengah")
                        .with(Field.TAGS, i % 2 == 0 ? List.of() : List.of("separuh"));
                entries.add(new Archive.Entry(story, ++sequence, first.minusSeconds(random.nextInt(100_000_000))));
            }
            archive.add(entries);
            archive.refresh();
        }
        Query query = Query.read(typed, TODAY);

        List<StoryId> all = archive.search(query, Order.RELEVANCE, 0, 10_000, () -> true).stories();
        Hits page = archive.search(query, Order.RELEVANCE, 0, 20, () -> true);

        assertTrue(all.size() > 1_000, "enough to skip some: " + all.size());
        assertEquals(all.subList(0, 20), page.stories());
    }

    @Test
    void segments_that_are_put_together_find_the_same() throws Exception {
        for (int i = 0; i < 5; i++) {
            hold(story("Satu " + i, "Kata."));
        }
        List<String> before = found("satu");
        assertTrue(archive.segments() > 1, "nothing to put together");

        archive.putTogether(1, true);
        archive.refresh();

        assertEquals(1, archive.segments());
        assertEquals(before, found("satu"));
    }

    @Test
    void settling_brings_what_was_put_in_to_the_disk() throws Exception {
        holdThree();

        archive.settle(false);

        archive.abandon();
        archive = Archive.open(folder);
        assertEquals(3, archive.stories());
        assertEquals(sequence, archive.sequence());
    }
}
