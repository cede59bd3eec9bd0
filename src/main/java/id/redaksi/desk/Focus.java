package id.redaksi.desk;

import id.redaksi.app.Settings;
import id.redaksi.desk.editor.Manner;
import id.redaksi.edit.Spotlight;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** How stories are set and written in this window: size, width and font, and the caret's line in its place. */
final class Focus {
    private static final double WIDER = 40;

    private final StoryTabs tabs;
    private final Supplier<Settings> settings;
    private final Consumer<Settings> settle;
    private final StoryType type;

    /** {@code settle} takes settings up and keeps them. */
    Focus(Parent root, StoryTabs tabs, Supplier<Settings> settings, Consumer<Settings> settle) {
        this.tabs = tabs;
        this.settings = settings;
        this.settle = settle;
        type = new StoryType(root);
    }

    /** Sets the stories as the settings say. */
    void wear() {
        type.wear(settings.get().look().textSize(), settings.get().focus().font());
    }

    /** The manner in which stories are written just now. */
    Manner manner() {
        Settings.Focus focus = settings.get().focus();
        return new Manner(focus.typewriter(), focus.spotlight());
    }

    /** Settings changed. */
    void become(Settings before, Settings now) {
        tabs.each(view -> view.become(manner()));
        boolean otherType = before.look().textSize() != now.look().textSize()
                || !before.focus().font().equals(now.focus().font());
        if (otherType) {
            wear();
            tabs.each(view -> view.body().restyle());
        }
    }

    void turnTypewriter() {
        Settings.Focus focus = settings.get().focus();
        settle.accept(settings.get().with(focus.withTypewriter(!focus.typewriter())));
        tabs.current().ifPresent(view -> view.body().reveal());
    }

    /** Lets the next kind of text stand out: nothing, the sentence, the line, the paragraph. */
    void turnSpotlight() {
        light(settings.get().focus().spotlight().next());
    }

    void light(Spotlight spotlight) {
        settle.accept(settings.get().with(settings.get().focus().with(spotlight)));
    }

    void resize(DoubleUnaryOperator size) {
        Settings.Look look = settings.get().look();
        settle.accept(settings.get()
                .with(new Settings.Look(
                        look.language(), look.theme(), size.applyAsDouble(look.textSize()), look.columnWidth())));
    }

    void font(String family) {
        settle.accept(settings.get().with(settings.get().focus().withFont(family)));
    }

    /** Makes the column of text wider ({@code by} 1) or narrower (-1). */
    void widen(int by) {
        Settings.Look look = settings.get().look();
        settle.accept(settings.get()
                .with(new Settings.Look(
                        look.language(), look.theme(), look.textSize(), look.columnWidth() + by * WIDER)));
    }
}
