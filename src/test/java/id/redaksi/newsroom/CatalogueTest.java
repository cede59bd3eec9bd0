package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.rulebook.Answer;
import id.redaksi.rulebook.HouseRule;
import id.redaksi.rulebook.Quiet;
import id.redaksi.rulebook.RuleState;
import id.redaksi.rulebook.Rules;
import id.redaksi.rulebook.Tally;
import id.redaksi.samples.Samples;
import id.redaksi.story.By;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.topics.Called;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.MediaTopics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no revision holds comes along when a newsroom is saved from damage. */
class CatalogueTest {
    private static final Bundle BUNDLE = new Bundle(
            new BundleId("01a20000-0000-7000-8000-0000000000ff"), "Irak", "irak", Bundle.Kind.SERIES, "Uraian", List.of());

    private static final Called CALLED = new Called(
            Filed.tag("irak"), List.of("20000056"), Map.of("Situs A", new Category("Timur Tengah", "7", "timteng")));

    private static final HouseRule RULE = Rules.words(true, "karana", "karena");
    private static final By BY = new By("Sari", Instant.parse("2026-11-30T01:02:03Z"));

    @TempDir
    Path temporary;

    private final Story first = Samples.story("Satu", "Isi satu").withId(Samples.ids().story());
    private final Story edited = Samples.story("Dua", "Isi dua").withId(new id.redaksi.story.StoryId("01a20000-0000-7000-8000-00000000000b"));
    private final Story erased = Samples.story("Tiga", "Isi tiga").withId(new id.redaksi.story.StoryId("01a20000-0000-7000-8000-00000000000c"));

    private Path folder() {
        return temporary.resolve("redaksi");
    }

    private static Arrival arrival(Story story, String state) {
        return Arrival.of(story, Origin.of(story.id().value(), state.getBytes(StandardCharsets.UTF_8)));
    }

    private void filled() throws Exception {
        try (Newsroom newsroom = Newsroom.open(folder(), Samples.CLOCK)) {
            newsroom.stories().intake().importAll(List.of(arrival(first, "a"), arrival(edited, "a"), arrival(erased, "a")));
            newsroom.stories().save(edited.with(Field.HEADLINE, "Suntingan"), Revision.Kind.SAVED);
            newsroom.stories().erase(erased.id());
            newsroom.database().write(session -> {
                session.run("INSERT INTO term VALUES ('irak', 'timur tengah', 'Negara')");
                session.run("INSERT INTO synonym VALUES ('iraq', 'irak')");
                CalledOutside.change(session, new CalledChange(List.of(), List.of(CALLED)));
                return true;
            });
            newsroom.called().replace(MediaTopics.of("2026-07-02", List.of(MediaTopic.of("20000056"))));
            newsroom.houseRules().change(RULE, RuleState.DRAFT, 0, "Perlu", BY);
            newsroom.houseRules().change(RULE, RuleState.LIVE, 1, "Sudah dicoba", BY);
            newsroom.houseRules().answered(List.of(new HouseRules.Given(RULE.id(), Answer.WRONG, 20)), _ -> true);
            newsroom.bundles().change(Optional.empty(), Optional.of(BUNDLE.with(List.of(first.id(), edited.id()), true)));
        }
    }

    private void salvagedHoldsAll() throws Exception {
        new Salvage(folder(), Samples.CLOCK).into(temporary.resolve("baru"), (_, _) -> {});

        try (Newsroom saved = Newsroom.open(temporary.resolve("baru"), Samples.CLOCK)) {
            List<Landing.Outcome> outcomes =
                    saved.stories()
                            .intake()
                            .importAll(List.of(
                                    arrival(first.with(Field.HEADLINE, "Kini"), "b"),
                                    arrival(edited.with(Field.HEADLINE, "Kini"), "b"),
                                    arrival(erased, "b")))
                            .stream()
                            .map(Landing::outcome)
                            .toList();
            assertEquals(List.of(Landing.Outcome.CHANGED, Landing.Outcome.KEPT, Landing.Outcome.ERASED), outcomes);
            assertEquals(1, saved.database().<Long>read(session -> session.number(
                    "SELECT count(*) FROM term t JOIN synonym s ON s.term = t.name WHERE t.parent = 'timur tengah'")));
            KeptRule rule = saved.houseRules().find(RULE.id()).orElseThrow();
            assertEquals(
                    new KeptRule(RULE, RuleState.LIVE, 2, BY, new Tally(0, 0, 20), Optional.of(new Quiet(20, 20))), rule);
            assertEquals(2, saved.houseRules().history(RULE.id()).size());
            assertEquals(CALLED, saved.called().find(CALLED.filed()));
            assertEquals("2026-07-02", saved.called().vocabulary().released());
            assertEquals(
                    Optional.of(BUNDLE.with(List.of(first.id(), edited.id()), true)), saved.bundles().find(BUNDLE.id()));
            assertEquals(List.of(), saved.verify());
        }
    }

    @Test
    void it_is_read_from_the_damaged_database() throws Exception {
        filled();

        salvagedHoldsAll();
    }

    @Test
    void it_is_read_from_a_backup_where_the_database_does_not_open() throws Exception {
        filled();
        Path backups = Files.createDirectories(folder().resolve("backups"));
        Files.copy(folder().resolve(Newsroom.DATABASE), backups.resolve("000001-by-hand-0.db"));
        byte[] bytes = Files.readAllBytes(folder().resolve(Newsroom.DATABASE));
        Arrays.fill(bytes, 0, 4096, (byte) 0x55);
        Files.write(folder().resolve(Newsroom.DATABASE), bytes);

        salvagedHoldsAll();
    }
}
