package id.redaksi.newsroom;

import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.json.StoryJson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes 64 random bytes into one page of a newsroom's database, again and again, each time of a fresh copy, and looks at
 * what is read of it then (F8).
 */
final class PageHits {
    private static final int PAGE = 4096;

    /**
     * What all hits together did. {@code altered} counts texts that came back other than they were saved, {@code unproved}
     * those that would have without the hashes, {@code refused} newsrooms that did not open, {@code unread} stories that
     * could not be read in one that opened, {@code ledAstray}
     * those that SQLite alone would not have given, {@code lost} stories whose newest text salvage did not bring.
     */
    record Count(int hits, int altered, int unproved, int refused, int unread, int ledAstray, int seenByVerify, int seenByQuickCheck, int lost) {
        Count plus(Count more) {
            return new Count(
                    hits + more.hits, altered + more.altered, unproved + more.unproved, refused + more.refused,
                    unread + more.unread, ledAstray + more.ledAstray, seenByVerify + more.seenByVerify, seenByQuickCheck + more.seenByQuickCheck,
                    lost + more.lost);
        }

        static final Count NONE = new Count(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private final Path folder;
    private final SplittableRandom random;
    private final Map<StoryId, Story> newest = new HashMap<>();
    private final Map<Long, byte[]> bySequence = new HashMap<>();
    private Supplier<byte[]> noise = this::bytes;
    private boolean salvaging = true;

    PageHits(Path folder, int stories, int revisions, int words, long seed) throws Exception {
        this.folder = folder;
        random = new SplittableRandom(seed);
        try (Newsroom newsroom = Newsroom.open(folder.resolve("asal"), Samples.CLOCK)) {
            for (int i = 0; i < stories; i++) {
                Story story = Samples.story("Judul " + i, words(words))
                        .withId(new StoryId(String.format("01a20000-0000-7000-8000-%012x", i)))
                        .with(Field.TAGS, List.of("Banjir", "Daerah " + i));
                for (int j = 0; j < revisions; j++) {
                    story = story.with(Field.HEADLINE, "Judul " + i + " ke-" + j).with(Field.STANDFIRST, words(random.nextInt(12)));
                    Revision made = newsroom.stories().save(story, Revision.Kind.SAVED);
                    bySequence.put(made.sequence(), StoryJson.write(story));
                }
                newest.put(story.id(), story);
            }
        }
    }

    private String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            for (int j = 3 + random.nextInt(6); j > 0; j--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.toString().strip();
    }

    private byte[] bytes() {
        byte[] bytes = new byte[64];
        random.nextBytes(bytes);
        return bytes;
    }

    /** From now on a hit is a few letters, which no check sum of a form sees in a plain text; nothing is salvaged. */
    PageHits withLetters() {
        noise = () -> words(2).substring(0, 4).getBytes(StandardCharsets.US_ASCII);
        salvaging = false;
        return this;
    }

    Count hit(int times) throws Exception {
        Count all = Count.NONE;
        for (int i = 0; i < times; i++) {
            Path copy = folder.resolve("kena");
            Files.createDirectories(copy);
            Path database = copy.resolve(Newsroom.DATABASE);
            Files.copy(folder.resolve("asal").resolve(Newsroom.DATABASE), database);
            noise(database);
            all = all.plus(looked(copy));
            delete(copy);
            delete(folder.resolve("selamat"));
        }
        return all;
    }

    private void noise(Path database) throws IOException {
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            byte[] bytes = noise.get();
            file.seek(random.nextLong(file.length() / PAGE) * PAGE + random.nextInt(PAGE - bytes.length + 1));
            file.write(bytes);
        }
    }

