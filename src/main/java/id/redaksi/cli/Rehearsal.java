package id.redaksi.cli;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.newsroom.Revision;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Heading;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Pointer;
import id.redaksi.story.Quote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runs the usual commands once over a small newsroom of its own, while the JVM watches which classes they need and how they
 * hang together: {@code packaging/run} does so after a build and starts from what was seen (JEP 483 and 514), in half of the
 * time. Nothing depends on it having been done.
 */
public final class Rehearsal {
    /** More than a page of a list, so that there are further ones. */
    private static final int STORIES = 90;

    private static final List<String> CHANNELS = List.of("Nasional", "Ekonomi", "Olahraga");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final Path folder;

    /** {@code folder}: an empty one, which is thrown away afterwards. */
    Rehearsal(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new Rehearsal(Path.of(arguments[0])).run() ? 0 : 1);
    }

    /** Whether every command did what it was told. */
    boolean run() throws Exception {
        StoryId newest = fill();
        boolean done = true;
        for (List<String> command : List.of(
                List.of("formats"),
                List.of("list"),
                List.of("list", "--json"),
                List.of("search", "perpustakaan"),
                List.of("site", "--to", in("situs")),
                List.of("site", "--to", in("situs")),
                List.of("export", newest.value(), "--to", in("paket")),
                List.of("doctor"))) {
            done &= CommandLineMain.run(nowhere(), nowhere(), line(command)) == 0;
        }
        return done;
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private String[] line(List<String> command) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--newsroom", in("redaksi")));
        return line.toArray(String[]::new);
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(Writer.nullWriter());
    }

    private StoryId fill() throws Exception {
        try (App app = App.open(Path.of(in("redaksi")), Clock.systemDefaultZone())) {
            app.keep(app.settings()
                    .with(new Settings.House("Latihan", CHANNELS))
                    .with(new Settings.Publishing(
                            "https://latihan.contoh.id/", "", Settings.Publishing.USUAL_THEME, Map.of(), Settings.Left.NOTICE, 20, "", "")));
            var ids = new Ids(Clock.systemUTC(), new Random(1));
            Story before = Story.blank(ids);
            for (int place = 0; place < STORIES; place++) {
                Story story = story(place, ids, before);
                app.newsroom().stories().save(story, Revision.Kind.SAVED);
                before = story;
            }
            app.indexing().catchUp(() -> true);
            return before.id();
        }
    }

    private static Story story(int place, Ids ids, Story before) {
        String published = FIRST.plusSeconds(40_000L * place).atOffset(ZoneOffset.ofHours(7)).toString();
        var link = new Link(Pointer.ADDRESS + before.id().value());
        var other = new Related("Nasional", before.headline(), "", new SeenDate("", "", "2026-01-01"), before.id().value());
        List<Block> blocks = List.of(
                new Paragraph(ids.block(), Inline.of("Perpustakaan buka sampai malam & ramai, \u201ckata\u201d warga.").with(0, 12, link)),
                new Heading(ids.block(), 2, Inline.of("Jam baru")),
                new Quote(ids.block(), Inline.of("Kami senang."), Inline.of("Rani")),
                new RelatedBox(ids.block(), Inline.of("Baca juga"), List.of(other)),
                new Paragraph(ids.block(), Inline.of("Ruang baca anak tetap tutup pukul 18.00.")));
        return Story.blank(ids)
                .with(Field.HEADLINE, "Perpustakaan kota buka sampai malam " + place)
                .with(Field.STANDFIRST, "Jam baru itu berlaku dari Senin sampai Sabtu.")
                .with(Field.CHANNEL, CHANNELS.get(place % CHANNELS.size()))
                .with(Field.TAGS, List.of("perpustakaan", "kota " + place % 7))
                .with(Field.CONTRIBUTORS, List.of(
                        new Contributor("Rani " + place % 5, Contributor.Role.REPORTER),
                        new Contributor("Bagas", Contributor.Role.EDITOR)))
                .with(Field.DATELINE, new Dateline("BANDUNG", "Redaksi", "", ""))
                .with(Field.RELATED, place == 0 ? List.of() : List.of(other))
                .with(Field.STATUS, place % 9 == 8 ? Workflow.Status.CORRECTED : Workflow.Status.EXPORTED)
                .with(Field.CORRECTIONS, place % 9 == 8 ? List.of(correction(published)) : List.of())
                .with(Field.TIMES, new Workflow.Times(null, null, published, null))
                .withBody(new Body(blocks));
    }

    private static Correction correction(String time) {
        return new Correction(Correction.Kind.RALAT, time, Inline.of("Jam semula tertulis keliru."), "");
    }
}
