package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.language.Checker;
import id.redaksi.language.HouseStyle;
import id.redaksi.language.Receiver;
import id.redaksi.language.RuleChoices;
import id.redaksi.language.Severity;
import id.redaksi.language.Spoken;
import id.redaksi.language.Surroundings;
import id.redaksi.language.Terms;
import id.redaksi.language.Ways;
import id.redaksi.samples.Samples;
import id.redaksi.story.Answers;
import id.redaksi.story.Assurance;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Heading;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Pointer;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules that look at fields, at the whole story and at what lies around it. */
class StoryRulesTest {
    private static final String PHOTO = "a".repeat(64);

    private final Checker checker = new Checker(new Checks(Path.of("nowhere"), () -> Settings.DEFAULT).rules());
    private Terms terms = Terms.USUAL;

    private List<String> found(Story story, String rule) {
        return checker.check(story, terms, () -> true).everywhere()
                .filter(one -> one.rule().equals(rule))
                .map(one -> one.where() + " " + one.text())
                .toList();
    }

    private List<String> fixes(Story story, String rule) {
        return checker.check(story, terms, () -> true).everywhere()
                .filter(one -> one.rule().equals(rule))
                .flatMap(one -> one.fixes().stream())
                .toList();
    }

    private int count(Story story, String rule) {
        return found(story, rule).size();
    }

    private static Story story(String... paragraphs) {
        return Samples.story("Judul", paragraphs);
    }

    private static Figure figure(String caption, String credit, String alt) {
        return new Figure(new BlockId("lead"), Inline.of(caption), Inline.of(credit), alt, PHOTO);
    }

    @Test
    void a_story_misses_what_it_has_not_and_a_blank_one_misses_nothing() {
        Story bare = Samples.story("", "Isi.");
        for (String rule : List.of(
                "missing-headline", "missing-byline", "missing-editor", "missing-photo", "missing-tags", "missing-standfirst",
                "missing-dateline", "missing-required")) {
            assertEquals(1, count(bare, rule), rule);
            assertEquals(0, count(Story.blank(Samples.ids()), rule), rule);
        }
        Story whole = bare.with(Field.HEADLINE, "Judul")
                .with(Field.CONTRIBUTORS, List.of(
                        new Contributor("Sari", Contributor.Role.REPORTER), new Contributor("Budi", Contributor.Role.EDITOR)))
                .with(Field.LEAD, figure("Sawah.", "Sari", "Petani menanam padi"))
                .with(Field.TAGS, List.of("padi"))
                .with(Field.STANDFIRST, "Ringkasan.")
                .with(Field.DATELINE, new Dateline("JAKARTA", "", "", ""))
                .with(Field.CHANNEL, "Nasional");
        for (String rule : List.of(
                "missing-headline", "missing-byline", "missing-editor", "missing-photo", "missing-tags", "missing-standfirst",
                "missing-dateline", "missing-required", "missing-caption", "missing-credit", "alt-missing")) {
            assertEquals(0, count(whole, rule), rule);
        }
    }

    @Test
    void a_channel_and_a_target_ask_for_fields_of_their_own() {
        Receiver web = new Receiver("web", "Situs mitra");
        Story sport = story("Isi.").with(Field.CHANNEL, "Sport").with(Field.TAGS, List.of("bola", "liga"));
        terms = terms.with(HouseStyle.USUAL.requiring(
                Map.of("Sport", Set.of("places", "tags:3"), web.key(), Set.of("slug", "editor"), "web", Set.of("genre"))));
        assertEquals(0, count(story("Isi."), "missing-required"));
        assertEquals(2, count(sport, "missing-required"));
        assertEquals(1, count(sport.with(Field.TAGS, List.of("bola", "liga", "gol")), "missing-required"));
        assertEquals(0, count(sport, "missing-target"));
        terms = terms.with(terms.around().with(web));
        assertEquals(2, count(sport, "missing-required"));
        assertEquals(List.of("InField[field=contributors, entry=0] editor", "InField[field=slug, entry=0] "), found(sport, "missing-target"));
        Story whole = sport.with(Field.SLUG, "bola").with(
                Field.CONTRIBUTORS, List.of(new Contributor("Budi", Contributor.Role.EDITOR)));
        assertEquals(0, count(whole, "missing-target"));
        terms = terms.with(terms.around().with(new Receiver("lain", "Lain")));
        assertEquals(0, count(sport, "missing-target"));
    }

