package id.redaksi.faults;

import id.redaksi.newsroom.Doctor;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.ReadAlone;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Salvage;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Version;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;

/**
 * 64 random bytes in one page of a closed newsroom, at three sizes. No text that was altered is ever given out as if it
 * were whole, the look through everything names what is lost, and nothing ends the program. The control is SQLite's own
 * look, which does not see what stands in a page.
 */
final class Pages {
    private static final int PAGE = 4096;
    private static final int BYTES = 64;
    private static final int INNER_OF_TABLE = 5;
    private static final int INNER_OF_INDEX = 2;
    private static final int MOST_AIMED = 4;
    private static final int MOST_READ = 20;
    private static final int REVISIONS = 4;
    private static final int[] STORIES = {5, 60, 500};

    private final SplittableRandom random = new SplittableRandom(11);
    private final Tally tally = new Tally();
    private final Tally control = new Tally();
    private final Tally around = new Tally();
    private final Tally alone = new Tally();
    private final Rig rig;
    private int refused;
    private int altered;
    private int unread;
    private int astray;
    private int listless;
    private int missed;

    private Pages(Rig rig) {
        this.rig = rig;
    }

    static List<Outcome> run(Rig rig, int hits) throws Exception {
        var pages = new Pages(rig);
        for (int i = 0; i < STORIES.length; i++) {
            pages.size(STORIES[i], hits / STORIES.length + (i < hits % STORIES.length ? 1 : 0));
        }
        return List.of(
                pages.tally.tried("64 bytes of a page altered", pages.altered + " revisions, " + pages.unread + " newest; " + pages.refused + " shut, -" + pages.missed),
                pages.control.control("64 bytes of a page, by SQLite's own look", pages.astray + " newest astray"),
                pages.around.tried("a page that leads to others wiped out", ""),
                pages.alone.control("the same, as SQLite alone is led", pages.listless + " lists astray"));
    }

    private void size(int stories, int hits) throws Exception {
        Path whole = rig.folder("whole");
        Map<StoryId, List<Story>> all = fill(whole.resolve("newsroom"), stories);
        for (int i = 0; i < hits; i++) {
            Path hit = rig.folder("hit");
            Rig.copy(whole.resolve("newsroom"), hit.resolve("newsroom"));
            alter(hit.resolve("newsroom/newsroom.db"));
            tally.run(all.size(), 0);
            look(hit.resolve("newsroom"), all);
            Rig.delete(hit);
        }
        for (int page : inner(whole.resolve("newsroom/newsroom.db"))) {
            Path hit = rig.folder("hit");
            Rig.copy(whole.resolve("newsroom"), hit.resolve("newsroom"));
            wipe(hit.resolve("newsroom/newsroom.db"), page);
            lookAround(hit.resolve("newsroom"), all);
            Rig.delete(hit);
        }
    }

    /** Some of the pages that lead to others, of tables and of indexes (SQLite file format, section 1.6). */
    private static List<Integer> inner(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page < bytes.length / PAGE && pages.size() < MOST_AIMED; page++) {
            if (bytes[page * PAGE] == INNER_OF_TABLE || bytes[page * PAGE] == INNER_OF_INDEX) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static void wipe(Path file, int page) throws IOException {
        try (var database = new RandomAccessFile(file.toFile(), "rw")) {
            database.seek((long) page * PAGE);
            database.write(new byte[BYTES]);
        }
    }

    /** Every story has to be read and listed through the calls of the window, whichever page is gone above it. */
    private void lookAround(Path folder, Map<StoryId, List<Story>> all) {
        int looked = 0;
        int unreadNow = 0;
        int astrayNow = 0;
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            int every = 1 + all.size() / MOST_READ; // the whole file is gone through for each
            int number = 0;
            for (Map.Entry<StoryId, List<Story>> story : all.entrySet()) {
                if (number++ % every == 0) {
                    looked++;
                    astrayNow += ReadAlone.gives(newsroom, story.getKey()) ? 0 : 1;
                    unreadNow += isRead(newsroom, story.getKey(), story.getValue().getLast()) ? 0 : 1;
                }
            }
            listless += ReadAlone.lists(newsroom) ? 0 : 1;
            if (newsroom.stories().list().size() != all.size()) {
                around.wrong("a list that lacks stories");
            }
        } catch (NewsroomFailed e) {
            around.wrong("shut: " + e.explanation().key());
        }
        around.run(looked, unreadNow);
        alone.run(looked, astrayNow);
    }

