package id.redaksi.newsroom;

import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
            new DraftsCheck(),
            new PhotosCheck(),
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
            return check.look(newsroom);
        } catch (NewsroomFailed e) {
            return List.of(new Symptom(check.name(), Optional.empty(), e.explanation(), Symptom.Cure.SALVAGE));
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

    /** The stories that are damaged among these, by their hashes: a look that takes only as long as they are many. */
    public static List<Symptom> glance(Newsroom newsroom, Clock clock, int days) throws NewsroomFailed {
        return RecentCheck.since(clock.instant().minusSeconds(days * 86_400L)).look(newsroom);
    }
}
