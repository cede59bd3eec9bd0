package id.redaksi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.newsroom.Doctor;
import id.redaksi.newsroom.Fate;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Salvage;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Symptom;
import id.redaksi.story.StoryId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code redaksi doctor [--mend | --salvage DIR]} */
@Command(name = "doctor", description = "Check everything in the newsroom; changes nothing unless it is told to.")
final class DoctorCommand extends NewsroomCommand {
    /** What is wrong with a folder, not with what is in it. */
    private static final Set<String> NO_DAMAGE =
            Set.of("newsroom.databaseMissing", "newsroom.olderToRead", "newsroom.notOpened");

    /** What to do about it; one of them at most. */
    static final class Treatment {
        @Option(names = "--mend", description = "Mend what can be made again: copies, lists, index, half-made files.")
        boolean mend;

        @Option(names = "--salvage", paramLabel = "DIR", description = "Save what can be read into a new newsroom in DIR.")
        @Nullable
        Path salvage;
    }

    @ArgGroup(exclusive = true)
    Treatment treatment = new Treatment();

    @Override
    int run() throws Exception {
        Path into = treatment.salvage;
        if (into != null) {
            return salvaged(into);
        }
        return treatment.mend ? super.run() : examined();
    }

    @Override
    int run(App app) throws Exception {
        return report(app.doctor().mend(app.newsroom(), (_, _, _) -> {}));
    }

    private int examined() throws JsonProcessingException {
        try (Newsroom open = Newsroom.openToRead(newsroom, Clock.systemDefaultZone())) {
            return report(App.doctorToRead().examine(open, (_, _, _) -> {}));
        } catch (NewsroomFailed e) {
            return NO_DAMAGE.contains(e.explanation().key())
                    ? refuse(e.explanation())
                    : report(Doctor.examineClosed(newsroom, e.explanation()));
        }
    }

    private int report(Doctor.Report report) throws JsonProcessingException {
        if (json) {
            print(tree(report));
        }
        for (Doctor.Result result : report.results()) {
            String name = wording.text("doctor.check." + result.check());
            if (result.symptoms().isEmpty()) {
                tell("cli.doctor.well", name);
            }
            result.symptoms()
                    .forEach(symptom -> symptom.story()
                            .ifPresentOrElse(
                                    id -> tell("cli.doctor.storyProblem", name, symptom.what(), id.value()),
                                    () -> tell("cli.doctor.problem", name, symptom.what())));
        }
        if (report.has(Symptom.Cure.MEND)) {
            tell("cli.doctor.mend");
        }
        if (report.has(Symptom.Cure.SALVAGE)) {
            tell("cli.doctor.salvage");
        }
        if (report.isWell()) {
            tell("cli.healthy");
        }
        return report.isWell() ? 0 : 1;
    }

    private ObjectNode tree(Doctor.Report report) {
        ObjectNode root = JSON.objectNode().put("ok", report.isWell());
        ArrayNode checks = root.putArray("checks");
        report.results().forEach(one -> checks.addObject().put("check", one.check()).put("ok", one.isWell()));
        ArrayNode problems = root.putArray("problems");
        report.symptoms().forEach(one -> problems.addObject()
                .put("story", one.story().map(StoryId::value).orElse(null))
                .put("check", one.check())
                .put("what", wording.text(one.what()))
                .put("cure", one.cure().name().toLowerCase(Locale.ROOT)));
        return root;
    }

    private int salvaged(Path into) throws JsonProcessingException {
        try {
            Salvage.Report report = new Salvage(newsroom, Clock.systemDefaultZone()).into(into, (_, _) -> {});
            if (json) {
                print(tree(report));
            }
            for (Fate fate : report.fates()) {
                tell("cli.salvage.story", fate.id(), fate.headline(), wording.text(state(fate)), fate.kept(), fate.lost());
            }
            tell("cli.salvage.done", into, report.fates().size(), report.photos(), report.damagedPhotos());
            return report.isWhole() ? 0 : 1;
        } catch (NewsroomFailed e) {
            return refuse(e.explanation());
        } catch (SaveFailed e) {
            return refuse(e.explanation());
        }
    }

    private static String state(Fate fate) {
        return "doctor.state." + fate.state().name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode tree(Salvage.Report report) {
        ObjectNode root = JSON.objectNode()
                .put("folder", report.into().toString())
                .put("whole", report.isWhole())
                .put("photos", report.photos())
                .put("damagedPhotos", report.damagedPhotos());
        ArrayNode stories = root.putArray("stories");
        report.fates().forEach(fate -> stories.addObject()
                .put("id", fate.id())
                .put("headline", fate.headline())
                .put("state", fate.state().name().toLowerCase(Locale.ROOT))
                .put("kept", fate.kept())
                .put("lost", fate.lost()));
        return root;
    }
}
