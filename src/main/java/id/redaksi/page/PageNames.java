package id.redaksi.page;

import id.redaksi.page.ListPage.Kind;
import id.redaksi.page.SearchPage.Letter;
import id.redaksi.page.feed.Feed;
import id.redaksi.page.template.Names;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Correction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that templates may name, by kind of page. {@code assets/themes/README.md} says what each means. */
final class PageNames {
    private static final Names<Moment> MOMENT = Names.of(Moment.class)
            .text("text", moment -> moment.words().moment(moment.time()))
            .text("date", moment -> moment.words().date(moment.time()))
            .text("clock", moment -> moment.words().clock(moment.time()))
            .text("iso", Moment::iso)
            .text("ago", Moment::ago);

    private static final Names<PageView.Link> LINK =
            Names.of(PageView.Link.class).text("name", PageView.Link::name).address("address", PageView.Link::address);

    private static final Names<PageView.Channel> CHANNEL = channel();

    private static final Names<PageView.Image> IMAGE = Names.of(PageView.Image.class)
            .address("src", PageView.Image::src)
            .address("srcset", PageView.Image::srcset)
            .text("width", image -> String.valueOf(image.width()))
            .text("height", image -> String.valueOf(image.height()));

    private static final Names<PageView.Other> TEASER = Names.of(PageView.Other.class)
            .text("headline", story -> story.teaser().headline())
            .text("standfirst", story -> story.teaser().standfirst())
            .address("address", PageView.Other::address)
            .text("channel", story -> story.teaser().channel())
            .address("channelAddress", PageView.Other::channelAddress)
            .one("published", PageView.Other::published, MOMENT)
            .one("picture", PageView.Other::picture, IMAGE)
            .flag("isOnTop", story -> story.teaser().onTop())
            .flag("isThis", PageView.Other::here);

    /** The site with its two addresses, which differ from page to page. */
    private static final Names<PageView.Home> HOME = Names.of(PageView.Home.class)
            .text("name", home -> home.site().name())
            .text("tagline", home -> home.site().tagline())
            .address("home", PageView.Home::home)
            .address("search", PageView.Home::search);

    /** The feeds of a page, as seen from it. */
    private record Feeds(String title, String rss, String atom) {}

    private static final Names<Feeds> FEEDS = Names.of(Feeds.class)
            .text("title", Feeds::title)
            .address("rss", Feeds::rss)
            .address("atom", Feeds::atom);

    private static final Names<PageView> PAGE = Names.of(PageView.class)
            .text("language", PageView::language)
            .markup("head", PageView::writeHead)
            .text("title", PageView::title)
            .one("site", PageView::siteHome, HOME)
            .manyAgain("channels", PageView::channels, CHANNEL)
            .many("breadcrumb", PageView::breadcrumb, LINK)
            .many("feeds", PageNames::feeds, FEEDS)
            .flag("isPreview", page -> page.making.preview())
            .flag("isStory", page -> page instanceof StoryView)
            .flag("isList", page -> page instanceof ListView)
            .flag("isHome", page -> is(page, Kind.HOME))
            .flag("isChannel", page -> is(page, Kind.CHANNEL))
            .flag("isTag", page -> is(page, Kind.TAG))
            .flag("isAuthor", page -> is(page, Kind.AUTHOR))
            .flag("isBundle", page -> is(page, Kind.BUNDLE))
            .flag("isSearch", page -> page instanceof PlainView plain && plain.isSearch())
            .flag("isNotFound", page -> page instanceof PlainView plain && plain.isNotFound())
            .flag("isGone", page -> page instanceof PlainView plain && plain.isGone())
            .flag("isRedirect", page -> page instanceof PlainView plain && plain.isRedirect());

