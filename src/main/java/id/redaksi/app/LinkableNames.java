package id.redaksi.app;

import id.redaksi.edit.Excerpt;
import id.redaksi.edit.Leaves;
import id.redaksi.edit.Mentions;
import id.redaksi.edit.TextRange;
import id.redaksi.newsroom.KnownName;
import id.redaksi.newsroom.KnownName.What;
import id.redaksi.newsroom.Links;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Story;
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
 * The people, places and tags of the newsroom that a story's text names and does not link. The words of the text are
 * looked up among the names, a few hundred in one go, never the other way round. Any thread; blocks.
 */
public final class LinkableNames {
    /** A name in a text: where it stands first, among which words, and where a link on it leads. */
    public record Offer(What what, String name, TextRange range, Excerpt words) {
        /** The address that a link to it has. */
        public String address() {
            return "redaksi:" + what.name().toLowerCase(Locale.ROOT) + "/" + name;
        }
    }

    /** The same thing whatever it is called in the text. */
    private record Thing(What what, String name) {}

    private static final int AT_ONCE = 1_000;

    private final Links links;

    LinkableNames(Links links) {
        this.links = links;
    }

    /** Those in this value of a story, in the order of its text; none when nobody wants to know any more. */
    public List<Offer> in(Story story, BooleanSupplier wanted) throws NewsroomFailed {
        Mentions mentions = Mentions.in(story);
        Map<String, Thing> known = known(List.copyOf(mentions.written()), wanted);
        Set<String> linked = linked(story);
        List<Offer> offers = new ArrayList<>();
        if (wanted.getAsBoolean()) {
            mentions.known((stands, form) -> Optional.ofNullable(known.get(form))
                            .filter(one -> one.what() == What.TAG || isName(stands, form)))
                    .forEach(one -> offers.add(offer(story, one)));
        }
        offers.removeIf(offer -> linked.contains(offer.address().toLowerCase(Locale.ROOT)));
        return List.copyOf(offers);
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

    private static Offer offer(Story story, Mentions.Mention<Thing> one) {
        TextRange range = one.range();
        Inline text = Leaves.at(story.body(), range.start());
        return new Offer(
                one.known().what(),
                one.known().name(),
                range,
                Excerpt.of(text.text(), range.from(), range.to()));
    }
}
