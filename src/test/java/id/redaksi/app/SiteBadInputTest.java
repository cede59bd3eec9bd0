package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.samples.Volume;
import id.redaksi.site.Progress;
import id.redaksi.site.SiteFailed;
import id.redaksi.site.SiteOrder;
import id.redaksi.site.SiteReport;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Note;
import id.redaksi.story.Noted;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Related;
import id.redaksi.story.Review;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and stories as the world has them. */
class SiteBadInputTest {
    @TempDir
    Path folder;

    private SiteHouse house;

    @BeforeEach
    void open() throws Exception {
        house = new SiteHouse(folder);
        house.saved("Harga cabai naik", "Ekonomi", 1, "Cabai");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String refused(SiteOrder order) {
        SiteFailed failed =
                assertThrows(SiteFailed.class, () -> house.app.buildSite().build(order, Progress.NONE));
        return failed.explanation().key();
    }

    @Test
    void a_folder_with_files_of_others_is_refused_and_stays_as_it_was() throws Exception {
        Files.createDirectories(house.site);
        Files.writeString(house.site.resolve("skripsi.txt"), "milik saya");

        assertEquals("site.failed.foreign", refused(SiteOrder.into(house.site)));

        assertEquals(Set.of("skripsi.txt"), house.files().keySet());
        assertFalse(house.has(".redaksi-site"));
    }

    @Test
    void a_merged_site_leaves_out_what_others_have_and_touches_nothing_of_theirs() throws Exception {
        Files.createDirectories(house.site.resolve("tag"));
        Files.writeString(house.site.resolve("index.html"), "beranda lama");
        Files.writeString(house.site.resolve("tag/catatan.txt"), "catatan");

        SiteReport report = house.app.buildSite().build(SiteOrder.into(house.site).merging(), Progress.NONE);

        assertEquals("beranda lama", house.read("index.html"));
        assertEquals("catatan", house.read("tag/catatan.txt"));
        assertTrue(house.has("ekonomi/harga-cabai-naik.html"));
        assertEquals(List.of("site.told.foreign"), report.told().stream().map(one -> one.key()).toList());
        Files.delete(house.site.resolve("index.html"));
        assertEquals(List.of(), house.build().told());
        assertTrue(house.read("index.html").contains("Harga cabai naik"));
    }

    @Test
    void a_file_that_somebody_changed_is_told_and_neither_replaced_nor_removed() throws Exception {
        Story story = house.saved("Pasar sepi", "Ekonomi", 2);
        house.build();
        Files.writeString(house.site.resolve("ekonomi/pasar-sepi.html"), "suntingan tangan");

        house.save(story.with(Field.STANDFIRST, "Lain"));
        SiteReport report = house.build();

        assertEquals("suntingan tangan", house.read("ekonomi/pasar-sepi.html"));
        assertEquals(List.of("site.told.meddled"), report.told().stream().map(one -> one.key()).toList());
        Files.delete(house.site.resolve("ekonomi/pasar-sepi.html"));
        assertEquals(List.of(), house.build().told());
        assertTrue(house.read("ekonomi/pasar-sepi.html").contains("Lain"));
    }

    @Test
    void a_site_stands_neither_in_the_newsroom_nor_around_it() throws Exception {
        assertEquals("site.failed.newsroom", refused(SiteOrder.into(folder.resolve("ruang/situs"))));
        assertEquals("site.failed.newsroom", refused(SiteOrder.into(folder)));
        Path link = Files.createSymbolicLink(folder.resolve("jalan"), folder.resolve("ruang"));
        assertEquals("site.failed.newsroom", refused(SiteOrder.into(link.resolve("situs"))));
        assertFalse(Files.exists(folder.resolve("ruang/situs")));
    }

    @Test
    void a_link_in_the_folder_leads_nothing_out_of_it() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("luar"));
        Files.writeString(outside.resolve("harga-cabai-naik.html"), "milik lain");
        Files.createDirectories(house.site);
        Files.createSymbolicLink(house.site.resolve("ekonomi"), outside);

        SiteReport report = house.app.buildSite().build(SiteOrder.into(house.site).merging(), Progress.NONE);

