package id.redaksi.desk.stories;

import id.redaksi.app.App;
import id.redaksi.app.Formats;
import id.redaksi.app.ImportArchive;
import id.redaksi.app.ImportFiles;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.exchange.Imported;
import id.redaksi.wording.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;

/** Takes files in: which, on which day their pages were read, and what became of every line. */
public final class ImportSheet {
    /** How often it is said how far a long import has come. */
    private static final Duration EVERY = Duration.millis(500);

    /** So many of the stories that came are opened at once. */
    private static final int OPENED = 5;

    /** So many files are named before they are taken. */
    private static final int NAMES = 8;

    /** So many are named in the report. */
    private static final int NAMED = 50;

    private final App app;
    private final OpenStories stories;
    private final Sheets sheets;
    private final Words words;
    private final Background lane;
    private final Notices notices;
    private final ArchiveSheet archives;
    private Consumer<Runnable> before = Runnable::run;

    /** {@code lane} is the import's alone, so that whoever types meanwhile is saved as ever. */
    public ImportSheet(
            App app, OpenStories stories, Sheets sheets, Words words, Background lane, Notices notices, ArchiveModel archive) {
        this.app = app;
        this.stories = stories;
        this.sheets = sheets;
        this.words = words;
        this.lane = lane;
        this.notices = notices;
        archives = new ArchiveSheet(archive, sheets, words, notices, act -> before.accept(act));
    }

    /** What is done before files are taken, and then runs what it is given. */
    public void before(Consumer<Runnable> act) {
        before = act;
    }

    /** Lets the user choose files. */
    public void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.now("desk.import.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.now("desk.import.known"), known()),
                        new FileChooser.ExtensionFilter(words.now("desk.import.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(sheets.getScene().getWindow());
        if (files != null && !files.isEmpty()) {
            ask(files.stream().map(File::toPath).toList());
        }
    }

    /** Lets the user choose a folder, of which every file is taken that can be read, those in folders inside it too. */
    public void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.now("desk.import.folder.title"));
        File folder = chooser.showDialog(sheets.getScene().getWindow());
        if (folder != null) {
            askFolder(folder.toPath());
        }
    }

    /** The same as {@link #ask} for one folder. */
    public void askFolder(Path folder) {
        ask(List.of(folder), List.of(words.now("desk.import.folder", String.valueOf(folder.getFileName()))), "desk.import.runningFolder");
    }

    /** The endings of all formats that can be read, and of archives. */
    private static List<String> known() {
        Stream<String> formats = Formats.all().stream()
                .filter(format -> format.importer().isPresent())
                .flatMap(format -> format.endings().stream());
        return Stream.concat(formats, Stream.of(".jsonl", ".ndjson", ".gz"))
                .distinct()
                .map(ending -> "*" + ending)
                .toList();
    }

    /** Asks on which day the pages were read, since "8 hari lalu" counts from there, and takes the files. */
    public void ask(List<Path> files) {
        List<Path> lines = files.stream().filter(ImportArchive::isArchive).toList();
        if (!lines.isEmpty()) {
            archives.ask(lines.getFirst());
            if (files.size() > 1) {
                notices.warn(Message.of("desk.archive.alone", String.valueOf(lines.getFirst().getFileName())));
            }
            return;
        }
        List<String> names = new java.util.ArrayList<>();
        files.stream().limit(NAMES).forEach(file -> names.add(String.valueOf(file.getFileName())));
        if (files.size() > NAMES) {
            names.add(words.now("desk.import.more", files.size() - NAMES));
        }
        ask(files, names, "desk.import.running");
    }

    private void ask(List<Path> files, List<String> named, String running) {
        var day = new DatePicker(written(files.getFirst()));
        day.setId("read-on");
        day.setConverter(written(words.locale()));
        day.setMaxWidth(Double.MAX_VALUE);
        day.accessibleTextProperty().bind(words.of("desk.import.readOn"));
        var names = new VBox(2);
        named.forEach(name -> names.getChildren().add(wrapped(name)));
        var label = Nodes.label(words.of("desk.import.readOn"), "field-label");
        label.setLabelFor(day);
        var receiver = new ReceiverChoice(words, found -> lane.run(app.subjects()::receivers, found, notices::explain));
        var content = new VBox(8, names, label, day, faint(words.now("desk.import.readOnHint")), receiver);
        sheets.show(
                "import-sheet",
                words.now("desk.import.title"),
                content,
                440,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(words.now("desk.import.do"), true, () -> take(
                        files, new ImportFiles.How(said(day.getValue()), ImportFiles.Changed.TOLD, receiver.chosen()), running)));
    }

