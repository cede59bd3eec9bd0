package id.redaksi.faults;

import id.redaksi.newsroom.Drafts;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.Block;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a killed program had done by its log, against what the newsroom then holds. A second of typing is counted by the
 * times of the keys: from the first key that is lost to the kill, without what the machine stood still.
 */
record Kill(List<KeyLog.Line> log, int before, int acknowledged, int kept, double lostSeconds, List<String> wrong) {
    /** How many of the keys that this program typed were said to be saved. */
    int acknowledgedHere() {
        return acknowledged - before;
    }

    /** How many keys that were said to be saved are gone. */
    int gone() {
        return Math.max(0, acknowledged - kept);
    }

    /** Looks into the newsroom of a program that was killed at this moment, which opens and recovers it. */
    static Kill look(Path newsroom, Path logFile, long killed) throws IOException {
        List<KeyLog.Line> log = KeyLog.read(logFile);
        Optional<KeyLog.Line> opened = log.stream().filter(line -> line.kind() == KeyLog.Kind.OPENED).findFirst();
        int before = opened.map(KeyLog.Line::keys).orElse(0);
        int acknowledged = log.stream()
                .filter(line -> line.kind() == KeyLog.Kind.SAVED)
                .mapToInt(KeyLog.Line::keys)
                .max()
                .orElse(before);
        List<String> wrong = new ArrayList<>();
        int kept = 0;
        try (Newsroom open = Newsroom.open(newsroom, Clock.systemDefaultZone())) {
            wrong.addAll(Kept.wrong(open));
            if (opened.isPresent()) {
                kept = kept(open, new StoryId(opened.get().story()), wrong);
            }
        } catch (NewsroomFailed e) {
            wrong.add("the newsroom does not open: " + e.explanation().key());
        }
        if (kept < acknowledged) {
            wrong.add(acknowledged + " keys were said to be saved, " + kept + " are there");
        }
        return new Kill(log, before, acknowledged, kept, lost(log, kept, killed), wrong);
    }

    private static int kept(Newsroom newsroom, StoryId id, List<String> wrong) throws NewsroomFailed {
        Story story = newsroom.stories().find(id).orElseThrow().story();
        int keys = TypedText.keys(story);
        if (keys < 0) {
            wrong.add("the text is not what was typed");
        }
        if (keys > 0 && !newsroom.drafts().caret(id).map(caret -> isAtEnd(caret, story)).orElse(false)) {
            wrong.add("the caret is not where it was");
        }
        return keys;
    }

    private static boolean isAtEnd(Drafts.Caret caret, Story story) {
        Block last = story.body().blocks().getLast();
        return caret.place().block().equals(last.id()) && caret.place().offset() == last.text().length();
    }

    private static double lost(List<KeyLog.Line> log, int kept, long killed) {
        Optional<KeyLog.Line> first = log.stream()
                .filter(line -> line.kind() == KeyLog.Kind.TYPED && line.keys() > kept)
                .findFirst();
        if (first.isEmpty()) {
            return 0;
        }
        long stalled = log.stream()
                .filter(line -> line.kind() == KeyLog.Kind.STALLED && line.time() > first.get().time())
                .mapToLong(line -> Math.min(line.keys() * 1_000_000L, line.time() - first.get().time()))
                .sum();
        return Math.max(0, killed - first.get().time() - stalled) / 1e9;
    }
}
