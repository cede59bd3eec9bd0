package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.checks.ChecksForm;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.command.Palette;
import id.redaksi.desk.editor.CharacterSheet;
import id.redaksi.desk.editor.LinkTargets;
import id.redaksi.desk.editor.StoryPicker;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.export.ExportView;
import id.redaksi.desk.export.ExportViewModel;
import id.redaksi.desk.history.HistoryForm;
import id.redaksi.desk.history.HistoryViewModel;
import id.redaksi.desk.inspector.InspectorView;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.BrokenLines;
import id.redaksi.desk.kit.FirstFrames;
import id.redaksi.desk.kit.KeyedFocus;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Standing;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.links.LinksForm;
import id.redaksi.desk.session.Caret;
import id.redaksi.desk.session.Colleagues;
import id.redaksi.desk.session.KnownNames;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.headline.HeadlineSheet;
import id.redaksi.desk.session.FilingSuggestions;
import id.redaksi.desk.session.Proofreading;
import id.redaksi.desk.session.StorySearch;
import id.redaksi.desk.dictionary.WordListsSheet;
import id.redaksi.desk.dictionary.WordListsViewModel;
import id.redaksi.desk.settings.SettingsSheet;
import id.redaksi.desk.stories.ArchiveBar;
import id.redaksi.desk.stories.ArchiveModel;
import id.redaksi.desk.stories.DroppedFolders;
import id.redaksi.desk.stories.ImportSheet;
import id.redaksi.desk.stories.NavigationView;
import id.redaksi.desk.stories.StoriesViewModel;
import id.redaksi.desk.stories.StoryListView;
import id.redaksi.language.Receiver;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.story.Related;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window of one newsroom, put together. Lives on JavaFX's thread; {@link #close} saves and closes what is open. */
public final class Desk {
    private final App app;
    private final Words words;
    private final Looks looks;
    private final Notices notices = new Notices();
    private final Standing standing = new Standing();
    private final Lanes lanes = new Lanes(this::bug);
    private final Background writer = lanes.lane("writer");
    private final Background reader = lanes.lane("reader");
    private final Common common;
    private final ArchiveModel archive;
    private final Proofreading proofreading;
    private final HeadlineSheet headlines;
    private final Safety safety;
    private final Care care;
    private final LastStand lastStand;
    private final OpenStories stories;
    private final HistoryViewModel.Shared histories;
    private final BundleDesk bundles;
    private final LinkDesk links;
    private final SiteDesk site;
    private final TargetDesk targets;
    private final RulebookDesk rulebook;
    private final StoriesViewModel storiesModel;
    private final SearchDesk search;
    private final ManyDesk many;
    private final ExportViewModel exportModel;
    private final Sheets sheets;
    private final ImportSheet imports;
    private final StoryPicker picker;
    private final CharacterSheet characters;
    private final StoryViews views;
    private final Commands commands = new Commands();
    private final Palette palette;
    private final StoryTabs tabs;
    private final NavigationView navigation;
    private final StoryListView list;
    private final InspectorView inspector;
    private final PreviewDesk preview;
    private final Panes panes;
    private final Places places;
    private final StillToCome gaps;
    private final HelpSheets help;
    private final Focus focus;
    private final BorderPane frame = new BorderPane();
    private final StoryAlone alone;
    private final StoryReview storyReview;
    private final PaneWalk walk;
    private final StackPane root = new StackPane();
    private final BooleanProperty inTable = new SimpleBooleanProperty();
    private final Runnable leave;
    private boolean wasCommand;

