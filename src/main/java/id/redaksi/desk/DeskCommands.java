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
import id.redaksi.edit.Widening.Unit;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;

/** The commands of the window: each with its name, its place in the menu, its keys, and when it can be done. */
final class DeskCommands {
    private final Desk desk;
    private final Commands commands;
    private final BooleanExpression story;
    private final BooleanExpression written;
    private final BooleanExpression kept;

    DeskCommands(Desk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
        story = Bindings.isNotNull(desk.stories().currentProperty());
        kept = new ReadOnlyBooleanWrapper(!desk.isOnlyRead());
        written = story.and(desk.focus().proofProperty().not()).and(kept);
    }

    void add() {
        if (desk.isOnlyRead()) {
            commands.onRefused(_ -> desk.sayOnlyRead());
        }
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
        if (menu == Menu.FORMAT || menu == Menu.INSERT) {
            onWritten(key, menu, shortcut, act);
        } else {
            commands.add(key, menu, shortcut.isEmpty() ? null : shortcut, story, act);
        }
    }

    private void onWritten(String key, Menu menu, String shortcut, Runnable act) {
        commands.add(key, menu, shortcut.isEmpty() ? null : shortcut, written, act);
    }

    private void onBody(String key, Menu menu, String shortcut, Consumer<BodyViewModel> act) {
        onBody(key, menu, shortcut, written, act);
    }

    private void onBody(
            String key, Menu menu, String shortcut, BooleanExpression when, Consumer<BodyViewModel> act) {
        commands.add(key, menu, shortcut.isEmpty() ? null : shortcut, when, () -> desk.tabs()
                .current()
                .ifPresent(view -> {
                    act.accept(view.body().model());
                    view.body().requestFocus();
                }));
    }

    /** What takes something away cannot be done while all is kept. */
    private BooleanExpression taking(BooleanExpression when) {
        return when.and(desk.focus().keepingProperty().not());
    }

    /** Does something in the field of the story with the focus, with the story's language, and else in the body. */
    private void onText(
            String key, String keys, Consumer<BodyViewModel> ofBody, BiConsumer<TextInputControl, String> ofField) {
        onStory(key, Menu.EDIT, keys, () -> {
            if (desk.focused() instanceof TextInputControl field && desk.isStoryField(field)) {
                desk.stories().current().ifPresent(open -> ofField.accept(
                        field, open.story().labels().language()));
            } else {
                desk.tabs().current().ifPresent(view -> {
                    ofBody.accept(view.body().model());
                    view.body().requestFocus();
                });
            }
        });
    }

    private void onView(String key, Menu menu, String shortcut, Consumer<StoryView> act) {
        onStory(key, menu, shortcut, () -> desk.tabs().current().ifPresent(act));
    }

    private void onOpen(String key, Menu menu, String shortcut, Consumer<OpenStory> act) {
        onStory(key, menu, shortcut, () -> desk.stories().current().ifPresent(act));
    }

    private void file() {
        commands.add("newStory", Menu.FILE, "Shortcut+N", kept, desk.stories()::create);
        commands.add("import", Menu.FILE, "Shortcut+O", kept, desk.imports()::choose);
        commands.add("importFolder", Menu.FILE, "Alt+Shift+I", kept, desk.imports()::chooseFolder);
        commands.add("save", Menu.FILE, "Shortcut+S", story.and(kept), () -> desk.stories()
                .current()
                .ifPresent(open -> desk.stories().save(open, () -> {})));
        onOpen("saveCopy", Menu.FILE, "", desk.safety()::saveCopy);
        onStory("export", Menu.FILE, "Shortcut+E", desk.places()::showExport);
        commands.add("deliver", Menu.FILE, "Alt+Shift+K", kept, desk.targets()::deliver);
        commands.add("targets", Menu.FILE, null, kept, desk.targets()::show);
        onStory("savePdf", Menu.FILE, "", desk.preview()::savePdf);
        onStory("savePicture", Menu.FILE, "", () -> desk.preview().savePicture(1));
        onStory("saveLargePicture", Menu.FILE, "", () -> desk.preview().savePicture(2));
        onStory("print", Menu.FILE, "Shortcut+P", desk.preview()::print);
        commands.add("site", Menu.FILE, "Alt+Shift+E", kept, desk.site()::show);
        onOpen("closeStory", Menu.FILE, "Shortcut+W", open -> desk.stories().close(open, () -> {}));
        onWritten("mergeStory", Menu.FILE, "", desk.links()::merge);
        onWritten("killStory", Menu.FILE, "", desk.links()::kill);
        always("backups", Menu.FILE, "", desk.care()::showBackups);
        commands.add("makeBackup", Menu.FILE, null, kept, desk.care()::makeBackup);
        commands.add("eraseStory", Menu.FILE, null, story.and(kept), () -> desk.stories().current().ifPresent(desk.care()::erase));
        always("health", Menu.FILE, "", desk.care()::showHealth);
        always("settings", Menu.FILE, "Shortcut+Comma", desk::showSettings);
        always("quit", Menu.FILE, "Shortcut+Q", desk::quit);
    }

