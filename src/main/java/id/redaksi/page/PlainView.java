package id.redaksi.page;

import id.redaksi.page.SearchPage.IndexEntry;
import id.redaksi.page.SearchPage.IndexGroup;
import id.redaksi.page.SearchPage.Letter;
import java.util.List;

/** A page that is no news itself: the search, what is shown for an address without a page, and what leads on. */
final class PlainView extends PageView {
    /** Names under a title, with where they lead. */
    record Group(String title, List<Entry> entries) {}

    /** A name, where its stories are listed, and how many there are. */
    record Entry(String name, String address, int stories) {}

    private final Subject subject;

    PlainView(Subject subject, Making making) {
        super(subject, making, making.site().language());
        this.subject = subject;
    }

    @Override
    String title() {
        return words.said(
                switch (subject) {
                    case SearchPage _ -> "page.search";
                    case NotFoundPage _ -> "page.notFound";
                    case GonePage _ -> "page.gone";
                    case RedirectPage _ -> "page.moved";
                    case StoryPage _, ListPage _ -> throw new IllegalStateException("no plain page");
                });
    }

    @Override
    String description() {
        return "";
    }

    @Override
    List<Link> breadcrumb() {
        return subject instanceof SearchPage ? List.of(new Link(words.said("page.home"), home())) : List.of();
    }

    @Override
    void head(Head head) {
        boolean runs = subject instanceof SearchPage search && !search.index().isEmpty();
        head.begin(runs);
        head.robots("noindex");
        if (subject instanceof RedirectPage redirect) {
            head.leadTo(to(redirect.to()), site().absolute(redirect.to()));
        }
        if (subject instanceof SearchPage search && runs) {
            head.script(to(search.script()));
        }
        head.feeds(site().feeds());
    }

    boolean isSearch() {
        return subject instanceof SearchPage;
    }

    boolean isNotFound() {
        return subject instanceof NotFoundPage;
    }

    boolean isGone() {
        return subject instanceof GonePage;
    }

    boolean isRedirect() {
        return subject instanceof RedirectPage;
    }

    String index() {
        return subject instanceof SearchPage search ? to(search.index()) : "";
    }

    String letter() {
        return subject instanceof SearchPage search ? search.letter() : "";
    }

    List<Letter> letters() {
        return subject instanceof SearchPage search
                ? search.letters().stream().map(one -> new Letter(one.name(), to(one.address()), one.here())).toList()
                : List.of();
    }

    List<Group> groups() {
        return subject instanceof SearchPage search ? search.groups().stream().map(this::group).toList() : List.of();
    }

    private Group group(IndexGroup group) {
        return new Group(group.title(), group.entries().stream().map(this::entry).toList());
    }

    private Entry entry(IndexEntry entry) {
        return new Entry(entry.name(), to(entry.address()), entry.stories());
    }

    Paging paging() {
        return subject instanceof SearchPage search ? search.paging() : Paging.ONLY;
    }

    List<PageView.Other> latest() {
        return subject instanceof NotFoundPage missing ? stories(missing.latest()) : List.of();
    }

    String leadsTo() {
        return subject instanceof RedirectPage redirect ? to(redirect.to()) : "";
    }

    String headline() {
        return subject instanceof RedirectPage redirect ? redirect.headline() : "";
    }
}