    /** Builds the window's content; {@code leave} ends the program once everything is saved. */
    public Desk(App app, Clock clock, Runnable leave) {
        BrokenLines.mend();
        this.app = app;
        this.leave = leave;
        words = new Words(locale(app.settings()));
        looks = new Looks(root);
        proofreading = new Proofreading(app, lanes.lane("checks"), notices);
        sheets = new Sheets(words);
        var shared = new Safety.Shared(app, clock, notices, standing, words, this::bug);
        headlines = new HeadlineSheet(app, lanes.lane("headlines"), words, sheets, notices);
        safety = new Safety(shared);
        stories = safety.stories();
        common = new Common(app, clock, words, notices, sheets, stories, lanes);
        lastStand = safety.lastStand(sheets, leave);
        histories = new HistoryViewModel.Shared(
                stories, app.newsroom().stories(), lanes.lane("history"), notices, clock);
        picker = new StoryPicker(new StorySearch(app, reader, notices), sheets, words);
        characters = new CharacterSheet(
                words,
                sheets,
                () -> app.settings().writing().characters(),
                one -> settle(app.settings().with(app.settings().writing().withCharacter(one))));
        bundles = new BundleDesk(common, picker, this::marked);
        links = new LinkDesk(common, picker, writer, bundles.bundling());
        site = new SiteDesk(common, this::settle);
        targets = new TargetDesk(common, this::marked, site::showFolder, target -> showSettings(Optional.of(target)));
        care = new Care(shared, stories, sheets, writer, links.moves());
        archive = new ArchiveModel(app, stories, lanes.quiet("archive"), notices);
        imports = new ImportSheet(app, stories, sheets, words, lanes.quiet("import"), notices, archive);
        imports.before(care::beforeImport);
        search = new SearchDesk(
                new SearchDesk.Shared(app, clock, words, sheets, notices, this::settle, this::bug),
                () -> many().showTags());
        storiesModel = new StoriesViewModel(app, stories, search.model(), reader, notices);
        search.follow(stories.changesProperty(), storiesModel::refresh);
        search.kept().onSend(targets::deliver);
        many = new ManyDesk(common, standing, storiesModel, writer);
        var photos = new Photos(app, lanes.lane("photos"), notices);
        Background exporter = lanes.lane("exports");
        preview = new PreviewDesk(
                new PreviewDesk.Shared(app, stories, clock, words, notices, commands, () -> root.getScene().getWindow()),
                new PreviewDesk.Makers(lanes.lane("pages"), photos, exporter),
                new PreviewLooks.Ways(name -> places().showField(name), part -> places().showPart(part)),
                this::putCaret);
        exportModel = new ExportViewModel(app, exporter, notices);
        var colleagues = new Colleagues(() -> app.settings().person().name(), clock);
        rulebook = new RulebookDesk(common, proofreading, colleagues::me, (story, hit) -> places().openAt(story, hit));
        var names = new KnownNames(app.newsroom().stories(), reader, notices);
        var linked = new LinkTargets(new StorySearch(app, reader, notices), names, stories);
        views = new StoryViews(
                common,
                new StoryViews.Tools(photos, colleagues, picker, commands, linked, proofreading),
                new StoryViews.Ways(
                        () -> places().focusDateline(),
                        (hit, focus) -> places().showBeside(hit, focus),
                        this::lookAtCaret));
        tabs = new StoryTabs(stories, words, this::view, stories::create, imports::choose);
        navigation = new NavigationView(
                storiesModel,
                words,
                app.settings().house().tree(),
                new NavigationView.Sections(search.kept(), search.tags(), bundles.used()));
        list = new StoryListView(storiesModel, search.head(), search.nothing(), words);
        list.offers(() -> commands.items(words, List.of("deliver", "addToBundle", "bulkEdit", "killMarked")));
        inspector = new InspectorView(
                stories,
                new InspectorView.Shared(
                        words, notices, views::review, this::checks, this::history, this::links, links.moves(), site.facts(),
                        this::askReady, new FilingSuggestions(app, lanes.lane("filing"), notices, many.acts()), this::focusBody),
                () -> app.settings().house().channels(),
                many.known(),
                new ExportView(exportModel, stories, words, sheets).with(targets.form(exportModel::clock)));
        bundles.bundling().changesProperty().subscribe(() -> {
            storiesModel.bundlesChanged();
            inspector.linksChanged();
        });
        inspector.setLimits(app.settings().limits());
        panes = new Panes(navigation, list, tabs, preview.view(), inspector, this::focusBody);
        places = new Places(common, tabs, panes, inspector, list, search.head());
        gaps = new StillToCome(common, tabs, places);
        help = new HelpSheets(common, commands);
        preview.begin(panes.previewWanted());
        exportModel.folderProperty().addListener((_, _, chosen) -> settle(app.settings()
                .with(app.settings().exporting().into(chosen.toString()))));
        tabs.onTurned(this::lookAtCaret);
        focus = new Focus(root, words, tabs, app::settings, this::settle);
        tabs.sides().splitProperty().addListener((_, _, _) -> makeRoom());
        storyReview = new StoryReview(this, views::review, colleagues, notices);
        walk = new PaneWalk(tabs, navigation, list, List.of(preview.view(), inspector), picker, notices);
        new WayBack(tabs, panes, List.of(navigation, list, preview.view(), inspector), this::focusBody);
        new DeskCommands(this, commands).add();
        var named = new StorySearch(app, reader, notices);
        palette = new Palette(sheets, commands, words, (text, then) -> named.find(text, found -> then.accept(lines(found))));
        var status = new StatusBar(
                stories, words, lanes.quiet("lengths"), () -> app.settings().checking().style().pace(), focus.modesProperty(), gaps::list, storyReview::turnSuggesting);
        status.getChildren().addAll(care.relisting(), care.age());
        proofreading.looksProperty().subscribe(status::again);
        var foot = new VBox(new ArchiveBar(archive, words), new NoticeBar(notices, words), status);
        alone = new StoryAlone(this, frame, foot, status);
        if (isOnlyRead()) {
            OnlyRead.within(tabs);
            OnlyRead.within(inspector);
        }
        build(foot);
        care.begin(root);
        storiesModel.refresh();
        FirstFrames.then(() -> app.indexing().start(() -> Nodes.later(search::indexCaughtUp)));
        safety.watch(root);
        safety.tell();
        many.acts().resume();
        rulebook.resume();
        openNewest();
    }