    private void edit() {
        commands.add("undo", Menu.EDIT, "Shortcut+Z", written, () -> history(TextInputControl::undo, OpenStory::undo));
        commands.add("redo", Menu.EDIT, "Shortcut+Shift+Z", written, () -> history(TextInputControl::redo, OpenStory::redo));
        commands.add("takeUp", Menu.EDIT, null, written.and(desk.stories().formerUndo().offered()), () -> desk.stories()
                .current()
                .ifPresent(desk.stories().formerUndo()::takeUp));
        always("cut", Menu.EDIT, "Shortcut+X", () -> clip(desk.focus()::cut, BodyClipboard::cut));
        always("copy", Menu.EDIT, "Shortcut+C", () -> clip(TextInputControl::copy, BodyClipboard::copy));
        always("paste", Menu.EDIT, "Shortcut+V", () -> clip(desk.focus()::paste, BodyClipboard::paste));
        always("pastePlain", Menu.EDIT, "Shortcut+Shift+V", () -> clip(
                desk.focus()::paste, BodyClipboard::pastePlain));
        always("selectAll", Menu.EDIT, "Shortcut+A", this::selectAll);
        onText("widen", "Shortcut+D", BodyViewModel::widen, FieldSelection::widen);
        onText("narrow", "Shortcut+Shift+U", BodyViewModel::narrow, FieldSelection::narrow);
        for (Unit unit : List.of(Unit.WORD, Unit.SENTENCE, Unit.PARAGRAPH)) {
            String key = unit.name().charAt(0) + unit.name().substring(1).toLowerCase(Locale.ROOT);
            onText("select" + key, "", body -> body.select(unit), (field, language) -> FieldSelection.select(
                    field, unit, language));
        }
        onView("find", Menu.EDIT, "Shortcut+F", view -> find(view, false));
        commands.add("replace", Menu.EDIT, "Shortcut+H", taking(written), () -> desk.tabs()
                .current()
                .ifPresent(view -> find(view, true)));
        onView("findNext", Menu.EDIT, "F3", view -> view.findStep(1));
        onView("findFormer", Menu.EDIT, "Shift+F3", view -> view.findStep(-1));
        always("findStories", Menu.EDIT, "Shortcut+Shift+H", desk::showFindStories);
        commands.add("bulkEdit", Menu.EDIT, "Shift+F4", kept, desk.many()::showBulkEdit);
        commands.add("tags", Menu.EDIT, "F5", kept, desk.many()::showTags);
        commands.add("mediaTopics", Menu.EDIT, null, kept, desk.many()::showTopics);
        commands.add("receivers", Menu.EDIT, null, kept, desk.many()::showReceivers);
        commands.add("bundles", Menu.EDIT, "Shift+F5", kept, () -> desk.bundles().show(Optional.empty()));
        commands.add("addToBundle", Menu.EDIT, "Shortcut+F5", kept, desk.bundles()::add);
        commands.add("killMarked", Menu.EDIT, null, kept, desk::killMarked);
        commands.add("undoBundle", Menu.EDIT, null, kept.and(desk.bundles().bundling().undoableProperty()), desk.bundles().bundling()::undo);
        commands.add("undoMany", Menu.EDIT, null, kept.and(desk.many().acts().undoableProperty()), desk.many().acts()::undo);
        onWritten("fixFinding", Menu.EDIT, "F7", () -> desk.places().withFindings(FindingsView::offer));
        onStory("nextFinding", Menu.EDIT, "F8", () -> desk.places().withFindings(findings -> findings.step(1)));
        onStory("formerFinding", Menu.EDIT, "Shift+F8", () -> desk.places().withFindings(findings -> findings.step(-1)));
        commands.add("ownWords", Menu.EDIT, null, kept, desk::showOwnWords);
        onStory("nextGap", Menu.EDIT, "Shortcut+J", desk.gaps()::next);
        always("searchStories", Menu.EDIT, "Shortcut+Shift+F", desk.places()::focusSearch);
        always("narrowSearch", Menu.EDIT, "", desk.places()::narrowSearch);
        commands.add("keepSearch", Menu.EDIT, "Shortcut+Shift+S", kept, desk::keepSearch);
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
        onBody("offRecord", Menu.FORMAT, "Alt+Shift+O", BodyViewModel::toggleOffRecord);
        onView("passageLanguage", Menu.FORMAT, "Alt+Shift+B", view -> desk.passageLanguage().ask(view.body().model()));
        onView("link", Menu.FORMAT, "Shortcut+Shift+K", this::link);
        onStory("specialCharacter", Menu.INSERT, "Shift+F2", this::specialCharacter);
        Insert.ALL.forEach(insert -> onBody(insert.key(), insert.menu(), insert.shortcut(), insert.act()));
        for (Rewrite how : Rewrite.values()) {
            onStory(how.name().toLowerCase(Locale.ROOT), Menu.FORMAT, "", () -> rewrite(how));
        }
        onView("blockMenu", Menu.FORMAT, "Alt+Enter", view -> view.body().offerBlock());
        onView("moveUp", Menu.FORMAT, "Alt+Up", view -> view.move(-1));
        onView("moveDown", Menu.FORMAT, "Alt+Down", view -> view.move(1));
        onBody("duplicate", Menu.FORMAT, "", BodyViewModel::duplicateBlock);
        onBody("removeBlock", Menu.FORMAT, "Shortcut+Shift+Delete", taking(written), BodyViewModel::removeBlock);
        onStory("leadPhoto", Menu.FORMAT, "", () -> desk.tabs().current().ifPresent(view -> view.lead()
                .frame()
                .choose()));
        onStory("addTag", Menu.FORMAT, "Shortcut+T", desk.places()::focusTags);
        onWritten("headlines", Menu.FORMAT, "Shortcut+Shift+A", desk::showHeadlines);
        onStory("filing", Menu.FORMAT, "", desk.places()::focusSuggestions);
        onWritten("acceptFiling", Menu.FORMAT, "Alt+Shift+T", desk.places()::acceptSuggestion);
    }

