package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Channels;
import id.redaksi.app.ManyStoriesAct;
import id.redaksi.app.Settings;
import id.redaksi.desk.bundles.AddToBundleSheet;
import id.redaksi.desk.bundles.BundlesSheet;
import id.redaksi.desk.bundles.BundlesViewModel;
import id.redaksi.desk.command.Command;
import id.redaksi.desk.command.Commands;
import id.redaksi.desk.command.Palette;
import id.redaksi.desk.editor.BodyClipboard;
import id.redaksi.desk.editor.CharacterSheet;
import id.redaksi.desk.editor.FindingsView;
import id.redaksi.desk.editor.FindingsViewModel;
import id.redaksi.desk.editor.LinkTargets;
import id.redaksi.desk.editor.StoryPicker;
import id.redaksi.desk.editor.StoryView;
import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.editor.surface.BodySurface;
import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.editor.surface.Surroundings;
import id.redaksi.desk.export.ExportView;
import id.redaksi.desk.export.ExportViewModel;
import id.redaksi.desk.find.FindStoriesSheet;
import id.redaksi.desk.find.FindStoriesViewModel;
import id.redaksi.desk.find.StoriesReplacement;
import id.redaksi.desk.history.HistoryForm;
import id.redaksi.desk.history.HistoryViewModel;
import id.redaksi.desk.inspector.InspectorView;
import id.redaksi.desk.inspector.SiteFacts;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.kit.FirstFrames;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Standing;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.links.LinksForm;
import id.redaksi.desk.links.LinksViewModel;
import id.redaksi.desk.links.StoryMoves;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.desk.session.Caret;
import id.redaksi.desk.session.Bundling;
import id.redaksi.desk.session.Colleagues;
import id.redaksi.desk.session.KnownNames;
import id.redaksi.desk.session.KnownTags;
import id.redaksi.desk.session.ManyStories;
import id.redaksi.desk.session.OpenStories;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.desk.session.Proofreading;
import id.redaksi.desk.session.StorySearch;
import id.redaksi.desk.settings.ChannelStories;
import id.redaksi.desk.settings.SettingsSheet;
import id.redaksi.desk.site.SiteSheet;
import id.redaksi.desk.site.SiteViewModel;
import id.redaksi.desk.stories.ArchiveBar;
import id.redaksi.desk.stories.ArchiveModel;
import id.redaksi.desk.stories.ImportSheet;
import id.redaksi.desk.stories.NavigationView;
import id.redaksi.desk.stories.StoriesViewModel;
import id.redaksi.desk.stories.StoryListView;
import id.redaksi.desk.stories.UsedBundles;
import id.redaksi.desk.tags.BulkSheet;
import id.redaksi.desk.tags.BulkViewModel;
import id.redaksi.desk.tags.TagsSheet;
import id.redaksi.desk.tags.TagsViewModel;
import id.redaksi.edit.Gaps;
import id.redaksi.edit.Hit;
import id.redaksi.newsroom.BundleId;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.story.Related;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window of one newsroom, put together. Lives on JavaFX's thread; {@link #close} saves and closes what is open. */
public final class Desk {
    /** So many exports of a story are offered as what a correction puts right. */
    private static final int EXPORTED = 20;

