package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.text.TextImporter;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Group;
import id.redaksi.language.Rule;
import id.redaksi.language.Severity;
import id.redaksi.language.Spelling;
import id.redaksi.language.Where;
import id.redaksi.language.whole.Missing;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import id.redaksi.wording.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules together, with the dictionaries that came from npm; without those what needs them is skipped. */
class ChecksTest {
    @TempDir
    static Path shelf;

    private Path folder = shelf;
    private Settings settings = Settings.DEFAULT;

    @BeforeEach
    void newsroom() throws IOException {
        folder = Files.createTempDirectory(shelf, "redaksi");
    }

    private Checks checks() {
        return new Checks(folder, () -> settings);
    }

    private Checks spelling() {
        Checks checks = checks();
        assumeTrue(checks.troubles().isEmpty(), "no dictionaries: npm did not bring them");
        return checks;
    }

    private static List<Finding> found(Checks checks, Story story) {
        return new Checker(checks.rules()).check(story).all().toList();
    }

    private List<String> misspelled(String... paragraphs) {
        return found(spelling(), Samples.story("", paragraphs)).stream()
                .filter(Spelling::found)
                .map(Finding::text)
                .toList();
    }

    @Test
    void what_news_writes_daily_is_no_slip_of_what_lies_beside_it() {
        assertEquals(
                List.of(),
                misspelled(
                        "Pertumbuhan ekonomi melambat dan ketidakpastian memperburuk keadaan.",
                        "Pelaku yang terekam kamera membobol toko, lalu menepi.",
                        "Pelatih menyesalkan timnya kalah; golnya dianulir.",
                        "Ketidaksetaraan upah dan ketidakhadiran saksi dibahas."));
        assertEquals(List.of("melanbat", "ketidakpastisn", "timmya"), misspelled("Ekonomi melanbat, ada ketidakpastisn, dan timmya kalah."));
    }

    @Test
    void verbs_that_no_list_has_in_this_form_are_known() {
        assertEquals(
                List.of(),
                misspelled(
                        "Mesin dipacu, harga dipatok, abu dilarung, dan guru digaji; naskah diharmonisasi.",
                        "Dana dikucurkan, bendera dikibarkan, pengereman diuji, dan molornya proyek diperkarakan."));
        assertEquals(List.of("diharmonisadi"), misspelled("Naskah itu diharmonisadi kemarin."));
    }

    @Test
    void a_term_that_stands_twice_or_beside_another_is_a_warning() {
        assertEquals(List.of(Severity.ERROR), severities("Warga makan sambil bangka, lalu minun kopi."), "a slip that stands once");
        assertEquals(List.of(Severity.WARNING, Severity.WARNING), severities("Ia menari dilkap. Tari dilkap itu tua."));
        assertEquals(List.of(Severity.ERROR, Severity.ERROR), severities("Hakim karana itu diam, karana takut."), "beside a very frequent word");
    }

    private List<Severity> severities(String text) {
        return found(spelling(), Samples.story("", text)).stream().filter(Spelling::found).map(Finding::severity).toList();
    }

    @Test
    void small_words_typed_onto_a_neighbour_are_parted() {
        var checker = new Checker(spelling().rules());
        List<String> fixed = checker.check(Samples.story("", "Merekayang selamat danstok aman, didermaga akanmenindak."))
                .all()
                .filter(Spelling::found)
                .map(one -> checker.fixes(one).getFirst())
                .toList();

        assertEquals(List.of("Mereka yang", "dan stok", "di dermaga", "akan menindak"), fixed);
    }

    /** The seed's paragraphs with its headline before them. */
    private static Story seed() throws Exception {
        Story story = new TextImporter()
                .read(new Source("seed.txt", Samples.seed(), Instant.EPOCH), new Reading("2026-11-24", Samples.ids()))
                .stories()
                .getFirst();
        List<String> texts = new ArrayList<>(List.of(story.headline()));
        story.body().blocks().stream().map(Block::text).forEach(texts::add);
        return Samples.story(story.headline(), texts.toArray(String[]::new));
    }

    @Test
    void the_seed_has_two_misspelled_words_and_the_right_ones_are_offered_first() throws Exception {
        var checker = new Checker(spelling().rules());
        List<Finding> found = checker.check(seed()).all().toList();

        assertEquals(
                List.of("karana → karena", "demu → demi"),
                found.stream()
                        .filter(one -> one.about().group() == Group.SPELLING)
                        .map(one -> one.text() + " → " + checker.fixes(one).getFirst())
                        .toList());
    }

