package id.redaksi.faults;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Version;
import id.redaksi.samples.Samples;
import id.redaksi.story.StoryId;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** A newsroom of an older program, with a draft that was never saved, brought to the newest shape: all of it is there. */
final class MigrationAct implements Act {
    private static final String DRAFT = "Belum disimpan.";

    private record Entry(String story, int number, String sha256) {}

    @Override
    public void prepare(Path place) throws Exception {
        Path folder = Files.createDirectory(place.resolve("newsroom"));
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(MigrationAct.class.getResourceAsStream("/faults/newsroom-4.db.gz")))) {
            Files.copy(in, folder.resolve("newsroom.db"));
        }
    }

    @Override
    public void run(Path place) throws Exception {
        Newsroom.open(place.resolve("newsroom"), Samples.CLOCK).close();
    }

    @Override
    public List<String> look(Path place, boolean acknowledged) throws Exception {
        Set<Entry> former = former();
        List<String> wrong = new ArrayList<>();
        try (Newsroom newsroom = Newsroom.open(place.resolve("newsroom"), Samples.CLOCK)) {
            Set<Entry> now = new HashSet<>();
            boolean draft = false;
            for (String story : former.stream().map(Entry::story).distinct().toList()) {
                for (Version version : newsroom.stories().history(new StoryId(story))) {
                    var revision = version.revision();
                    now.add(new Entry(story, revision.number(), revision.sha256()));
                    draft |= newsroom.stories().at(revision).body().text().equals(DRAFT);
                }
            }
            if (!now.containsAll(former) || now.size() != former.size() + 1) {
                wrong.add("of " + former.size() + " revisions and a draft there are " + now.size());
            }
            if (!draft) {
                wrong.add("the draft is gone");
            }
            wrong.addAll(Kept.wrong(newsroom));
        }
        return wrong;
    }

    /** The revisions of the older newsroom, read from it directly. */
    private Set<Entry> former() throws Exception {
        Path place = Files.createTempDirectory("redaksi-former");
        prepare(place);
        Set<Entry> entries = new HashSet<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + place.resolve("newsroom/newsroom.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT story, number, sha256 FROM revision")) {
            while (rows.next()) {
                entries.add(new Entry(rows.getString(1), rows.getInt(2), rows.getString(3)));
            }
        }
        Rig.delete(place);
        return entries;
    }
}