        assertEquals(Set.of("harga-cabai-naik.html"), SiteHouse.files(outside).keySet());
        assertEquals("milik lain", Files.readString(outside.resolve("harga-cabai-naik.html")));
        assertFalse(report.told().isEmpty());
    }

    @Test
    void stories_and_names_that_would_share_an_address_each_have_one() throws Exception {
        house.saved("Harga cabai naik", "Ekonomi", 2, "../", "con", "CON", "Cabai!", "\ud83d\ude00", "\u0627\u0644\u0639\u0631\u0627\u0642");
        house.saved("\ud83d\ude00", "Ekonomi", 3);
        house.saved("index", "Ekonomi", 4);
        house.saved("\u0627\u0644\u0639\u0631\u0627\u0642 \u064a\u0641\u062a\u062d", "Sport", 5);
        house.saved("panjang ".repeat(62).strip(), "Sport", 6);
        house.save(house.story("Nama", "Sport", 7)
                .with(Field.CONTRIBUTORS, List.of(new Contributor("\ud83d\ude00\ud83d\ude00", Contributor.Role.REPORTER))));

        SiteReport report = house.build();

        assertEquals(7, report.stories());
        List<String> pages = house.files().keySet().stream()
                .filter(name -> name.matches("(ekonomi|sport)/[^/]*\\.html") && !name.endsWith("/index.html") && !name.contains("hal-"))
                .toList();
        assertEquals(7, pages.size(), pages.toString());
        List<String> tags = house.files().keySet().stream().filter(name -> name.startsWith("tag/")).toList();
        assertEquals(7, tags.size(), tags.toString());
        Set<String> folded = new HashSet<>();
        for (String name : house.files().keySet().stream().filter(one -> !one.startsWith("tema/")).toList()) {
            assertTrue(folded.add(name.toLowerCase(Locale.ROOT)), name);
            assertTrue(name.matches("[a-z0-9._/-]+"), name);
            assertTrue(name.length() < 120, name);
            assertFalse(name.contains(".."), name);
            assertFalse(name.matches("(.*/)?(con|prn|aux|nul)[./].*"), name);
        }
        assertTrue(pages.contains("ekonomi/harga-cabai-naik.html"));
    }

    @Test
    void a_dry_run_names_what_the_build_then_does_and_writes_nothing() throws Exception {
        house.build();
        house.saved("Pasar sepi", "Ekonomi", 2, "Cabai");
        var before = house.files();
        List<Progress.Change> would = new ArrayList<>();
        List<Progress.Change> did = new ArrayList<>();

        SiteReport dry = house.app.buildSite().build(SiteOrder.into(house.site).rehearsed(), listening(would));

        assertEquals(before, house.files());
        SiteReport real = house.app.buildSite().build(SiteOrder.into(house.site), listening(did));
        assertEquals(Set.copyOf(did), Set.copyOf(would));
        assertEquals(real.files(), dry.files());
        assertTrue(did.contains(new Progress.Change(Progress.Change.What.NEW, "ekonomi/pasar-sepi.html")));
        Path nowhere = folder.resolve("belum-ada");
        house.app.buildSite().build(SiteOrder.into(nowhere).rehearsed(), Progress.NONE);
        assertFalse(Files.exists(nowhere));
    }

    private static Progress listening(List<Progress.Change> changes) {
        return new Progress() {
            @Override
            public void at(Step step) {}

            @Override
            public void changed(Change change) {
                changes.add(change);
            }
        };
    }

    @Test
    void a_build_that_is_cancelled_anywhere_is_finished_by_the_next() throws Exception {
        for (int i = 0; i < 30; i++) {
            house.saved("Berita " + i, "Ekonomi", 10 + i, "Cabai", "Tag " + i % 7);
        }
        boolean cancelled = true;
        for (int after = 1; cancelled; after += 2) {
            house.saved("Lagi " + after, "Sport", 100 + after, "Cabai");
            int most = after;
            var asked = new AtomicInteger();
            var progress = new Progress() {
                @Override
                public void at(Step step) {}

                @Override
                public boolean goesOn() {
                    return asked.incrementAndGet() <= most;
                }
            };
            cancelled = house.app.buildSite().build(SiteOrder.into(house.site), progress).cancelled();
        }
        house.build();
        var built = house.files();

        SiteReport whole = house.app.buildSite().build(SiteOrder.into(house.site).whole(), Progress.NONE);

        assertEquals(0, whole.files().written());
        assertEquals(built, house.files());
    }

    @Test
    void two_builds_into_two_folders_are_the_same_bytes() throws Exception {
        for (int i = 0; i < 20; i++) {
            house.saved("Berita " + i, i % 2 == 0 ? "Ekonomi" : "Sport", 10 + i, "Cabai", "Tag " + i % 7);
        }
        house.build();
        Path other = folder.resolve("situs-lain");

        house.app.buildSite().build(SiteOrder.into(other), Progress.NONE);

        assertEquals(house.files(), SiteHouse.files(other));
    }

    @Test
    void a_full_disk_ends_a_build_with_a_sentence_and_the_next_goes_on() throws Exception {
        try (var volume = new Volume(1)) {
            for (int i = 0; i < 120; i++) {
                house.saved("Berita " + i, "Ekonomi", 10 + i, "Tag " + i);
            }
            Path site = volume.folder().resolve("situs");

            assertEquals("site.failed.disk", refused(SiteOrder.into(site)));

            assertTrue(SiteHouse.files(site).keySet().stream().noneMatch(name -> name.endsWith(".redaksi-part")));
            for (var file : SiteHouse.files(site).entrySet()) {
                assertTrue(!file.getKey().endsWith(".html") || file.getValue().endsWith("</html>\n"), file.getKey());
            }
            volume.resize(40);
            house.app.buildSite().build(SiteOrder.into(site), Progress.NONE);
            house.build();
            assertEquals(house.files(), SiteHouse.files(site));
        }
    }

    @Test
    void a_slug_that_changes_leaves_a_page_that_leads_on() throws Exception {
        Story story = house.saved("Pasar sepi", "Ekonomi", 2);
        house.build();

        house.save(story.with(Field.SLUG, "pasar-ramai").with(Field.CHANNEL, "Sport"));
        SiteReport report = house.build();

        assertEquals(1, report.files().redirects());
        assertTrue(house.read("ekonomi/pasar-sepi.html").contains("sport/pasar-ramai.html"));
        assertEquals("/ekonomi/pasar-sepi.html /sport/pasar-ramai.html 301\n", house.read("_redirects"));
        house.save(story);
        house.build();
        assertTrue(house.read("ekonomi/pasar-sepi.html").contains("Isi Pasar sepi."));
        assertTrue(house.read("sport/pasar-ramai.html").contains("ekonomi/pasar-sepi.html"));
    }

    @Test
    void nothing_of_what_may_not_be_read_stands_in_any_byte() throws Exception {
        Story killed = house.saved("Kenariterbunuh", "Ekonomi", 2, "Kenaritag");
        Story embargoed = house.saved("Kenariembargo", "Ekonomi", 3);
        Story draft = house.saved("Kenarinaskah", "Ekonomi", 4);
        Story open = house.saved("Terbuka", "Ekonomi", 5);
        house.save(open.with(Field.EDITORS_NOTE, "Kenaricatatan")
                .with(Field.RELATED, List.of(
                        related(killed), related(embargoed), related(draft))));
        house.build();
        assertFalse(house.holding("Kenari").isEmpty(), "the canary can be heard");

        house.save(killed.with(Field.STATUS, Workflow.Status.KILLED));
        house.save(embargoed.with(Field.TIMES, new Workflow.Times(
                null, "2027-01-01T00:00+07:00", embargoed.workflow().times().publish(), null)));
        house.save(draft.with(Field.STATUS, Workflow.Status.REVIEW));
        SiteReport report = house.build();

        assertEquals(List.of(), house.holding("Kenari"));
        assertEquals(List.of(), house.holding("kenari").stream().filter(name -> !name.contains("kenari")).toList());
        assertEquals(1, report.heldBack());
        assertEquals("Kenariembargo", report.held().getFirst().headline());
        Path fresh = folder.resolve("baru");
        house.app.buildSite().build(SiteOrder.into(fresh), Progress.NONE);
        assertTrue(SiteHouse.files(fresh).values().stream().noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("kenari")));
    }

    private static Related related(Story story) {
        return new Related(
                story.topics().channel(), story.headline(), "", SeenDate.NONE, story.id().value());
    }

    @Test
    void a_story_with_suggestions_and_notes_goes_out_without_them() throws Exception {
        house.app.use(house.app.settings().with(new Settings.Exporting(Set.of(), "")));
        var note = new Note("n1", List.of(new Note.Remark(Samples.SARI, "Kenarigunjing")), false);
        Inline text = Inline.of("Isi yang jadi. ")
                .with(0, 3, new Noted("n1"))
                .plus(Inline.of("Kenarisisip", new Insertion(Samples.SARI)));
        house.save(house.story("Diulas", "Ekonomi", 2)
                .withBody(new Body(List.of(new Paragraph(house.ids.block(), text))))
                .with(Field.REVIEW, Review.NONE.with(note)));

        SiteReport report = house.build();

        assertEquals(2, report.stories());
        assertTrue(house.read("ekonomi/diulas.html").contains("Isi yang jadi."));
        assertEquals(List.of(), house.holding("Kenari"));
    }

    @Test
    void a_site_has_nothing_that_is_off_the_record_and_nobody_who_is_hidden() throws Exception {
        Inline text = Inline.of("Isi yang jadi. ").plus(Inline.of("Kenarirahasia", new OffTheRecord()));
        house.save(house.story("Terbuka", "Ekonomi", 2)
                .with(Field.CONTRIBUTORS, List.of(
                        new Contributor("Dini", Contributor.Role.REPORTER),
                        new Contributor("Kenarinama", Contributor.Role.REPORTER, true)))
                .withBody(new Body(List.of(new Paragraph(house.ids.block(), text)))));

        SiteReport report = house.build();

        assertEquals(2, report.stories());
        assertTrue(house.read("ekonomi/terbuka.html").contains("Isi yang jadi."));
        assertEquals(List.of(), house.holding("Kenari"));
    }

    @Test
    void a_story_that_is_erased_leaves_no_file() throws Exception {
        Story story = house.saved("Pasar sepi", "Ekonomi", 2);
        house.build();

        house.app.newsroom().stories().erase(story.id());
        house.build();

        assertFalse(house.has("ekonomi/pasar-sepi.html"));
        assertEquals(List.of(), house.holding("Pasar sepi"));
        assertEquals(1, house.app.newsroom().stories().list().size());
        house.app.newsroom().stories().save(house.story("Baru", "Ekonomi", 9), Revision.Kind.SAVED);
        assertEquals(2, house.build().stories());
    }
}