    @Test
    void a_lead_figure_has_caption_credit_and_alternative_text_of_their_own() {
        Story story = story("Isi.").with(Field.LEAD, figure("", "", ""));
        assertEquals(1, count(story, "missing-caption"));
        assertEquals(1, count(story, "missing-credit"));
        assertEquals(1, count(story, "alt-missing"));
        assertEquals(1, count(story("Isi.").with(Field.LEAD, figure("Sawah.", "Foto: Istimewa", "")), "credit-source"));
        assertEquals(0, count(story("Isi.").with(Field.LEAD, figure("Sawah.", "Antara/Sari", "")), "credit-source"));
        assertEquals(1, count(story("Isi.").with(Field.LEAD, figure("Sawah", "Sari", "IMG_2034.jpg")), "alt-words"));
        assertEquals(0, count(story("Isi.").with(Field.LEAD, figure("Sawah", "Sari", "Petani menanam padi")), "alt-words"));
        assertEquals(1, count(story("Isi.").with(Field.LEAD, figure("Petani tanam", "Sari", "petani tanam")), "alt-caption"));
        assertEquals(0, count(story("Isi.").with(Field.LEAD, figure("Petani tanam", "Sari", "Sawah hijau")), "alt-caption"));
        assertEquals(1, count(Samples.story("Petani Menanam Padi Lagi", "Isi.").with(Field.LEAD, figure("Petani Menanam Padi", "S", "x")), "caption-headline"));
        assertEquals(0, count(Samples.story("Petani Menanam Padi Lagi", "Isi.").with(Field.LEAD, figure("Sawah di Karawang", "S", "x")), "caption-headline"));
    }

    @Test
    void figures_of_the_body_need_alternative_texts_too() {
        Story story = story("Isi.");
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        blocks.add(new Figure(new BlockId("f"), Inline.of("Sawah."), Inline.of("S"), "", PHOTO));
        Story with = story.withBody(new Body(blocks));

        assertEquals(List.of("Aside[block=" + new BlockId("f") + ", aside=0] "), found(with, "alt-missing"));
    }

    @Test
    void lengths_are_the_houses() {
        String long31 = "Kata " + "dan lagi ".repeat(15).strip() + ".";
        assertEquals(1, count(story(long31), "sentence-length"));
        assertEquals(0, count(story("Kata " + "dan lagi ".repeat(14).strip() + "."), "sentence-length"));
        assertEquals(1, count(Samples.story("J".repeat(71), "Isi."), "headline-length"));
        assertEquals(0, count(Samples.story("J".repeat(70), "Isi."), "headline-length"));
        assertEquals(1, count(story("kata ".repeat(46)), "lead-length"));
        assertEquals(0, count(story("kata ".repeat(45)), "lead-length"));
        terms = terms.with(HouseStyle.USUAL.with(new HouseStyle.Lengths(100, 60, 50, 9)));
        assertEquals(0, count(story(long31), "sentence-length"));
        assertEquals(0, count(Samples.story("J".repeat(71), "Isi."), "headline-length"));
    }

    @Test
    void a_house_chooses_one_way_of_writing() {
        assertEquals(0, count(story("Harga Rp 5.000 itu."), "money-style"));
        terms = terms.with(HouseStyle.USUAL.with(Ways.ANY.with(Ways.Money.JOINED).with(Ways.Percent.WORD).with(Ways.Clock.POINT)));
        assertEquals(1, count(story("Harga Rp 5.000 itu."), "money-style"));
        assertEquals(1, count(story("Naik 5% lagi."), "percent-style"));
        assertEquals(1, count(story("Mulai 14:30 nanti."), "clock-style"));
    }