    /** Goes on where somebody left off: with the story that was changed last. */
    private void openNewest() {
        reader.run(
                () -> app.newsroom().stories().page(ListFilter.ALL, Long.MAX_VALUE, 1).stream().findFirst(),
                newest -> newest.ifPresent(summary -> {
                    if (stories.all().isEmpty()) {
                        stories.open(summary.id());
                    }
                }),
                notices::explain);
    }

    /** Who shows a folder as the system does. */
    public void showFoldersBy(Consumer<Path> opener) {
        site.showFoldersBy(opener);
    }

    private static Locale locale(Settings settings) {
        String language = settings.look().language();
        return language.isEmpty() ? Locale.getDefault() : Locale.of(language);
    }

    private void build(VBox foot) {
        frame.setCenter(new VBox(new StandingBar(standing, words), panes));
        VBox.setVgrow(panes, Priority.ALWAYS);
        frame.setTop(new TopBar(commands, words, panes));
        frame.setBottom(foot);
        root.getChildren().setAll(frame, sheets);
        root.getStyleClass().add("desk");
        looks.become(app.settings().look());
        focus.wear();
        new TypedAhead(root, stories, tabs);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed()) { // held back, it comes again
                wasCommand = !sheets.isOpen() && commands.press(event);
            }
            if (wasCommand) {
                event.consume();
            }
        });
        // Ctrl with Alt also types a character on some systems; the command's keys are no text.
        root.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (wasCommand) {
                event.consume();
            }
        });
        KeyedFocus.watch(root);
        new DroppedFolders(lanes.quiet("dropped"), sheets, imports::ask).watch(root);
        list.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        list.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                imports.ask(files.stream().map(File::toPath).toList());
            }
        });
    }

    /** The content, to be put into a scene. */
    public StackPane content() {
        return root;
    }

    /** Tells the scene that holds the content how to look. */
    public void dress(Scene scene) {
        looks.dress(scene);
    }

    private StoryView view(OpenStory open) {
        StoryView view = views.view(open);
        view.become(focus.manner());
        return view;
    }

    private void putCaret(Caret caret) {
        if (preview.isInWindow()) {
            root.getScene().getWindow().requestFocus();
        }
        tabs.current().ifPresent(view -> view.putCaret(caret));
    }

    private HistoryForm history(OpenStory open) {
        return new HistoryForm(new HistoryViewModel(open, histories), words, sheets);
    }

    private void askReady(OpenStory open, Runnable ready, Runnable stays) {
        views.askReady(open, ready, stays, () -> places().showChecks());
    }

    private ChecksForm checks(OpenStory open) {
        return views.checks(open, (finding, asked) -> places().showFinding(finding, asked));
    }

    private LinksForm links(OpenStory open) {
        return links.form(open, this::focusBody, bundles::show);
    }

    /** While the story is alone there is room; it is made once the panes are there again. */
    void makeRoom() {
        if (!focus.aloneProperty().get()) {
            panes.room(tabs.sides().splitProperty().get());
        }
    }

    private void lookAtCaret() {
        inTable.set(tabs.current().filter(view -> view.body().model().isInTable()).isPresent());
    }

    /** Whether the caret of the story in front is in a table. */
    BooleanExpression inTable() {
        return inTable;
    }

    private List<Palette.Line> lines(List<Related> found) {
        return found.stream()
                .map(one -> new Palette.Line(
                        one.headline(), one.channel(), () -> StoryId.of(one.story()).ifPresent(stories::open)))
                .toList();
    }

    /** Says that something is wrong with the program, with a code to quote; the log gets no word of any story. */
    void bug(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            lastStand.now();
            return;
        }
        StackTraceElement[] trace = failure.getStackTrace();
        String code = Integer.toHexString(trace.length == 0 ? 0 : trace[0].toString().hashCode() & 0xFFFFFF);
        System.getLogger("id.redaksi").log(System.Logger.Level.ERROR, "bug {0}: {1} at {2}", code,
                failure.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        notices.explain(Message.of("desk.bug", code));
    }

    PreviewDesk preview() {
        return preview;
    }

    /** Kills what is marked in the list: one story after what points to it was shown, several as many stories are changed. */
    void killMarked() {
        List<StoryId> marked = marked();
        if (marked.isEmpty()) {
            notices.warn(Message.of("desk.stories.nothingMarked"));
        } else if (marked.size() == 1) {
            stories.open(marked.getFirst(), open -> links.moves().kill(open, () -> {}));
        } else {
            many.showBulkEdit(Optional.of(Status.KILLED));
        }
    }

    private List<StoryId> marked() {
        return storiesModel.markedProperty().get();
    }

    /** Lets one write on in the story in front. */
    void focusBody() {
        places.focusBody();
    }

    void keepSearch() {
        search.keeping().keep();
    }

    void showHeadlines() {
        stories.current().ifPresent(headlines::show);
    }

    void showFindStories() {
        String offered = tabs.current().map(view -> view.find().offered()).orElse("");
        many.find(offered, places::openAt);
    }

    void showPalette() {
        palette.show();
    }

    void showSettings() {
        showSettings(Optional.empty());
    }

    /** Shows the settings; for a target, what it wants of a story. */
    private void showSettings(Optional<Receiver> target) {
        SettingsSheet sheet = new SettingsSheet(words, app::settings, this::settle, proofreading.troublesProperty(), reader)
                .withBackups(care::showBackups)
                .withOwnWords(this::showOwnWords)
                .withThemes(app.themes(), site::showFolder)
                .withChannels(many.ofChannels())
                .withHouseRules(proofreading.rules().liveProperty(), () -> rulebook.show(Optional.empty()))
                .withTargets(targets::receivers);
        target.ifPresent(sheet::atRequired);
        sheet.show(sheets, app.newsroom().folder().toString());
    }

    /** Shows the newsroom's and the user's words. */
    void showOwnWords() {
        var model = new WordListsViewModel(app.checks().words(), reader, proofreading::rulesChanged);
        new WordListsSheet(model, words, sheets).show();
    }

    /** Takes other settings over: keeps them, and lets the window follow. */
    void settle(Settings changed) {
        Settings before = app.settings();
        app.use(changed);
        writer.run(
                () -> {
                    app.keep(changed);
                    return changed;
                },
                _ -> {},
                notices::warn);
        words.speak(locale(changed));
        looks.become(changed.look());
        preview.become(before, changed);
        tabs.each(view -> views.become(view, changed));
        focus.become(before, changed);
        if (!changed.house().equals(before.house())) {
            navigation.channels(changed.house().tree());
            storiesModel.refresh();
            inspector.refresh();
        }
        if (!changed.publishing().theme().equals(before.publishing().theme())) {
            inspector.refresh(); // the templates it offers are others
        }
        if (!changed.searching().equals(before.searching())) {
            search.become(changed);
        }
        if (!changed.checking().equals(before.checking())) {
            proofreading.rulesChanged();
        }
        if (!changed.limits().equals(before.limits())) {
            inspector.setLimits(changed.limits());
        }
        exportModel.again(stories.current());
    }

    void turnToolbar() {
        Settings.Writing writing = app.settings().writing();
        settle(app.settings().with(writing.withToolbar(!writing.toolbar())));
    }

    void turnTheme() {
        Settings.Look look = app.settings().look();
        settle(app.settings()
                .with(new Settings.Look(
                        look.language(),
                        looks.isDark() ? Settings.Theme.LIGHT : Settings.Theme.DARK,
                        look.textSize(),
                        look.columnWidth())));
    }

    @Nullable
    Node focused() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }

    /** Whether what is typed into the field belongs to the story in front. */
    boolean isStoryField(TextInputControl field) {
        return Nodes.holds(tabs, field) || Nodes.holds(inspector, field);
    }

    /** Saves what is open, then leaves; a story that cannot be saved keeps the window open and says why. */
    public void quit() {
        rulebook.quit(() -> stories.closeAll(() -> {
            preview.closeWindow();
            leave.run();
        }));
    }

    /** Lets the threads finish; called once the window has gone. */
    public void close() {
        preview.close();
        care.close();
        search.close();
        archive.stop();
        site.stop();
        targets.stop();
        lanes.close();
        stories.rest();
        safety.lanes().forEach(Background::close);
        app.close();
    }

    public OpenStories stories() {
        return stories;
    }

    BundleDesk bundles() {
        return bundles;
    }

    LinkDesk links() {
        return links;
    }

    SiteDesk site() {
        return site;
    }

    TargetDesk targets() {
        return targets;
    }

    RulebookDesk rulebook() {
        return rulebook;
    }

    ManyDesk many() {
        return many;
    }

    Places places() {
        return places;
    }

    StillToCome gaps() {
        return gaps;
    }

    HelpSheets help() {
        return help;
    }

    Safety safety() {
        return safety;
    }

    Care care() {
        return care;
    }

    /** Whether the newsroom was opened only to read. */
    boolean isOnlyRead() {
        return app.isOnlyRead();
    }

    Path folder() {
        return app.newsroom().folder();
    }

    void sayOnlyRead() {
        notices.warn(Message.of("desk.readOnly.refused"));
    }

    void say(Message what) {
        notices.warn(what);
    }

    void explain(Message why) {
        notices.explain(why);
    }

    /** What stands under the top bar until it is removed. */
    Standing standing() {
        return standing;
    }

    StorySearch storySearch() {
        return picker.search();
    }

    StoryTabs tabs() {
        return tabs;
    }

    StoryReview storyReview() {
        return storyReview;
    }

    PaneWalk walk() {
        return walk;
    }

    StoryAlone alone() {
        return alone;
    }

    Focus focus() {
        return focus;
    }

    Panes panes() {
        return panes;
    }

    ImportSheet imports() {
        return imports;
    }

    Sheets sheets() {
        return sheets;
    }

    CharacterSheet characters() {
        return characters;
    }

    Commands commands() {
        return commands;
    }

    /** Asks in which language a passage is. */
    PassageLanguage passageLanguage() {
        return new PassageLanguage(sheets, words);
    }

    Words words() {
        return words;
    }
}