    @Test
    void nothing_is_wrong_with_the_sample_story() {
        assertEquals(
                List.of(),
                found(spelling(), Sample.story(Samples.ids())).stream()
                        .filter(one -> one.severity() != Severity.HINT)
                        .map(Finding::rule)
                        .toList());
    }

    @Test
    void what_a_newsroom_wants_to_be_told_is_kept() throws Exception {
        var file = new SettingsFile(folder);
        Settings wanted = Settings.DEFAULT.with(new Settings.Checking(false, false, true));
        file.write(wanted);

        assertEquals(wanted, file.read());
    }

    @Test
    void at_most_five_words_are_offered_with_the_capital_of_the_word() {
        var checker = new Checker(spelling().rules());
        Finding found = checker.check(Samples.story("", "Karana itu ia pergi."))
                .all()
                .findFirst()
                .orElseThrow();

        assertEquals("Karena", checker.fixes(found).getFirst());
        assertTrue(checker.fixes(found).size() <= 5);
    }

    @Test
    void names_acronyms_figures_addresses_and_other_scripts_are_left_alone() {
        assertEquals(
                List.of(),
                misspelled(
                        "Ia bertemu Hendro Suwiryo di Oesapa.",
                        "KPUD, F-15, ke-2, 4G, dan WhatsApp dari iNews.id lihat @akunku #tagarku redaksi@contoh.example.",
                        "Kota 高雄 dan سدوم itu besar.",
                        "Anggota se-Indonesia ber-KTP, end-to-end, dan non-Muslim."));
    }

    @Test
    void forms_that_no_list_has_are_known() {
        assertEquals(
                List.of(),
                misspelled("Rapat digelar usai kesiapan pebisnis, ujarnya, untuk mengonversi fitur enkripsi, seusai dugaan itu."));
    }

    @Test
    void english_words_are_known_among_their_like_and_long_ones_alone() {
        assertEquals(List.of(), misspelled("Ia memakai clean development mechanism dan stakeholder."));
        assertEquals(List.of("ats"), misspelled("Ia naik ats rumah."));
    }

    @Test
    void an_english_story_is_spelled_in_english() {
        var checker = new Checker(spelling().rules());
        List<Finding> found = checker.check(Samples.story("", "The goverment lifted teh ban.").with(Field.LANGUAGE, "en"))
                .all()
                .toList();

        assertEquals(List.of("goverment", "teh"), found.stream().map(Finding::text).toList());
        assertEquals("government", checker.fixes(found.getFirst()).getFirst());
        assertEquals("the", checker.fixes(found.getLast()).getFirst());
    }

    @Test
    void spoken_words_are_known_where_somebody_is_quoted() {
        assertEquals(List.of(), misspelled("“Saya nggak tahu,” kata dia."));
        assertEquals(
                List.of("nggak"),
                found(spelling(), Samples.story("", "Ia nggak tahu.")).stream().map(Finding::text).toList());
    }

    @Test
    void quotations_and_names_are_spared_when_the_newsroom_wants_it() {
        settings = Settings.DEFAULT.with(new Settings.Checking(true, true, true));
        assertEquals(List.of(), misspelled("“Karana itu demu,” kata dia."));

        settings = Settings.DEFAULT.with(new Settings.Checking(true, false, false));
        assertEquals(List.of("Oesapa"), misspelled("Ia bertemu di Oesapa."));
    }

    @Test
    void a_learned_word_is_known_from_then_on_and_the_file_keeps_what_stands_in_it() throws Exception {
        Files.writeString(folder.resolve("words.txt"), "# kata redaksi\nGacor\n");
        Checks checks = spelling();
        checks.words().add(OwnWords.Whose.NEWSROOM, List.of("mantul"));
        checks.words().add(OwnWords.Whose.NEWSROOM, List.of("mantul"));

        assertEquals("# kata redaksi\nGacor\nmantul\n", Files.readString(folder.resolve("words.txt")));
        assertEquals(List.of(), found(checks(), Samples.story("", "Itu mantul. Gacor itu.")));
    }

    @Test
    void a_list_of_words_that_is_no_text_is_said_to_be_none_and_left_as_it_is() throws Exception {
        byte[] binary = {0, 1, 2, 3, (byte) 0xFF, 0, 7};
        Files.write(folder.resolve("words.txt"), binary);
        Checks checks = checks();

        assertEquals("app.words.notText", assertThrows(WordsFailed.class, () -> checks.words().add(OwnWords.Whose.NEWSROOM, List.of("mantul"))).explanation().key());
        assertEquals("app.words.notText", checks.troubles().getLast().key());
        assertTrue(checks.rules().size() > 8);
        assertArrayEquals(binary, Files.readAllBytes(folder.resolve("words.txt")));
    }