    private final App app;
    private final Words words;
    private final Looks looks;
    private final Notices notices = new Notices();
    private final Standing standing = new Standing();
    private final Background writer;
    private final Background reader;
    private final Background pages;
    private final Background photoLane;
    private final Background exporter;
    private final Background finder;
    private final Background checks;
    private final Background historian;
    private final Background tagger;
    private final Background errands;
    private final ManyStories manyStories;
    private final Background bundleLane;
    private final Bundling bundling;
    private final Background linker;
    private final Background counter;
    private final Background archivist;
    private final Background publisher;
    private final ArchiveModel archive;
    private final Proofreading proofreading;
    private final Safety safety;
    private final Care care;
    private final LastStand lastStand;
    private final OpenStories stories;
    private final HistoryViewModel.Shared histories;
    private final LinksViewModel.Shared links;
    private final StoryMoves moves;
    private final StoriesViewModel storiesModel;
    private final SearchDesk search;
    private final FindStoriesViewModel findStories;
    private final ExportViewModel exportModel;
    private final SiteViewModel siteModel;
    private final Photos photos;
    private final Colleagues colleagues;
    private final Sheets sheets;
    private final ImportSheet imports;
    private final StoryPicker picker;
    private final CharacterSheet characters;
    private final LinkTargets targets;
    private final Commands commands = new Commands();
    private final Palette palette;
    private final StoryTabs tabs;
    private final NavigationView navigation;
    private final StoryListView list;
    private final InspectorView inspector;
    private final PreviewDesk preview;
    private final Panes panes;
    private final Focus focus;
    private final BorderPane frame = new BorderPane();
    private final StoryAlone alone;
    private final StoryReview storyReview;
    private final PaneWalk walk;
    private final StackPane root = new StackPane();
    private final BooleanProperty inTable = new SimpleBooleanProperty();
    private final Runnable leave;
    private boolean wasCommand;
    private Consumer<Path> folders = _ -> {};