    private static final Names<StoryView.Credit> CREDIT = Names.of(StoryView.Credit.class)
            .text("label", StoryView.Credit::label)
            .flag("isEditor", credit -> credit.role() == Role.EDITOR)
            .flag("isPhotographer", credit -> credit.role() == Role.PHOTOGRAPHER)
            .flag("isContributor", credit -> credit.role() == Role.CONTRIBUTOR)
            .flag("isTranslator", credit -> credit.role() == Role.TRANSLATOR)
            .many("names", StoryView.Credit::names, LINK);

    private static final Names<StoryView.Notice> NOTICE = Names.of(StoryView.Notice.class)
            .text("kind", StoryView.Notice::kind)
            .flag("isRalat", notice -> notice.correction().kind() == Correction.Kind.RALAT)
            .flag("isKoreksi", notice -> notice.correction().kind() == Correction.Kind.KOREKSI)
            .flag("isHakJawab", notice -> notice.correction().kind() == Correction.Kind.HAK_JAWAB)
            .flag("isPembaruan", notice -> notice.correction().kind() == Correction.Kind.PEMBARUAN)
            .flag("isPencabutan", notice -> notice.correction().kind() == Correction.Kind.PENCABUTAN)
            .one("time", StoryView.Notice::time, MOMENT)
            .markup("text", StoryView.Notice::text);

    private static final Names<StoryView.Beside> BESIDE = Names.of(StoryView.Beside.class)
            .text("headline", beside -> beside.entry().headline())
            .address("address", StoryView.Beside::address)
            .flag("isOutside", StoryView.Beside::outside)
            .text("channel", StoryView.Beside::channel)
            .text("date", beside -> beside.entry().date().text())
            .one("published", StoryView.Beside::published, MOMENT)
            .one("picture", StoryView.Beside::picture, IMAGE);

    private static final Names<StoryView.Bundle> BUNDLE = Names.of(StoryView.Bundle.class)
            .text("name", bundle -> bundle.link().name())
            .address("address", bundle -> bundle.link().address())
            .text("kind", StoryView.Bundle::kind)
            .flag("isLipsus", bundle -> bundle.box().kind().equals("lipsus"))
            .flag("isSeries", bundle -> bundle.box().kind().equals("series"))
            .many("stories", StoryView.Bundle::stories, TEASER);

    private static final Names<LeadView> LEAD = Names.of(LeadView.class)
            .markup("image", LeadView::image)
            .flag("hasPhoto", LeadView::hasPhoto)
            .markup("caption", LeadView::caption)
            .markup("credit", LeadView::credit)
            .flag("hasCaption", LeadView::hasCaption)
            .flag("hasCredit", LeadView::hasCredit)
            .text("width", lead -> String.valueOf(lead.width()))
            .text("height", lead -> String.valueOf(lead.height()));

    private static final Names<Share> SHARE = Names.of(Share.class)
            .address("whatsapp", Share::whatsapp)
            .address("x", Share::x)
            .address("facebook", Share::facebook)
            .address("telegram", Share::telegram);

    static final Names<StoryView> STORY = Names.of(StoryView.class)
            .with(PAGE)
            .text("headline", page -> page.story.headline())
            .text("standfirst", page -> page.story.titles().standfirst())
            .text("label", StoryView::label)
            .one("channel", StoryView::channel, LINK)
            .many("authors", page -> page.authors, LINK)
            .many("credits", page -> page.credits, CREDIT)
            .one("published", page -> page.moment(page.published), MOMENT)
            .one("modified", page -> page.moment(page.modified), MOMENT)
            .flag("isUnpublished", page -> page.published == null)
            .flag("isOnTop", page -> page.story.page().onTop())
            .one("lead", LeadView::of, LEAD)
            .markup("body", StoryView::body)
            .many("corrections", page -> page.corrections, NOTICE)
            .many("withdrawals", page -> page.notices(Correction.Kind.PENCABUTAN), NOTICE)
            .many("notices", page -> page.notices(Correction.Kind.RALAT, Correction.Kind.KOREKSI), NOTICE)
            .many("replies", page -> page.notices(Correction.Kind.HAK_JAWAB), NOTICE)
            .many("updates", page -> page.notices(Correction.Kind.PEMBARUAN), NOTICE)
            .many("tags", page -> page.tags, LINK)
            .many("related", StoryView::related, BESIDE)
            .many("latest", StoryView::latest, TEASER)
            .many("bundles", StoryView::bundles, BUNDLE)
            .text("minutes", StoryView::minutes)
            .one("share", StoryView::share, SHARE);

