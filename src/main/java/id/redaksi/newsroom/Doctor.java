package id.redaksi.newsroom;

import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Examines a newsroom, check by check, and mends what can be made again. A newsroom that does not open is examined by what
 * is left of its database. Blocks; any thread.
 */
public final class Doctor {
    /** Gets each check before it is run, and how many there are. */
    @FunctionalInterface
    public interface Progress {
        void at(Check check, int number, int of);
    }

    /** What a check saw. */
    public record Result(String check, List<Symptom> symptoms) {
        public Result {
            symptoms = List.copyOf(symptoms);
        }

        public boolean isWell() {
            return symptoms.stream().allMatch(one -> one.cure() == Symptom.Cure.NOTHING);
        }
    }

    /** What all checks saw. */
    public record Report(List<Result> results) {
        public Report {
            results = List.copyOf(results);
        }

        public boolean isWell() {
            return results.stream().allMatch(Result::isWell);
        }

        public boolean has(Symptom.Cure cure) {
            return symptoms().stream().anyMatch(one -> one.cure() == cure);
        }

        public List<Symptom> symptoms() {
            return results.stream().flatMap(one -> one.symptoms().stream()).toList();
        }
    }

    private static final List<Check> CHECKS = List.of(
            new StructureCheck("PRAGMA integrity_check"),
            new RevisionsCheck(),
            new OrderCheck(),
            new HeadsCheck(),
            new ListsCheck(),
            new VocabularyCheck(),
            new BundlesCheck(),
            new DraftsCheck(),
            new PhotosCheck(),
            new SpillCheck(),
            new BackupsCheck(),
            new LeftoversCheck());

    private final List<Check> checks;

    /** With further checks behind the newsroom's own. */
    public Doctor(List<Check> more) {
        checks = new ArrayList<>(CHECKS);
        checks.addAll(more);
    }

    /** Looks at everything and changes nothing. */
    public Report examine(Newsroom newsroom, Progress progress) {
        List<Result> results = new ArrayList<>();
        for (Check check : checks) {
            progress.at(check, results.size() + 1, checks.size());
            results.add(new Result(check.name(), looked(check, newsroom)));
        }
        return new Report(results);
    }

    private static List<Symptom> looked(Check check, Newsroom newsroom) {
        try {
            List<Symptom> seen = check.look(newsroom);
            if (seen.isEmpty()) {
                return seen;
            }
            Map<StoryId, String> headlines = headlines(newsroom, seen);
            return seen.stream().map(one -> one.called(headlines)).toList();
        } catch (NewsroomFailed e) {
            return List.of(new Symptom(check.name(), Optional.empty(), e.explanation(), Symptom.Cure.SALVAGE));
        }
    }

    private static Map<StoryId, String> headlines(Newsroom newsroom, List<Symptom> seen) {
        try {
            Map<StoryId, String> headlines = new HashMap<>();
            List<StoryId> ids = seen.stream().flatMap(one -> one.story().stream()).toList();
            newsroom.stories().summaries(ids).forEach(one -> headlines.put(one.id(), one.headline()));
            return headlines;
        } catch (NewsroomFailed e) {
            return Map.of(); // then stories are called by their ids
        }
    }

    /** Mends what the checks saw and can mend, and looks at everything once more. What does not work is said then. */
    public Report mend(Newsroom newsroom, Progress progress) throws SaveFailed {
        for (Result result : examine(newsroom, progress).results()) {
            if (result.symptoms().stream().anyMatch(one -> one.cure() == Symptom.Cure.MEND)) {
                mend(result.check(), newsroom);
            }
        }
        return examine(newsroom, progress);
    }

    private void mend(String name, Newsroom newsroom) throws SaveFailed {
        for (Check check : checks) {
            if (check.name().equals(name)) {
                try {
                    check.mend(newsroom);
                } catch (NewsroomFailed e) {
                    throw new SaveFailed(e.explanation());
                }
            }
        }
    }

    /** Examines a newsroom that does not open, by the rows that can be found; {@code why} it does not. */
    public static Report examineClosed(Path folder, Message why) {
        List<Symptom> symptoms = new ArrayList<>();
        var check = new RevisionsCheck();
        symptoms.add(new Symptom("structure", Optional.empty(), why, Symptom.Cure.SALVAGE));
        if (Files.isRegularFile(folder.resolve(Newsroom.DATABASE))) {
            try {
                return new Report(List.of(
                        new Result("structure", symptoms), new Result(check.name(), RevisionsCheck.byRows(check, folder))));
            } catch (NewsroomFailed | IOException e) {
                return new Report(List.of(new Result("structure", symptoms)));
            }
        }
        return new Report(List.of(new Result("structure", symptoms)));
    }

    /** A quick look at the structure alone. */
    public static List<Symptom> quick(Newsroom newsroom) {
        return looked(new StructureCheck("PRAGMA quick_check"), newsroom);
    }

    /** The newest texts of the stories that were changed in the last days by their hashes. */
    public static List<Symptom> recent(Newsroom newsroom, Clock clock, int days) {
        return looked(RecentCheck.since(clock.instant().minus(Duration.ofDays(days))), newsroom);
    }

    /** The structure, and every revision by its hash. */
    public static List<Symptom> sweep(Newsroom newsroom) {
        List<Symptom> seen = new ArrayList<>(quick(newsroom));
        seen.addAll(looked(new RevisionsCheck(), newsroom));
        return List.copyOf(seen);
    }

    /** Makes the newest text of a story that is whole its newest revision; false when none is. */
    public static boolean restoreNewestWhole(Newsroom newsroom, StoryId id) throws NewsroomFailed, SaveFailed {
        for (Version version : newsroom.stories().history(id)) {
            try {
                newsroom.stories().save(newsroom.stories().at(version.revision()), Revision.Kind.RESTORED);
                return true;
            } catch (NewsroomFailed e) {
                continue; // this one is damaged as well
            }
        }
        return false;
    }
}
