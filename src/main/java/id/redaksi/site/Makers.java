package id.redaksi.site;

import id.redaksi.edit.Reviewing;
import id.redaksi.newsroom.Current;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.RedirectPage;
import id.redaksi.site.FileRow.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which class makes which kind of file, and those few kinds that need none. */
final class Makers {
    private final State state;
    private final SitePlan plan;
    private final Known known;
    private final PageRenderer renderer;
    private final StoryPages stories;
    private final ListPages lists;
    private final FeedPages feeds;
    private final MachinePages machines;
    private final NamePages search;

    Makers(State state, SitePlan plan, Known known, Current current, ReadStories read) {
        this.state = state;
        this.plan = plan;
        this.known = known;
        renderer = new PageRenderer(plan.look());
        stories = new StoryPages(current, known, renderer, read, Reviewing::settled);
        lists = new ListPages(known, renderer);
        feeds = new FeedPages(current, known, Reviewing::settled);
        machines = new MachinePages(known, renderer);
        search = new NamePages(known, renderer);
    }

    List<Made> make(List<FileRow> rows) throws DatabaseFailed, NewsroomFailed {
        if (rows.getFirst().kind() == Kind.THEME) {
            return theme(rows);
        }
        try {
            return state.read(session -> {
                try {
                    return make(session, rows);
                } catch (NewsroomFailed e) {
                    throw new Unread(e);
                }
            });
        } catch (Unread e) {
            throw e.failed();
        }
    }

    private List<Made> make(Session session, List<FileRow> rows) throws DatabaseFailed, NewsroomFailed {
        return switch (rows.getFirst().kind()) {
            case STORY -> stories.make(session, rows);
            case MOVED -> moved(session, rows);
            case LIST -> lists.make(session, rows);
            case FEED -> feeds.make(session, rows);
            case SITEMAP -> machines.sitemaps(session, rows);
            case SEARCH -> search.make(session, rows);
            case SINGLE -> machines.singles(session, rows);
            case THEME -> theme(rows);
            case MEDIA -> media(session, rows);
            case INDEX -> List.of(); // made together, by IndexFiles
        };
    }

    private List<Made> moved(Session session, List<FileRow> rows) throws DatabaseFailed {
        List<Made> made = new ArrayList<>();
        for (FileRow row : rows) {
            Optional<Entry> entry = Entry.of(session, row.ref()).filter(Entry::out);
            if (entry.isEmpty()) {
                made.add(new Notice(known, renderer).instead(row));
            } else {
                var page = new RedirectPage(
                        row.address(), entry.get().address(), Card.read(entry.get().card()).headline());
                made.add(Made.of(row, renderer.render(page, known.site()).utf8()));
            }
        }
        return made;
    }

    private List<Made> theme(List<FileRow> rows) {
        var files = plan.look().files();
        List<Made> made = new ArrayList<>();
        for (FileRow row : rows) {
            byte[] bytes = files.get(row.address());
            made.add(bytes == null ? Made.nothing(row) : Made.of(row, bytes));
        }
        return made;
    }

    private List<Made> media(Session session, List<FileRow> rows) throws DatabaseFailed {
        List<Made> made = new ArrayList<>();
        for (FileRow row : rows) {
            String name = session.first("SELECT sha FROM photo WHERE id = ?", one -> one.text(1), row.ref()).orElse("");
            Stream<PagePhoto> copies = row.part() == FileRow.CARD
                    ? known.photos().share().apply(name).stream()
                    : known.photos().picture().apply(name).stream().flatMap(picture -> picture.renditions().stream());
            Optional<PagePhoto> photo = copies.filter(one -> one.address().equals(row.address()))
                    .findFirst();
            try {
                made.add(photo.isEmpty()
                        ? Made.nothing(row)
                        : Made.of(row, java.nio.file.Files.readAllBytes(known.photos().file().apply(photo.get()))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return made;
    }

    /** Carries a failure of the newsroom through a read of the state. */
    private static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient NewsroomFailed failed;

        Unread(NewsroomFailed failed) {
            super(failed);
            this.failed = failed;
        }

        NewsroomFailed failed() {
            return failed;
        }
    }
}
