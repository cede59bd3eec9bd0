package id.redaksi.desk;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.desk.inspector.SiteFacts;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.site.SiteSheet;
import id.redaksi.desk.site.SiteViewModel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything about the site that is built, put together for the window. */
final class SiteDesk {
    /** So many exports of a story are offered as what a correction puts right. */
    private static final int EXPORTED = 20;

    private final Common common;
    private final App app;
    private final SiteViewModel model;
    /** What a story's form asks is answered beside what is built. */
    private final Background asked;

    private Consumer<Path> folders = _ -> {};

    /** {@code settle} keeps changed settings. */
    SiteDesk(Common common, Consumer<Settings> settle) {
        this.common = common;
        app = common.app();
        asked = common.lanes().lane("site-facts");
        model = new SiteViewModel(
                (order, progress) -> app.buildSite().build(order, progress),
                common.lanes().quiet("site"),
                common.notices(),
                folder(),
                folder -> settle.accept(
                        app.settings().with(app.settings().publishing().withFolder(folder.toString()))));
    }

    /** The folder of the site that was built last, where it can still be named. */
    private Optional<Path> folder() {
        try {
            return Optional.of(app.settings().publishing().folder()).filter(name -> !name.isEmpty()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty(); // of a newsroom that came from another system
        }
    }

    void show() {
        new SiteSheet(model, common.words(), common.sheets(), folders).show();
    }

    /** Who shows a folder as the system does. */
    void showFoldersBy(Consumer<Path> opener) {
        folders = opener;
    }

    /** Shows a folder as the system does. */
    void showFolder(Path folder) {
        folders.accept(folder);
    }

    /** What a story's form needs to say how it goes to the site. */
    SiteFacts facts() {
        return new SiteFacts(
                this::templates,
                (story, told) -> asked.run(
                        () -> app.newsroom().stories().links().exported(story, EXPORTED),
                        told,
                        common.notices()::explain),
                common.clock());
    }

    /** What the chosen theme offers; nothing of one that is broken, which the preview explains. */
    private void templates(Consumer<List<SiteFacts.Template>> told) {
        Settings.Publishing chosen = app.settings().publishing();
        asked.run(
                () -> app.themes().look(chosen).theme().manifest(),
                manifest -> told.accept(manifest.storyTemplates().stream()
                        .map(one -> new SiteFacts.Template(
                                one.name(), manifest.called(one.title(), common.words().locale())))
                        .toList()),
                _ -> told.accept(List.of()));
    }

    /** Stops what is being built. */
    void stop() {
        model.stop();
    }
}
