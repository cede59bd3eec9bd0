package id.redaksi.desk.site;

import id.redaksi.desk.kit.Words;
import id.redaksi.site.Progress.Change.What;
import id.redaksi.site.SiteReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A line of what a build changes: the head of a group, which opens and closes it, or one thing in it. */
sealed interface SiteRow {
    /** The groups there are, in their order. */
    enum Group {
        HELD,
        TOLD,
        NEW,
        CHANGED,
        REMOVED;

        String key() {
            return "publish.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code all} counts what is in the group, also what no line names. */
    record Head(Group group, long all, boolean open) implements SiteRow {}

    /** What it is about, and what is to be said of it (may be empty). */
    record Line(String what, String said) implements SiteRow {}

    /** The rows of a state; groups without anything are left out. */
    static List<SiteRow> of(SiteState state, Set<Group> open, Words words) {
        List<SiteRow> rows = new ArrayList<>();
        state.report().ifPresent(report -> {
            add(rows, Group.HELD, report.heldBack(), open, held(report, words), words);
            List<Line> told = report.told().stream().map(one -> new Line(words.now(one), "")).toList();
            add(rows, Group.TOLD, told.size(), open, told, words);
        });
        for (What what : What.values()) {
            Changes.Some some = state.changes().get(what);
            if (some != null) {
                List<Line> lines = some.first().stream().map(address -> new Line(address, "")).toList();
                add(rows, Group.valueOf(what.name()), some.all(), open, lines, words);
            }
        }
        return rows;
    }

    private static List<Line> held(SiteReport report, Words words) {
        return report.held().stream()
                .map(one -> new Line(
                        one.headline().isBlank() ? words.now("desk.story.untitled") : one.headline(), words.now(one.why())))
                .toList();
    }

    private static void add(List<SiteRow> rows, Group group, long all, Set<Group> open, List<Line> lines, Words words) {
        if (all == 0) {
            return;
        }
        boolean isOpen = open.contains(group);
        rows.add(new Head(group, all, isOpen));
        if (isOpen) {
            rows.addAll(lines);
            if (all > lines.size()) {
                rows.add(new Line(words.now("publish.more", all - lines.size()), ""));
            }
        }
    }
}