    @Test
    void a_house_chooses_how_days_are_written() {
        String three = "Pada Kamis (19/11/2026), Jumat malam (20/11), dan Sabtu, 21 November 2026, lalu Senin (6/1/2020).";
        dates(Ways.Dates.SHORT);
        assertEquals(List.of("19/11", "Sabtu (21/11)"), fixes(out(three), "date-style"), "another year keeps its own");
        dates(Ways.Dates.YEAR);
        assertEquals(List.of("20/11/2026", "Sabtu (21/11/2026)"), fixes(out(three), "date-style"));
        assertEquals(List.of("Sabtu (21/11/2026)"), fixes(story(three), "date-style"), "nobody knows which year");
        assertEquals(2, count(story(three), "date-style"));
        dates(Ways.Dates.WORDS);
        assertEquals(
                List.of("Kamis, 19 November 2026", "Jumat malam, 20 November 2026", "Senin, 6 Januari 2020"),
                fixes(out(three), "date-style"));
        assertEquals(List.of(), fixes(out("Pada 19 November, Rabu itu, 3/4 bagian, Senin (40/40)."), "date-style"));
    }

    @Test
    void days_in_words_are_the_storys_own_where_the_house_takes_any() {
        assertEquals(List.of(), fixes(out("Pada Jumat (20/11) dan Sabtu, 21 November 2026."), "date-style"));
        assertEquals(List.of(), fixes(out("Pada Kamis (19/11), Jumat (20/11), dan Senin (6/1/2020)."), "date-style"));
    }

    @Test
    void a_story_that_is_plainly_in_another_language_is_read_in_that() {
        Story english = story(
                "The city will extend its night bus to five routes, officials said on Monday.",
                "The move is for the people who work at night, and it will have the same fare as the day buses.");
        assertEquals("en", Spoken.of(english));
        assertEquals(List.of("InField[field=language, entry=0] "), found(english, "language-other"));
        assertEquals(0, count(english.with(Field.LANGUAGE, "en-GB"), "language-other"));
        Story indonesian = story("Warga yang datang dari desa itu akan pulang pada Senin.", "Ia tidak akan kembali ke kota, kata dia.");
        assertEquals(0, count(indonesian, "language-other"));
        assertEquals("id", Spoken.of(indonesian.with(Field.LANGUAGE, "en")));
        assertEquals("id", Spoken.of(story("Lagu “The House of the Rising Sun” and the rest to the end of the song itu indah, kata dia, karena ia sudah tua dan tidak akan dilupakan di sini.")));
        assertEquals("fr", Spoken.of(english.with(Field.LANGUAGE, "fr")));
    }

    @Test
    void a_house_writes_british_or_american() {
        Story story = story("The colour of labor.", "A center of theatre is organized.").with(Field.LANGUAGE, "en");
        terms = terms.with(HouseStyle.USUAL.with(Ways.ANY.with(Ways.English.AMERICAN)));
        assertEquals(List.of("color", "theater"), fixes(story, "en-variety"));
        assertEquals(List.of(), fixes(story("A gray labor center.").with(Field.LANGUAGE, "en"), "en-variety"));
        terms = terms.with(HouseStyle.USUAL.with(Ways.ANY.with(Ways.English.BRITISH)));
        assertEquals(List.of("labour", "centre"), fixes(story, "en-variety"));
        assertEquals(List.of("Grey"), fixes(story("Gray harbour.").with(Field.LANGUAGE, "en"), "en-variety"));
        assertEquals(List.of(), fixes(story("It is organized.").with(Field.LANGUAGE, "en"), "en-variety"), "Oxford has it too");
    }

    private void dates(Ways.Dates way) {
        terms = terms.with(HouseStyle.USUAL.with(Ways.ANY.with(way)));
    }