    private static boolean isRead(Newsroom newsroom, StoryId id, Story newest) {
        try {
            return newsroom.stories().find(id).filter(one -> one.story().equals(newest)).isPresent();
        } catch (NewsroomFailed e) {
            return false;
        }
    }

    private Map<StoryId, List<Story>> fill(Path folder, int stories) throws Exception {
        Map<StoryId, List<Story>> all = new LinkedHashMap<>();
        Ids ids = new Ids(Samples.CLOCK, new SplittableRandom(3));
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            for (int i = 0; i < stories; i++) {
                Story story = Story.blank(ids);
                List<Story> states = new ArrayList<>();
                for (int revision = 0; revision < REVISIONS; revision++) {
                    story = story.withBody(body(ids));
                    newsroom.stories().save(story, Revision.Kind.SAVED);
                    states.add(story);
                }
                all.put(story.id(), states);
            }
        }
        return all;
    }

    /** Random letters: half of them stay as they are when they are packed, and none repeat. */
    private Body body(Ids ids) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            var text = new StringBuilder();
            for (int letter = 0; letter < 1_200; letter++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            blocks.add(new Paragraph(ids.block(), Inline.of(text.toString())));
        }
        return new Body(blocks);
    }

    private void alter(Path file) throws IOException {
        try (var database = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            database.seek(random.nextLong(Files.size(file) / PAGE) * PAGE + random.nextInt(PAGE - BYTES));
            database.write(bytes);
        }
    }

    private void look(Path folder, Map<StoryId, List<Story>> all) {
        try (Newsroom newsroom = Newsroom.open(folder, Samples.CLOCK)) {
            int lost = 0;
            for (Map.Entry<StoryId, List<Story>> story : all.entrySet()) {
                astray += ReadAlone.gives(newsroom, story.getKey()) ? 0 : 1;
                lost += lost(newsroom, story.getKey(), story.getValue());
            }
            altered += lost;
            if (lost > 0 && new Doctor(List.of()).examine(newsroom, (_, _, _) -> {}).isWell()) {
                tally.wrong(lost + " revisions are lost and none is named");
            }
            if (lost > 0 && Kept.integrity(folder.resolve("newsroom.db")).equals("ok")) {
                control.wrong("not seen");
            }
        } catch (NewsroomFailed e) {
            refused++;
            salvage(folder, all);
        } catch (RuntimeException | Error e) {
            tally.wrong("the program ends: " + e);
        }
        control.run(all.size(), 0);
    }

    /** What does not open is saved row by row, but for one story at most. */
    private void salvage(Path folder, Map<StoryId, List<Story>> all) {
        Path target = folder.resolveSibling("saved");
        try {
            new Salvage(folder, Samples.CLOCK).into(target, (_, _) -> {});
            try (Newsroom saved = Newsroom.open(target, Samples.CLOCK)) {
                int missing = 0;
                for (Map.Entry<StoryId, List<Story>> story : all.entrySet()) {
                    missing += saved.stories()
                                    .find(story.getKey())
                                    .filter(one -> one.story().equals(story.getValue().getLast()))
                                    .isPresent()
                            ? 0
                            : 1;
                }
                missed = Math.max(missed, missing);
                if (missing > 1) {
                    tally.wrong(missing + " stories are not saved from a newsroom that does not open");
                }
            }
        } catch (NewsroomFailed | SaveFailed e) {
            tally.wrong("what does not open is not saved either: " + e.getMessage());
        }
    }

    /** How many revisions of the story are not given out; one that is given out must be what was saved. */
    private int lost(Newsroom newsroom, StoryId id, List<Story> states) {
        int whole = 0;
        try {
            if (!newsroom.stories().find(id).orElseThrow().story().equals(states.getLast())) {
                tally.wrong("the newest text is another");
            }
        } catch (NewsroomFailed | NoSuchElementException e) {
            unread++;
        }
        try {
            for (Version version : newsroom.stories().history(id)) {
                whole += isWhole(newsroom, version.revision(), states) ? 1 : 0;
            }
        } catch (NewsroomFailed e) {
            return states.size() - whole;
        }
        return states.size() - whole;
    }

    private boolean isWhole(Newsroom newsroom, Revision revision, List<Story> states) {
        try {
            Story story = newsroom.stories().at(revision);
            if (!states.contains(story)) {
                tally.wrong("an altered text is given out as whole");
            }
            return true;
        } catch (NewsroomFailed e) {
            return false;
        }
    }
}
