package id.redaksi.exchange.saved;

import id.redaksi.exchange.text.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page shows around its body: heading, names, date, standfirst, tags, where its elements are called so. */
final class Shown {
    private static final String BYLINES =
            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], [class*=byline], [class*=author-name], [class*=author__name], [class*=penulis], [class*=reporter], [class*=author], [class*=Author], [class*=submitted], address";
    private static final String DATES =
            "time[datetime], time, abbr.published[title], [class*=tanggal], [class*=name-created], [class*=date], [class*=Date], [class*=published], [class*=waktu], [class*=time]";
    private static final String STANDFIRSTS =
            "[itemprop=alternativeHeadline], [class*=standfirst], [class*=subtitle], [class*=sub-title], [class*=subheadline], [class*=subjudul], [class*=teras], [class*=ringkasan], [class*=entry-summary], [class*=article-summary], [class*=dek], [class*=deck]";

    private static final String NAMED_SO = "(?i)(?:^|[\\s_-])tags?(?:[\\s_-]|$)";
    private static final String NAMED_TAGS = "[class~=" + NAMED_SO + "] a[href], [class*=topik] a[href]";
    private static final String TAG_LINKS = "a[href~=/(?:tags?|topi[ck]s?|label)/]";

    /** A list of tags has no more characters outside of its links and in them. */
    private static final int LONGEST_TAGS = 1_200;

    private final Element scope;
    private final Weights weights;
    private final HiddenByStyle hidden;
    private final SiteShape shape;

    Shown(Element scope, Weights weights, HiddenByStyle hidden, SiteShape shape) {
        this.scope = scope;
        this.weights = weights;
        this.hidden = hidden;
        this.shape = shape;
    }

    /** The heading that the page shows over its story; the outermost where there are several. */
    Optional<String> headline(String site) {
        for (String query : ours(shape.headline(), "[itemprop=headline]", "h1", "h2.entry-title, h3.entry-title, h2.post-title, h3.post-title")) {
            Optional<String> found = scope.select(query).stream()
                    .filter(this::isOfStory)
                    .map(one -> one.text().strip())
                    .filter(text -> text.length() > 3 && text.length() < 400 && !Headlines.isSame(text, site))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The part of the page's title that it shows as a line of its own, for pages without headings. */
    Optional<String> headlineOf(String title) {
        Set<String> lines = Set.copyOf(Lines.of(scope, 3_000));
        return Stream.of(title.split("\\s+(?:[-|–—•·»:]|::)\\s+"))
                .map(String::strip)
                .filter(part -> part.length() >= 15 && lines.contains(part))
                .max(java.util.Comparator.comparingInt(String::length));
    }

    private static List<String> ours(List<String> own, String... usual) {
        return Stream.concat(own.stream(), Stream.of(usual)).toList();
    }

    private boolean isOfStory(Element element) {
        int steps = 0;
        for (Element one = element; one != null && steps++ < 60; one = one.parent()) {
            if (hidden.hides(one) && weights.share(one) < 0.5 || weights.isFurniture(one)) {
                return false;
            }
            if (one == scope) {
                return true;
            }
            boolean card = one.normalName().equals("article") || one.normalName().equals("li");
            if (card && one.selectFirst("h1") == null && weights.share(one) < 0.4) {
                return false;
            }
        }
        return true;
    }

    /** The names of those who wrote it; the first place that has some. */
    List<String> names() {
        for (String query : ours(shape.byline(), BYLINES.split(", "))) {
            for (Element one : scope.select(query)) {
                String text = one.text().strip();
                boolean said = query.contains("=author]") && one.closest("nav, footer, li:not([itemprop=author]), [class*=related], [class*=comment], [class*=-card], .card") == null;
                if (text.length() < 160 && (said || isOfStory(one))) {
                    Element parent = one.parent();
                    boolean several = query.equals("[rel=author]") && parent != null && parent.select("[rel=author]").size() > 1;
                    List<String> names = several ? parent.select("[rel=author]").stream().flatMap(each -> Bylines.names(each.text()).stream()).distinct().toList() : Bylines.names(firstLine(one));
                    if (!names.isEmpty()) {
                        return names;
                    }
                }
            }
        }
        return List.of();
    }

    private static String firstLine(Element element) {
        List<String> lines = Lines.of(element, 4);
        for (String line : lines) {
            if (!line.matches("(?i)(?:oleh|by|penulis|written by|author|reporter)\\s*:?") && !Bylines.names(line).isEmpty()) {
                return line;
            }
        }
        return "";
    }

    /** The first moments that it shows, as texts. */
    List<String> dates() {
        List<String> found = new ArrayList<>();
        for (String query : ours(shape.date(), DATES.split(", "))) {
            for (Element one : scope.select(query)) {
                String text = one.hasAttr("datetime") ? one.attr("datetime") : one.normalName().equals("abbr") ? one.attr("title") : weights.length(one) > 200 ? "" : one.text();
                if (!text.isBlank() && PageTime.read(text).isPresent() && isOfStory(one)) {
                    found.add(text);
                    break;
                }
            }
        }
        return found;
    }

    Optional<String> standfirst(String headline) {
        for (String query : ours(shape.standfirst(), STANDFIRSTS.split(", "))) {
            Optional<String> found = scope.select(query).stream()
                    .filter(one -> weights.length(one) >= 20 && weights.length(one) <= 600 && isOfStory(one))
                    .filter(one -> one.selectFirst("h1, img") == null && weights.links(one) < 0.5 && !one.normalName().matches("time|a"))
                    .map(one -> one.text().strip())
                    .filter(text -> text.contains(" "))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return scope.select("h1").stream()
                .limit(5)
                .filter(one -> Headlines.isSame(one.text(), headline))
                .map(Element::nextElementSibling)
                .filter(java.util.Objects::nonNull)
                .filter(one -> one.normalName().equals("h2") || one.normalName().equals("p") && one.hasAttr("class"))
                .filter(this::isOfStory)
                .findFirst()
                .map(one -> one.text().strip())
                .filter(text -> text.length() >= 40 && text.length() < 600 && Bylines.names(text).isEmpty() && PageTime.read(text).isEmpty());
    }

    List<String> tags() {
        List<String> found = new ArrayList<>();
        for (String query : ours(shape.tags(), "[rel~=tag]", "a[rel~=tag]", NAMED_TAGS, "[data-component=tags] a[href]", "a[href*=/tag/]", TAG_LINKS)) {
            scope.select(query).stream()
                    .filter(one -> one.text().length() >= 2 && one.text().length() <= 60 && one.closest("nav, header, footer") == null)
                    .filter(one -> !query.equals("[rel~=tag]") || !one.attr("rel").contains("category") && one.closest("[class*=taxonomy-category]") == null)
                    .filter(one -> !query.equals(NAMED_TAGS) || isAmongTags(one))
                    .filter(one -> !query.equals(TAG_LINKS) || isOfLinks(one.parent()))
                    .forEach(one -> found.add(one.text().strip()));
            List<String> clean = PageSays.clean(found);
            if (!clean.isEmpty()) {
                return clean.stream().filter(tag -> !tag.matches("(?i)tags?:?|topik:?|#")).toList();
            }
        }
        return List.of();
    }

    /** Its list is called so and is nothing but links; what leads to another story is none, whatever its frame is called. */
    private boolean isAmongTags(Element link) {
        Element list = link.closest("[class~=" + NAMED_SO + "], [class*=topik]");
        Element parent = link.parent();
        return list != null
                && weights.length(list) < LONGEST_TAGS
                && (parent == null || Lines.of(parent, 1).stream().noneMatch(PageWords::isReadAlso));
    }

    private boolean isOfLinks(@Nullable Element list) {
        return list != null && !list.normalName().equals("p") && weights.links(list) > 0.8;
    }

    Optional<String> channel() {
        for (String query : ours(shape.channel(), "[class*=crumb] a[href]", "[class*=Breadcrumb] a[href]", "[aria-label~=(?i)breadcrumb] a[href]", "[class*=category-name] a[href]", "[rel~=category]", "body:has([class*=taxonomy-post_tag]) [class*=taxonomy-category] a", "[class*=kanal-] a[href]")) {
            List<String> names = scope.select(query).stream()
                    .map(one -> one.text().strip())
                    .filter(text -> text.length() > 1 && text.length() <= 40 && !text.matches("(?i)home|beranda|depan"))
                    .toList();
            if (!names.isEmpty()) {
                return Optional.of(query.contains("category") ? names.getFirst() : names.getLast());
            }
        }
        return Optional.empty();
    }
}