    private void table() {
        onTable("rowAbove", "Alt+Shift+Up", (story, at) -> Tables.addRow(story, at, 0));
        onTable("rowBelow", "Alt+Shift+Down", (story, at) -> Tables.addRow(story, at, 1));
        onTable("columnLeft", "Alt+Shift+Left", (story, at) -> Tables.addColumn(story, at, 0));
        onTable("columnRight", "Alt+Shift+Right", (story, at) -> Tables.addColumn(story, at, 1));
        onTable("removeRow", "Alt+Shift+Backspace", taking(desk.inTable()), Tables::removeRow);
        onTable("removeColumn", "Alt+Shift+Delete", taking(desk.inTable()), Tables::removeColumn);
        onTable("tableHeader", "Alt+Shift+H", Tables::turnHeader);
    }

    private void onTable(String key, String keys, BiFunction<Story, Selection, Optional<Transaction>> act) {
        onTable(key, keys, desk.inTable(), act);
    }

    private void onTable(
            String key, String keys, BooleanExpression when, BiFunction<Story, Selection, Optional<Transaction>> act) {
        commands.add(key, Menu.TABLE, keys, when.and(written), () -> desk.tabs().current().ifPresent(view -> {
            view.body().model().table(act);
            view.body().requestFocus();
        }));
    }