    private static Story out(String text) {
        return timed(story(text), null, "2026-11-22T08:00+07:00");
    }

    @Test
    void links_say_where_they_lead_and_lead_to_nothing_that_was_killed() {
        var ids = Samples.ids();
        ids.story();
        Story target = story("Lain.").withId(ids.story());
        String href = Pointer.ADDRESS + target.id().value();
        Story story = story("Baca di sini.", "Berita lama ada.");
        Block first = story.body().blocks().get(0);
        Block second = story.body().blocks().get(1);
        Story linked = story.withBody(story.body()
                .with(0, first.withLeaves(List.of(Inline.of("Baca di sini.").with(5, 12, new Link("https://contoh.example/")))))
                .with(1, second.withLeaves(List.of(Inline.of("Berita lama ada.").with(0, 11, new Link(href))))))
                .with(Field.RELATED, List.of(new Related("", "Lama", "", SeenDate.NONE, target.id().value())));

        assertEquals(1, count(linked, "link-text"));
        assertEquals(0, count(linked, "link-killed"));
        terms = terms.with(new Surroundings(target.id()::equals, _ -> Optional.empty(), _ -> false, () -> Instant.MAX, Receiver.NOBODY));
        assertEquals(1, count(linked, "link-killed"));
        assertEquals(1, count(linked, "related-killed"));
    }

    @Test
    void headings_leave_no_level_out() {
        Story story = story("Isi.");
        assertEquals(1, count(withHeadings(story, 2, 4), "heading-level"));
        assertEquals(0, count(withHeadings(story, 2, 3), "heading-level"));
    }

    private static Story withHeadings(Story story, int... levels) {
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        for (int level : levels) {
            blocks.add(new Heading(new BlockId("h" + level), level, Inline.of("Bagian")));
        }
        return story.withBody(new Body(blocks));
    }

    private static Story timed(Story story, String embargo, String publish) {
        return story.with(Field.TIMES, new Workflow.Times(null, embargo, publish, null));
    }

    @Test
    void a_weekday_without_a_year_is_held_against_the_day_the_story_goes_out() {
        Story story = story("Hakim memutus perkara itu, Kamis (19/11).");
        String wednesday = "Hakim memutus perkara itu, Rabu (19/11).";
        assertEquals(0, count(story(wednesday), "date-weekday"), "the year is not known");
        assertEquals(0, count(timed(story, null, "2026-11-20T08:00+07:00"), "date-weekday"));
        assertEquals(1, count(timed(story(wednesday), null, "2026-11-20T08:00+07:00"), "date-weekday"));
        assertEquals(0, count(timed(story("Pada Kamis (31/12)."), null, "2027-01-02T08:00+07:00"), "date-weekday"), "the year before");
        assertEquals(0, count(story, "date-year"));
    }

    @Test
    void times_are_in_order_and_an_embargo_holds() {
        String early = "2026-11-24T08:00+07:00";
        String late = "2026-11-25T08:00+07:00";
        assertEquals(1, count(timed(story("Isi."), late, early), "times-order"));
        assertEquals(0, count(timed(story("Isi."), early, late), "times-order"));
        terms = terms.with(new Surroundings(_ -> false, _ -> Optional.empty(), _ -> false, () -> Instant.parse("2026-11-24T12:00:00Z"), Receiver.NOBODY));
        Story ready = timed(story("Isi."), late, late).with(Field.STATUS, Workflow.Status.READY);
        assertEquals(1, count(ready, "press-embargo"));
        assertEquals(0, count(timed(ready, early, early), "press-embargo"));
        assertEquals(0, count(ready.with(Field.STATUS, Workflow.Status.DRAFT), "press-embargo"));
    }