    private Count looked(Path copy) throws Exception {
        int altered = 0;
        int unread = 0;
        int astray = 0;
        int refused = 0;
        int verify = 0;
        int unproved = unproved(copy.resolve(Newsroom.DATABASE));
        int lost = salvaging ? lost(copy) : 0;
        int quick = 0;
        try (Newsroom newsroom = Newsroom.openToRead(copy, Samples.CLOCK)) {
            quick = quickCheck(newsroom) ? 0 : 1;
            verify = seenByVerify(newsroom) ? 1 : 0;
            for (Story story : newest.values()) {
                astray += ReadAlone.gives(newsroom, story.id()) ? 0 : 1;
                try {
                    var found = newsroom.stories().find(story.id());
                    if (Boolean.getBoolean("redaksi.say") && found.isPresent() && !found.get().story().equals(story)) {
                        System.out.println("altered " + story.headline() + " came as " + found.get().story().headline()
                                + " " + found.get().revision());
                    }
                    altered += found.isPresent() && !found.get().story().equals(story) ? 1 : 0;
                    unread += found.isEmpty() ? 1 : 0;
                } catch (NewsroomFailed e) {
                    unread++;
                }
            }
            everythingElse(newsroom);
        } catch (NewsroomFailed e) {
            refused = 1;
        }
        return new Count(1, altered, unproved, refused, unread, astray, verify, quick, lost);
    }

    private static boolean quickCheck(Newsroom newsroom) {
        try {
            return newsroom.database()
                    .read(session -> session.all("PRAGMA quick_check", row -> row.text(1)))
                    .equals(List.of("ok"));
        } catch (id.redaksi.newsroom.sqlite.DatabaseFailed e) {
            return false;
        }
    }

    private static boolean seenByVerify(Newsroom newsroom) {
        try {
            return !newsroom.stories().verify().isEmpty();
        } catch (NewsroomFailed e) {
            return true;
        }
    }

    /** Every other reading call: what it throws must be of the checked kind. */
    private void everythingElse(Newsroom newsroom) {
        List<java.util.concurrent.Callable<?>> calls = new ArrayList<>(List.of(
                () -> newsroom.stories().list(),
                () -> newsroom.stories().tags(),
                () -> newsroom.stories().names(Named.PERSON),
                () -> newsroom.stories().newest(),
                () -> newsroom.stories().since(0, 1000),
                () -> newsroom.stories().upTo(Long.MAX_VALUE, 1000),
                () -> newsroom.stories().matching("01a2"),
                () -> newsroom.verify(),
                newsroom::instance));
        newest.keySet().forEach(id -> {
            calls.add(() -> newsroom.stories().history(id));
            calls.add(() -> newsroom.drafts().acts(id));
            calls.add(() -> newsroom.drafts().caret(id));
        });
        for (var call : calls) {
            try {
                call.call();
            } catch (NewsroomFailed e) {
                // a sentence for the user
            } catch (Exception e) {
                throw new AssertionError("a reading call fell over", e);
            }
        }
    }

    /** Texts that differ from what was saved when nothing but their form is looked at. */
    private int unproved(Path database) throws IOException {
        int altered = 0;
        try (var remnants = Remnants.of(database, (_, _) -> true)) {
            for (Left one : remnants.revisions()) {
                byte[] saved = bySequence.get(one.sequence());
                var content = remnants.content(one).filter(bytes -> Remnants.story(bytes).isPresent());
                altered += saved != null && content.isPresent() && !Arrays.equals(saved, content.get()) ? 1 : 0;
            }
        }
        return altered;
    }

    private int lost(Path copy) throws Exception {
        Path into = folder.resolve("selamat");
        List<Fate> fates = new Salvage(copy, Samples.CLOCK).into(into, (_, _) -> {}).fates();
        int lost = 0;
        try (Newsroom newsroom = Newsroom.open(into, Samples.CLOCK)) {
            for (Story story : newest.values()) {
                var found = newsroom.stories().find(story.id());
                if (Boolean.getBoolean("redaksi.say") && !(found.isPresent() && found.get().story().equals(story))) {
                    System.out.println("lost " + story.headline() + " came as "
                            + found.map(one -> one.story().headline() + " " + one.revision()) + " " + fates.stream()
                                    .filter(one -> one.state() != Fate.State.WHOLE).toList());
                }
                lost += found.isPresent() && found.get().story().equals(story) ? 0 : 1;
            }
        }
        return lost;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
