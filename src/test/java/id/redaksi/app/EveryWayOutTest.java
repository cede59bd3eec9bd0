package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.DeliveryPlan.Turn;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.Settings.Rule;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Format;
import id.redaksi.language.RuleChoices;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.samples.Samples;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.Verdict;
import id.redaksi.story.Correction;
import id.redaksi.story.Field;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow.Status;
import id.redaksi.story.Workflow.Times;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * P3, P7 and P9 of the press code hold on every way out of the house: an embargo, a corrected story that says nothing of it,
 * paid content without its label. The same story without the fault, and with the rule off, goes each of these ways.
 */
class EveryWayOutTest {
    private static final Times AHEAD = new Times(null, "2026-12-24T08:00+07:00", "2026-11-20T08:00+07:00", null);
    private static final Times OUT = new Times(null, null, "2026-11-20T08:00+07:00", null);
    private static final Correction RALAT =
            new Correction(Correction.Kind.RALAT, "2026-11-22T08:00+07:00", Inline.of("Angkanya keliru."), "");

    /** A fault, the story that has it, and the same story put right. */
    enum Fault {
        EMBARGO,
        CORRECTION,
        LABEL;

        Story on(Story story) {
            return switch (this) {
                case EMBARGO -> story.with(Field.TIMES, AHEAD);
                case CORRECTION -> story.with(Field.STATUS, Status.CORRECTED);
                case LABEL -> story.with(Field.GENRE, "adv");
            };
        }

        Story right(Story story) {
            return switch (this) {
                case EMBARGO -> story.with(Field.TIMES, OUT);
                case CORRECTION -> story.with(Field.CORRECTIONS, List.of(RALAT));
                case LABEL -> story.with(Field.GENRE, "advertorial");
            };
        }

        /** The settings with this guard off. */
        Settings off(Settings settings) {
            Set<Rule> blocks = EnumSet.copyOf(settings.exporting().blocks());
            if (this != EMBARGO) {
                return settings.with(settings.checking().with(RuleChoices.NONE));
            }
            blocks.remove(Rule.EMBARGO);
            return settings.with(settings.exporting().blocking(blocks));
        }
    }

    private final Ids ids = Samples.ids();

    @TempDir
    Path temporary;

    private App app;
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        app = App.open(temporary.resolve("redaksi"), Samples.CLOCK);
        folder = Files.createDirectories(temporary.resolve("keluar"));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story kept(Story story) throws Exception {
        app.newsroom().stories().save(story, Revision.Kind.SAVED);
        return story;
    }

