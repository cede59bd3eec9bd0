package id.redaksi.app;

import id.redaksi.archive.ArchiveFailed;
import id.redaksi.edit.Excerpt;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Mentions;
import id.redaksi.edit.TextRange;
import id.redaksi.newsroom.KnownName;
import id.redaksi.newsroom.KnownName.What;
import id.redaksi.newsroom.Links;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.story.Link;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * The people, places, tags and headlines of the newsroom that a story's text names and does not link. The words of the
 * text are looked up among the names, a few hundred in one go, never the other way round. Any thread; blocks.
 */
public final class LinkableNames {
    /** A name in a text: where it stands first, among which words, and where a link on it leads. */
    public record Offer(What what, String name, String address, TextRange range, Excerpt words) {}

    /** Finds the stories that bear a headline, also written in other capitals. */
    @FunctionalInterface
    public interface Headlines {
        List<Summary> with(String headline) throws ArchiveFailed, NewsroomFailed;
    }

    /** The same thing whatever it is called in the text. */
    private record Thing(What what, String name) {}

    private static final int AT_ONCE = 1_000;

    /** So many phrases of a text are looked up as headlines. */
    private static final int PHRASES = 24;

    private final Links links;
    private final Headlines headlines;

    LinkableNames(Links links, Headlines headlines) {
        this.links = links;
        this.headlines = headlines;
    }

    /** Those in this value of a story, in the order of its text; none when nobody wants to know any more. */
    public List<Offer> in(Story story, BooleanSupplier wanted) throws ArchiveFailed, NewsroomFailed {
        Mentions mentions = Mentions.in(story);
        Map<String, Thing> known = known(List.copyOf(mentions.written()), wanted);
        Set<String> linked = linked(story);
        List<Offer> offers = new ArrayList<>();
        offers.addAll(stories(story, mentions, wanted));
        if (wanted.getAsBoolean()) {
            mentions.known((stands, form) -> Optional.ofNullable(known.get(form))
                            .filter(one -> one.what() == What.TAG || isName(stands, form)))
                    .forEach(one -> offers.add(offer(story, one)));
        }
        offers.removeIf(offer -> linked.contains(offer.address().toLowerCase(Locale.ROOT)));
        offers.removeIf(offer -> offers.stream().anyMatch(other -> isInside(offer.range(), other.range())));
        return List.copyOf(offers);
    }

    /** The headline is longer than the names in it. */
    private static boolean isInside(TextRange range, TextRange other) {
        return !range.equals(other)
                && range.block().equals(other.block())
                && range.leaf() == other.leaf()
                && other.from() <= range.from()
                && range.to() <= other.to();
    }

    private List<Offer> stories(Story story, Mentions mentions, BooleanSupplier wanted)
            throws ArchiveFailed, NewsroomFailed {
        List<Offer> offers = new ArrayList<>();
        for (TextRange range : mentions.phrases(PHRASES)) {
            if (!wanted.getAsBoolean()) {
                return List.of();
            }
            String phrase = text(story, range).substring(range.from(), range.to());
            headlines.with(phrase).stream()
                    .filter(found -> found.headline().strip().equalsIgnoreCase(phrase)
                            && !found.id().equals(story.id())
                            && found.status() != Workflow.Status.KILLED)
                    .findFirst()
                    .map(found -> offer(
                            story, What.STORY, found.headline(), Pointer.ADDRESS + found.id().value(), range))
                    .filter(offer -> offers.stream().noneMatch(other -> other.address().equals(offer.address())))
                    .ifPresent(offers::add);
        }
        return offers;
    }

    private Map<String, Thing> known(List<String> written, BooleanSupplier wanted) throws NewsroomFailed {
        Map<String, Thing> known = new HashMap<>();
        for (int from = 0; from < written.size() && wanted.getAsBoolean(); from += AT_ONCE) {
            for (KnownName name : links.names(written.subList(from, Math.min(written.size(), from + AT_ONCE)))) {
                known.merge(name.written(), new Thing(name.what(), name.name()), LinkableNames::first);
            }
        }
        return known;
    }

    /** A name of a person or a place is written with a capital: the tool palu is not the town Palu. */
    private static boolean isName(String stands, String form) {
        return stands.equals(form) || !Character.isLowerCase(stands.codePointAt(0));
    }

    private static Thing first(Thing one, Thing other) {
        return one.what().compareTo(other.what()) <= 0 ? one : other;
    }

    private static Set<String> linked(Story story) {
        return story.body().blocks().stream()
                .flatMap(block -> block.leaves().stream())
                .flatMap(leaf -> leaf.spans().stream())
                .flatMap(span -> span.mark() instanceof Link(var href) ? Optional.of(href).stream() : Optional.<String>empty().stream())
                .map(href -> href.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String text(Story story, TextRange range) {
        return Leaves.at(story.body(), range.start()).text();
    }

    private static Offer offer(Story story, Mentions.Mention<Thing> one) {
        What what = one.known().what();
        String name = one.known().name();
        String address = "redaksi:" + what.name().toLowerCase(Locale.ROOT) + "/" + name;
        return offer(story, what, name, address, one.range());
    }

    private static Offer offer(Story story, What what, String name, String address, TextRange range) {
        return new Offer(what, name, address, range, Excerpt.of(text(story, range), range.from(), range.to()));
    }
}
