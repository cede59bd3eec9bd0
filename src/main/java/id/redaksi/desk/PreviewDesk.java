package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.PageAt;
import id.redaksi.app.Settings;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.preview.PageSaver;
import id.redaksi.desk.preview.PreviewView;
import id.redaksi.desk.preview.PreviewViewModel;
import id.redaksi.desk.session.Caret;
import id.redaksi.desk.session.OpenStories;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** Everything that shows the page of the story in front, put together for the window. */
final class PreviewDesk implements AutoCloseable {
    private final PreviewLooks looks;
    private final PreviewViewModel model;
    private final PreviewView view;
    private final PreviewWindow window;
    private final PreviewTheme theme;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final Supplier<Window> main;
    private final ObservableValue<Boolean> seen;

    /** What it shares with the rest of the window; {@code main} is that window. */
    record Shared(
            App app, OpenStories stories, Clock clock, Words words, Notices notices, Commands commands,
            Supplier<Window> main) {}

    /** Where pages are made, photos shown, and files written. */
    record Makers(Background pages, Photos photos, Background exporter) {}

    /** {@code ways} lead from a look to what is written, {@code toCaret} to a place in the text. */
    PreviewDesk(Shared shared, Makers makers, PreviewLooks.Ways ways, Consumer<Caret> toCaret) {
        App app = shared.app();
        main = shared.main();
        Words words = shared.words();
        looks = new PreviewLooks(app, shared.stories(), makers.pages(), makers.photos(), words, shared.clock(), ways);
        model = new PreviewViewModel(shared.stories(), looks::page, makers.pages());
        model.onPointed(toCaret);
        view = new PreviewView(model, words, app.previewFolder().toFile());
        looks.join(view, model);
        view.saveBy(new PageSaver(
                model, words, shared.notices(), makers.exporter(), app.pages()::print, app.previewFolder().toFile()));
        window = new PreviewWindow(view, words, shared.commands(), app.settings().look());
        view.addToHead(
                Nodes.iconButton(Feather.EXTERNAL_LINK, words.of("desk.command.previewWindow"), this::turnWindow));
        theme = new PreviewTheme(app, this::again);
        seen = wanted.or(window.openProperty());
    }

    /** Begins once the pane has its place in the window, which shows it while {@code pane} is true. */
    void begin(BooleanProperty pane) {
        pane.bindBidirectional(wanted);
        wanted.addListener((_, _, shown) -> {
            if (shown) {
                window.close();
            }
        });
        seen.subscribe(model::run);
        seen.subscribe(now -> {
            if (now) {
                theme.follow();
            } else {
                theme.close();
            }
        });
        seen.subscribe(looks::run);
    }

    PreviewView view() {
        return view;
    }

    boolean isInWindow() {
        return window.openProperty().get();
    }

    /** Makes the page and its other looks anew, since something beside the story has changed. */
    void again() {
        model.again();
        looks.again();
    }

    /** Follows other settings. */
    void become(Settings before, Settings changed) {
        window.become(changed.look());
        if (!changed.publishing().equals(before.publishing())) {
            if (seen.getValue()) {
                theme.follow();
            }
            again();
        }
        boolean pace = changed.checking().style().pace() != before.checking().style().pace();
        if (pace || !changed.house().equals(before.house())) {
            again();
        }
        if (!changed.limits().equals(before.limits())) {
            looks.again();
        }
    }

    /** In a window of its own, or in its pane again. */
    void turnWindow() {
        boolean inWindow = isInWindow();
        wanted.set(inWindow);
        if (!inWindow) {
            window.show(main.get());
        }
    }

    private void need() {
        if (!isInWindow()) {
            wanted.set(true);
        }
    }

    void savePdf() {
        need();
        view.savePdf();
    }

    void savePicture(int scale) {
        need();
        view.savePicture(scale);
    }

    void print() {
        need();
        view.print();
    }

    /** Shows where the caret is. */
    void showCaret() {
        need();
        view.showCaret();
    }

    /** Leads from what is looked at to its place in the text. */
    void leadToText() {
        need();
        view.leadToText();
    }

    void showLook(String key) {
        need();
        view.showLook(key);
        if (key.equals(PreviewLooks.HEARD)) {
            looks.focusHeard();
        } else {
            view.focusFirst();
        }
    }

    /** Shows the page from this moment. */
    void lookFrom(PageAt.When when) {
        need();
        looks.choose(when);
    }

    void closeWindow() {
        window.close();
    }

    @Override
    public void close() {
        theme.close();
        if (Platform.isFxApplicationThread()) {
            window.close();
        }
    }
}
