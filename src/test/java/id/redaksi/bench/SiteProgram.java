package id.redaksi.bench;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.newsroom.Revision;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.SplittableRandom;

/** Builds a site in a process of its own, then edits stories and builds again; says what each took, in milliseconds. */
public final class SiteProgram {
    private SiteProgram() {}

    /** Of all threads, in nanoseconds. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    public static void main(String[] arguments) throws Exception {
        Path newsroom = Path.of(arguments[0]);
        Path site = Path.of(arguments[1]);
        int edits = Integer.parseInt(arguments[2]);
        try (App app = App.open(newsroom, Clock.systemDefaultZone())) {
            app.use(app.settings()
                    .with(new Settings.House("Arsip", GeneratedArchive.CHANNELS))
                    .with(new Settings.Publishing(
                            "https://arsip.contoh.id/", "Sepuluh tahun", "standar", Map.of(), Settings.Left.NOTICE, 20, "", "")));
            long start = System.nanoTime();
            long cpu = cpu();
            SiteReport report = app.buildSite().build(SiteOrder.into(site), Progress.NONE);
            System.out.println("full " + (System.nanoTime() - start) / 1e6 + " files " + report.files().written() + " cpu " + (cpu() - cpu) / 1e6);
            var archive = new GeneratedArchive((int) app.newsroom().current().count());
            var random = new SplittableRandom(5);
            for (int edit = 0; edit < edits; edit++) {
                int place = edit % 2 == 0 ? random.nextInt(archive.stories()) : archive.stories() - 1;
                Story story = app.newsroom().stories().find(archive.id(place)).orElseThrow().story();
                app.newsroom().stories().save(story.with(Field.HEADLINE, story.headline() + " " + edit), Revision.Kind.SAVED);
                start = System.nanoTime();
                cpu = cpu();
                report = app.buildSite().build(SiteOrder.into(site), Progress.NONE);
                double took = (System.nanoTime() - start) / 1e6;
                System.out.println((edit % 2 == 0 ? "old " : "newest ") + took + " files " + report.files().written() + " cpu " + (cpu() - cpu) / 1e6);
                app.newsroom().stories().save(story, Revision.Kind.SAVED);
                app.buildSite().build(SiteOrder.into(site), Progress.NONE);
            }
        }
    }
}
