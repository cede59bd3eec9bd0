package id.redaksi.exchange.epub;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Option;
import id.redaksi.exchange.Sink;
import id.redaksi.story.Field;
import id.redaksi.story.Link;
import id.redaksi.story.Pointer;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.util.List;

/** Writes the stories as one book. */
final class EpubExporter implements Exporter {
    static final Option TITLE = Option.text("epub-title");
    static final Option PHOTOS = Option.yesOrNo("epub-photos", true);
    static final Option COVER = Option.yesOrNo("epub-cover", true);

    /** More chapters than this no reader of books shows in its table of contents. */
    static final int MOST = 2_000;

    /** What is the newsroom's own, or said elsewhere than in a book. */
    private static final List<Field<?>> FIELDS = List.of(
            Field.SHORT_HEADLINE, Field.SOCIAL_TITLE, Field.SOCIAL_DESCRIPTION, Field.SLUG, Field.SLUGLINE, Field.GENRE,
            Field.PEOPLE, Field.ORGANISATIONS, Field.PLACES, Field.ON_TOP, Field.UNLISTED, Field.TEMPLATE, Field.PUSH,
            Field.WHATSAPP, Field.NEWSLETTER, Field.STATUS, Field.URGENCY, Field.ASSIGNEE, Field.EDITORS_NOTE, Field.ORDERED);

    @Override
    public List<Option> options() {
        return List.of(TITLE, PHOTOS, COVER);
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Losses losses(Story story, Choices choices) {
        int photos = story.photos().size();
        boolean shown = choices.isOn(PHOTOS);
        return Losses.of(story)
                .withoutFields(FIELDS)
                .withoutMarks(mark -> mark instanceof Link(var href) && !href.startsWith(Pointer.ADDRESS) && !Addresses.isFollowed(href.strip()))
                .and(photos > 0 && shown, "photos", Message.of("exchange.loss.originals", photos))
                .and(photos > 0 && !shown, "photos", Message.of("exchange.epub.loss.photos", photos))
                .found();
    }

    @Override
    public void write(Editions editions, Choices choices, Sink sink) throws ExportFailed, IOException {
        if (editions.count() > MOST) {
            throw new ExportFailed(Message.of("exchange.epub.many", MOST));
        }
        if (editions.count() == 0) {
            throw new ExportFailed(Message.of("exchange.epub.none"));
        }
        Contents contents = Contents.of(editions, choices);
        new EpubBook(contents, choices).write(editions, sink.file(contents.fileName() + ".epub"));
    }
}
