package id.redaksi.faults;

import id.redaksi.faults.Calls.Mode;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A program that saves while the n-th call of each save fails, once or from then on, for one n after the other. After
 * each it looks by itself: what it acknowledged is there while the fault lasts, and when that ends the next save works,
 * in this very process. What is wrong it writes into a file, one sentence a line, and behind them how much it did.
 */
public final class FailingSaves {
    /** In letters; a revision of it and its draft take more than 500 calls. */
    private static final int LONG = 500_000;

    /** A newsroom takes so many of these stories before another is begun. */
    private static final int PER_NEWSROOM = 40;

    private final Path place;
    private final Path said;
    private final Calls calls;
    private final SplittableRandom random = new SplittableRandom(5);
    private int acknowledged;
    private int failed;
    private int unread;
    private int runs;

    private FailingSaves(Path place, Path said, Calls calls) {
        this.place = place;
        this.said = said;
        this.calls = calls;
    }

    /** A folder, the file for what is wrong, and how many n of each save are tried. */
    public static void main(String[] arguments) throws Exception {
        var saves = new FailingSaves(Path.of(arguments[0]), Path.of(arguments[1]), Calls.ours());
        saves.all(Integer.parseInt(arguments[2]));
        saves.say("%d %d %d %d".formatted(saves.runs, saves.acknowledged, saves.failed, saves.unread));
        System.exit(0);
    }

    private void say(String line) throws IOException {
        Files.writeString(said, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void all(int most) throws Exception {
        int step = Math.max(1, 500 / most);
        for (Calls.Error error : Calls.Error.values()) {
            for (Mode mode : List.of(Mode.ONCE, Mode.LASTING)) {
                for (int n = 1; n <= 500; n += PER_NEWSROOM * step) {
                    some(error, mode, n, step);
                }
            }
        }
    }

    /** A newsroom of its own for some n in a row. */
    private void some(Calls.Error error, Mode mode, int from, int step) throws Exception {
        Path folder = place.resolve("newsroom");
        Story last;
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            last = text();
            SaveAct.save(newsroom, last);
            for (int n = from; n <= 500 && n < from + PER_NEWSROOM * step; n += step) {
                last = one(newsroom, last, error, mode, n);
            }
        }
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            look(newsroom, last, "after the next start");
            for (String wrong : Kept.wrong(newsroom)) {
                say(wrong);
            }
        }
        Rig.delete(folder);
    }

    private Story one(Newsroom newsroom, Story before, Calls.Error error, Mode mode, int n) throws Exception {
        String when = error + " " + mode + " at call " + n;
        Story next = text();
        runs++;
        calls.meet(mode, n, error);
        boolean saved = saves(newsroom, next);
        if (saved) {
            acknowledged++;
            oldOrNew(newsroom, next, next, when);
        } else {
            failed++;
            oldOrNew(newsroom, before, next, when);
        }
        calls.off();
        if (!saved && !saves(newsroom, next)) {
            say("saving does not work again, " + when);
        }
        look(newsroom, next, "once the fault had ended, " + when);
        return next;
    }

    /** While the disk fails a story may not be read at all, since even reading a database may write; never another one. */
    private void oldOrNew(Newsroom newsroom, Story before, Story next, String when) throws Exception {
        try {
            Story story = newsroom.stories().find(next.id()).orElseThrow().story();
            if (!story.equals(next) && !story.equals(before)) {
                say("neither the old nor the new text, " + when);
            }
        } catch (NewsroomFailed e) {
            unread++;
        }
    }

    private static boolean saves(Newsroom newsroom, Story story) throws Exception {
        try {
            SaveAct.save(newsroom, story);
            return true;
        } catch (SaveFailed e) {
            return false;
        }
    }

    private void look(Newsroom newsroom, Story wanted, String when) throws Exception {
        if (!newsroom.stories().find(wanted.id()).orElseThrow().story().equals(wanted)) {
            say("the text is not there, " + when);
        }
    }

    /** Letters that nothing makes shorter. */
    private Story text() {
        var text = new StringBuilder(LONG);
        for (int i = 0; i < LONG; i++) {
            text.append((char) ('!' + random.nextInt(90)));
        }
        return SaveAct.story(text.toString());
    }
}