    @Test
    void a_dictionary_in_the_newsroom_takes_the_place_of_the_one_that_came_along() throws Exception {
        Files.createDirectories(folder.resolve("dictionaries"));
        Files.writeString(folder.resolve("dictionaries/id-id.trie"), "TrieXv3\nbase=32\n__DATA__\nini$\nsaja$\n");
        spelling();

        assertEquals(List.of("kata"), misspelled("ini kata saja").stream().limit(1).toList());
    }

    @Test
    void a_damaged_dictionary_is_told_and_the_one_that_came_along_is_used() throws Exception {
        spelling();
        Files.createDirectories(folder.resolve("dictionaries"));
        Files.writeString(folder.resolve("dictionaries/id-id.trie"), "rusak");
        Checks checks = checks();

        assertEquals(List.of(Message.of("language.badDictionary", "id-id.trie")), checks.troubles());
        assertEquals(
                List.of("karana"),
                found(checks, Samples.story("", "Itu karana ini.")).stream().map(Finding::text).toList());
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        Set<String> names = new HashSet<>();
        for (Rule rule : checks().rules()) {
            assertTrue(rule.id().matches("[a-z-]+"), rule.id());
            assertTrue(names.add(rule.id()), rule.id());
        }
        assertTrue(names.size() >= 9);
    }

    /** One of each kind of block, and texts of every kind of character. */
    @Property(tries = 300)
    void every_finding_lies_in_its_text_and_says_what_is_wrong_in_both_languages(
            @ForAll @StringLength(max = 80) String text, @ForAll boolean english) {
        Story story = Samples.story("", text, "kata " + text + " di makan,apotik yang yang  itu\" .")
                .with(Field.LANGUAGE, english ? "en" : "id");
        var checker = new Checker(Shared.RULES);
        for (Finding found : checker.check(story).all().toList()) {
            String leaf = story.body().find(found.block()).orElseThrow().leaves().get(found.leaf()).text();
            assertEquals(found.text(), leaf.substring(found.from(), found.to()));
            assertFalse(checker.fixes(found).contains(found.text()));
            for (Wording wording : Shared.WORDINGS) {
                assertNotEquals(found.message().key(), wording.text(found.message()));
            }
        }
    }

    /** Read once for all tries. */
    private static final class Shared {
        static final List<Rule> RULES = new Checks(Path.of("nowhere"), () -> Settings.DEFAULT).rules();
        static final List<Wording> WORDINGS = List.of(Wording.of(Wording.INDONESIAN), Wording.of(Wording.ENGLISH));
    }

    @Test
    void a_story_is_asked_for_what_the_channel_above_its_own_wants() {
        var tree = new Channels(List.of("Sport", "Bola"), Map.of("Bola", "Sport"));
        Settings.Checking checking = Settings.DEFAULT.checking();
        Settings settings = Settings.DEFAULT
                .with(Settings.DEFAULT.house().with(tree))
                .with(checking.with(checking.style().requiring("Sport", Set.of("genre"))));
        var checks = new Checks(Path.of("nowhere"), () -> settings);
        Story story = Samples.story("Judul", "Isi.").with(Field.CHANNEL, "Bola");

        assertTrue(new Checker(List.of(Missing.all().stream()
                        .filter(rule -> rule.id().equals("missing-required"))
                        .findFirst()
                        .orElseThrow()))
                .check(story, checks.terms(), () -> true)
                .everywhere()
                .anyMatch(found -> found.where().equals(new Where.InField("genre"))));
    }

    @Test
    void one_of_each_kind_of_block_can_be_looked_through() {
        found(checks(), Samples.oneOfEach());
    }

    @Test
    void a_paragraph_of_200_000_characters_is_looked_through() {
        assertFalse(found(checks(), Samples.story("", "karana ( demu,yang  \"".repeat(10_000))).isEmpty());
        assertEquals(List.of(), found(checks(), Samples.story("", "x".repeat(200_000))).stream().skip(1).toList());
    }

    @Test
    void the_list_of_words_is_utf_8() throws Exception {
        checks().words().add(OwnWords.Whose.NEWSROOM, List.of("café"));

        assertEquals("café\n", new String(Files.readAllBytes(folder.resolve("words.txt")), StandardCharsets.UTF_8));
    }
}
