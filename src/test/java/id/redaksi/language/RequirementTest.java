package id.redaksi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.Samples;
import id.redaksi.story.BlockId;
import id.redaksi.story.Contributor;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementTest {
    private static final Surroundings FILED =
            new Surroundings(_ -> false, _ -> Optional.empty(), _ -> true, () -> Instant.MAX, Receiver.NOBODY);

    /** A story that has everything that can be asked for, once. */
    private static Story whole() {
        return Samples.story("Judul", "Isi.")
                .with(Field.SHORT_HEADLINE, "Judul")
                .with(Field.STANDFIRST, "Ringkasan.")
                .with(Field.CHANNEL, "Nasional")
                .with(Field.CONTRIBUTORS, List.of(
                        new Contributor("Sari", Contributor.Role.REPORTER), new Contributor("Budi", Contributor.Role.EDITOR)))
                .with(Field.DATELINE, new Dateline("JAKARTA", "Antara", "", ""))
                .with(Field.LEAD, new Figure(
                        new BlockId("lead"), Inline.of("Sawah."), Inline.of("Sari"), "Petani", "a".repeat(64)))
                .with(Field.TAGS, List.of("padi"))
                .with(Field.PLACES, List.of("Karawang"))
                .with(Field.PEOPLE, List.of("Rani"))
                .with(Field.ORGANISATIONS, List.of("Bulog"))
                .with(Field.RELATED, List.of(new Related("", "Lain", "", SeenDate.NONE, "")))
                .with(Field.GENRE, "berita")
                .with(Field.SLUG, "judul")
                .with(Field.TIMES, new Workflow.Times(null, null, "2026-11-30T08:00+07:00", null))
                .with(Field.SOCIAL_TITLE, "Judul")
                .with(Field.SOCIAL_DESCRIPTION, "Uraian")
                .with(Field.PUSH, "Push")
                .with(Field.WHATSAPP, "Teks")
                .with(Field.NEWSLETTER, "Subjek");
    }

    @Test
    void a_channel_has_what_those_above_it_ask_but_for_what_it_asks_itself() {
        var style = HouseStyle.USUAL.requiring(Map.of(
                "", Set.of("tags:2"), "Sport", Set.of("tags:5", "places", "genre"), "Bola", Set.of("tags:3"), "Liga", Set.of("slug")));
        var all = style.inheriting(Map.of("Bola", "Sport", "Liga", "Bola"));

        assertEquals(Set.of("tags:3", "places", "genre", "slug"), written(all.asked("Liga")));
        assertEquals(Set.of("tags:3", "places", "genre"), written(all.asked("Bola")));
        assertEquals(Set.of("tags:5", "places", "genre"), written(all.asked("Sport")));
        assertEquals(Set.of("tags:2"), written(all.asked("Finance")));
        assertEquals(Set.of("tags:2", "slug"), written(style.asked("Liga")));
    }

    private static Set<String> written(List<Requirement> all) {
        return all.stream().map(Requirement::written).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Requirement.Kind.class)
    void each_is_met_by_a_story_that_has_it_and_not_by_a_bare_one(Requirement.Kind kind) {
        Story bare = Samples.story("", "Isi.").with(
                Field.LEAD, new Figure(new BlockId("lead"), Inline.EMPTY, Inline.EMPTY, "", kind == Requirement.Kind.ALT ? "a".repeat(64) : null));
        var one = new Requirement(kind, 1);
        assertTrue(one.isMet(whole(), FILED));
        assertFalse(one.isMet(bare, Surroundings.NONE));
        assertEquals(Optional.of(one), Requirement.read(one.written()));
        for (Wording wording : List.of(Wording.of(Wording.INDONESIAN), Wording.of(Wording.ENGLISH))) {
            assertFalse(wording.text(one.said()).startsWith("language."), one.written());
        }
    }

    @Test
    void a_number_is_asked_of_what_can_be_counted() {
        Requirement three = Requirement.read("tags:3").orElseThrow();
        assertFalse(three.isMet(whole().with(Field.TAGS, List.of("a", "b")), FILED));
        assertTrue(three.isMet(whole().with(Field.TAGS, List.of("a", "b", "c")), FILED));
        assertEquals("tags:3", three.written());
        assertEquals("standfirst", Requirement.read("standfirst:4").orElseThrow().written());
    }

    @Test
    void what_names_nothing_asks_nothing_and_of_two_numbers_the_greater_holds() {
        assertEquals(
                List.of("standfirst", "tags:4"),
                Requirement.of(Set.of("tags:2", "tags:4", "tags", "tags:0", "tags:-1", "tags:x", "tags:999", "later", "standfirst", ""))
                        .stream()
                        .map(Requirement::written)
                        .toList());
    }

    @Test
    void a_channel_is_asked_for_what_all_are_and_for_its_own() {
        HouseStyle style = HouseStyle.USUAL
                .requiring("", Set.of("tags:2"))
                .requiring("Sport", Set.of("tags:5", "places"))
                .requiring(Receiver.key("x"), Set.of("slug"));
        assertEquals(2, style.asked("Nasional").getFirst().least());
        assertEquals(List.of("tags:5", "places"), style.asked("Sport").stream().map(Requirement::written).toList());
        assertEquals(List.of("tags:2"), style.asked("").stream().map(Requirement::written).toList());
        HouseStyle renamed = style.renamed("Sport", "Olahraga");
        assertEquals(2, renamed.asked("Olahraga").size());
        assertEquals(1, renamed.asked("Sport").size());
        assertEquals(style.required().get(""), style.renamed("", "Semua").required().get(""));
    }
}
