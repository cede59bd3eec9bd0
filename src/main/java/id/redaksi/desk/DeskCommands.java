package id.redaksi.desk;

import id.redaksi.desk.command.Command.Menu;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.editor.BodyClipboard;
import id.redaksi.desk.editor.FindingsView;
import id.redaksi.desk.editor.Insert;
import id.redaksi.desk.editor.LinkSheet;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.edit.Rewrite;
import id.redaksi.edit.Rewriting;
import id.redaksi.edit.Selection;
import id.redaksi.edit.Tables;
import id.redaksi.edit.Transaction;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Story;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;

/** The commands of the window: each with its name, its place in the menu, its keys, and when it can be done. */
final class DeskCommands {
    private final Desk desk;
    private final Commands commands;
    private final BooleanExpression story;

    DeskCommands(Desk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
        story = Bindings.isNotNull(desk.stories().currentProperty());
    }

    void add() {
        file();
        edit();
        format();
        table();
        review();
        view();
        help();
    }

    private void always(String key, Menu menu, String shortcut, Runnable act) {
        commands.add(key, menu, shortcut.isEmpty() ? null : shortcut, Commands.ALWAYS, act);
    }

    private void onStory(String key, Menu menu, String shortcut, Runnable act) {
        commands.add(key, menu, shortcut.isEmpty() ? null : shortcut, story, act);
    }

    private void onBody(String key, Menu menu, String shortcut, Consumer<BodyViewModel> act) {
        onStory(key, menu, shortcut, () -> desk.tabs().current().ifPresent(view -> {
            act.accept(view.body().model());
            view.body().requestFocus();
        }));
    }

    private void onView(String key, Menu menu, String shortcut, Consumer<StoryView> act) {
        onStory(key, menu, shortcut, () -> desk.tabs().current().ifPresent(act));
    }

    private void onOpen(String key, Menu menu, String shortcut, Consumer<OpenStory> act) {
        onStory(key, menu, shortcut, () -> desk.stories().current().ifPresent(act));
    }

    private void file() {
        always("newStory", Menu.FILE, "Shortcut+N", desk.stories()::create);
        always("import", Menu.FILE, "Shortcut+O", desk.imports()::choose);
        onOpen("save", Menu.FILE, "Shortcut+S", open -> desk.stories().save(open, () -> {}));
        onStory("export", Menu.FILE, "Shortcut+E", desk::showExport);
        onOpen("closeStory", Menu.FILE, "Shortcut+W", open -> desk.stories().close(open, () -> {}));
        always("settings", Menu.FILE, "Shortcut+Comma", desk::showSettings);
        always("quit", Menu.FILE, "Shortcut+Q", desk::quit);
    }

    private void edit() {
        onStory("undo", Menu.EDIT, "Shortcut+Z", () -> history(TextInputControl::undo, OpenStory::undo));
        onStory("redo", Menu.EDIT, "Shortcut+Shift+Z", () -> history(TextInputControl::redo, OpenStory::redo));
        commands.add("takeUp", Menu.EDIT, null, desk.stories().formerUndo().offered(), () -> desk.stories()
                .current()
                .ifPresent(desk.stories().formerUndo()::takeUp));
        always("cut", Menu.EDIT, "Shortcut+X", () -> clip(TextInputControl::cut, BodyClipboard::cut));
        always("copy", Menu.EDIT, "Shortcut+C", () -> clip(TextInputControl::copy, BodyClipboard::copy));
        always("paste", Menu.EDIT, "Shortcut+V", () -> clip(TextInputControl::paste, BodyClipboard::paste));
        always("pastePlain", Menu.EDIT, "Shortcut+Shift+V", () -> clip(
                TextInputControl::paste, BodyClipboard::pastePlain));
        always("selectAll", Menu.EDIT, "Shortcut+A", this::selectAll);
        onView("find", Menu.EDIT, "Shortcut+F", view -> view.find().open(false));
        onView("replace", Menu.EDIT, "Shortcut+H", view -> view.find().open(true));
        onView("findNext", Menu.EDIT, "F3", view -> view.findStep(1));
        onView("findFormer", Menu.EDIT, "Shift+F3", view -> view.findStep(-1));
        always("findStories", Menu.EDIT, "Shortcut+Shift+H", desk::showFindStories);
        onStory("fixFinding", Menu.EDIT, "F7", () -> desk.withFindings(FindingsView::offer));
        onStory("nextFinding", Menu.EDIT, "F8", () -> desk.withFindings(findings -> findings.step(1)));
        onStory("formerFinding", Menu.EDIT, "Shift+F8", () -> desk.withFindings(findings -> findings.step(-1)));
        onStory("nextGap", Menu.EDIT, "Shortcut+J", desk::nextGap);
        always("searchStories", Menu.EDIT, "Shortcut+Shift+F", desk::focusSearch);
    }

