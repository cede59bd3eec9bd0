package id.redaksi.exchange.office;

import id.redaksi.exchange.Losses;
import id.redaksi.story.Code;
import id.redaksi.story.Emphasis;
import id.redaksi.story.Field;
import id.redaksi.story.Footnote;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Mark;
import id.redaksi.story.Pointer;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What of a story no word processor's document holds, in whichever format. */
final class DocumentLosses {
    /** What stays in the newsroom, or has no place in a document. */
    private static final List<Field<?>> FIELDS = List.of(
            Field.SHORT_HEADLINE, Field.SOCIAL_TITLE, Field.SOCIAL_DESCRIPTION, Field.SLUG, Field.SLUGLINE, Field.GENRE,
            Field.REVIEW, Field.ON_TOP, Field.UNLISTED, Field.TEMPLATE, Field.PUSH, Field.WHATSAPP, Field.NEWSLETTER,
            Field.PEOPLE, Field.ORGANISATIONS, Field.PLACES, Field.STATUS, Field.URGENCY, Field.ASSIGNEE, Field.TIMES,
            Field.EDITORS_NOTE, Field.ORDERED);

    private DocumentLosses() {}

    /** What is lost where a document is read again by us, its photos' originals with it. */
    static Losses.Search of(Story story) {
        int photos = story.photos().size();
        return ofWords(story)
                .and(!story.corrections().isEmpty(), "field:corrections", Message.of("exchange.office.loss.corrections"))
                .and(photos > 0, "photos", Message.of("exchange.office.loss.photos", photos));
    }

    static Losses.Search ofWords(Story story) {
        boolean plain = !PrintedNotes.of(story).real();
        return Losses.of(story)
                .withoutFields(FIELDS)
                .withoutFields(Datelines.read(story.dateline().printed()).equals(story.dateline()) ? List.of() : List.of(Field.DATELINE))
                .withoutFields(oneLine(story.topics().channel()) ? List.of() : List.of(Field.CHANNEL))
                .withoutFields(oneLine(story.labels().language()) && !story.labels().language().isEmpty() ? List.of() : List.of(Field.LANGUAGE))
                .withoutBlocks(plain ? Set.of("footnotes") : Set.of())
                .withoutMarks(mark -> mark instanceof Footnote && plain || mark instanceof Link(var href) && !leads(href))
                .and(twice(story), "mark:subscript", Message.of("exchange.office.loss.twice"))
                .and(!isPlain(story), "related", Message.of("exchange.office.loss.related"))
                .and(hasCode(story), "codelanguage", Message.of("exchange.office.loss.code"));
    }

    /** Tags as word processors keep them: LibreOffice knows commas only, so a semicolon is for tags that have one. */
    static String joined(List<String> tags) {
        boolean comma = tags.stream().anyMatch(tag -> tag.contains(","));
        return comma ? String.join("; ", tags) + ";" : String.join(", ", tags);
    }

    static boolean oneLine(String text) {
        return text.equals(text.strip().replaceAll("\\s+", " "));
    }

    private static boolean leads(String href) {
        return href.startsWith(Pointer.ADDRESS) || Outward.isFollowed(href) && href.equals(href.strip());
    }

    private static Stream<Inline> texts(Story story) {
        List<Inline> texts = new ArrayList<>(story.lead().leaves());
        story.body().blocks().forEach(block -> texts.addAll(block.leaves()));
        return texts.stream();
    }

    /** Whether some characters are raised and lowered at once. */
    private static boolean twice(Story story) {
        return texts(story).anyMatch(text -> marked(text, Emphasis.SUPERSCRIPT).anyMatch(high -> marked(text, Emphasis.SUBSCRIPT)
                .anyMatch(low -> low.from() < high.to() && high.from() < low.to())));
    }

    private static Stream<Span> marked(Inline text, Mark mark) {
        return text.spans().stream().filter(span -> span.mark().equals(mark));
    }

    private static boolean isPlain(Story story) {
        return Stream.concat(
                        story.related().stream(),
                        story.body().blocks().stream()
                                .flatMap(block -> block instanceof RelatedBox box ? box.entries().stream() : Stream.of()))
                .allMatch(DocumentLosses::isPlain);
    }

    private static boolean isPlain(Related one) {
        return one.channel().isEmpty() && one.story().isEmpty() && one.date().equals(SeenDate.NONE);
    }

    private static boolean hasCode(Story story) {
        return story.body().blocks().stream().anyMatch(block -> block instanceof Code code && !code.language().isEmpty());
    }
}
