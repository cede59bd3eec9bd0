package id.redaksi.exchange.office;

import id.redaksi.exchange.text.DatelineReader;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields that a document says beside its text; each that a foreign one says only in its properties is told. */
record FieldsOfFile(boolean ours, Account account) {
    Story in(Story read, Properties said, Dateline dateline) {
        Story story = read.with(Field.TAGS, said.keywords()).with(Field.CHANNEL, said.category());
        if (ours) {
            return said.language().isBlank()
                    ? story.with(Field.DATELINE, dateline)
                    : story.with(Field.DATELINE, dateline).with(Field.LANGUAGE, said.language());
        }
        if (!said.keywords().isEmpty()) {
            account.tell("exchange.office.ofFile.tags", String.join(", ", said.keywords()));
        }
        if (!said.category().isBlank()) {
            account.tell("exchange.office.ofFile.channel", said.category());
        }
        if (story.headline().isBlank() && said.hasTitle()) {
            account.tell("exchange.office.ofFile.title", said.title());
            story = story.with(Field.HEADLINE, said.title());
        }
        if (story.contributors().isEmpty() && Bylines.isReal(said.creator())) {
            account.tell("exchange.office.ofFile.author", said.creator());
            story = story.with(Field.CONTRIBUTORS, List.of(new Contributor(said.creator(), Contributor.Role.REPORTER)));
        }
        return dateline(story);
    }

    /** The dateline at the start of the first paragraph. */
    private static Story dateline(Story story) {
        List<Block> blocks = new ArrayList<>(story.body().blocks());
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Paragraph first)) {
            return story;
        }
        Inline text = first.content();
        Optional<DatelineReader> dateline = DatelineReader.of(text.text());
        if (dateline.isEmpty()) {
            return story;
        }
        int length = text.length() - dateline.get().rest().length();
        blocks.set(0, new Paragraph(first.id(), text.slice(length, text.length())));
        return story.with(Field.DATELINE, dateline.get().dateline()).withBody(new Body(blocks));
    }
}
