package id.redaksi.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.topics.MediaTopics;
import id.redaksi.wording.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TagSuggesterTest {
    private static final Story ROB = Samples.story(
            "Banjir Rob Rendam Tambaklorok",
            "Banjir rob merendam permukiman di Tambaklorok, Semarang. Badan Penanggulangan Bencana Daerah (BPBD) Kota Semarang"
                    + " mencatat tinggi banjir rob 70 sentimeter.",
            "Kepala BPBD Kota Semarang, Endro Waluyo, mengatakan tanggul jebol. \"Kami bekerja,\" kata Endro.");

    private static TagSuggester suggester;

    @BeforeAll
    static void dictionaries() {
        Optional<TagSuggester> shipped = Shipped.suggester();
        assumeTrue(shipped.isPresent(), "the dictionaries were not fetched");
        suggester = shipped.orElseThrow();
    }

    /** A vocabulary of these tags ("tag=synonym"), and answers that were given to tags before. */
    private static Known knowing(Map<String, Known.Answers> answers, String... tags) {
        Map<String, Known.Term> terms = new HashMap<>();
        for (String tag : tags) {
            String[] sides = tag.split("=");
            terms.put(sides[0].toLowerCase(Locale.ROOT), new Known.Term(sides[0], 4, ""));
            if (sides.length > 1) {
                terms.put(sides[1].toLowerCase(Locale.ROOT), new Known.Term(sides[0], 4, sides[1]));
            }
        }
        return new Known() {
            @Override
            public Map<String, Term> terms(Collection<String> written) {
                Map<String, Term> found = new HashMap<>(terms);
                found.keySet().retainAll(Set.copyOf(written));
                return found;
            }

            @Override
            public long stories() {
                return 0;
            }

            @Override
            public Map<String, Integer> holding(Collection<String> words) {
                return Map.of();
            }

            @Override
            public Near near(Story story) {
                return new Near(Map.of(), Map.of("Regional", 0.8, "Sport", 0.1), 5);
            }

            @Override
            public Optional<String> meaning(String brief) {
                return Optional.empty();
            }

            @Override
            public Map<String, Answers> answers(Kind kind, Collection<String> names) {
                return kind == Kind.TAG ? answers : Map.of();
            }
        };
    }

    /** A new newsroom, but for what a test says. */
    private static class Nothing implements Known {
        @Override
        public Map<String, Term> terms(Collection<String> written) {
            return Map.of();
        }

        @Override
        public long stories() {
            return 0;
        }

        @Override
        public Map<String, Integer> holding(Collection<String> words) {
            return Map.of();
        }

        @Override
        public Near near(Story story) {
            return Near.NONE;
        }

        @Override
        public Optional<String> meaning(String brief) {
            return Optional.empty();
        }

        @Override
        public Map<String, Answers> answers(Kind kind, Collection<String> names) {
            return Map.of();
        }
    }

    private static List<String> names(Story story, Known known, Kind kind) {
        return suggester.suggest(story, known).stream()
                .filter(one -> one.kind() == kind)
                .map(Suggestion::name)
                .toList();
    }

    private static List<String> tags(Story story, Known known) {
        return names(story, known, Kind.TAG);
    }

    @Test
    void what_stands_in_headline_and_lead_comes_first() {
        assertEquals(Set.of("banjir rob", "Tambaklorok", "Semarang"), Set.copyOf(tags(ROB, Known.NOTHING).subList(0, 3)));
    }

    @Test
    void people_institutions_and_places_go_into_their_fields_without_titles() {
        assertEquals(List.of("Endro Waluyo"), names(ROB, Known.NOTHING, Kind.PERSON));
        assertTrue(names(ROB, Known.NOTHING, Kind.PLACE).containsAll(List.of("Tambaklorok", "Semarang")), () -> names(ROB, Known.NOTHING, Kind.PLACE).toString());
        assertTrue(names(ROB, Known.NOTHING, Kind.ORGANISATION).contains("BPBD Kota Semarang"));
    }

    @Test
    void names_are_joined_as_they_are_written() {
        Story story = Samples.story(
                "Menteri Lantik Pejabat",
                "Menteri Keuangan Siti binti Rahmat melantik Johan van Delden, 45 tahun, di Kementerian Pertanian dan Pangan, Kota"
                        + " Bogor, kata Gubernur Jawa Barat Rudi Saputra.");

        assertTrue(names(story, Known.NOTHING, Kind.PERSON)
                .containsAll(List.of("Siti binti Rahmat", "Johan van Delden", "Rudi Saputra")), () -> names(story, Known.NOTHING, Kind.PERSON).toString());
        assertTrue(names(story, Known.NOTHING, Kind.ORGANISATION).contains("Kementerian Pertanian dan Pangan"));
        assertTrue(names(story, Known.NOTHING, Kind.PLACE).contains("Jawa Barat"));
    }

    @Test
    void a_tag_of_the_vocabulary_is_found_in_any_case_by_a_synonym_and_by_its_root() {
        Known known = knowing(Map.of(), "BANJIR ROB", "badan bencana=bpbd", "rendam", "tinju");

        List<String> tags = tags(ROB, known);
        assertTrue(tags.containsAll(List.of("BANJIR ROB", "badan bencana")), tags.toString());
        assertFalse(tags.contains("tinju"));
        assertFalse(tags.contains("banjir rob"));
    }

    @Test
    void nothing_is_suggested_whose_words_stand_neither_in_the_text_nor_in_the_vocabulary() {
        List<GoldStory> stories = new ArrayList<>(GoldStory.learning());
        stories.addAll(GoldStory.heldOut());
        for (GoldStory gold : stories) {
            String text = (gold.story().headline() + " " + gold.story().lead().text() + " " + gold.story().dateline().city() + " "
                            + gold.story().body().text())
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ");
            for (Suggestion one : suggester.suggest(gold.story(), Known.NOTHING)) {
                assertTrue(one.kind() != Kind.SUBJECT || MediaTopics.OWN.find(one.name()).isPresent(), one.name());
                String written = one.kind() == Kind.SUBJECT ? one.through() : one.name();
                String name = written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
                boolean joined = (one.kind() == Kind.TAG || one.kind() == Kind.SUBJECT) && new HashSet<>(List.of(text.split(" "))).containsAll(List.of(name.split(" ")));
                assertTrue(text.contains(name) || joined, written + " in " + gold.story().headline());
            }
        }
    }

    @Test
    void every_suggestion_says_why_and_how_much_speaks_for_it() {
        for (Suggestion one : suggester.suggest(ROB, knowing(Map.of(), "banjir rob"))) {
            assertFalse(one.reasons().isEmpty(), one.name());
        }
    }

    @Test
    void what_was_sent_away_here_does_not_come_back_and_elsewhere_it_comes_later() {
        int before = tags(ROB, Known.NOTHING).indexOf("Tambaklorok");
        Known here = knowing(Map.of("Tambaklorok", new Known.Answers(0, 1, true)));
        Known often = knowing(Map.of("Tambaklorok", new Known.Answers(0, 20, false)));

        assertTrue(before >= 0);
        assertFalse(tags(ROB, here).contains("Tambaklorok"));
        int after = tags(ROB, often).indexOf("Tambaklorok");
        assertTrue(after < 0 || after > before);
    }

    @Test
    void what_was_taken_often_comes_earlier() {
        List<String> before = tags(ROB, Known.NOTHING);
        String last = before.getLast();

        List<String> after = tags(ROB, knowing(Map.of(last, new Known.Answers(30, 0, false))));
        assertTrue(after.indexOf(last) < before.indexOf(last));
    }

    @Test
    void what_the_story_bears_is_not_suggested() {
        assertFalse(tags(ROB.with(Field.TAGS, List.of("Banjir Rob")), Known.NOTHING).contains("banjir rob"));
    }

    @Test
    void a_channel_is_that_of_the_stories_that_read_alike() {
        assertEquals(List.of("Regional"), names(ROB, knowing(Map.of()), Kind.CHANNEL));
    }

    private static Optional<Suggestion> find(List<Suggestion> all, Kind kind, String name) {
        return all.stream().filter(one -> one.kind() == kind && one.name().equals(name)).findFirst();
    }

    @Test
    void a_subject_comes_with_the_words_for_it_and_the_tag_that_is_to_stand_for_it() {
        Suggestion flood = find(suggester.suggest(ROB, Known.NOTHING), Kind.SUBJECT, "20000154").orElseThrow();

        assertEquals("banjir", flood.label());
        assertEquals("banjir rob", flood.through());
        assertEquals(List.of("tagging.reason.subject", "tagging.reason.through"), flood.reasons().stream().map(Message::key).toList());
    }

    @Test
    void a_subject_that_the_story_stands_for_already_is_not_suggested_nor_one_above_it() {
        Known standing = new Nothing() {
            @Override
            public Set<String> subjects(Story story) {
                return Set.of("20000154");
            }
        };

        assertEquals(Optional.empty(), find(suggester.suggest(ROB, standing), Kind.SUBJECT, "20000154"));
        assertEquals(Optional.empty(), find(suggester.suggest(ROB, standing), Kind.SUBJECT, "20000151"));
    }

    @Test
    void a_new_newsroom_is_offered_the_channel_whose_usual_words_the_story_has() {
        Known channels = new Nothing() {
            @Override
            public ChannelWords channels() {
                return suggester.channelWords(Map.of("Regional", List.of(), "Sport", List.of(), "Techno", List.of()));
            }
        };

        assertEquals("Regional", names(ROB, channels, Kind.CHANNEL).getFirst());
    }

    @Test
    void a_channel_of_any_name_is_known_by_the_words_of_its_stories() {
        Story other = Samples.story("Resep Kue", "Tepung dan gula diaduk rata.");
        Story flood = Samples.story("Rob Lagi", "Banjir rob merendam permukiman warga.");
        Known channels = new Nothing() {
            @Override
            public ChannelWords channels() {
                return suggester.channelWords(Map.of("Air", List.of(flood, flood, flood), "Dapur", List.of(other, other, other)));
            }
        };

        assertEquals("Air", names(ROB, channels, Kind.CHANNEL).getFirst());
    }

    @Test
    void a_short_name_that_ends_a_long_one_and_both_ends_of_a_line_are_names() {
        Story story = Samples.story(
                "Sidang di New York", "Dewan Keamanan PBB bersidang. Kereta Ambarawa-Tuntang berhenti, kata Dewan Keamanan PBB.");

        Set<String> found = new HashSet<>();
        suggester.candidates(story, Known.NOTHING).forEach(one -> found.add(one.candidate().name()));
        assertTrue(found.containsAll(Set.of("PBB", "Ambarawa", "Tuntang")), found.toString());
    }

    private static Set<String> candidates(String headline, Known known, String... paragraphs) {
        Set<String> found = new HashSet<>();
        suggester.candidates(Samples.story(headline, paragraphs), known).forEach(one -> found.add(one.candidate().name()));
        return found;
    }

    @Test
    void a_term_is_found_although_a_word_or_an_amount_parts_it() {
        Set<String> found = candidates(
                "Kapal Ditahan di Batam",
                Known.NOTHING,
                "Polisi menggagalkan penyelundupan 1,2 ton sabu. Tanggul yang jebol diperbaiki. Varietas padi yang tahan kekeringan ditanam.",
                "Staf KBRI di Tokyo datang. Kebakaran hutan di Portugal meluas. Warga yang menanam padi pulang pada 3 November sore.");

        assertTrue(
                found.containsAll(Set.of(
                        "penyelundupan sabu", "tanggul jebol", "padi tahan kekeringan", "KBRI Tokyo", "kebakaran hutan Portugal")),
                found.toString());
        assertFalse(found.contains("warga menanam"), found.toString());
        assertFalse(found.contains("pulang sore"), found.toString());
    }

    @Test
    void what_happens_and_where_is_one_tag_and_other_words_and_places_below_are_not_put_together() {
        Set<String> found = candidates(
                "Gempa Guncang Hokkaido", Known.NOTHING, "Gempa mengguncang Hokkaido, Jepang.", "Menteri berada di Filipina. Harga ikan naik.");

        assertTrue(found.contains("gempa Jepang"), found.toString());
        assertFalse(found.contains("gempa Filipina"), found.toString());
        assertFalse(found.contains("harga Jepang"), found.toString());
    }

    @Test
    void words_that_say_little_alone_stand_in_terms_and_verbs_without_prefix_begin_nouns_outside_of_headlines() {
        Set<String> found = candidates(
                "Polisi Tutup Jalan Besar",
                Known.NOTHING,
                "Atlet angkat besi naik jalur pendakian. Rumah kosong di jalur pendakian dijaga, rumah kosong lain tidak.",
                "Harga BBM nonsubsidi turun. Pasien diabetes tipe 2 berobat.");

        assertTrue(
                found.containsAll(Set.of("angkat besi", "jalur pendakian", "rumah kosong", "BBM nonsubsidi", "diabetes tipe 2")), found.toString());
        assertFalse(found.contains("tutup jalan"), found.toString());
        assertFalse(found.contains("kosong"), found.toString());
        assertFalse(found.contains("jalur"), found.toString());
    }

    @Test
    void a_name_is_found_without_the_place_behind_it_and_an_office_is_no_person() {
        Set<String> found = candidates(
                "Suap di Wanasari",
                Known.NOTHING,
                "Dinas Pekerjaan Umum Kabupaten Wanasari diperiksa. Penonton MotoGP Mandalika pulang. Indonesia U-23 menang.",
                "Wisatawan dibatasi, kata Ketua Pokdarwis Dieng, Alif Faozi.");

        assertTrue(found.containsAll(Set.of("Dinas Pekerjaan Umum", "MotoGP")), found.toString());
        List<String> people = names(
                Samples.story("Embun di Dieng", "Kata Ketua Pokdarwis Dieng, Alif Faozi, wisatawan dibatasi. Indonesia U-23 menang."),
                Known.NOTHING,
                Kind.PERSON);
        assertEquals(List.of("Alif Faozi"), people);
    }

    @Test
    void a_tag_of_the_vocabulary_is_found_by_what_the_story_speaks_of_and_by_two_words_apart() {
        Known known = knowing(Map.of(), "sepak bola", "tinju", "kendaraan listrik", "kendaraan air");
        Story story = Samples.story(
                "Striker Cetak Dua Gol di Liga", "Striker mencetak gol. Klub memuncaki liga. Mobil listrik klub adalah kendaraan baru.");
        Story cars = Samples.story("Listrik untuk Kendaraan", "Kendaraan kini memakai listrik.");

        Suggestion football = find(suggester.suggest(story, known), Kind.TAG, "sepak bola").orElseThrow();
        assertEquals("tagging.reason.subject", football.reasons().getFirst().key());
        Set<String> found = new HashSet<>();
        suggester.candidates(cars, known).forEach(one -> found.add(one.candidate().name()));
        assertTrue(found.contains("kendaraan listrik"), found.toString());
        assertFalse(found.contains("kendaraan air") || found.contains("tinju"), found.toString());
    }

    @Test
    void a_name_that_is_explained_behind_itself_is_mentioned_once() {
        Story story = Samples.story("Hujan Lagi", "Hujan turun. Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) diam.");

        Mentioned mentioned = suggester.candidates(story, Known.NOTHING).stream()
                .filter(one -> one.candidate().name().equals("BMKG"))
                .findFirst()
                .orElseThrow()
                .candidate()
                .mentioned();
        assertEquals(1, mentioned.times());
    }

    @Test
    void what_an_institution_is_called_for_short_is_an_institution_whatever_it_looks_like() {
        Story story = Samples.story(
                "Kejagung Sita Aset", "Kejaksaan Agung (Kejagung) menyita tanah. \"Sudah lengkap,\" kata Kejagung.");

        assertTrue(names(story, Known.NOTHING, Kind.ORGANISATION).contains("Kejagung"));
        assertFalse(names(story, Known.NOTHING, Kind.PERSON).contains("Kejagung"));
    }

    @Test
    void what_happens_to_somebody_is_a_phrase_where_the_headline_says_it() {
        Story story = Samples.story("Siswa Keracunan di Maros", "Sebanyak 87 siswa keracunan di Maros.");

        assertTrue(suggester.candidates(story, Known.NOTHING).stream().anyMatch(one -> one.candidate().name().equals("siswa keracunan")));
    }

    @Test
    void what_is_in_the_headline_and_said_again_is_sure_and_what_is_said_once_below_is_not() {
        List<Suggestion> all = suggester.suggest(ROB, Known.NOTHING);

        assertTrue(find(all, Kind.TAG, "banjir rob").orElseThrow().isSure());
        assertFalse(find(all, Kind.TAG, "Endro Waluyo").map(Suggestion::isSure).orElse(false));
    }

    @Test
    void a_long_or_odd_text_is_read_in_time() {
        Story huge = Samples.story("X", "Nama Orang ".repeat(20_000), "\u0000\uD800 (( \"\"", "ア".repeat(5_000));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> suggester.suggest(huge, Known.NOTHING));
        assertEquals(List.of(), suggester.suggest(Samples.story(""), Known.NOTHING));
    }
}