    private Story good() {
        return Samples.story("Harga beras turun", "Isi berita.").withId(ids.story()).with(Field.STATUS, Status.READY).with(Field.TIMES, OUT);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Stream<Format> formats() {
        return Formats.all().stream().filter(format -> format.exporter().isPresent());
    }

    private Target target() throws Exception {
        return app.changeTargets().create(new Target(
                TargetId.made(ids), "Mitra", "ninjs-1.6", Map.of(), false, app.deliver().place(folder), "{slug}-{id}"));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void no_format_writes_it_packed_or_not_alone_or_among_others(Fault fault) throws Exception {
        Story bad = kept(fault.on(good()));
        Story other = kept(good());
        for (Format format : formats().toList()) {
            for (Packing packing : Packing.values()) {
                var order = new Order(format, Choices.USUAL, packing, folder);
                assertThrows(ExportFailed.class, () -> app.exportStory().run(List.of(bad.id()), order, Embargoed.STAYS), format.name());
                if (format.exporter().orElseThrow().holdsMany()) {
                    assertThrows(
                            ExportFailed.class,
                            () -> app.exportStory().run(List.of(other.id(), bad.id()), order, Embargoed.STAYS), format.name());
                }
            }
        }
        assertEquals(List.of(), files());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void put_right_it_leaves(Fault fault) throws Exception {
        Story right = kept(fault.right(fault.on(good())));
        app.exportStory().run(right.id(), folder);
        assertEquals(1, files().stream().filter(name -> name.endsWith(".zip")).count());
        assertTrue(app.publishable().of(right, Samples.CLOCK.instant()) instanceof Verdict.Out);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"CORRECTION", "LABEL"})
    void with_the_rule_off_the_same_story_leaves(Fault fault) throws Exception {
        app.use(fault.off(app.settings()));
        Story bad = kept(fault.on(good()));
        app.exportStory().run(bad.id(), folder);
        assertEquals(1, files().stream().filter(name -> name.endsWith(".zip")).count());
        assertTrue(app.publishable().of(bad, Samples.CLOCK.instant()) instanceof Verdict.Out);
    }

    @Test
    void an_embargo_stays_with_its_rule_off_until_somebody_confirms() throws Exception {
        app.use(Fault.EMBARGO.off(app.settings()));
        Story bad = kept(Fault.EMBARGO.on(good()));
        assertThrows(ExportFailed.class, () -> app.exportStory().run(bad.id(), folder));
        app.exportStory().run(bad.id(), folder, Embargoed.LEAVES);
        assertEquals(1, files().stream().filter(name -> name.endsWith(".zip")).count());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void no_target_gets_it_picked_found_or_changed_and_the_others_go(Fault fault) throws Exception {
        Target target = target();
        Story bad = kept(fault.on(good()));
        Story other = kept(good());
        app.indexing().catchUp(() -> true);
        for (DeliveryWish wish : List.of(
                DeliveryWish.of(List.of(bad.id(), other.id())),
                new DeliveryWish(new DeliveryWish.Found("beras"), true),
                new DeliveryWish(new DeliveryWish.Changed(), true))) {
            DeliveryPlan plan = app.deliver().plan(target, wish, Embargoed.STAYS, (_, _) -> true);
            assertEquals(
                    List.of(Turn.HELD),
                    plan.items().stream().filter(item -> item.story().equals(bad.id())).map(DeliveryPlan.Item::turn).toList());
            Deliver.Report report = app.deliver().run(plan, Embargoed.STAYS, (_, _) -> true);
            assertTrue(report.gone().stream().noneMatch(gone -> gone.item().story().equals(bad.id())));
        }
        assertEquals(0, app.newsroom().deliveries().of(target.id(), bad.id(), 9).size());
        assertTrue(app.newsroom().deliveries().of(target.id(), other.id(), 9).size() > 0);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void what_got_the_fault_after_the_dry_run_stays_as_well(Fault fault) throws Exception {
        Target target = target();
        Story story = kept(good());
        DeliveryPlan plan = app.deliver().plan(target, DeliveryWish.of(List.of(story.id())), Embargoed.STAYS, (_, _) -> true);
        assertEquals(1, plan.going().size());
        kept(fault.on(story));

        Deliver.Report report = app.deliver().run(plan, Embargoed.STAYS, (_, _) -> true);

        assertEquals(1, report.left().size());
        assertEquals(List.of(), files());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void the_site_names_it_nowhere_and_says_why(Fault fault) throws Exception {
        Story bad = kept(fault.on(good().with(Field.HEADLINE, "Rahasia negeri")));
        kept(good());
        var report = app.buildSite().build(SiteOrder.into(folder), Progress.NONE);

        assertTrue(app.publishable().of(bad, Samples.CLOCK.instant()) instanceof Verdict.Held);
        assertEquals(1, report.heldBack());
        try (Stream<Path> all = Files.walk(folder)) {
            assertTrue(all.filter(Files::isRegularFile).noneMatch(file -> text(file).contains("Rahasia negeri")));
        }
    }

    @Test
    void a_site_takes_a_story_back_once_a_rule_that_stops_is_on() throws Exception {
        Story bad = Fault.LABEL.on(good().with(Field.HEADLINE, "Rahasia negeri"));
        Settings strict = app.settings();
        app.use(Fault.LABEL.off(strict));
        kept(bad);
        app.buildSite().build(SiteOrder.into(folder), Progress.NONE);
        app.use(strict);

        assertEquals(1, app.buildSite().build(SiteOrder.into(folder), Progress.NONE).heldBack());
    }

    @Test
    void a_corrected_story_without_a_correction_is_told_once() {
        Story bad = Fault.CORRECTION.on(good());
        assertEquals(
                List.of(Rule.FINDING),
                app.exportStory().problems(bad).stream()
                        .filter(one -> one.rule() == Rule.FINDING || one.rule() == Rule.CORRECTION)
                        .map(ExportStory.Problem::rule)
                        .toList());
        app.use(app.settings().with(app.settings().checking().with(RuleChoices.NONE)));
        assertEquals(
                List.of(Rule.CORRECTION),
                app.exportStory().problems(bad).stream()
                        .filter(one -> one.rule() == Rule.FINDING || one.rule() == Rule.CORRECTION)
                        .map(ExportStory.Problem::rule)
                        .toList());
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
