package id.redaksi.site;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.page.ListPage;
import id.redaksi.page.Named;
import id.redaksi.page.PageRenderer;
import id.redaksi.page.Paging;
import id.redaksi.page.Subject;
import id.redaksi.page.Teaser;
import id.redaksi.page.feed.Feed;
import id.redaksi.site.Lists.Listed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the pages of lists. Pages that follow each other are made from one walk through their list, since finding the
 * start of a page in a long one costs as much as making it. Any thread.
 */
final class ListPages {
    /** So many stories can stand on top of a list. */
    private static final int ON_TOP = 5;

    private static final String MEMBERS =
            "SELECT entry FROM member WHERE list = ? ORDER BY published, entry LIMIT ? OFFSET ?";
    private static final String NEWEST =
            "SELECT entry FROM member WHERE list = ? ORDER BY published DESC, entry DESC LIMIT ?";

    private final Known known;
    private final PageRenderer renderer;

    ListPages(Known known, PageRenderer renderer) {
        this.known = known;
        this.renderer = renderer;
    }

    List<Made> make(Session session, List<FileRow> rows) throws DatabaseFailed {
        List<Made> made = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = from + 1;
            while (to < rows.size() && follows(rows.get(to - 1), rows.get(to))) {
                to++;
            }
            run(session, rows.subList(from, to), made);
            from = to;
        }
        return made;
    }

    private static boolean follows(FileRow one, FileRow next) {
        return one.ref() == next.ref() && one.part() > 0 && next.part() == one.part() + 1;
    }

    private void run(Session session, List<FileRow> rows, List<Made> made) throws DatabaseFailed {
        Listed list = Lists.of(session, rows.getFirst().ref());
        if (list.kind() == ListPage.Kind.HOME) {
            made.add(made(rows.getFirst(), home(session, list)));
            return;
        }
        if (list.kind() == ListPage.Kind.BUNDLE) {
            Optional<Bundled> bundle = Bundled.of(session, list);
            made.add(bundle.isPresent() ? made(rows.getFirst(), bundle(session, bundle.get())) : Made.nothing(rows.getFirst()));
            return;
        }
        int perPage = known.plan().perPage();
        var paged = new Paged(list.stories(), perPage);
        long first = rows.getFirst().part();
        if (first == 0) {
            made.add(made(rows.getFirst(), first(session, list, paged)));
            return;
        }
        List<Long> all = session.all(MEMBERS, row -> row.number(1), list.id(), perPage * rows.size(), paged.before(first));
        for (int i = 0; i < rows.size(); i++) {
            List<Long> some = all.subList(Math.min(all.size(), i * perPage), Math.min(all.size(), (i + 1) * perPage));
            made.add(made(rows.get(i), further(session, list, paged, rows.get(i).part(), some.reversed())));
        }
    }

    private Made made(FileRow row, Subject subject) {
        return Made.of(row, renderer.render(subject, known.site()).utf8());
    }

    private ListPage home(Session session, Listed list) throws DatabaseFailed {
        List<Long> top = known.top(list.id(), ON_TOP);
        List<Long> newest = new ArrayList<>(newest(session, list.id(), Spread.ON_HOME));
        newest.removeAll(top);
        Set<Long> above = new HashSet<>(top);
        above.addAll(newest);
        List<ListPage.Section> sections = new ArrayList<>();
        for (SitePlan.Channel channel : known.plan().channels()) {
            if (channel.parent().isEmpty()) {
                section(session, channel.name(), above).ifPresent(sections::add);
            }
        }
        return new ListPage(
                list.address(), ListPage.Kind.HOME, known.plan().name(), known.plan().tagline(), List.of(),
                known.teasers(session, top), known.teasers(session, newest), Paging.ONLY, feeds(list, known.plan().name()),
                sections);
    }

    private Optional<ListPage.Section> section(Session session, String channel, Set<Long> above) throws DatabaseFailed {
        Optional<Listed> list = known.channelList(channel);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<Long> stories = newest(session, list.get().id(), above.size() + Spread.SECTION).stream()
                .filter(n -> !above.contains(n))
                .limit(Spread.SECTION)
                .toList();
        return stories.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListPage.Section(
                        new Named(channel, list.get().address()), known.teasers(session, stories)));
    }

    private static List<Long> newest(Session session, long list, long most) throws DatabaseFailed {
        return session.all(NEWEST, row -> row.number(1), list, most);
    }

    private ListPage first(Session session, Listed list, Paged paged) throws DatabaseFailed {
        List<Long> top = known.top(list.id(), ON_TOP);
        List<Long> stories = new ArrayList<>(newest(session, list.id(), paged.onFirst()));
        stories.removeAll(top);
        long further = paged.further();
        var paging = new Paging(
                (int) further + 1, (int) further + 1, "", further == 0 ? "" : list.path() + Paged.file(further));
        return page(list, 0, known.teasers(session, top), known.teasers(session, stories), paging);
    }

    /** Its own number is how many it is from the oldest; how many there are in all would change it with each new one. */
    private ListPage further(Session session, Listed list, Paged paged, long part, List<Long> stories) throws DatabaseFailed {
        long newer = part == paged.further() ? 0 : part + 1;
        var paging = new Paging(
                (int) part, 0, list.path() + Paged.file(newer), part == 1 ? "" : list.path() + Paged.file(part - 1));
        return page(list, part, List.of(), known.teasers(session, stories), paging);
    }

    private ListPage page(Listed list, long part, List<Teaser> top, List<Teaser> stories, Paging paging) {
        boolean channel = list.kind() == ListPage.Kind.CHANNEL;
        return new ListPage(
                list.path() + Paged.file(part), list.kind(), list.name(), "",
                known.breadcrumb(list), top, stories, paging,
                channel ? feeds(list, list.name()) : List.of());
    }

    private static List<Feed> feeds(Listed list, String title) {
        return List.of(new Feed(title, list.path() + "rss.xml", list.path() + "atom.xml"));
    }

    private ListPage bundle(Session session, Bundled bundle) throws DatabaseFailed {
        List<Teaser> stories = new ArrayList<>();
        for (String story : bundle.stories()) {
            known.teaser(session, story).ifPresent(stories::add);
        }
        return new ListPage(
                bundle.list().address(), ListPage.Kind.BUNDLE, bundle.name(), bundle.description(), List.of(), List.of(), stories,
                Paging.ONLY, List.of());
    }
}
