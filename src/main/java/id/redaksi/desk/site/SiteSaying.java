package id.redaksi.desk.site;

import id.redaksi.desk.kit.Words;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a sentence how far the site is, what would change, what changed, or why it did not. */
final class SiteSaying {
    private final Words words;

    SiteSaying(Words words) {
        this.words = words;
    }

    String of(SiteState state) {
        return switch (state.phase()) {
            case WAITING -> words.now(state.folder().isEmpty() ? "publish.noFolder" : "publish.unknown");
            case REHEARSING, BUILDING -> state.step().map(this::at).orElse(words.now("publish.begins"));
            case REHEARSED, BUILT -> state.report().map(this::sum).orElse("");
            case FAILED -> state.failed().map(words::now).orElse("");
        };
    }

    private String at(Progress.Step step) {
        return words.now(
                "publish.stage." + step.stage().name().toLowerCase(Locale.ROOT), step.done(), step.of());
    }

    private String sum(SiteReport report) {
        SiteReport.Files files = report.files();
        if (report.cancelled()) {
            return words.now("publish.cancelled");
        }
        if (files.written() == 0 && files.removed() == 0) {
            return words.now("publish.same", report.stories(), files.same());
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                report.dryRun()
                        ? words.now("publish.would", files.written())
                        : words.now("publish.did", files.written(), report.bytes() / 1e6));
        add(parts, "publish.sum.same", files.same());
        add(parts, report.dryRun() ? "publish.sum.wouldRemove" : "publish.sum.removed", files.removed());
        add(parts, "publish.sum.redirects", files.redirects());
        return words.now("publish.sum", String.join(", ", parts), report.stories());
    }

    private void add(List<String> parts, String key, long number) {
        if (number > 0) {
            parts.add(words.now(key, number));
        }
    }
}