    @Test
    void corrections_and_withdrawals_say_what_the_press_code_asks() {
        var empty = new Correction(Correction.Kind.RALAT, "", Inline.of(""), "");
        var whole = new Correction(Correction.Kind.PENCABUTAN, "2026-11-24T08:00+07:00", Inline.of("Atas permintaan keluarga."), "");
        assertEquals(1, count(story("Isi.").with(Field.CORRECTIONS, List.of(empty)), "press-correction-kind"));
        assertEquals(0, count(story("Isi.").with(Field.CORRECTIONS, List.of(whole)), "press-correction-kind"));
        assertEquals(1, count(story("Isi.").with(Field.STATUS, Workflow.Status.KILLED), "press-kill-ground"));
        Story killed = story("Isi.").with(Field.STATUS, Workflow.Status.KILLED).with(Field.CORRECTIONS, List.of(whole));
        assertEquals(1, count(killed, "press-kill-ground"));
        assertEquals(0, count(killed.with(Field.ANSWERS, Answers.NONE.assuring(Assurance.KILL_GROUND, "child")), "press-kill-ground"));
        assertEquals(1, count(story("Isi.").with(Field.STATUS, Workflow.Status.CORRECTED), "press-correction-link"));
        assertEquals(0, count(story("Isi."), "press-correction-link"));
        assertEquals(1, count(Samples.story("Ralat: Jumlah Rumah", "Isi."), "press-correction-target"));
        assertEquals(0, count(Samples.story("Jumlah Rumah", "Isi."), "press-correction-target"));
    }

    @Test
    void an_unverified_story_asks_its_conditions_and_stays_open_until_an_update_is_linked() {
        Story plain = story("Kabar itu beredar.", "(Redaksi masih mengupayakan verifikasi.)");
        for (String rule : List.of("press-unverified", "press-unverified-terms", "press-unverified-update")) {
            assertEquals(0, count(plain, rule), rule);
        }
        Answers flagged = Answers.NONE.assuring(Assurance.UNVERIFIED, "ya");
        assertEquals(1, count(story("Kabar itu beredar.").with(Field.ANSWERS, flagged), "press-unverified"));
        Story english = story("Smoke was seen.", "(This story still has to be verified.)").with(Field.LANGUAGE, "en").with(Field.ANSWERS, flagged);
        assertEquals(0, count(english, "press-unverified"));
        Story open = plain.with(Field.ANSWERS, flagged);
        assertEquals(0, count(open, "press-unverified"));
        assertEquals(1, count(open, "press-unverified-terms"));
        assertEquals(1, count(open, "press-unverified-update"));

        Answers answered = flagged;
        for (Assurance one : Assurance.CONDITIONS) {
            assertEquals(1, count(open.with(Field.ANSWERS, answered), "press-unverified-terms"));
            answered = answered.assuring(one, "sudah");
        }
        Story waiting = open.with(Field.ANSWERS, answered);
        assertEquals(0, count(waiting, "press-unverified-terms"));
        assertEquals(1, count(waiting, "press-unverified-update"));

        var update = new Correction(Correction.Kind.PEMBARUAN, "2026-11-24T10:00+07:00", Inline.of("Sudah dipastikan polisi."), "");
        assertEquals(1, count(waiting.with(Field.CORRECTIONS, List.of(update)), "press-unverified-update"), "without a link");
        var linked = update.withText(Inline.of("Sudah dipastikan polisi.", new Link("https://contoh.id/baru")));
        assertEquals(0, count(waiting.with(Field.CORRECTIONS, List.of(linked)), "press-unverified-update"));
        assertEquals(0, count(waiting.with(Field.CORRECTIONS, List.of(update.withRevision("a".repeat(64)))), "press-unverified-update"));
    }

    @Test
    void a_consent_that_is_kept_with_the_story_is_consent() {
        Story story = story("Suara itu tiruan suara seorang aktor.");
        assertEquals(1, count(story, "press-ai-consent"));
        assertEquals(0, count(story.with(Field.ANSWERS, Answers.NONE.assuring(Assurance.CONSENT, "Surat, 3 November")), "press-ai-consent"));
        assertEquals(1, count(story.with(Field.ANSWERS, Answers.NONE.assuring(Assurance.CONSENT, " ")), "press-ai-consent"));
    }

