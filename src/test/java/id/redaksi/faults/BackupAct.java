package id.redaksi.faults;

import id.redaksi.newsroom.Backup;
import id.redaksi.newsroom.Backups;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Restore;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A backup: listed, verified and whole, or not listed; and the next one is made whatever is left of it. */
final class BackupAct implements Act {
    private static final int REVISIONS = 6;

    private static Story story(int revision) {
        return Samples.story("Judul " + revision, "kata ".repeat(1_500));
    }

    @Override
    public void prepare(Path place) throws Exception {
        try (Newsroom newsroom = Newsroom.open(place.resolve("newsroom"), Samples.CLOCK)) {
            for (int i = 1; i <= REVISIONS; i++) {
                newsroom.stories().save(story(i), Revision.Kind.SAVED);
            }
        }
    }

    @Override
    public void run(Path place) throws Exception {
        try (Newsroom newsroom = Newsroom.open(place.resolve("newsroom"), Samples.CLOCK)) {
            newsroom.backups().make(Backup.Kind.BY_HAND, _ -> {});
        }
    }

    @Override
    public List<String> look(Path place, boolean acknowledged) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Newsroom newsroom = Newsroom.open(place.resolve("newsroom"), Samples.CLOCK)) {
            Backups backups = newsroom.backups();
            List<Backup> before = backups.list();
            if (acknowledged && before.isEmpty()) {
                wrong.add("an acknowledged backup is gone");
            }
            for (Backup backup : before) {
                backups.verify(backup);
            }
            Backup next = backups.make(Backup.Kind.BY_HAND, _ -> {});
            var restore = new Restore(backups);
            Path restored = place.resolve("restored");
            restore.into(restore.examine(next.file()), restored, _ -> {});
            wrong.addAll(Kept.wrong(newsroom));
            wrong.addAll(wrongIn(restored));
        }
        return wrong;
    }

    private static List<String> wrongIn(Path restored) throws Exception {
        try (Newsroom newsroom = Newsroom.open(restored, Samples.CLOCK)) {
            String headline = newsroom.stories().find(story(0).id()).orElseThrow().story().headline();
            return headline.equals("Judul " + REVISIONS) ? Kept.wrong(newsroom) : List.of("the restored text is another");
        }
    }
}
