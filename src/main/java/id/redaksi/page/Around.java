package id.redaksi.page;

import id.redaksi.story.StoryId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a story on its page and is known from elsewhere: where it is, what it links to, what is beside it.
 * The pictures are found by the photo's name in the story (its SHA-256);
 * {@code share} is the card that stands for the page where it is shared, {@code about} the topics of a vocabulary.
 */
public record Around(
        List<Named> breadcrumb,
        Map<StoryId, Teaser> linked,
        List<Teaser> latest,
        List<BundleBox> bundles,
        Map<String, String> tagAddresses,
        Map<String, String> authorAddresses,
        Function<String, Optional<Picture>> pictures,
        @Nullable OffsetDateTime modified,
        @Nullable PagePhoto share,
        List<Named> about) {
    /** Nothing is known. */
    public static final Around NONE =
            new Around(List.of(), Map.of(), List.of(), List.of(), Map.of(), Map.of(), _ -> Optional.empty(), null, null);

    public Around {
        breadcrumb = List.copyOf(breadcrumb);
        linked = Map.copyOf(linked);
        latest = List.copyOf(latest);
        bundles = List.copyOf(bundles);
        tagAddresses = Map.copyOf(tagAddresses);
        authorAddresses = Map.copyOf(authorAddresses);
        about = List.copyOf(about);
    }

    /** About nothing that a vocabulary names. */
    public Around(
            List<Named> breadcrumb,
            Map<StoryId, Teaser> linked,
            List<Teaser> latest,
            List<BundleBox> bundles,
            Map<String, String> tagAddresses,
            Map<String, String> authorAddresses,
            Function<String, Optional<Picture>> pictures,
            @Nullable OffsetDateTime modified,
            @Nullable PagePhoto share) {
        this(breadcrumb, linked, latest, bundles, tagAddresses, authorAddresses, pictures, modified, share, List.of());
    }

    /** As a story that stands alone has it: its pictures, and the latest stories by name. */
    public static Around of(List<Teaser> latest, Function<String, Optional<Picture>> pictures) {
        return new Around(List.of(), Map.of(), latest, List.of(), Map.of(), Map.of(), pictures, null, null);
    }

    public Around with(Function<String, Optional<Picture>> others) {
        return new Around(
                breadcrumb, linked, latest, bundles, tagAddresses, authorAddresses, others, modified, share, about);
    }

    /** With the card that stands for the page where it is shared. */
    public Around withShare(@Nullable PagePhoto card) {
        return new Around(
                breadcrumb, linked, latest, bundles, tagAddresses, authorAddresses, pictures, modified, card, about);
    }

    /** With what the story is about, by names and addresses in a vocabulary that others know. */
    public Around withAbout(List<Named> topics) {
        return new Around(
                breadcrumb, linked, latest, bundles, tagAddresses, authorAddresses, pictures, modified, share, topics);
    }
}