    /** A day as it is written in the window's language; what cannot be read leaves the day as it was. */
    private static StringConverter<LocalDate> written(Locale locale) {
        return new LocalDateStringConverter(
                DateTimeFormatter.ofPattern("d MMMM yyyy", locale), DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }

    private static LocalDate written(Path file) {
        try {
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            return LocalDate.ofInstant(modified, ZoneId.systemDefault());
        } catch (IOException e) {
            return LocalDate.now(ZoneId.systemDefault());
        }
    }

    private static String said(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void take(List<Path> files, ImportFiles.How how, String running) {
        var wanted = new AtomicBoolean(true);
        var progress = new AtomicReference<>(new ImportFiles.Progress(0, files.size(), 0));
        Runnable stop = () -> {
            wanted.set(false);
            notices.show(Message.of("desk.import.stopping"));
        };
        notices.show(Message.of(running, files.size()), "desk.import.stop", stop);
        var beat = new Beat(EVERY, () -> {
            ImportFiles.Progress at = progress.get();
            if (!wanted.get()) {
                return; // that it ends was said already
            }
            if (at.stage() != ImportFiles.Stage.NONE) {
                notices.show(Message.of(said(at), at.read(), at.ofMegabytes(), at.came()), "desk.import.stop", stop);
            } else if (at.files() > 0 && at.files() < at.of()) {
                notices.show(Message.of("desk.import.progress", at.files(), at.of()), "desk.import.stop", stop);
            }
        });
        var watch = new ImportFiles.Watch(wanted::get, progress::set);
        before.accept(() -> {
            beat.restart();
            lane.run(
                    () -> app.importFiles().run(files, how, watch),
                    result -> {
                        beat.stop();
                        report(result, how);
                    },
                    why -> {
                        beat.stop();
                        notices.explain(why);
                    });
        });
    }

    private static String said(ImportFiles.Progress at) {
        return switch (at.stage()) {
            case NONE -> "desk.import.progress";
            case STORY_BY_STORY -> at.came() == 0 ? "desk.import.looking" : "desk.import.progressOfOne";
            case READING -> "desk.import.reading";
            case BUILDING -> "desk.import.building";
            case KEEPING -> "desk.import.keeping";
        };
    }

    private void report(ImportFiles.Result result, ImportFiles.How how) {
        notices.dismiss();
        stories.newsroomChanged();
        result.stories().stream().limit(OPENED).forEach(taken -> stories.open(taken.id()));
        if (result.came() == 0) {
            result.known().stream().limit(OPENED).forEach(known -> stories.open(known.id()));
        }
        var content = new VBox(16);
        result.refused().forEach(refused -> content.getChildren()
                .add(section(
                        String.valueOf(refused.file().getFileName()), List.of(words.now(refused.reason())), "refused")));
        if (!result.known().isEmpty()) {
            content.getChildren().add(section(
                    words.now("desk.import.known.title", result.known().size()),
                    some(result.known().stream().map(one -> String.valueOf(one.file().getFileName())), result.known().size(), "desk.import.more"),
                    "left-out"));
        }
        if (!result.left().isEmpty()) {
            content.getChildren().add(section(
                    words.now("desk.import.left.title", result.left().size()),
                    some(result.left().stream().map(one -> titled(one.headline())), result.left().size(), "desk.import.moreStories"),
                    "left-out"));
        }
        List<ImportFiles.Taken> told = result.stories().stream().filter(taken -> !isWhole(taken)).toList();
        told.stream().limit(NAMED).forEach(taken -> content.getChildren().add(account(taken)));
        List<ImportFiles.Taken> whole = result.stories().stream().filter(ImportSheet::isWhole).toList();
        if (!whole.isEmpty()) {
            content.getChildren()
                    .add(new WholeStories(whole.stream().map(taken -> titled(taken.headline())).toList(), words));
        }
        if (result.came() > result.stories().size() || told.size() > NAMED) {
            content.getChildren().add(faint(words.now("desk.import.came", result.came())));
        }
        if (result.calledOff()) {
            content.getChildren().add(0, faint(words.now("desk.import.calledOff")));
        }
        boolean all = result.refused().isEmpty() && !result.calledOff();
        String title = words.now(all ? "desk.import.done" : "desk.import.partly");
        if (result.left().isEmpty()) {
            sheets.tell("import-report", title, content, 560);
            return;
        }
        var over = new ImportFiles.How(how.readOn(), ImportFiles.Changed.TAKEN, how.receiver());
        List<Path> again = result.left().stream().map(ImportFiles.Left::file).distinct().toList();
        sheets.show(
                "import-report",
                title,
                content,
                560,
                new Sheets.Act(words.now("desk.import.left.take"), false, () -> take(again, over, "desk.import.running")),
                new Sheets.Act(words.now("desk.close"), true, () -> {}));
    }

    /** The first few, and how many more there are. */
    private List<String> some(Stream<String> names, int all, String more) {
        Stream<String> further = all > NAMED ? Stream.of(words.now(more, all - NAMED)) : Stream.of();
        return Stream.concat(names.limit(NAMED), further).toList();
    }

    private String titled(String headline) {
        return headline.isBlank() ? words.now("desk.story.untitled") : headline;
    }

    /** Nothing is to be said of it: all that was in the file came in. */
    private static boolean isWhole(ImportFiles.Taken taken) {
        Imported account = taken.account();
        return !taken.again() && account.cleaned().isEmpty() && account.leftOut().isEmpty() && account.told().isEmpty();
    }

    private VBox account(ImportFiles.Taken taken) {
        var title = new Label(titled(taken.headline()));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        Imported account = taken.account();
        var nodes = new VBox(6, title);
        if (!account.cleaned().isEmpty()) {
            nodes.getChildren().add(section(
                    words.now("desk.import.cleaned"),
                    account.cleaned().stream()
                            .map(cleaned -> words.now(cleaned.what(), cleaned.count()))
                            .toList(),
                    "cleaned"));
        }
        if (!account.leftOut().isEmpty()) {
            nodes.getChildren().add(section(words.now("desk.import.leftOut", account.leftOut().size()), account.leftOut(), "left-out"));
        }
        account.told().forEach(message -> nodes.getChildren().add(faint(words.now(message))));
        if (taken.again()) {
            nodes.getChildren().add(1, faint(words.now("desk.import.again")));
        }
        return nodes;
    }

    private static VBox section(String title, List<String> lines, String look) {
        Label heading = wrapped(title);
        heading.getStyleClass().add("report-heading");
        var box = new VBox(2, heading);
        box.getStyleClass().addAll("report", look);
        lines.forEach(line -> {
            var label = new Label(line);
            label.setWrapText(true);
            box.getChildren().add(label);
        });
        return box;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label faint(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("faint");
        return label;
    }
}
