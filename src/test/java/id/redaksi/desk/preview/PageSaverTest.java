package id.redaksi.desk.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.newsroom.Revision;
import id.redaksi.samples.Samples;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page out of the preview, into files. */
@ExtendWith(ApplicationExtension.class)
class PageSaverTest {
    @TempDir
    static Path folder;

    private final Notices notices = new Notices();
    private App app;
    private OpenStories stories;
    private PreviewView view;
    private PageSaver saver;
    private Path file;

    @Start
    void start(Stage stage) throws Exception {
        app = App.open(folder.resolve("redaksi-" + System.nanoTime()), Clock.systemDefaultZone());
        stories = new OpenStories(app, lane("writer"), notices, Clock.systemDefaultZone());
        var model = new PreviewViewModel(stories, app.pages()::previewed, lane("pages"));
        model.run(true);
        Path web = app.previewFolder();
        view = new PreviewView(model, new Words(Locale.of("id")), web.toFile());
        saver = new PageSaver(model, new Words(Locale.of("id")), notices, lane("files"), app.pages()::print, web.toFile());
        view.saveBy(saver);
        saver.askBy((name, ending) -> {
            file = app.newsroom().folder().resolve(name + "." + ending);
            return Optional.of(file);
        });
        stage.setScene(new Scene(view, 460, 700));
        stage.show();
    }

    private static Background lane(String name) {
        return Background.lane(name, Throwable::printStackTrace);
    }

    @AfterEach
    void close() throws Exception {
        app.close();
    }

    private void until(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(state).get());
    }

    private void open(int paragraphs) throws Exception {
        Story story = Samples.story("Harga cabai naik", IntStream.range(0, paragraphs)
                .mapToObj(i -> "Alinea " + i + " bercerita tentang harga cabai di pasar yang naik lagi pekan ini.")
                .toArray(String[]::new));
        app.newsroom().stories().save(story, Revision.Kind.CREATED);
        WaitForAsyncUtils.asyncFx(() -> stories.open(story.id())).get();
        until(() -> view.lookup("#preview-page") instanceof WebView web
                && "object".equals(web.getEngine().executeScript("typeof redaksi")));
    }

    private String said() throws Exception {
        until(() -> notices.currentProperty().get() != null);
        return notices.currentProperty().get().message().key();
    }

    @Test
    void a_picture_has_the_whole_page_twice_as_dense_where_that_is_asked_for() throws Exception {
        open(40);
        WaitForAsyncUtils.asyncFx(() -> view.savePicture(2)).get();

        assertEquals("desk.preview.saved", said());
        var image = ImageIO.read(file.toFile());
        assertEquals(780, image.getWidth());
        assertTrue(image.getHeight() > 2 * 2500, "height " + image.getHeight());
        assertTrue(isWritten(image, 0.2) && isWritten(image, 0.9), "there is text at the top and at the foot");
        assertEquals("harga-cabai-naik.png", file.getFileName().toString());
        try (Stream<Path> files = Files.list(app.newsroom().folder())) {
            assertEquals(List.of(), files.filter(one -> one.toString().endsWith(".part")).toList());
        }
        keep();
    }

    private void keep() throws Exception {
        String wanted = System.getProperty("redaksi.pictures", "");
        if (!wanted.isEmpty()) {
            Files.copy(file, Path.of(wanted, "whole-page.png"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether something dark stands in a strip around this height. */
    private static boolean isWritten(java.awt.image.BufferedImage image, double at) {
        int middle = (int) (image.getHeight() * at);
        for (int y = middle - 100; y < middle + 100; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 100) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void a_pdf_is_written_and_said() throws Exception {
        open(3);
        WaitForAsyncUtils.asyncFx(() -> view.savePdf()).get();

        assertEquals("desk.preview.saved", said());
        assertEquals("%PDF-", Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1).substring(0, 5));
    }

    @Test
    void a_folder_that_takes_no_file_is_said() throws Exception {
        open(3);
        saver.askBy((name, ending) -> Optional.of(app.newsroom().folder().resolve("tiada").resolve("x." + ending)));
        WaitForAsyncUtils.asyncFx(() -> view.savePicture(1)).get();

        assertEquals("app.page.notSaved", said());
    }

    @Test
    void without_a_printer_a_sentence_says_what_to_do_instead() throws Exception {
        open(3);
        if (javafx.print.Printer.getAllPrinters().isEmpty()) {
            WaitForAsyncUtils.asyncFx(() -> view.print()).get();

            assertEquals("desk.preview.noPrinter", said());
        }
        assertFalse(view.lookup("#preview-save") == null);
    }
}
