package id.redaksi.faults;

import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Position;
import id.redaksi.story.Story;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A draft and then a revision of it, as the window saves. */
final class SaveAct implements Act {
    private static final String OLD = "lama ".repeat(3000);
    private static final String NEW = "baru ".repeat(4000);

    static Story story(String text) {
        return Samples.story("Judul", text);
    }

    @Override
    public void prepare(Path place) throws Exception {
        try (Newsroom newsroom = Newsroom.open(place.resolve("newsroom"), Samples.CLOCK)) {
            newsroom.stories().save(story(OLD), Revision.Kind.SAVED);
        }
    }

    @Override
    public void run(Path place) throws Exception {
        try (Newsroom newsroom = Newsroom.open(place.resolve("newsroom"), Samples.CLOCK)) {
            save(newsroom, story(NEW));
        }
    }

    /** As the window makes a revision. */
    static void save(Newsroom newsroom, Story story) throws Exception {
        newsroom.drafts().keep(story, start(story));
        newsroom.stories().save(story, Revision.Kind.SAVED);
        newsroom.drafts().done(story.id());
    }

    /** A caret at the beginning. */
    static Drafts.Caret start(Story story) {
        var start = new Position(story.body().blocks().getFirst().id(), 0, 0);
        return new Drafts.Caret(start, start, 0);
    }

    @Override
    public List<String> look(Path place, boolean acknowledged) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (Newsroom newsroom = Newsroom.open(place.resolve("newsroom"), Samples.CLOCK)) {
            String text = newsroom.stories().find(story(OLD).id()).orElseThrow().story().body().text();
            if (!text.equals(NEW) && (acknowledged || !text.equals(OLD))) {
                wrong.add(acknowledged ? "an acknowledged save is gone" : "the text is neither the old nor the new one");
            }
            wrong.addAll(Kept.wrong(newsroom));
        }
        return wrong;
    }
}