    /** Builds the window's content; {@code leave} ends the program once everything is saved. */
    public Desk(App app, Clock clock, Runnable leave) {
        this.app = app;
        this.leave = leave;
        words = new Words(locale(app.settings()));
        looks = new Looks(root);
        Consumer<Throwable> bugs = this::bug;
        writer = Background.lane("redaksi-writer", bugs);
        reader = Background.lane("redaksi-reader", bugs);
        pages = Background.lane("redaksi-pages", bugs);
        photoLane = Background.lane("redaksi-photos", bugs);
        exporter = Background.lane("redaksi-exports", bugs);
        finder = Background.lane("redaksi-finder", bugs);
        checks = Background.lane("redaksi-checks", bugs);
        historian = Background.lane("redaksi-history", bugs);
        tagger = Background.lane("redaksi-tags", bugs);
        errands = Background.lane("redaksi-errands", bugs);
        linker = Background.lane("redaksi-links", bugs);
        counter = Background.quietLane("redaksi-lengths", bugs);
        archivist = Background.quietLane("redaksi-archive", bugs);
        publisher = Background.quietLane("redaksi-site", bugs);
        proofreading = new Proofreading(app, checks, notices);
        var shared = new Safety.Shared(app, clock, notices, standing, words, bugs);
        safety = new Safety(shared);
        stories = safety.stories();
        bundleLane = Background.lane("redaksi-bundles", bugs);
        bundling = new Bundling(app, bundleLane, notices);
        manyStories = new ManyStories(app, stories, errands, notices, standing);
        histories = new HistoryViewModel.Shared(stories, app.newsroom().stories(), historian, notices, clock);
        colleagues = new Colleagues(() -> app.settings().person().name(), clock);
        photos = new Photos(app, photoLane, notices);
        sheets = new Sheets(words);
        links = new LinksViewModel.Shared(
                app.storyLinks(), app.relatedStories(), app.linkableNames(), stories, linker, app.ids());
        moves = new StoryMoves(new StoryMoves.Shared(app, stories, linker, writer, bundling, notices, sheets, words, clock));
        lastStand = safety.lastStand(sheets, leave);
        picker = new StoryPicker(new StorySearch(app, reader, notices), sheets, words);
        characters = new CharacterSheet(
                words,
                sheets,
                () -> app.settings().writing().characters(),
                one -> settle(app.settings().with(app.settings().writing().withCharacter(one))));
        care = new Care(shared, stories, sheets, writer, moves);
        archive = new ArchiveModel(app, stories, archivist, notices);
        imports = new ImportSheet(app, stories, sheets, words, writer, notices, archive);
        imports.before(care::beforeImport);
        search = new SearchDesk(
                new SearchDesk.Shared(app, clock, words, sheets, notices, this::settle, bugs), this::showTags);
        storiesModel = new StoriesViewModel(app, stories, search.model(), reader, notices);
        storiesModel.channelsUnder(this::channelsUnder);
        search.follow(stories.changesProperty(), storiesModel::refresh);
        findStories = new FindStoriesViewModel(
                app,
                stories,
                finder,
                new FindStoriesViewModel.Sources(
                        storiesModel.markedProperty()::get, storiesModel.sizeProperty()::get, storiesModel::listed),
                new StoriesReplacement(app, stories, writer, notices));
        targets = new LinkTargets(new StorySearch(app, reader, notices), knownNames(), stories);
        preview = new PreviewDesk(
                new PreviewDesk.Shared(app, stories, clock, words, notices, commands, () -> root.getScene().getWindow()),
                new PreviewDesk.Makers(pages, photos, exporter),
                new PreviewLooks.Ways(this::showField, this::showPart),
                this::putCaret);
        exportModel = new ExportViewModel(app, exporter, notices);
        siteModel = new SiteViewModel(
                (order, progress) -> app.buildSite().build(order, progress),
                publisher,
                notices,
                siteFolder(),
                folder -> settle(app.settings().with(app.settings().publishing().withFolder(folder.toString()))));
        tabs = new StoryTabs(stories, words, this::view, stories::create, imports::choose);
        navigation = new NavigationView(
                storiesModel,
                words,
                app.settings().house().tree(),
                new NavigationView.Sections(
                        search.kept(),
                        search.tags(),
                        new UsedBundles(app, bundling, bundleLane, words, this::showBundles)));
        list = new StoryListView(storiesModel, search.head(), search.nothing(), words);
        list.offers(() -> commands.items(words, List.of("addToBundle", "bulkEdit", "killMarked")));
        inspector = new InspectorView(
                stories,
                new InspectorView.Shared(words, notices, this::review, this::history, this::links, moves, siteFacts(clock), this::focusBody),
                () -> app.settings().house().channels(),
                new KnownTags(app, tagger, notices::explain),
                new ExportView(exportModel, stories, words, sheets));
        bundling.changesProperty().subscribe(() -> {
            storiesModel.bundlesChanged();
            inspector.linksChanged();
        });
        inspector.setLimits(app.settings().limits());
        panes = new Panes(navigation, list, tabs, preview.view(), inspector, this::focusBody);
        preview.begin(panes.previewWanted());
        exportModel.folderProperty().addListener((_, _, chosen) -> settle(app.settings()
                .with(new Settings.Exporting(app.settings().exporting().blocks(), chosen.toString()))));
        tabs.onTurned(this::lookAtCaret);
        focus = new Focus(root, words, tabs, app::settings, this::settle);
        tabs.sides().splitProperty().addListener((_, _, _) -> makeRoom());
        storyReview = new StoryReview(this, this::review, colleagues, notices);
        walk = new PaneWalk(tabs, navigation, list, List.of(preview.view(), inspector), picker, notices);
        new DeskCommands(this, commands).add();
        var named = new StorySearch(app, reader, notices);
        palette = new Palette(sheets, commands, words, (text, then) -> named.find(text, found -> then.accept(lines(found))));
        var status = new StatusBar(stories, words, counter, focus.modesProperty(), this::listGaps, storyReview::turnSuggesting);
        status.getChildren().addAll(care.relisting(), care.age());
        var foot = new VBox(new ArchiveBar(archive, words), new NoticeBar(notices, words), status);
        alone = new StoryAlone(this, frame, foot, status);
        if (isOnlyRead()) {
            OnlyRead.within(tabs);
            OnlyRead.within(inspector);
        }
        build(foot);
        care.begin(root);
        storiesModel.refresh();
        FirstFrames.then(app.indexing()::start);
        safety.watch(root);
        safety.tell();
        manyStories.resume();
        openNewest();
    }

