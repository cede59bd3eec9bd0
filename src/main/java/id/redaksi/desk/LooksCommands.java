package id.redaksi.desk;

import id.redaksi.app.PageAt.When;
import id.redaksi.desk.command.Command.Menu;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.preview.PreviewView;
import id.redaksi.story.Workflow.Times;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The commands for how the page is looked at in the preview, and from which moment. */
final class LooksCommands {
    private final Desk desk;
    private final Commands commands;
    private final BooleanExpression story;

    LooksCommands(Desk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
        story = desk.stories().currentProperty().isNotNull();
    }

    void add() {
        add("lookPage", story, () -> desk.preview().showLook(PreviewView.PAGE));
        add("lookResults", story, () -> desk.preview().showLook(PreviewLooks.RESULTS));
        add("lookHeard", story, () -> desk.preview().showLook(PreviewLooks.HEARD));
        add("momentNow", story, () -> desk.preview().lookFrom(When.NOW));
        add("momentEmbargo", has(Times::embargo), () -> desk.preview().lookFrom(When.EMBARGO));
        add("momentPublication", has(Times::publish), () -> desk.preview().lookFrom(When.PUBLICATION));
        add("momentChosen", story, () -> desk.preview().lookFrom(When.CHOSEN));
    }

    /** Whether the story in front has this time. */
    private BooleanExpression has(Function<Times, @Nullable String> time) {
        ObservableValue<Boolean> set = desk.stories()
                .currentProperty()
                .flatMap(open -> open.storyProperty())
                .map(now -> time.apply(now.workflow().times()) != null)
                .orElse(false);
        return Bindings.createBooleanBinding(set::getValue, set);
    }

    private void add(String key, BooleanExpression when, Runnable act) {
        commands.add(key, Menu.VIEW, null, when, act);
    }
}
