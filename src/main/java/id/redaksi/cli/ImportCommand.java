package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.ImportFiles;
import id.redaksi.newsroom.Backup;
import id.redaksi.newsroom.BackupFailed;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code redaksi import FILE...} and {@code redaksi import --jsonl FILE} */
@Command(name = "import", description = "Take files in as stories.")
final class ImportCommand extends NewsroomCommand {
    /** So few files are taken in without a word on how far it has come. */
    private static final int QUIET = 100;

    /** Of a long file it is told after about so many megabytes. */
    private static final int TOLD = 20;

    /** A file that is read whole is told of so many times. */
    private static final int STEPS = 5;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A file in one of the formats, or a folder of such.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--jsonl", paramLabel = "FILE", description = "An archive in JSON Lines, one story a line; run it again to go on.")
    @Nullable
    Path archive;

    @Option(names = "--dry-run", description = "With --jsonl: say what would come in, and take nothing.")
    boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE", description = "With --jsonl: write every line that was refused or left into this file.")
    @Nullable
    Path report;

    @Option(names = "--read-on", paramLabel = "DATE", description = "The day on which the page was read (2026-11-24; default: the file's time).")
    String readOn = "";

    @Option(names = "--update", description = "Take what has changed at its source as a new revision of its story (default: say so and leave the story).")
    boolean update;

    @Option(names = "--receiver", paramLabel = "NAME", description = "Whose words for tags and channels the files have: they become the house's own by its table.")
    String receiver = "";

    /** What was told last of a large file. */
    private String said = "";

    @Override
    int run(App app) throws Exception {
        Path lines = archive;
        checkUse(lines);
        checkReadOn();
        if (lines == null || !dryRun) {
            saveBefore(app);
        }
        if (lines != null) {
            int exit = new ArchiveIntake(this, dryRun).run(app.importArchive(), lines, report);
            app.indexing().catchUp(() -> !dryRun); // so that the next command finds what came in
            return exit;
        }
        var progress = new ImportFiles.Watch(this::isWanted, at -> {
            if (at.stage() != ImportFiles.Stage.NONE) {
                large(at);
            } else if (at.of() > QUIET) {
                tell("cli.importProgress", at.files(), at.of());
            }
        });
        var changed = update ? ImportFiles.Changed.TAKEN : ImportFiles.Changed.TOLD;
        ImportFiles.Result result = app.importFiles().run(files, new ImportFiles.How(readOn, changed, receiver), progress);
        if (json) {
            print(tree(result));
        }
        result.stories().forEach(this::report);
        result.known().forEach(known -> tell("cli.importKnown", String.valueOf(known.file().getFileName()), known.id().value()));
        result.left().forEach(left -> tell("cli.importLeft", left.headline(), left.id().value(), String.valueOf(left.file().getFileName())));
        if (result.came() > result.stories().size()) {
            tell("cli.importMore", result.came() - result.stories().size());
        }
        result.refused().forEach(refused -> refuse(refused.reason()));
        if (result.calledOff()) {
            tell("cli.importStopped");
            return 1;
        }
        return result.refused().isEmpty() ? 0 : 1;
    }

    /** A step once, and of its megabytes each so many. */
    private void large(ImportFiles.Progress at) {
        switch (at.stage()) {
            case NONE -> {}
            case STORY_BY_STORY -> {
                if (at.read() % TOLD < 2) {
                    tell("cli.importSoFar", at.read(), at.ofMegabytes(), at.came());
                }
            }
            case READING -> step(at.stage(), STEPS * at.read() / at.ofMegabytes(), "cli.importReading", at);
            case BUILDING -> step(at.stage(), 0, "cli.importBuilding", at);
            case KEEPING -> step(at.stage(), 0, "cli.importKeeping", at);
        }
    }

    private void step(ImportFiles.Stage stage, int part, String key, ImportFiles.Progress at) {
        String now = at.files() + " " + stage + " " + part;
        if (!now.equals(said)) {
            said = now;
            tell(key, at.read(), at.ofMegabytes());
        }
    }

    /** An import takes nothing away, so one without a backup is only told of. */
    private void saveBefore(App app) {
        try {
            app.newsroom().backups().before(Backup.Kind.BEFORE_IMPORT, _ -> {});
        } catch (BackupFailed e) {
            tell("cli.note", e.explanation());
        }
    }

    private void checkUse(@Nullable Path lines) {
        if ((lines == null) == files.isEmpty() || (lines == null ? dryRun || report != null : update || !receiver.isEmpty())) {
            throw new ParameterException(spec.commandLine(), wording.text("cli.archive.use"));
        }
    }

    private void checkReadOn() {
        try {
            if (readOn.contains("T")) {
                LocalDateTime.parse(readOn);
            } else if (!readOn.isEmpty()) {
                LocalDate.parse(readOn);
            }
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), wording.text("cli.readOn", readOn));
        }
    }

    private void report(ImportFiles.Taken taken) {
        tell(taken.again() ? "cli.importedAgain" : "cli.imported", taken.headline(), taken.id().value());
        taken.account().cleaned().forEach(cleaned -> tell("cli.indented", wording.text(cleaned.what(), cleaned.count())));
        taken.account().leftOut().forEach(text -> tell("cli.leftOut", text));
        taken.account().told().forEach(message -> tell("cli.note", message));
    }

    private ObjectNode tree(ImportFiles.Result result) {
        ObjectNode root = JSON.objectNode();
        ArrayNode stories = root.putArray("stories");
        result.stories().forEach(taken -> {
            ObjectNode story = stories.addObject()
                    .put("id", taken.id().value())
                    .put("headline", taken.headline())
                    .put("again", taken.again());
            taken.account().leftOut().forEach(story.putArray("leftOut")::add);
            ArrayNode cleaned = story.putArray("cleaned");
            taken.account().cleaned().forEach(one -> cleaned.add(wording.text(one.what(), one.count())));
            ArrayNode told = story.putArray("told");
            taken.account().told().forEach(message -> told.add(wording.text(message)));
        });
        root.put("came", result.came());
        ArrayNode known = root.putArray("known");
        result.known().forEach(one -> known.addObject()
                .put("file", one.file().toString())
                .put("id", one.id().value()));
        ArrayNode left = root.putArray("changed");
        result.left().forEach(one -> left.addObject()
                .put("file", one.file().toString())
                .put("id", one.id().value())
                .put("headline", one.headline()));
        ArrayNode refused = root.putArray("refused");
        result.refused()
                .forEach(one -> refused.addObject()
                        .put("file", one.file().toString())
                        .put("reason", wording.text(one.reason())));
        return root;
    }
}
