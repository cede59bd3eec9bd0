package id.redaksi.page;

import id.redaksi.page.ListPage.Kind;
import java.util.List;

/** A list of stories as a template sees it. */
final class ListView extends PageView {
    /** A channel of the home page. */
    record Section(Link channel, List<PageView.Other> stories) {}

    final ListPage page;
    private final List<Link> breadcrumb;
    private final Once<List<PageView.Other>> top;
    private final Once<List<PageView.Other>> stories;
    private final Once<List<Section>> sections = new Once<>(this::madeSections);

    ListView(ListPage page, Making making) {
        super(page, making, making.site().language());
        this.page = page;
        breadcrumb = links(page.breadcrumb());
        top = new Once<>(() -> stories(page.top()));
        stories = new Once<>(() -> stories(page.stories()));
    }

    boolean is(Kind kind) {
        return page.kind() == kind;
    }

    @Override
    String title() {
        return page.title();
    }

    /** The title that tells this page of the list from the others. */
    String fullTitle() {
        int number = page.paging().number();
        return number > 1 ? words.said("page.paged", page.title(), number) : page.title();
    }

    @Override
    String description() {
        return page.description();
    }

    @Override
    List<Link> breadcrumb() {
        return breadcrumb;
    }

    List<PageView.Other> top() {
        return top.get();
    }

    List<PageView.Other> stories() {
        return stories.get();
    }

    List<Section> sections() {
        return sections.get();
    }

    private List<Section> madeSections() {
        return page.sections().stream()
                .map(one -> new Section(link(one.channel()), stories(one.stories())))
                .toList();
    }

    @Override
    void head(Head head) {
        head.begin(false);
        head.description(description().isEmpty() && is(Kind.HOME) ? site().tagline() : description());
        head.canonical();
        head.beside(to(page.paging().newer()), to(page.paging().older()));
        head.social(
                is(Kind.AUTHOR) ? "profile" : "website",
                is(Kind.HOME) ? site().name() : fullTitle(),
                description().isEmpty() ? site().tagline() : description());
        picture(head);
        head.feeds(page.feeds().isEmpty() ? site().feeds() : page.feeds());
        ListData.write(this, head);
    }

    /** The first picture of the list stands for it where it is shared. */
    private void picture(Head head) {
        for (List<Teaser> teasers : List.of(page.top(), page.stories())) {
            for (Teaser teaser : teasers) {
                Picture picture = teaser.picture();
                if (picture != null) {
                    head.image(picture.widest(), "");
                    return;
                }
            }
        }
        head.noImage();
    }
}