    /** What the chosen theme offers; nothing of one that is broken, which the preview explains. */
    private void templates(Consumer<List<SiteFacts.Template>> told) {
        Settings.Publishing chosen = app.settings().publishing();
        linker.run(
                () -> app.themes().look(chosen).theme().manifest(),
                manifest -> told.accept(manifest.storyTemplates().stream()
                        .map(one -> new SiteFacts.Template(one.name(), manifest.called(one.title(), words.locale())))
                        .toList()),
                _ -> told.accept(List.of()));
    }

    private SiteFacts siteFacts(Clock clock) {
        return new SiteFacts(
                this::templates,
                (story, told) -> linker.run(
                        () -> app.newsroom().stories().links().exported(story, EXPORTED), told, notices::explain),
                clock);
    }

    private KnownNames knownNames() {
        return new KnownNames(app.newsroom().stories(), reader, notices);
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

    /** The folder of the site that was built last, where it can still be named. */
    private Optional<Path> siteFolder() {
        try {
            return Optional.of(app.settings().publishing().folder()).filter(name -> !name.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty(); // of a newsroom that came from another system
        }
    }

    void showSite() {
        new SiteSheet(siteModel, words, sheets, folders).show();
    }

    /** Who shows a folder as the system does. */
    public void showFoldersBy(Consumer<Path> opener) {
        folders = opener;
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
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            wasCommand = !sheets.isOpen() && commands.press(event);
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
        var model = new BodyViewModel(
                open, app.ids(), () -> app.settings().writing().signs());
        var surface = new BodySurface(new Surroundings(model, words, photos, colleagues, picker::pick), this::focusDateline);
        model.onChange(this::lookAtCaret);
        var clipboard = new BodyClipboard(model, photos, words, sheets, notices);
        var view = new StoryView(
                open, surface, clipboard, review(open), new StoryView.Shared(words, photos, commands, targets, this::replaced));
        view.onHitElsewhere(this::showBeside);
        view.proofread(new FindingsViewModel(model, proofreading));
        view.showToolbar(app.settings().writing().toolbar());
        view.setColumnWidth(app.settings().look().columnWidth());
        view.body().setCaretWidth(app.settings().access().caretWidth());
        view.setLimits(app.settings().limits());
        view.become(focus.manner());
        return view;
    }

    private void putCaret(Caret caret) {
        if (preview.isInWindow()) {
            root.getScene().getWindow().requestFocus();
        }
        tabs.current().ifPresent(view -> view.putCaret(caret));
    }

    private ReviewViewModel review(OpenStory open) {
        return new ReviewViewModel(open, colleagues, app.ids());
    }

    private HistoryForm history(OpenStory open) {
        return new HistoryForm(new HistoryViewModel(open, histories), words, sheets);
    }

    private LinksForm links(OpenStory open) {
        return new LinksForm(new LinksViewModel(open, links), words, this::focusBody, id -> showBundles(Optional.of(id)));
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

    /** Lists what is still to come in the story in front; each line leads there. */
    private void listGaps(Node beside) {
        var menu = new ContextMenu();
        menu.setId("gaps-menu");
        tabs.current().ifPresent(view -> Gaps.in(view.body().model().story()).forEach(gap -> {
            var item = new MenuItem(gap.words());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> show(view, gap));
            menu.getItems().add(item);
        }));
        if (menu.getItems().isEmpty()) {
            var none = new MenuItem(words.now("desk.gaps.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        menu.show(beside, Side.TOP, 0, 0);
    }

    void nextGap() {
        tabs.current().ifPresent(view -> Gaps.next(
                        view.body().model().story(), view.body().model().selection())
                .ifPresentOrElse(gap -> show(view, gap), () -> notices.show(Message.of("desk.gaps.none"))));
    }

    private void show(StoryView view, Gaps.Gap gap) {
        if (!view.show(gap)) {
            panes.inspectorWanted().set(true);
            inspector.focusField(gap.field());
        }
    }

    /** Shows a hit in a field beside the story, unless that would cover what one looks at. */
    private void showBeside(Hit hit, boolean focus) {
        if (panes.showsInspectorBeside()) {
            inspector.show(hit, focus);
        }
    }

    private void replaced(int number) {
        notices.show(Message.of("desk.find.replaced", number));
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

    /** Shows the field of the story in front in which something is written, by its name. */
    void showField(String name) {
        tabs.current().ifPresent(view -> {
            if (!view.show(new Gaps.Gap(name, Optional.empty(), ""))) {
                panes.inspectorBesidePreview();
                inspector.focusField(name);
            }
        });
    }

    /** Shows where a part of the page is written, by its key: a field, or a block of the body. */
    private void showPart(String key) {
        switch (key) {
            case "headline", "standfirst" -> showField(key);
            case "lead" -> showField("lead-photo");
            case "byline", "credits" -> tabs.current().map(view -> view.lookup("#byline-add")).ifPresent(Node::requestFocus);
            case "channel", "related" -> showField(key);
            case "published" -> showField("publish");
            case "tags" -> focusTags();
            default -> tabs.current().ifPresent(view -> view.goToBlock(key));
        }
    }

    void showReview() {
        panes.inspectorWanted().set(true);
        inspector.showReview();
    }

    void showHistory() {
        panes.inspectorWanted().set(true);
        inspector.showHistory();
    }

    void showLinks() {
        panes.inspectorWanted().set(true);
        inspector.showLinks();
    }

    void killStory() {
        stories.current().ifPresent(open -> moves.kill(open, () -> {}));
    }

    /** Kills what is marked in the list: one story after what points to it was shown, several as many stories are changed. */
    void killMarked() {
        List<StoryId> marked = storiesModel.markedProperty().get();
        if (marked.isEmpty()) {
            notices.warn(Message.of("desk.stories.nothingMarked"));
        } else if (marked.size() == 1) {
            stories.open(marked.getFirst(), open -> moves.kill(open, () -> {}));
        } else {
            showBulkEdit(Optional.of(Status.KILLED));
        }
    }

    /** Makes the story in front part of another one, which is looked for first. */
    void mergeStory() {
        stories.current().ifPresent(open -> picker.pick("links.merge.pick", chosen -> moves.merge(open, chosen)));
    }

    void mergeInto(Related chosen) {
        stories.current().ifPresent(open -> moves.merge(open, chosen));
    }

    void showExport() {
        panes.inspectorWanted().set(true);
        inspector.showExport();
    }

    void focusTags() {
        panes.inspectorWanted().set(true);
        inspector.focusTags();
    }

    void focusBody() {
        tabs.current().ifPresent(view -> view.body().requestFocus());
    }

    private void focusDateline() {
        panes.inspectorWanted().set(true);
        inspector.focusField("city");
    }

    void focusSearch() {
        panes.listWanted().set(true);
        list.focusSearch();
    }

    void narrowSearch() {
        panes.listWanted().set(true);
        search.head().turnFacets();
    }

    void showSearchHint() {
        panes.listWanted().set(true);
        search.head().turnHint();
    }

    void keepSearch() {
        search.keeping().keep();
    }

    void showFindStories() {
        String offered = tabs.current().map(view -> view.find().offered()).orElse("");
        new FindStoriesSheet(findStories, words, sheets, this::openAt).show(offered);
    }

    private void openAt(StoryId story, Hit hit) {
        stories.open(story, _ -> Nodes.later(() -> tabs.current().ifPresent(view -> view.goTo(hit))));
    }

    private void countChannel(String channel, LongConsumer found) {
        tagger.run(() -> app.newsroom().errands().inChannel(channel), found::accept, notices::explain);
    }

    private void moveChannel(String from, String to, Runnable undone) {
        manyStories.run(ManyStoriesAct.channel(from, to), new ManyStories.Also(() -> {}, undone));
    }

    /** The channel, whatever letters it is typed with, and those under it. */
    private Set<String> channelsUnder(String channel) {
        Channels tree = app.settings().house().tree();
        Set<String> under = tree.names().stream()
                .filter(channel::equalsIgnoreCase)
                .flatMap(name -> tree.branch(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return under.isEmpty() ? Set.of(channel) : under;
    }

    void showTags() {
        new TagsSheet(new TagsViewModel(app, stories, manyStories, tagger), words, sheets).show();
    }

    void showBundles(Optional<BundleId> first) {
        if (isOnlyRead()) {
            sayOnlyRead();
            return;
        }
        new BundlesSheet(
                        bundles(),
                        new BundlesSheet.Acts(chosen -> picker.pick("bundles.pick", chosen), stories::open),
                        words,
                        sheets)
                .show(first);
    }

    private BundlesViewModel bundles() {
        return new BundlesViewModel(app, bundling, bundleLane, notices, storiesModel.markedProperty()::get);
    }

    /** Puts what is marked in the list, or else the story in front, into a bundle that is asked for. */
    void addToBundle() {
        List<StoryId> marked = storiesModel.markedProperty().get();
        List<StoryId> meant = marked.isEmpty()
                ? stories.current().map(OpenStory::id).stream().toList()
                : marked;
        if (meant.isEmpty()) {
            notices.warn(Message.of("bundles.nothingMarked"));
        } else {
            new AddToBundleSheet(bundles(), meant, words, sheets).show();
        }
    }

    Bundling bundling() {
        return bundling;
    }

    void showBulkEdit() {
        showBulkEdit(Optional.empty());
    }

    private void showBulkEdit(Optional<Status> status) {
        var sources = new BulkViewModel.Sources(
                storiesModel.markedProperty()::get, storiesModel.sizeProperty()::get, storiesModel::listed);
        new BulkSheet(new BulkViewModel(app, stories, manyStories, tagger, sources), words, sheets).show(status);
    }

    ManyStories manyStories() {
        return manyStories;
    }

    void showPalette() {
        palette.show();
    }

    void showSettings() {
        new SettingsSheet(words, app::settings, this::settle, proofreading.troublesProperty(), reader)
                .withBackups(care::showBackups)
                .withThemes(app.themes(), folders)
                .withChannels(new ChannelStories(this::countChannel, this::moveChannel, manyStories.busyProperty()::get))
                .show(sheets, app.newsroom().folder().toString());
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
        tabs.each(view -> {
            view.setColumnWidth(changed.look().columnWidth());
            view.showToolbar(changed.writing().toolbar());
            view.body().setCaretWidth(changed.access().caretWidth());
            view.setLimits(changed.limits());
        });
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

    /** Does this with what was found in the story in front; says so when nothing was. */
    void withFindings(Predicate<FindingsView> act) {
        tabs.current().flatMap(StoryView::findings).ifPresent(findings -> {
            if (!act.test(findings)) {
                notices.show(Message.of("desk.findings.none"));
            }
        });
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

    void showShortcuts() {
        var grid = new GridPane(24, 6);
        int row = 0;
        for (Command command : commands.all()) {
            if (command.shortcut() != null) {
                var keys = new Label(command.shortcut().getDisplayText());
                keys.getStyleClass().add("key");
                grid.addRow(row++, new Label(words.now(command.messageKey())), keys);
            }
        }
        sheets.tell("shortcuts-sheet", words.now("desk.command.shortcuts"), grid, 480);
    }

    void showAbout() {
        var text = new Label(words.now("desk.about", app.newsroom().folder().toString()));
        text.setWrapText(true);
        sheets.tell("about-sheet", "Redaksi", text, 440);
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
        stories.closeAll(() -> {
            preview.closeWindow();
            leave.run();
        });
    }

    /** Lets the threads finish; called once the window has gone. */
    public void close() {
        preview.close();
        care.close();
        search.close();
        archive.stop();
        siteModel.stop();
        for (Background lane : List.of(
                archivist, bundleLane, publisher, finder, linker, historian, tagger, errands, counter, checks, exporter, photoLane, pages, reader, writer)) {
            lane.close();
        }
        stories.rest();
        safety.lanes().forEach(Background::close);
        app.close();
    }

    public OpenStories stories() {
        return stories;
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

    Words words() {
        return words;
    }
}
