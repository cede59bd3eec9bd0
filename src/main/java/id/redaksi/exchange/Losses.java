package id.redaksi.exchange;

import id.redaksi.story.Block;
import id.redaksi.story.Deletion;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Footnote;
import id.redaksi.story.Ids;
import id.redaksi.story.InLanguage;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Noted;
import id.redaksi.story.Span;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Story;
import id.redaksi.story.ToCome;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What of a story a format does not hold, each named in a sentence; empty when nothing is missing. */
public record Losses(List<Loss> all) {
    public static final Losses NONE = new Losses(List.of());

    public Losses {
        all = List.copyOf(all);
    }

    /** The sentences. */
    public List<Message> named() {
        return all.stream().map(Loss::said).toList();
    }

    /** The same for somebody who reads all of it: fields that are not written stand in one sentence instead of one each. */
    public List<Message> told() {
        Stream<Message> fields = all.stream()
                .map(Loss::said)
                .filter(said -> said.key().equals(Loss.FIELD))
                .map(said -> said.values().getFirst())
                .reduce((one, other) -> Message.of("exchange.loss.and", one, other))
                .map(names -> Message.of(Loss.FIELD, names))
                .stream();
        return Stream.concat(fields, named().stream().filter(said -> !said.key().equals(Loss.FIELD))).toList();
    }

    /** The losses of a story in a format, put together by what the format does not know. */
    public static Search of(Story story) {
        return new Search(story);
    }

    /** Looks in one story for what a format does not know; only what the story has is named. */
    public static final class Search {
        private static final Story NOTHING = Story.blank(new Ids(Clock.systemUTC(), new SplittableRandom()));

        private final Story story;
        private final List<Loss> found = new ArrayList<>();

        private Search(Story story) {
            this.story = story;
        }

        /** Fields that the format leaves out. */
        public Search withoutFields(Collection<Field<?>> fields) {
            for (Field<?> field : fields) {
                boolean said = field == Field.LEAD ? !story.lead().isEmpty() : !field.of(story).equals(field.of(NOTHING));
                if (said) {
                    found.add(Loss.of(field));
                }
            }
            return this;
        }

        /** Kinds of blocks that become something plainer, by {@link Block#kind}. */
        public Search withoutBlocks(Set<String> kinds) {
            Map<String, Long> counts = new TreeMap<>();
            for (Block block : kinds.isEmpty() ? List.<Block>of() : story.body().blocks()) {
                if (kinds.contains(block.kind())) {
                    counts.merge(block.kind(), 1L, Long::sum);
                }
            }
            counts.forEach((kind, count) -> found.add(Loss.ofBlocks(kind, count)));
            return this;
        }

        /** Marks that the words go without, in the body and in the texts of the lead photo. */
        public Search withoutMarks(Predicate<Mark> unknown) {
            Map<String, Long> counts = new TreeMap<>();
            for (Inline text : texts()) {
                for (Span span : text.spans()) {
                    if (unknown.test(span.mark())) {
                        counts.merge(name(span.mark()), 1L, Long::sum);
                    }
                }
            }
            counts.forEach((mark, count) -> found.add(Loss.ofMarks(mark, count)));
            return this;
        }

        private List<Inline> texts() {
            List<Inline> texts = new ArrayList<>(story.lead().leaves());
            story.body().blocks().forEach(block -> texts.addAll(block.leaves()));
            return texts;
        }

        private static String name(Mark mark) {
            return switch (mark) {
                case Emphasis emphasis -> emphasis.name().toLowerCase(Locale.ROOT);
                case Link _ -> "link";
                case Footnote _ -> "footnote";
                case ToCome _ -> "tocome";
                case InLanguage _ -> "language";
                case OffTheRecord _, Insertion _, Deletion _, Noted _ -> "review";
            };
        }

        /** Something that this search has no words for. */
        public Search and(boolean lost, String what, Message said) {
            if (lost) {
                found.add(Loss.of(what, said));
            }
            return this;
        }

        public Losses found() {
            return new Losses(found);
        }
    }
}
