package id.redaksi.desk.preview;

import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.preview.PreviewViewModel.Shown;
import id.redaksi.story.Shortened;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.concurrent.Worker;
import javafx.print.PrinterJob;
import javafx.scene.layout.Pane;
import javafx.scene.web.WebView;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Takes a page out of the preview: as a picture of all of it, as a PDF, or onto paper. */
public final class PageSaver {
    /** Writes a story's page as a PDF file, and says whether all its signs could be printed; any thread. */
    @FunctionalInterface
    public interface Pdf {
        boolean write(Story story, Path file) throws Exception;
    }

    /** Asks where a file goes, by the name that is offered and its ending. */
    @FunctionalInterface
    interface Chooser {
        Optional<Path> choose(String name, String ending);
    }

    private final PreviewViewModel model;
    private final Words words;
    private final Notices notices;
    private final Background lane;
    private final Pdf pdf;
    private final File privateFolder;
    private @Nullable WebView printing; // held here, since nobody else does while it loads
    private Chooser chooser = (_, _) -> Optional.empty();

    /** {@code lane} is where files are written. */
    public PageSaver(
            PreviewViewModel model, Words words, Notices notices, Background lane, Pdf pdf, File privateFolder) {
        this.model = model;
        this.words = words;
        this.notices = notices;
        this.lane = lane;
        this.pdf = pdf;
        this.privateFolder = privateFolder;
    }

    /** Asks in dialogs of the system, over that window. */
    void askOver(java.util.function.Supplier<Window> window) {
        chooser = (name, ending) -> {
            var dialog = new FileChooser();
            dialog.setTitle(words.now("desk.preview.save." + ending));
            dialog.setInitialFileName(name + "." + ending);
            dialog.getExtensionFilters().add(new ExtensionFilter(words.now("desk.preview.save." + ending), "*." + ending));
            return Optional.ofNullable(dialog.showSaveDialog(window.get())).map(File::toPath);
        };
    }

    void askBy(Chooser other) {
        chooser = other;
    }

    /** Asks where to, and puts a picture of the whole page there, so many pixels to each of the page's. */
    void picture(Pane host, int scale) {
        if (!(model.shownProperty().get() instanceof Shown.Open open)) {
            notices.warn(Message.of("desk.preview.save.none"));
            return;
        }
        ask("png").ifPresent(file -> PagePicture.take(
                host,
                open.page(),
                model.readerProperty().get(),
                scale,
                privateFolder,
                new PictureFile(file, lane, cut -> saved(file, cut), notices::explain)));
    }

    private void saved(Path file, boolean cut) {
        if (cut) {
            notices.warn(Message.of("desk.preview.saved.cut", file.toString(), PagePicture.LONGEST));
        } else {
            notices.show(Message.of("desk.preview.saved", file.toString()));
        }
    }

    /** Asks where to, and writes the page as it is printed there. */
    void pdf() {
        Optional<Story> story = model.story();
        if (story.isEmpty()) {
            notices.warn(Message.of("desk.preview.save.none"));
            return;
        }
        ask("pdf").ifPresent(file -> lane.run(
                () -> pdf.write(story.get(), file),
                whole -> {
                    if (whole) {
                        saved(file, false);
                    } else {
                        notices.warn(Message.of("desk.preview.saved.signs", file.toString()));
                    }
                },
                notices::explain));
    }

    private Optional<Path> ask(String ending) {
        return model.story().flatMap(story -> chooser.choose(name(story), ending));
    }

    private static String name(Story story) {
        String slug = story.labels().slug();
        String plain = (slug.isBlank() ? story.headline() : slug)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "halaman" : Shortened.start(plain, 80);
    }

    /** Prints the page by the system's dialog; says so where there is no printer. */
    void print(Window window) {
        if (!(model.shownProperty().get() instanceof Shown.Open open)) {
            notices.warn(Message.of("desk.preview.save.none"));
            return;
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            notices.warn(Message.of("desk.preview.noPrinter"));
            return;
        }
        model.story().ifPresent(story -> job.getJobSettings().setJobName(name(story)));
        if (job.showPrintDialog(window)) {
            Reader paper = model.readerProperty().get().with(Reader.Device.PAPER);
            lane.run(() -> open.page().readBy(paper).html(), html -> print(html, job), notices::explain);
        }
    }

    /** From a page of its own, to which the rules for paper apply. */
    private void print(String html, PrinterJob job) {
        var web = new WebView();
        printing = web;
        PageView.guard(web.getEngine(), privateFolder);
        web.getEngine().getLoadWorker().stateProperty().addListener((_, _, state) -> {
            if (state == Worker.State.SUCCEEDED) {
                printing = null;
                web.getEngine().print(job);
                if (job.endJob()) {
                    notices.show(Message.of("desk.preview.printed"));
                } else {
                    notices.warn(Message.of("desk.preview.notPrinted"));
                }
            }
        });
        web.getEngine().loadContent(html);
    }
}