    private void format() {
        onBody("bold", Menu.FORMAT, "Shortcut+B", body -> body.toggle(Emphasis.BOLD));
        onBody("italic", Menu.FORMAT, "Shortcut+I", body -> body.toggle(Emphasis.ITALIC));
        onBody("underline", Menu.FORMAT, "Shortcut+U", body -> body.toggle(Emphasis.UNDERLINE));
        onBody("strikethrough", Menu.FORMAT, "Shortcut+Shift+X", body -> body.toggle(Emphasis.STRIKETHROUGH));
        onBody("code", Menu.FORMAT, "Shortcut+Shift+M", body -> body.toggle(Emphasis.CODE));
        onBody("superscript", Menu.FORMAT, "Shortcut+Period", body -> body.toggle(Emphasis.SUPERSCRIPT));
        onBody("subscript", Menu.FORMAT, "Shortcut+Shift+Period", body -> body.toggle(Emphasis.SUBSCRIPT));
        onBody("markGap", Menu.FORMAT, "Shortcut+Shift+J", BodyViewModel::toggleGap);
        onView("link", Menu.FORMAT, "Shortcut+Shift+K", this::link);
        Insert.ALL.forEach(insert -> onBody(insert.key(), insert.menu(), insert.shortcut(), insert.act()));
        for (Rewrite how : Rewrite.values()) {
            onStory(how.name().toLowerCase(Locale.ROOT), Menu.FORMAT, "", () -> rewrite(how));
        }
        onView("blockMenu", Menu.FORMAT, "Alt+Enter", view -> view.body().offerBlock());
        onBody("moveUp", Menu.FORMAT, "Alt+Up", body -> body.moveBlocks(-1));
        onBody("moveDown", Menu.FORMAT, "Alt+Down", body -> body.moveBlocks(1));
        onBody("duplicate", Menu.FORMAT, "", BodyViewModel::duplicateBlock);
        onBody("removeBlock", Menu.FORMAT, "Shortcut+Shift+Delete", BodyViewModel::removeBlock);
        onStory("leadPhoto", Menu.FORMAT, "", () -> desk.tabs().current().ifPresent(view -> view.lead()
                .frame()
                .choose()));
        onStory("addTag", Menu.FORMAT, "Shortcut+T", desk::focusTags);
    }

    private void table() {
        onTable("rowAbove", "Alt+Shift+Up", (story, at) -> Tables.addRow(story, at, 0));
        onTable("rowBelow", "Alt+Shift+Down", (story, at) -> Tables.addRow(story, at, 1));
        onTable("columnLeft", "Alt+Shift+Left", (story, at) -> Tables.addColumn(story, at, 0));
        onTable("columnRight", "Alt+Shift+Right", (story, at) -> Tables.addColumn(story, at, 1));
        onTable("removeRow", "Alt+Shift+Backspace", Tables::removeRow);
        onTable("removeColumn", "Alt+Shift+Delete", Tables::removeColumn);
        onTable("tableHeader", "Alt+Shift+H", Tables::turnHeader);
    }

    private void onTable(String key, String keys, BiFunction<Story, Selection, Optional<Transaction>> act) {
        commands.add(key, Menu.TABLE, keys, desk.inTable(), () -> desk.tabs().current().ifPresent(view -> {
            view.body().model().table(act);
            view.body().requestFocus();
        }));
    }

