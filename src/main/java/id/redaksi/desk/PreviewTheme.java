package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.ThemeWatch;
import id.redaksi.desk.kit.Nodes;
import org.jspecify.annotations.Nullable;

/** Lets the preview follow the theme it is made with: another one that is chosen, and each file of it that is saved. */
final class PreviewTheme implements AutoCloseable {
    private final App app;
    private final Runnable changed;
    private @Nullable String followed;
    private @Nullable ThemeWatch watch;

    /** {@code changed} is run on JavaFX's thread. */
    PreviewTheme(App app, Runnable changed) {
        this.app = app;
        this.changed = changed;
    }

    /** Follows the theme that is chosen now. */
    void follow() {
        String chosen = app.settings().publishing().theme();
        if (!chosen.equals(followed)) {
            close();
            followed = chosen;
            watch = app.themes().watch(chosen, () -> Nodes.later(changed));
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        followed = null;
    }
}
