package id.redaksi.desk.preview;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.preview.PreviewViewModel.Here;
import id.redaksi.desk.preview.PreviewViewModel.Shown;
import java.io.File;
import javafx.concurrent.Worker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;

/**
 * An open page in a WebView, as wide as on the reader's device and as large as there is room. A newer page is patched
 * into it, so that nothing flickers and the scroll place stays; it follows the caret until the reader scrolls.
 */
final class PageView extends StackPane {
    /** What paper has around the print, and what is left free around a page, in pixels. */
    private static final double MARGIN = 68;

    private static final double AROUND = 32;

    private final PreviewViewModel model;
    private final Words words;
    private final File privateFolder;
    private final StackPane sheet = new StackPane();
    private final Glide glide = new Glide(this::scrollBy);
    private @Nullable WebView web;
    private @Nullable PageDocument open;
    private @Nullable PageDocument loaded;
    private @Nullable Here here;
    private boolean led = true;

    PageView(PreviewViewModel model, Words words, File privateFolder) {
        this.model = model;
        this.words = words;
        this.privateFolder = privateFolder;
        getStyleClass().add("preview-stage");
        sheet.getStyleClass().add("preview-sheet");
        getChildren().add(sheet);
        widthProperty().addListener((_, _, _) -> fit());
        heightProperty().addListener((_, _, _) -> fit());
        model.readerProperty().addListener((_, _, _) -> fit());
        model.hereProperty().addListener((_, before, now) -> moved(before, now));
        here = model.hereProperty().get();
    }

    /** The WebView, made when a page is first shown: it costs a third of a second, which no start should pay. */
    private WebView web() {
        WebView made = web;
        if (made == null) {
            made = new WebView();
            guard(made.getEngine(), privateFolder);
            made.setId("preview-page");
            made.setContextMenuEnabled(false);
            made.accessibleTextProperty().bind(words.of("desk.preview"));
            made.getStyleClass().add("preview-page");
            made.getEngine().setUserStyleSheetLocation(PageMark.STYLE);
            made.getEngine().getLoadWorker().stateProperty().addListener((_, _, state) -> {
                if (state == Worker.State.SUCCEEDED) {
                    ready();
                }
            });
            // A page that was led to its place before its width was settled has another one then.
            made.widthProperty().addListener((_, _, _) -> Nodes.later(() -> follow(false)));
            listen(made);
            web = made;
            sheet.getChildren().setAll(made);
            fit();
        }
        return made;
    }

    private void listen(WebView page) {
        page.addEventFilter(ScrollEvent.SCROLL, _ -> led = false);
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> led = false);
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                pointHere();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.back();
            } else {
                led = false;
            }
        });
        page.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
                double zoom = page.getZoom();
                point("redaksi.at(" + event.getX() / zoom + "," + event.getY() / zoom + ")");
            }
        });
    }

    /** Turns off what a page may do beyond being read. */
    static void guard(WebEngine engine, File privateFolder) {
        engine.setUserDataDirectory(privateFolder);
        engine.setJavaScriptEnabled(false);
        engine.setCreatePopupHandler(_ -> null);
        engine.locationProperty().addListener((_, _, address) -> {
            if (address != null && !address.isEmpty() && !address.startsWith("about:")) {
                engine.getLoadWorker().cancel();
            }
        });
    }

    /** Leads to what is looked at in the page: the part that is written in where it is in sight, else the topmost. */
    void pointHere() {
        point("redaksi.here()");
    }

    private void point(String script) {
        if (isReady()) {
            PagePoint.read(run(script)).ifPresent(at -> {
                if (at.offset() < 0) {
                    model.back();
                } else {
                    model.point(at);
                }
            });
        }
    }

    /** Shows where the caret is, whoever scrolled, with the focus on the page. */
    void showHere() {
        led = true;
        web().requestFocus();
        follow(false);
    }

    void show(Shown.Open page) {
        PageDocument before = open;
        open = page.page();
        if (before != null && before == page.base() && page.since() != null) {
            if (isReady()) {
                patch(page.since(), page.page());
            }
        } else {
            loaded = null;
            led = true;
            web().setPageFill(model.readerProperty().get().isDark() ? Color.web("#121212") : Color.WHITE);
            web().getEngine().loadContent(page.page().html());
        }
    }

    /** Forgets the page. */
    void clear() {
        open = null;
        loaded = null;
        web = null;
        sheet.getChildren().clear();
    }

    /** A page that was loaded knows our script from now on; what came while it was loading is shown at once. */
    private void ready() {
        run(PageScript.library());
        loaded = open;
        if (open != null) {
            patchWhole(open);
        }
        follow(false);
    }

    private boolean isReady() {
        return loaded != null;
    }

    private void patch(PagePatch patch, PageDocument now) {
        if (patch.changes().isEmpty()) {
            return;
        }
        Object fits = run("redaksi.patch(" + patch.script() + "," + now.size() + ")");
        if (!Boolean.TRUE.equals(fits)) {
            run("redaksi.patch(" + PagePatch.whole(now).script() + ",-1)");
        }
        follow(true);
    }

    private void patchWhole(PageDocument page) {
        if (!Integer.valueOf(page.size()).equals(run("redaksi.size()"))) {
            run("redaksi.patch(" + PagePatch.whole(page).script() + ",-1)");
        }
    }

    private void moved(@Nullable Here before, @Nullable Here now) {
        here = now;
        if (before == null || now == null || !before.key().equals(now.key())) {
            led = true;
        }
        follow(true);
    }

    /** Keeps what is written in sight; what is far away is glided to, so that the eye can follow. */
    private void follow(boolean gliding) {
        Here now = here;
        if (!isReady()) {
            return;
        }
        boolean marking = now != null && !model.readerProperty().get().device().isPaper();
        run("redaksi.mark(" + PageScript.text(now != null && marking ? now.key() : "") + ")");
        if (now == null || !led) {
            return;
        }
        Object away = run("redaksi.away(" + PageScript.text(now.key()) + "," + PageScript.text(now.text()) + ","
                + now.before() + ")");
        if (away instanceof Number pixels && !Double.isNaN(pixels.doubleValue()) && pixels.intValue() != 0) {
            boolean far = Math.abs(pixels.doubleValue()) > getHeight() / 2;
            glide.by(pixels.intValue(), gliding && far);
        }
    }

    private void scrollBy(int pixels) {
        if (isReady()) {
            run("redaksi.scrollBy(" + pixels + ")");
        }
    }

    private Object run(String script) {
        return web().getEngine().executeScript(script);
    }

    /** A page wider than the pane is shown smaller, as wide as it would be on its own screen. */
    private void fit() {
        Reader reader = model.readerProperty().get();
        boolean paper = reader.device().isPaper();
        double margin = paper ? MARGIN : 0;
        double room = Math.max(200, getWidth() - AROUND);
        double zoom = Math.min(1, room / (reader.device().width() + 2 * margin));
        WebView made = web;
        sheet.setPadding(new javafx.geometry.Insets(Math.round(margin * zoom)));
        sheet.setMaxWidth(Math.round((reader.device().width() + 2 * margin) * zoom));
        sheet.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("paper"), paper);
        if (made != null) {
            made.setZoom(zoom);
            made.setFontScale(reader.textScale());
            made.setPageFill(reader.isDark() ? Color.web("#121212") : Color.WHITE);
        }
    }
}
