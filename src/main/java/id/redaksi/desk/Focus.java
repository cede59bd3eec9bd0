package id.redaksi.desk;

import id.redaksi.app.Settings;
import id.redaksi.desk.editor.Manner;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Spotlight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** How stories are set and written in this window: size, width and font, and the caret's line in its place. */
final class Focus {
    private static final double WIDER = 40;

    private final StoryTabs tabs;
    private final Supplier<Settings> settings;
    private final Consumer<Settings> settle;
    private final StoryType type;
    private final Words words;
    private final ReadOnlyBooleanWrapper keeping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper modes = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper proof = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper();

    /** {@code settle} takes settings up and keeps them. */
    Focus(Parent root, Words words, StoryTabs tabs, Supplier<Settings> settings, Consumer<Settings> settle) {
        this.words = words;
        this.tabs = tabs;
        this.settings = settings;
        this.settle = settle;
        type = new StoryType(root);
        words.wordingProperty().addListener((_, _, _) -> say());
    }

    /** Sets the stories as the settings say. */
    void wear() {
        say();
        type.wear(settings.get().look().textSize(), settings.get().focus().font());
    }

    /** The manner in which stories are written just now. */
    Manner manner() {
        Settings.Focus focus = settings.get().focus();
        boolean written = !proof.get();
        return new Manner(
                written && focus.typewriter(),
                written ? focus.spotlight() : Spotlight.OFF,
                keeping.get(),
                alone.get(),
                proof.get());
    }

    /** Whether the story is alone in the window from now on, and whether it is only read. */
    void alone(boolean on, boolean read) {
        alone.set(on);
        proof.set(read);
        take();
    }

    ReadOnlyBooleanProperty aloneProperty() {
        return alone.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty proofProperty() {
        return proof.getReadOnlyProperty();
    }

    private void take() {
        tabs.each(view -> view.become(manner()));
        say();
    }

    /** What is on just now, in a few words. */
    ReadOnlyStringProperty modesProperty() {
        return modes.getReadOnlyProperty();
    }

    private void say() {
        Manner manner = manner();
        List<String> said = new ArrayList<>();
        if (manner.keeping()) {
            said.add(words.now("desk.mode.keeping"));
        }
        if (manner.typewriter()) {
            said.add(words.now("desk.mode.typewriter"));
        }
        if (manner.spotlight() != Spotlight.OFF) {
            said.add(words.now("desk.mode.spotlight." + manner.spotlight().name().toLowerCase(Locale.ROOT)));
        }
        modes.set(String.join(" · ", said));
    }

    /** Settings changed. */
    void become(Settings before, Settings now) {
        take();
        boolean otherType = before.look().textSize() != now.look().textSize()
                || !before.focus().font().equals(now.focus().font());
        if (otherType) {
            wear();
            tabs.each(StoryView::restyle);
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

    ReadOnlyBooleanProperty keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /**
     * While one drafts nothing is taken away: no key deletes, cutting copies, typing over a selection goes behind it.
     * Undo stays, as in the tools that made the mode known (Ghost's "Hemingway mode" turns off the key, not the history):
     * it takes back an act and not a thought, and Redo brings it again. It ends with the window.
     */
    void turnKeeping() {
        keeping.set(!keeping.get());
        take();
    }

    /** Cuts from a field; from one of the story, where all is kept, it only copies. */
    void cut(TextInputControl field) {
        if (keeping.get() && Nodes.holds(tabs, field)) {
            field.copy();
        } else {
            field.cut();
        }
    }

    void paste(TextInputControl field) {
        if (keeping.get() && Nodes.holds(tabs, field)) {
            field.positionCaret(field.getSelection().getEnd());
        }
        field.paste();
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