    @Test
    void a_picture_by_a_machine_says_so_in_its_caption() {
        assertEquals(1, count(story("Isi.").with(Field.LEAD, figure("Kota masa depan.", "Redaksi/Midjourney", "Kota")), "press-ai-label"));
        assertEquals(0, count(story("Isi.").with(Field.LEAD, figure("Ilustrasi dibuat dengan AI.", "Redaksi/Midjourney", "Kota")), "press-ai-label"));
        Story plain = story("Isi.").with(Field.LEAD, figure("Kota.", "Sari", "Kota"));
        assertEquals(0, count(plain, "press-ai-label"));
        terms = terms.with(new Surroundings(
                _ -> false, _ -> Optional.of(new Surroundings.PhotoFacts(true, false)), _ -> false, () -> Instant.MAX, Receiver.NOBODY));
        assertEquals(1, count(plain, "press-ai-label"));
        assertEquals(0, count(plain, "press-photo-position"));
        terms = terms.with(new Surroundings(
                _ -> false, _ -> Optional.of(new Surroundings.PhotoFacts(false, true)), _ -> false, () -> Instant.MAX, Receiver.NOBODY));
        assertEquals(1, count(plain, "press-photo-position"));
        assertEquals(0, count(story("Isi."), "press-photo-position"));
    }

    @Test
    void every_picture_of_a_gallery_and_of_the_body_is_asked_for_its_label() {
        Figure made = new Figure(new BlockId("b1"), Inline.of("Foto suasana pantai."), Inline.of("Redaksi/Midjourney"), "Pantai", PHOTO);
        Figure labelled = new Figure(new BlockId("b2"), Inline.of("Pantai. Gambar dibuat dengan AI."), Inline.of("Redaksi/Midjourney"), "Pantai", PHOTO);
        Figure plain = new Figure(new BlockId("b3"), Inline.of("Pantai."), Inline.of("Sari"), "Pantai", PHOTO);
        Story story = story("Isi.");
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        blocks.add(new Gallery(new BlockId("g"), List.of(plain, labelled, made)));
        blocks.add(new Figure(new BlockId("f"), Inline.EMPTY, Inline.of("DALL-E"), "Kota", PHOTO));
        Story pictures = story.withBody(new Body(blocks));

        assertEquals(
                List.of("Leaf[block=g, leaf=4] ", "Leaf[block=f, leaf=0] "),
                found(pictures, "press-ai-label"));
        assertEquals(
                List.of("Gambar dibuat dengan AI."),
                checker.check(pictures, terms, () -> true).everywhere().filter(one -> one.rule().equals("press-ai-label")).findFirst().orElseThrow().fixes());
    }

    @Test
    void paid_content_with_its_genre_is_labelled_and_one_without_blocks() {
        Story paid = story("Tulisan ini konten bersponsor.");
        assertEquals(List.of("press-advertorial-label"), checker.check(paid, terms, () -> true).blocking(RuleChoices.USUAL).stream().map(one -> one.rule()).toList());
        assertEquals(0, count(paid.with(Field.GENRE, "advertorial"), "press-advertorial-label"));
        assertEquals(1, count(story("Isi.").with(Field.GENRE, "adv"), "press-advertorial-label"));
    }

    @Test
    void a_rule_can_be_off_and_matter_otherwise_for_a_newsroom_and_for_a_story() {
        Story story = story("Harga naik ke atas lagi.");
        assertEquals(1, count(story, "redundancy"));
        terms = terms.with(RuleChoices.USUAL.over(RuleChoices.NONE.turned("redundancy", false)));
        assertEquals(0, count(story, "redundancy"));
        terms = terms.with(RuleChoices.USUAL.with("redundancy", Severity.ERROR));
        assertEquals(
                List.of(Severity.ERROR),
                checker.check(story, terms, () -> true).all().filter(one -> one.rule().equals("redundancy")).map(one -> one.severity()).toList());
    }
}
