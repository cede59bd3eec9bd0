package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.samples.OtherProgram;
import id.redaksi.samples.Samples;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that builds a site is killed while it does; what stands there is whole, and the next build finishes it. */
class KilledSiteTest {
    private static final int STORIES = 400;

    @TempDir
    Path folder;

    /** Builds a site and says each file. */
    public static final class Builder {
        private Builder() {}

        public static void main(String[] arguments) throws Exception {
            try (App app = App.open(Path.of(arguments[0]), Samples.CLOCK)) {
                app.use(app.settings().with(app.settings().publishing().withPerPage(5)));
                app.buildSite().build(SiteOrder.into(Path.of(arguments[1])), new Progress() {
                    @Override
                    public void at(Step step) {
                        System.out.println(step.stage() + " " + step.done());
                    }
                });
            }
        }
    }

    @Test
    void a_build_that_is_killed_anywhere_is_finished_by_the_next() throws Exception {
        Path site = folder.resolve("situs");
        try (var house = new SiteHouse(folder)) {
            for (int i = 0; i < STORIES; i++) {
                house.saved("Berita " + i, i % 2 == 0 ? "Ekonomi" : "Sport", i, "Tag " + i % 40);
            }
        }
        for (String at : List.of("READING 250", "PAGES 0", "PAGES 100", "PAGES 400", "PAGES 200")) {
            try (var builder = OtherProgram.start(Builder.class, folder.resolve("ruang").toString(), site.toString())) {
                builder.says(at);
                builder.kill();
            }
            if (Files.exists(site)) {
                for (var file : SiteHouse.files(site).entrySet()) {
                    boolean page = file.getKey().endsWith(".html");
                    assertTrue(!page || file.getValue().strip().endsWith("</html>"), file.getKey());
                }
            }
        }
        try (App app = App.open(folder.resolve("ruang"), Samples.CLOCK)) {
            app.use(app.settings().with(app.settings().publishing().withPerPage(5)));
            SiteReport finished = app.buildSite().build(SiteOrder.into(site), Progress.NONE);
            assertEquals(List.of(), finished.told());
            Path fresh = folder.resolve("baru");
            app.buildSite().build(SiteOrder.into(fresh), Progress.NONE);
            assertEquals(SiteHouse.files(fresh), SiteHouse.files(site));
        }
    }
}