    /** The pages beside one of several, as seen from it. */
    private record Pages(int number, int of, String newer, String older) {}

    private static final Names<Pages> PAGES = Names.of(Pages.class)
            .text("number", pages -> String.valueOf(pages.number()))
            .text("of", pages -> String.valueOf(pages.of()))
            .address("newer", Pages::newer)
            .address("older", Pages::older);

    private static final Names<ListView.Section> SECTION = Names.of(ListView.Section.class)
            .text("name", section -> section.channel().name())
            .address("address", section -> section.channel().address())
            .many("stories", ListView.Section::stories, TEASER);

    static final Names<ListView> LIST = Names.of(ListView.class)
            .with(PAGE)
            .text("description", ListView::description)
            .many("top", ListView::top, TEASER)
            .many("stories", ListView::stories, TEASER)
            .many("sections", ListView::sections, SECTION)
            .one("paging", page -> pages(page, page.page.paging()), PAGES);

    private static final Names<Letter> LETTER = Names.of(Letter.class)
            .text("name", Letter::name)
            .address("address", Letter::address)
            .flag("isHere", Letter::here);

    private static final Names<PlainView.Entry> ENTRY = Names.of(PlainView.Entry.class)
            .text("name", PlainView.Entry::name)
            .address("address", PlainView.Entry::address)
            .text("stories", entry -> entry.stories() == 0 ? "" : String.valueOf(entry.stories()));

    private static final Names<PlainView.Group> GROUP = Names.of(PlainView.Group.class)
            .text("title", PlainView.Group::title)
            .many("entries", PlainView.Group::entries, ENTRY);

    static final Names<PlainView> SEARCH = Names.of(PlainView.class)
            .with(PAGE)
            .address("index", PlainView::index)
            .text("letter", PlainView::letter)
            .many("letters", PlainView::letters, LETTER)
            .many("groups", PlainView::groups, GROUP)
            .one("paging", page -> pages(page, page.paging()), PAGES);

    static final Names<PlainView> NOT_FOUND =
            Names.of(PlainView.class).with(PAGE).many("latest", PlainView::latest, TEASER);

    static final Names<PlainView> REDIRECT = Names.of(PlainView.class)
            .with(PAGE)
            .address("to", PlainView::leadsTo)
            .text("headline", PlainView::headline);

    private PageNames() {}

    private static Names<PageView.Channel> channel() {
        Names<PageView.Channel> names = Names.of(PageView.Channel.class)
                .text("name", PageView.Channel::name)
                .address("address", PageView.Channel::address)
                .flag("isCurrent", PageView.Channel::current)
                .flag("isOpen", PageView.Channel::open);
        return names.manyAlike("under", PageView.Channel::under);
    }

    private static boolean is(PageView page, Kind kind) {
        return page instanceof ListView list && list.is(kind);
    }

    private static List<Feeds> feeds(PageView page) {
        List<Feed> own = page instanceof ListView list && !list.page.feeds().isEmpty() ? list.page.feeds() : page.site().feeds();
        return page.inSite()
                ? PageView.each(own, feed -> new Feeds(feed.title(), page.to(feed.rss()), page.to(feed.atom())))
                : List.of();
    }

    private static @Nullable Pages pages(PageView page, Paging paging) {
        return paging.newer().isEmpty() && paging.older().isEmpty()
                ? null
                : new Pages(paging.number(), paging.of(), page.to(paging.newer()), page.to(paging.older()));
    }
}
