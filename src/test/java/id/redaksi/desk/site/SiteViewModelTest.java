package id.redaksi.desk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.site.SiteState.Phase;
import id.redaksi.site.Progress;
import id.redaksi.site.Progress.Change.What;
import id.redaksi.site.SiteFailed;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteViewModelTest {
    private static final Path FOLDER = Path.of("situs");

    private final List<SiteOrder> orders = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();
    private final Notices notices = new Notices();
    private SiteViewModel.Building building = (order, _) -> report(order, false);
    private final SiteViewModel model = new SiteViewModel(
            (order, progress) -> {
                orders.add(order);
                return building.build(order, progress);
            },
            Background.atOnce(),
            notices,
            Optional.empty(),
            kept::add);

    private static SiteReport report(SiteOrder order, boolean cancelled) {
        var held = new SiteReport.Held(
                StoryId.of("0198c8f2-1111-7000-8000-000000000001").orElseThrow(), "Ditahan", Message.of("site.held.status"));
        return new SiteReport(
                order.dryRun(), 2, new SiteReport.Files(3, 1, 0, 0), 900, 1, List.of(held), List.of(), cancelled);
    }

    private SiteState state() {
        return model.stateProperty().get();
    }

    @Test
    void nothing_is_done_without_a_folder() {
        model.rehearse();
        model.build();

        assertEquals(List.of(), orders);
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void a_rehearsal_changes_nothing_and_the_build_follows_the_same_wishes() {
        model.choose(FOLDER);
        model.wholeProperty().set(true);
        model.rehearse();
        model.build();

        assertEquals(List.of(FOLDER), kept);
        assertEquals(
                List.of(
                        new SiteOrder(FOLDER, true, true, SiteOrder.Foreign.REFUSE),
                        new SiteOrder(FOLDER, false, true, SiteOrder.Foreign.REFUSE)),
                orders);
        assertEquals(Phase.BUILT, state().phase());
    }

    @Test
    void all_changes_are_counted_and_the_first_are_named() {
        building = (order, progress) -> {
            for (int i = 0; i < Changes.NAMED + 5; i++) {
                progress.changed(new Progress.Change(What.NEW, "a/%05d.html".formatted(i)));
            }
            progress.changed(new Progress.Change(What.REMOVED, "lama.html"));
            return report(order, false);
        };
        model.choose(FOLDER);
        model.rehearse();

        Changes.Some fresh = state().changes().get(What.NEW);
        assertEquals(Changes.NAMED + 5, fresh.all());
        assertEquals(Changes.NAMED, fresh.first().size());
        List<SiteRow> rows = SiteRow.of(state(), EnumSet.of(SiteRow.Group.HELD, SiteRow.Group.NEW), new Words(Locale.ENGLISH));
        assertEquals(new SiteRow.Head(SiteRow.Group.HELD, 1, true), rows.getFirst());
        assertEquals(new SiteRow.Line("and 5 more", ""), rows.get(rows.size() - 2));
        assertEquals(new SiteRow.Head(SiteRow.Group.REMOVED, 1, false), rows.getLast());
    }

    @Test
    void another_wish_or_folder_forgets_what_was_found() {
        model.choose(FOLDER);
        model.rehearse();
        model.wholeProperty().set(true);

        assertEquals(Phase.WAITING, state().phase());
        model.rehearse();
        model.choose(Path.of("lain"));

        assertTrue(state().report().isEmpty());
    }

    @Test
    void a_build_that_is_called_off_is_told_to_end() {
        building = (order, progress) -> {
            assertTrue(progress.goesOn());
            model.stop();
            assertFalse(progress.goesOn());
            return report(order, true);
        };
        model.choose(FOLDER);
        model.build();

        assertTrue(state().report().orElseThrow().cancelled());
    }

    @Test
    void a_folder_of_somebody_else_is_told_apart_from_a_full_disk() {
        model.choose(FOLDER);
        building = (_, _) -> {
            throw new SiteFailed(Message.of("site.failed.disk", FOLDER.toString()));
        };
        model.build();
        assertEquals(Phase.FAILED, state().phase());
        assertFalse(state().isForeign());

        building = (_, _) -> {
            throw new SiteFailed(Message.of("site.failed.foreign", FOLDER.toString()));
        };
        model.build();
        assertTrue(state().isForeign());
    }

    @Test
    void who_closed_the_sheet_is_told_when_the_site_is_done_and_who_only_looked_is_not() {
        model.choose(FOLDER);
        model.onEnd(() -> {});
        model.rehearse();
        assertEquals(null, notices.currentProperty().get());

        model.build();
        assertEquals("publish.done", notices.currentProperty().get().message().key());
    }
}
