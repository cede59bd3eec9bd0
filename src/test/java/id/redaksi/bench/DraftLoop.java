package id.redaksi.bench;

import id.redaksi.edit.Act;
import id.redaksi.edit.Acts;
import id.redaksi.edit.Editing;
import id.redaksi.edit.ReplaceText;
import id.redaksi.edit.Transaction;
import id.redaksi.edit.json.ActJson;
import id.redaksi.newsroom.ActChange;
import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A draft of 5,000 words after a key, alone and with the act that the key made behind 2,000 others. */
@State(Scope.Benchmark)
public class DraftLoop {
    private static final int ACTS = 2000;

    private final Editing editing = new Editing(new Texts(7).story(5000), Clock.systemUTC());
    private final Block block = editing.story().body().blocks().get(50);
    private final Drafts.Caret caret = new Drafts.Caret(editing.selection().head(), 0);
    private Newsroom newsroom;
    private int count;

    @Setup(Level.Trial)
    public void open() throws Exception {
        Path folder = Files.createTempDirectory("redaksi-bench");
        newsroom = Newsroom.open(folder.resolve("newsroom"), Clock.systemUTC());
        for (int i = 0; i < ACTS; i++) {
            key();
        }
        List<byte[]> acts = editing.acts().all().stream().map(ActJson::write).toList();
        newsroom.drafts().keep(editing.story(), caret, new ActChange(0, 0, acts, ACTS));
    }

    @TearDown(Level.Trial)
    public void close() {
        newsroom.close();
    }

    /** One letter in the place of another. */
    private Story key() {
        Inline letter = Inline.of(Character.toString('a' + count++ % 26));
        editing.apply(Transaction.of(new ReplaceText(block.id(), 0, 20, 21, letter)));
        return editing.story();
    }

    @Benchmark
    public void draft() throws Exception {
        Story story = key();
        editing.rollback();
        newsroom.drafts().keep(story, caret);
    }

    @Benchmark
    public boolean draftAndAct() throws Exception {
        Story story = key();
        Acts acts = editing.acts();
        editing.rollback();
        Act last = acts.all().getLast();
        return newsroom.drafts().keep(story, caret, new ActChange(0, ACTS, List.of(ActJson.write(last)), ACTS + 1));
    }
}
