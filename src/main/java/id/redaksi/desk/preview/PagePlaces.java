package id.redaksi.desk.preview;

import id.redaksi.desk.session.Caret;
import id.redaksi.edit.TextPlace;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Mark;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Story;
import java.util.List;
import java.util.Optional;

/**
 * Tells which place of a story a point of its page is, and which part of the page a place. What the page prints around
 * the story's texts (a dateline, "Foto:", whatever a theme adds) is stepped over: each text is looked for in what the
 * part prints, one behind the other.
 */
final class PagePlaces {
    private PagePlaces() {}

    /** The key of the page's part that shows a text. */
    static String key(TextPlace place) {
        return switch (place) {
            case TextPlace.InBlock(var block, var _) -> block.value();
            case TextPlace.InField(var field, var _) -> field.name();
        };
    }

    /** The text at the place as it is printed, without what is only suggested; empty when the story has none there. */
    static String printed(Story story, TextPlace place) {
        List<Inline> texts = texts(story, key(place));
        return place.part() < texts.size() ? Printed.of(texts.get(place.part())).text() : "";
    }

    /** How many characters are printed before an offset of a text. */
    static int printedBefore(Story story, Caret caret) {
        List<Inline> texts = texts(story, key(caret.place()));
        return caret.place().part() < texts.size()
                ? Printed.of(texts.get(caret.place().part())).before(caret.offset())
                : 0;
    }

    /** The place in the story; empty for a part that shows none of its texts. */
    static Optional<Caret> caret(Story story, PagePoint point) {
        List<Inline> texts = texts(story, point.key());
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        int best = 0;
        int bestOffset = 0;
        int nearest = Integer.MAX_VALUE;
        int from = 0;
        for (int part = 0; part < texts.size(); part++) {
            Printed printed = Printed.of(texts.get(part));
            int start = printed.in(point.text(), from);
            if (start < 0) {
                continue;
            }
            int end = start + printed.text().length();
            from = end;
            int away = Math.max(0, Math.max(start - point.offset(), point.offset() - end));
            if (away < nearest) {
                nearest = away;
                best = part;
                bestOffset = printed.offset(Math.clamp(point.offset() - start, 0, end - start));
            }
        }
        return Optional.of(new Caret(place(story, point.key(), best), bestOffset));
    }

    private static TextPlace place(Story story, String key, int part) {
        return fields(key)
                .<TextPlace>map(field -> new TextPlace.InField(field, part))
                .orElseGet(() -> new TextPlace.InBlock(new BlockId(key), part));
    }

    private static Optional<Field<?>> fields(String key) {
        return List.<Field<?>>of(Field.HEADLINE, Field.STANDFIRST, Field.LEAD).stream()
                .filter(field -> field.name().equals(key))
                .findFirst();
    }

    private static List<Inline> texts(Story story, String key) {
        if (key.equals(Field.HEADLINE.name())) {
            return List.of(Inline.of(story.headline()));
        }
        if (key.equals(Field.STANDFIRST.name())) {
            return List.of(Inline.of(story.titles().standfirst()));
        }
        if (key.equals(Field.LEAD.name())) {
            return story.lead().leaves();
        }
        return story.body().blocks().stream()
                .filter(block -> block.id().value().equals(key))
                .findFirst()
                .map(Block::leaves)
                .orElse(List.of());
    }

    /** A text without what is only suggested or off the record, and where each of its characters stands in the whole. */
    private record Printed(String text, int[] places) {
        static Printed of(Inline inline) {
            var text = new StringBuilder();
            var places = new int[inline.length() + 1];
            int count = 0;
            for (int i = 0; i < inline.length(); i++) {
                int at = i;
                boolean suggested = inline.spans().stream()
                        .anyMatch(span -> isUnsaid(span.mark()) && span.from() <= at && at < span.to());
                if (!suggested) {
                    places[count++] = i;
                    text.append(inline.text().charAt(i));
                }
            }
            places[count] = inline.length();
            return new Printed(text.toString(), places);
        }

        private static boolean isUnsaid(Mark mark) {
            return mark instanceof Insertion || mark instanceof OffTheRecord;
        }

        /** Where it stands in what a part prints, first looked for behind {@code from}; -1 for nowhere or nothing. */
        int in(String all, int from) {
            if (text.isEmpty()) {
                return -1;
            }
            int behind = all.indexOf(text, from);
            return behind >= 0 ? behind : all.indexOf(text);
        }

        int offset(int printed) {
            return places[printed];
        }

        int before(int offset) {
            int before = 0;
            while (before < text.length() && places[before] < offset) {
                before++;
            }
            return before;
        }
    }
}