    private void review() {
        onStory("suggestMode", Menu.REVIEW, "Shortcut+Shift+R", desk::turnSuggesting);
        onStory("acceptHere", Menu.REVIEW, "Alt+Shift+A", () -> desk.settleHere(true));
        onStory("rejectHere", Menu.REVIEW, "Alt+Shift+R", () -> desk.settleHere(false));
        onStory("acceptAll", Menu.REVIEW, "", () -> desk.settleAll(true));
        onStory("rejectAll", Menu.REVIEW, "", () -> desk.settleAll(false));
        onStory("note", Menu.REVIEW, "Shortcut+M", desk::writeNote);
        onStory("nextReview", Menu.REVIEW, "Alt+Page Down", () -> desk.stepReview(1));
        onStory("formerReview", Menu.REVIEW, "Alt+Page Up", () -> desk.stepReview(-1));
        onStory("review", Menu.REVIEW, "Shortcut+6", desk::showReview);
    }

    private void view() {
        always("palette", Menu.VIEW, "Shortcut+K", desk::showPalette);
        always("navigation", Menu.VIEW, "Shortcut+1", () -> flip(desk.panes().navigationWanted()));
        always("list", Menu.VIEW, "Shortcut+2", () -> flip(desk.panes().listWanted()));
        always("preview", Menu.VIEW, "Shortcut+3", () -> flip(desk.panes().previewWanted()));
        always("inspector", Menu.VIEW, "Shortcut+4", () -> flip(desk.panes().inspectorWanted()));
        always("toolbar", Menu.VIEW, "Shortcut+5", desk::turnToolbar);
        always("nextPane", Menu.VIEW, "F6", () -> desk.turnPane(1));
        always("formerPane", Menu.VIEW, "Shift+F6", () -> desk.turnPane(-1));
        onStory("nextStory", Menu.VIEW, "Shortcut+Page Down", () -> desk.tabs().turn(1));
        onStory("formerStory", Menu.VIEW, "Shortcut+Page Up", () -> desk.tabs().turn(-1));
        always("bigger", Menu.VIEW, "Shortcut+Equals", () -> desk.resizeText(1));
        always("smaller", Menu.VIEW, "Shortcut+Minus", () -> desk.resizeText(-1));
        always("theme", Menu.VIEW, "Shortcut+Shift+L", desk::turnTheme);
    }

    private void help() {
        always("shortcuts", Menu.HELP, "F1", desk::showShortcuts);
        always("about", Menu.HELP, "", desk::showAbout);
    }

    private static void flip(javafx.beans.property.BooleanProperty wanted) {
        wanted.set(!wanted.get());
    }

    private void link(StoryView view) {
        LinkSheet.show(desk.sheets(), desk.words(), view.body().model(), desk.storySearch(), view.body()::requestFocus);
    }

    /** A field that is not the story's has a history of its own; everything else is the story's. */
    private void history(Consumer<TextInputControl> ofField, Consumer<OpenStory> ofStory) {
        if (desk.focused() instanceof TextInputControl field && !desk.isStoryField(field)) {
            ofField.accept(field);
        } else {
            desk.stories().current().ifPresent(ofStory);
        }
    }

    private void clip(Consumer<TextInputControl> ofField, Consumer<BodyClipboard> ofBody) {
        Node focused = desk.focused();
        if (focused instanceof TextInputControl field) {
            ofField.accept(field);
        } else {
            desk.tabs()
                    .current()
                    .filter(view -> view.body() == focused)
                    .ifPresent(view -> ofBody.accept(view.clipboard()));
        }
    }

    /** Rewrites what is selected in the field with the focus, or all of it; else what is selected in the body. */
    private void rewrite(Rewrite how) {
        if (desk.focused() instanceof TextInputControl field && desk.isStoryField(field)) {
            desk.stories().current().ifPresent(open -> {
                String language = open.story().labels().language();
                if (field.getSelectedText().isEmpty()) {
                    field.setText(Rewriting.text(field.getText(), how, language));
                } else {
                    field.replaceSelection(Rewriting.text(field.getSelectedText(), how, language));
                }
            });
        } else {
            desk.tabs().current().ifPresent(view -> {
                view.body().model().rewrite(how);
                view.body().requestFocus();
            });
        }
    }

    private void selectAll() {
        Node focused = desk.focused();
        if (focused instanceof TextInputControl field) {
            field.selectAll();
        } else if (focused instanceof ListView<?> list) {
            list.getSelectionModel().selectAll();
        } else {
            desk.tabs()
                    .current()
                    .filter(view -> view.body() == focused)
                    .ifPresent(view -> view.body().model().selectAll());
        }
    }
}
