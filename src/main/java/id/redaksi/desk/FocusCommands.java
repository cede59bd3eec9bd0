package id.redaksi.desk;

import id.redaksi.desk.command.Command.Menu;
import id.redaksi.desk.command.Commands;
import javafx.beans.binding.BooleanExpression;
import org.jspecify.annotations.Nullable;

/** The commands for how one reads and writes a story, all in the menu for views. */
final class FocusCommands {
    private final Desk desk;
    private final Focus focus;
    private final Commands commands;
    private final BooleanExpression story;

    FocusCommands(Desk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
        focus = desk.focus();
        story = desk.stories().currentProperty().isNotNull();
    }

    void add() {
        always("fullScreen", "F11", () -> desk.alone().turnFullScreen());
        commands.add("alone", Menu.VIEW, "Shift+F11", story, () -> desk.alone().turnWriting());
        commands.add("proof", Menu.VIEW, "F12", story, () -> desk.alone().turnProof());
        always("typewriter", "F9", focus::turnTypewriter);
        always("spotlight", "Shift+F9", focus::turnSpotlight);
        always("keepAll", "Shortcut+F9", focus::turnKeeping);
        commands.add("beside", Menu.VIEW, "Shortcut+F12", story.and(focus.aloneProperty().not()), desk.walk()::turnBeside);
        commands.add("besideChosen", Menu.VIEW, null, story.and(focus.aloneProperty().not()), desk.walk()::chooseBeside);
        commands.add("otherStory", Menu.VIEW, "Ctrl+Tab", story, desk.walk()::turnStory);
        commands.add("outline", Menu.VIEW, "F4", story.and(focus.proofProperty().not()), () -> desk.tabs()
                .current()
                .ifPresent(view -> view.outline().turn()));
        always("bigger", "Shortcut+Equals", () -> focus.resize(size -> size + 1));
        always("smaller", "Shortcut+Minus", () -> focus.resize(size -> size - 1));
        always("usualSize", "Shortcut+0", () -> focus.resize(_ -> StoryType.USUAL_SIZE));
        always("wider", null, () -> focus.widen(1));
        always("narrower", null, () -> focus.widen(-1));
    }

    private void always(String key, @Nullable String shortcut, Runnable act) {
        commands.add(key, Menu.VIEW, shortcut, Commands.ALWAYS, act);
    }
}
