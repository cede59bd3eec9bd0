package id.redaksi.edit;

import id.redaksi.story.Block;
import id.redaksi.story.Correction;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Inline;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts of a story in reading order: what stands above the body, the body, then every other field that holds text.
 * A field that is added to stories is among them by itself, unless its value is a code.
 */
public final class StoryTexts {
    private static final List<Field<?>> ABOVE =
            List.of(Field.HEADLINE, Field.STANDFIRST, Field.LEAD, Field.DATELINE);

    /** Addresses and choices: other words in them would lead nowhere. */
    private static final Set<Field<?>> CODES = Set.of(Field.SLUG, Field.LANGUAGE, Field.CHANNEL, Field.TEMPLATE);

    /** Those on the page first. */
    private static final List<Field<?>> BELOW = Stream.concat(Stream.of(Field.CORRECTIONS, Field.RELATED), Field.all().stream())
            .distinct()
            .filter(field -> !ABOVE.contains(field) && !CODES.contains(field))
            .toList();

    private StoryTexts() {}

    /** The fields that are read before the body. */
    static List<Field<?>> above() {
        return ABOVE;
    }

    /** The fields that are read behind the body; some hold no text. */
    static List<Field<?>> below() {
        return BELOW;
    }

    /** The texts of a field's value; none for a value that is no text. */
    static List<Inline> of(Field<?> field, Story story) {
        return switch (field.of(story)) {
            case String text -> List.of(Inline.of(text));
            case Figure(var _, var caption, var credit, var alt, var _) -> List.of(caption, credit, Inline.of(alt));
            case Dateline(var city, var organisation, var date, var _) ->
                Stream.of(city, organisation, date).map(Inline::of).toList();
            case List<?> list when field == Field.CORRECTIONS ->
                list.stream().map(one -> ((Correction) one).text()).toList();
            case List<?> list when field == Field.RELATED -> list.stream()
                    .map(entry -> Inline.of(((Related) entry).headline()))
                    .toList();
            default -> List.of();
        };
    }

    /** The step that gives the field of the story these texts; as many as {@link #of} gives. */
    static <T> SetField<T> step(Field<T> field, Story story, List<Inline> texts) {
        @SuppressWarnings("unchecked") // the value has the kind of the one it was made from
        T value = (T) written(field.of(story), texts);
        return new SetField<>(field, value);
    }

    private static Object written(Object former, List<Inline> texts) {
        return switch (former) {
            case String _ -> texts.getFirst().text();
            case Figure figure -> figure.withLeaves(texts.subList(0, 2)).withAlt(texts.getLast().text());
            case Dateline dateline -> written(dateline, texts);
            case List<?> list ->
                IntStream.range(0, texts.size()).mapToObj(i -> written(list.get(i), texts.get(i))).toList();
            default -> throw new IllegalArgumentException("no text");
        };
    }

    private static Object written(Object former, Inline text) {
        return switch (former) {
            case Correction correction -> correction.withText(text);
            case Related related -> related.withHeadline(text.text());
            default -> throw new IllegalArgumentException("no text");
        };
    }

    /** The form that was read stays where it says what changes; else the parts alone print. */
    private static Dateline written(Dateline former, List<Inline> texts) {
        List<String> parts = List.of(former.city(), former.organisation(), former.date());
        String raw = former.raw();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (!part.equals(texts.get(i).text())) {
                raw = raw.contains(part) ? raw.replace(part, texts.get(i).text()) : "";
            }
        }
        return new Dateline(texts.get(0).text(), texts.get(1).text(), texts.get(2).text(), raw);
    }

    /** The parts of a block in reading order: in a gallery each photo's texts stand together. */
    static IntStream parts(Block block) {
        int leaves = block.leaves().size();
        return block instanceof Gallery gallery
                ? IntStream.range(0, gallery.figures().size())
                        .flatMap(i -> IntStream.of(2 * i, 2 * i + 1, leaves + i))
                : IntStream.range(0, leaves + block.asides().size());
    }

    /** The text of a story at a place; empty when the story has no such place. */
    public static Optional<String> find(Story story, TextPlace place) {
        return switch (place) {
            case TextPlace.InField(var field, var part) -> part(of(field, story), part).map(Inline::text);
            case TextPlace.InBlock(var id, var part) -> story.body().find(id).flatMap(block -> {
                int leaves = block.leaves().size();
                return part < leaves
                        ? part(block.leaves(), part).map(Inline::text)
                        : part(block.asides(), part - leaves);
            });
        };
    }

    private static <T> Optional<T> part(List<T> texts, int part) {
        return part < texts.size() ? Optional.of(texts.get(part)) : Optional.empty();
    }

    /** The hit as a range of the body; empty when it stands outside of the body or beside a block's leaves. */
    public static Optional<TextRange> range(Story story, Hit hit) {
        return hit.place() instanceof TextPlace.InBlock(var id, var part)
                ? story.body()
                        .find(id)
                        .filter(block -> part < block.leaves().size())
                        .map(_ -> new TextRange(id, part, hit.from(), hit.to()))
                : Optional.empty();
    }

    /** Places in reading order; both must be places of the story. */
    public static Comparator<TextPlace> order(Story story) {
        return Comparator.<TextPlace>comparingInt(place -> section(story, place))
                .thenComparingInt(place -> rank(story, place));
    }

    /** Fields above the body, its blocks, fields below, counted through. */
    private static int section(Story story, TextPlace place) {
        return switch (place) {
            case TextPlace.InBlock(var id, var _) -> ABOVE.size() + story.body().indexOf(id);
            case TextPlace.InField(var field, var _) -> ABOVE.contains(field)
                    ? ABOVE.indexOf(field)
                    : ABOVE.size() + story.body().blocks().size() + BELOW.indexOf(field);
        };
    }

    private static int rank(Story story, TextPlace place) {
        if (place instanceof TextPlace.InBlock(var id, var part)
                && story.body().find(id).orElse(null) instanceof Gallery gallery) {
            int leaves = 2 * gallery.figures().size();
            return part < leaves ? part / 2 * 3 + part % 2 : (part - leaves) * 3 + 2;
        }
        return place.part();
    }

    /** The texts of a block, its leaves and what stands beside them, as {@link TextPlace.InBlock} counts them. */
    static List<Inline> of(Block block) {
        List<String> asides = block.asides();
        if (asides.isEmpty()) {
            return block.leaves();
        }
        List<Inline> texts = new ArrayList<>(block.leaves());
        asides.forEach(aside -> texts.add(Inline.of(aside)));
        return texts;
    }

    /** The block with other texts; as many as {@link #of(Block)} gives. */
    static Block with(Block block, List<Inline> texts) {
        int leaves = block.leaves().size();
        return block.withLeaves(texts.subList(0, leaves))
                .withAsides(texts.subList(leaves, texts.size()).stream().map(Inline::text).toList());
    }
}