    private void review() {
        onWritten("suggestMode", Menu.REVIEW, "Shortcut+Shift+R", desk.storyReview()::turnSuggesting);
        onWritten("acceptHere", Menu.REVIEW, "Alt+Shift+A", () -> desk.storyReview().settleHere(true));
        onWritten("rejectHere", Menu.REVIEW, "Alt+Shift+R", () -> desk.storyReview().settleHere(false));
        onWritten("acceptAll", Menu.REVIEW, "", () -> desk.storyReview().settleAll(true));
        onWritten("rejectAll", Menu.REVIEW, "", () -> desk.storyReview().settleAll(false));
        onWritten("note", Menu.REVIEW, "Shortcut+M", desk.storyReview()::writeNote);
        onStory("nextReview", Menu.REVIEW, "Alt+Page Down", () -> desk.storyReview().step(1));
        onStory("formerReview", Menu.REVIEW, "Alt+Page Up", () -> desk.storyReview().step(-1));
        onStory("review", Menu.REVIEW, "Shortcut+6", desk.places()::showReview);
        onStory("checks", Menu.REVIEW, "Shortcut+9", desk.places()::showChecks);
        commands.add("houseRules", Menu.REVIEW, "Alt+Shift+G", kept, () -> desk.rulebook().show(Optional.empty()));
        onStory("unverified", Menu.REVIEW, "", desk.storyReview()::turnUnverified);
        onStory("history", Menu.REVIEW, "Shortcut+7", desk.places()::showHistory);
        onStory("links", Menu.REVIEW, "Shortcut+8", desk.places()::showLinks);
    }

    private void view() {
        always("palette", Menu.VIEW, "Shortcut+K", desk::showPalette);
        always("navigation", Menu.VIEW, "Shortcut+1", () -> flip(desk.panes().navigationWanted()));
        always("list", Menu.VIEW, "Shortcut+2", () -> flip(desk.panes().listWanted()));
        always("preview", Menu.VIEW, "Shortcut+3", () -> flip(desk.panes().previewWanted()));
        always("previewWindow", Menu.VIEW, "Shortcut+Shift+3", desk.preview()::turnWindow);
        onStory("showInPreview", Menu.VIEW, "Shortcut+Shift+P", desk.preview()::showCaret);
        onStory("showInText", Menu.VIEW, "Alt+Shift+P", desk.preview()::leadToText);
        always("inspector", Menu.VIEW, "Shortcut+4", () -> flip(desk.panes().inspectorWanted()));
        always("toolbar", Menu.VIEW, "Shortcut+5", desk::turnToolbar);
        always("nextPane", Menu.VIEW, "F6", () -> desk.walk().turnPane(1));
        always("formerPane", Menu.VIEW, "Shift+F6", () -> desk.walk().turnPane(-1));
        onStory("nextStory", Menu.VIEW, "Shortcut+Page Down", () -> desk.tabs().turn(1));
        onStory("formerStory", Menu.VIEW, "Shortcut+Page Up", () -> desk.tabs().turn(-1));
        new LooksCommands(desk, commands).add();
        new FocusCommands(desk, commands).add();
        always("theme", Menu.VIEW, "Shortcut+Shift+L", desk::turnTheme);
    }

    private void help() {
        always("shortcuts", Menu.HELP, "F1", desk.help()::showShortcuts);
        always("searchHint", Menu.HELP, "", desk.places()::showSearchHint);
        always("about", Menu.HELP, "", desk.help()::showAbout);
    }

    /** Shows or hides a pane. One beside the story leaves the caret where it is; one that covers the story takes the focus. */
    private void flip(BooleanProperty wanted) {
        wanted.set(!wanted.get());
        if (wanted.get()) {
            desk.panes().over(wanted).ifPresent(desk.walk()::enter);
        }
    }

    private void find(StoryView view, boolean replacing) {
        desk.panes().uncover();
        view.find().open(replacing);
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

    /** Puts a character in where the caret was before it was asked for: in a field, or else in the body. */
    private void specialCharacter() {
        if (desk.focused() instanceof TextInputControl field) {
            IndexRange selected = field.getSelection();
            desk.characters().show(character -> {
                field.requestFocus();
                field.selectRange(selected.getStart(), selected.getEnd());
                field.replaceSelection(character);
            });
        } else {
            desk.characters().show(character -> desk.tabs().current().ifPresent(view -> {
                view.body().model().insert(character);
                view.body().requestFocus();
            }));
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
